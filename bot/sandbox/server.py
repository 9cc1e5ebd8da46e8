"""The emulator over HTTP: the Bot API, its files, the page and the page's API.

`build` gives an ASGI application. A dropped connection is really dropped: the
transport under uvicorn is cut, so a client sees what it would see on a bad day.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from bot.clock import MovableClock
from bot.sandbox.answers import Answer, Dropped, Refusal
from bot.sandbox.forms import read_form
from bot.sandbox.page_api import PageApi
from bot.sandbox.telegram import Telegram
from bot.sandbox.webhook import Deliver, Delivery

PAGE = Path(__file__).parent / "page"
SEND = "sandbox.send"
UNHEARD = Answer(502, {})  # goes to nobody: the caller is gone
POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)


class Sandbox(Starlette):
    """Keeps uvicorn's own `send` at hand: through it a connection can be cut."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope[SEND] = send
        await super().__call__(scope, receive, send)


class Page(StaticFiles):
    """The page's files, never cached and allowed to load nothing from elsewhere."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["Cache-Control"] = "no-cache"
        return response


def build(telegram: Telegram, clock: MovableClock, deliver: Deliver | None = None) -> Sandbox:
    """The whole sandbox as one application; its lifespan delivers webhooks."""
    api = PageApi(telegram, clock)

    async def method(request: Request) -> Response:
        return await _call(telegram, request)

    async def file(request: Request) -> Response:
        content = telegram.download(request.path_params["token"], request.path_params["path"])
        return _not_found() if content is None else Response(content)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as group:
            delivering = group.create_task(Delivery(telegram, deliver).run())
            yield
            delivering.cancel()

    verbs = ["GET", "POST"]
    return Sandbox(
        routes=[
            Route("/bot{token}/{method}", method, methods=verbs),
            Route("/file/bot{token}/{path:path}", file),
            *api.routes(),
            Mount("/", Page(directory=PAGE, html=True)),
        ],
        lifespan=lifespan,
        exception_handlers={404: _missing, 405: _missing},
    )


async def _call(telegram: Telegram, request: Request) -> Response:
    token, method = request.path_params["token"], request.path_params["method"]
    try:
        values, files = await read_form(request)
        calling = telegram.call(token, method, values, files)
        # whoever hangs up takes their long poll along; anything else runs to its end, as it would
        polls = method.lower() == "getupdates"
        answer = await (_unless_gone(request, calling) if polls else calling)
    except Refusal as refusal:
        answer = refusal.answer()
    except Dropped:
        answer = await _cut(request)
    return Response(answer.payload, answer.status, media_type="application/json")


async def _unless_gone(request: Request, calling: Awaitable[Answer]) -> Answer:
    call = asyncio.ensure_future(calling)
    gone = asyncio.ensure_future(_disconnection(request))
    try:
        await asyncio.wait({call, gone}, return_when=asyncio.FIRST_COMPLETED)
        return call.result() if call.done() else UNHEARD
    finally:
        call.cancel()
        gone.cancel()


async def _disconnection(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


async def _cut(request: Request) -> Answer:
    """Kill the connection without a word; where there is none to kill, say so by an exception."""
    owner = getattr(request.scope.get(SEND), "__self__", None)
    transport = getattr(owner, "transport", None)
    if transport is None:
        raise ClientDisconnect
    transport.abort()
    await _disconnection(request)
    return UNHEARD


def _not_found() -> Response:
    return JSONResponse({"ok": False, "error_code": 404, "description": "Not Found"}, 404)


async def _missing(_request: Request, _error: Exception) -> Response:
    return _not_found()
