"""/livez, /readyz and /metrics, for whoever looks at the bot from outside.

Imported only where a port is opened for them: the server behind them is 3 MB.
"""

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.ops.health import Health

PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8"


def of(health: Health) -> Starlette:
    async def livez() -> Response:
        alive = health.alive
        return PlainTextResponse("ok\n" if alive else "standing still\n", 200 if alive else 503)

    async def readyz() -> Response:
        wrong = health.wrong
        lines = "".join(f"{reason}\n" for reason in wrong)
        return PlainTextResponse(lines or "ok\n", 503 if wrong else 200)

    async def metrics() -> Response:
        return Response(await health.told(), media_type=PROMETHEUS)

    answers = {"/livez": livez, "/readyz": readyz, "/metrics": metrics}
    return Starlette(routes=[Route(path, _page(answer)) for path, answer in answers.items()])


def _page(answer: Callable[[], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    async def page(_: Request) -> Response:
        return await answer()

    return page
