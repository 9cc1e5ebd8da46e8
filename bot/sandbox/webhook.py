"""Updates to the bot's own address: one after another, again until it takes them.

Telegram knocks at several doors at once; here order is kept, so that a test sees
what it sent. `deliver` is the seam: the default speaks HTTP, a test may not.
"""

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable
from typing import Any

from bot.sandbox.answers import Dropped
from bot.sandbox.telegram import Telegram
from bot.sandbox.world import Webhook

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds between tries
PATIENCE = 60.0  # seconds for an answer
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name

Deliver = Callable[[Webhook, Any], Awaitable[tuple[int, bytes]]]


class Delivery:
    def __init__(self, telegram: Telegram, deliver: Deliver | None = None) -> None:
        self._telegram = telegram
        self._deliver = deliver or post
        self._woken = asyncio.Event()
        self._pause = FIRST_PAUSE
        telegram.world.updates.on_new.append(self._woken.set)
        telegram.world.listeners.append(lambda event: self._wake(event))

    async def run(self) -> None:
        """Deliver for ever."""
        while True:
            self._woken.clear()
            if not await self.step():
                await self._woken.wait()

    async def step(self) -> bool:
        """Deliver the oldest update, or wait a little after a refusal; False if there is none."""
        world = self._telegram.world
        world.updates.expire()
        hook, pending = world.webhook, world.updates.pending
        if not hook.url or not pending:
            return False
        oldest = pending[0]
        status, body = await self._try(hook, oldest.update)
        if 200 <= status < 300:
            world.updates.confirm(oldest.number)
            self._pause = FIRST_PAUSE
            await self._answer_within(body)
            return True
        hook.last_error_at = world.clock.now()
        hook.last_error = f"Wrong response from the webhook: {status}" if status else body.decode()
        await world.clock.sleep(self._pause)
        self._pause = min(self._pause * 2, LONGEST_PAUSE)
        return True

    async def _try(self, hook: Webhook, update: Any) -> tuple[int, bytes]:
        if self._telegram.faults.outage:
            return 0, b"Connection timed out"
        try:
            return await self._deliver(hook, update)
        except OSError as refused:
            return 0, f"Connection refused: {type(refused).__name__}".encode()

    async def _answer_within(self, body: bytes) -> None:
        """A bot may answer with a method call in the very response."""
        try:
            call = json.loads(body or b"null")
        except ValueError:
            return
        if isinstance(call, dict) and isinstance(method := call.pop("method", None), str):
            try:
                await self._telegram.call(self._telegram.token, method, call)
            except Dropped:
                return

    def _wake(self, event: dict[str, Any]) -> None:
        if event["what"] in ("webhook", "clock"):
            self._woken.set()


async def post(hook: Webhook, update: Any) -> tuple[int, bytes]:
    """The update as an HTTP POST, from a thread: the standard library has no other client."""
    headers = {"Content-Type": "application/json"}
    if hook.secret_token:
        headers[SECRET_HEADER] = hook.secret_token
    body = json.dumps(update).encode()
    request = urllib.request.Request(hook.url, body, headers)  # noqa: S310 - checked in setWebhook
    return await asyncio.to_thread(_send, request)


def _send(request: urllib.request.Request) -> tuple[int, bytes]:
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:  # noqa: S310
            return int(response.status), bytes(response.read())
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()
