"""`askanyway run` as somebody would start it, in a process and a data folder of its own,
and a person in it who is driven over the sandbox's own small API (docs/sandbox.md)."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from tempfile import TemporaryDirectory
from typing import Any

from aiohttp import ClientSession

STARTING = 60.0  # seconds until it says where its page is
WAITING = 20.0  # seconds for a button to appear


@dataclass(frozen=True, slots=True)
class Visitor:
    """One person in front of the page."""

    session: ClientSession
    page: str
    id: int
    zone: str = "Europe/Berlin"

    async def send(self, text: str) -> None:
        await self._do(f"chats/{self.id}/send", text=text)

    async def press(self, label: str) -> None:
        """Tap it as soon as it is there: the bot may still be writing."""
        async with asyncio.timeout(WAITING):
            while not await self._try(f"chats/{self.id}/press", label=label):
                await self._quiet()

    async def sees(self, words: str) -> None:
        """Wait until they are on the screen, in a message or on a button."""
        async with asyncio.timeout(WAITING):
            while words not in await self._screen():
                await self._quiet()

    async def jump(self, to: str) -> None:
        """Move the clock: see docs/sandbox.md for what `to` may be."""
        await self._do("clock", to=to, zone=self.zone)

    async def _screen(self) -> str:
        async with self.session.get(f"{self.page}/sandbox/chats/{self.id}") as answer:
            messages = (await answer.json())["messages"]
        rows = [row for message in messages for row in message["inline_keyboard"] or []]
        labels = [button["text"] for row in rows for button in row]
        return "\n".join([*(message["text"] for message in messages), *labels])

    async def _do(self, path: str, **given: Any) -> None:
        if not await self._try(path, **given):
            raise RuntimeError(f"the sandbox refused {path} {given}")
        await self._quiet()

    async def _try(self, path: str, **given: Any) -> bool:
        async with self.session.post(f"{self.page}/sandbox/{path}", json=given) as answer:
            return answer.status == HTTPStatus.OK

    async def _quiet(self) -> None:
        """Until the bot has said what it has to say."""
        async with self.session.get(f"{self.page}/sandbox/settle") as answer:
            await answer.read()


@asynccontextmanager
async def visitor(name: str) -> AsyncIterator[Visitor]:
    with TemporaryDirectory() as folder:
        own = {"TELEGRAM_BOT_TOKEN": "", "TELEGRAM_BOT_TOKEN_FILE": ""}  # never the real one
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", "run"),
            env={**os.environ, **own, "DATA_DIR": folder, "SANDBOX_PORT": "0"},
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None  # it was asked for above
        try:
            line = await asyncio.wait_for(process.stdout.readline(), STARTING)
            page = next(word for word in line.decode().split() if word.startswith("http"))
            async with ClientSession() as session:
                named = {"first_name": name, "language_code": "en"}
                async with session.post(f"{page}sandbox/people", json=named) as answer:
                    person = await answer.json()
                yield Visitor(session, page.rstrip("/"), int(person["id"]))
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()
