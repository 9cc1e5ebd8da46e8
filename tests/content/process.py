"""The bot as its users run it, in a process of its own, with a Telegram in the test's."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn

from bot.clock import MovableClock
from bot.sandbox import server
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from tests.person import TOKEN

PATIENCE = 60.0  # seconds; a busy machine takes its time to start Python


class Running:
    """`python -m bot run`, and what it writes."""

    def __init__(self, telegram: Telegram, process: asyncio.subprocess.Process, log: Path) -> None:
        self.telegram = telegram
        self._process = process
        self._log = log

    @property
    def log(self) -> str:
        return self._log.read_text("utf-8")

    def hang_up(self) -> None:
        os.kill(self._process.pid, signal.SIGHUP)

    async def greeted(self, number: int) -> str:
        """The first line that somebody new is told."""
        person = self.telegram.person(number)
        person.send("/start")
        await until(lambda: bool(person.received))
        return person.received[0].text.splitlines()[0]

    async def terminated(self) -> int:
        """Its exit code."""
        self._process.terminate()
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()


@asynccontextmanager
async def running(folder: Path, **settings: str) -> AsyncIterator[Running]:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    clock = MovableClock()
    telegram = Telegram(clock, token=TOKEN, limits=Limits(on=False))
    config = uvicorn.Config(
        server.build(telegram, clock), log_level="critical", timeout_graceful_shutdown=1
    )
    serving = uvicorn.Server(config)
    given = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_BASE_URL": f"http://127.0.0.1:{listening.getsockname()[1]}",
        "DATA_DIR": str(folder),
        **settings,
    }
    log = folder / "log"
    async with asyncio.TaskGroup() as group:
        group.create_task(serving.serve([listening]))
        with log.open("w") as written:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                env={**os.environ, **given},
                stdout=written,
                stderr=written,
            )
        try:
            yield Running(telegram, process, log)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
            serving.should_exit = True


async def until(true: Callable[[], bool], seconds: float = PATIENCE) -> None:
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.02)  # noqa: TID251 - real processes take real time
