"""A Bot API that is as fast as Python allows, in a process of its own: for measuring bots only.

It knows nothing of chats: it hands out the updates it was given, in order and at the wanted
pace, and takes whatever is said. What it measures, it measures from the side of Telegram.
"""

import asyncio
import json
import multiprocessing
import socket
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web

TOKEN = "4242:AAE-a-token-that-opens-nothing-at-all"
ME = {"id": 4242, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
fork = multiprocessing.get_context("fork")


@dataclass(slots=True)
class Seen:
    """What came out, and when: seconds on the machine's steady clock."""

    sent: list[tuple[int, float]] = field(default_factory=list)  # chat, moment
    asked: dict[int, float] = field(default_factory=dict)  # chat -> when they said something
    latencies: list[float] = field(default_factory=list)  # from an update to the next message
    calls: dict[str, int] = field(default_factory=dict)


class Wire:
    """Answers like Telegram; `latency` seconds late, if wanted."""

    def __init__(self, latency: float) -> None:
        self._latency = latency
        self._pending: deque[dict[str, Any]] = deque()
        self._came = asyncio.Event()
        self._message = 1000
        self.seen = Seen()

    def application(self) -> web.Application:
        made = web.Application()
        made.router.add_post("/bot{token}/{method}", self._call)
        return made

    async def play(self, updates: Sequence[dict[str, Any]], rate: float) -> None:
        """Give these; all at once, or so many a second."""
        began = time.monotonic()
        for number, update in enumerate(updates):
            if rate and (early := began + number / rate - time.monotonic()) > 0:
                await asyncio.sleep(early)  # noqa: TID251 - a benchmark runs in real time
            part = update.get("message") or update["callback_query"]
            self.seen.asked[part["from"]["id"]] = time.monotonic()
            self._pending.append(update)
            self._came.set()

    async def _call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        self.seen.calls[method] = self.seen.calls.get(method, 0) + 1
        body = await request.read()
        if method == "getUpdates":
            result: Any = await self._updates(body)
        else:
            if self._latency:
                await asyncio.sleep(self._latency)  # noqa: TID251
            result = self._answer(method, body)
        return web.Response(
            body=json.dumps({"ok": True, "result": result}).encode(),
            content_type="application/json",
        )

    async def _updates(self, body: bytes) -> list[dict[str, Any]]:
        asked = parse_qs(body.decode())
        offset = int(asked.get("offset", ["0"])[0])
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()
        if not self._pending and int(asked.get("timeout", ["0"])[0]):
            self._came.clear()
            try:
                await asyncio.wait_for(self._came.wait(), 5)
            except TimeoutError:
                return []
        return [self._pending[n] for n in range(min(len(self._pending), 100))]

    def _answer(self, method: str, body: bytes) -> Any:
        if method == "getMe":
            return ME
        if method in ("sendMessage", "editMessageText"):
            chat = int(parse_qs(body.decode())["chat_id"][0])
            now = time.monotonic()
            if method == "sendMessage":
                self.seen.sent.append((chat, now))
                if (since := self.seen.asked.pop(chat, None)) is not None:
                    self.seen.latencies.append(now - since)
            self._message += 1
            return {
                "message_id": self._message,
                "date": int(time.time()),  # noqa: TID251 - what Telegram's clock shows
                "chat": {"id": chat, "type": "private", "first_name": "P"},
                "text": "x",
            }
        return [] if method.startswith("getMy") else True


class Telegram:
    """The process, from outside."""

    def __init__(self, latency: float = 0.0) -> None:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        self._orders, theirs = fork.Pipe()
        self._process = fork.Process(target=_serve, args=(listening, theirs, latency), daemon=True)
        self._process.start()
        listening.close()

    def play(self, updates: Sequence[dict[str, Any]], rate: float = 0.0) -> None:
        self._orders.send((updates, rate))

    @property
    def seen(self) -> Seen:
        self._orders.send(None)
        found: Seen = self._orders.recv()
        return found

    @property
    def answered(self) -> tuple[int, int]:
        """Messages sent, and people answered, so far."""
        self._orders.send("count")
        found: tuple[int, int] = self._orders.recv()
        return found

    def forget(self) -> None:
        self._orders.send("forget")

    def stop(self) -> None:
        self._process.kill()
        self._process.join()


def _serve(listening: socket.socket, orders: Connection, latency: float) -> None:
    asyncio.run(_live(listening, orders, latency))


async def _live(listening: socket.socket, orders: Connection, latency: float) -> None:
    wire = Wire(latency)
    runner = web.AppRunner(wire.application(), access_log=None)
    await runner.setup()
    await web.SockSite(runner, listening).start()
    playing: list[asyncio.Task[None]] = []
    while True:
        while not orders.poll():
            await asyncio.sleep(0.01)  # noqa: TID251
        order = orders.recv()
        if order is None:
            orders.send(wire.seen)
        elif order == "count":
            orders.send((len(wire.seen.sent), len(wire.seen.latencies)))
        elif order == "forget":
            wire.seen = Seen()
        else:
            playing.append(asyncio.ensure_future(wire.play(*order)))
