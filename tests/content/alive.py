"""The bot as its users run it, with real signals and its exit code, in this process.

The bot has the main thread, as signals want it; Telegram and whoever tries the bot live in another.
Starting Python anew for it would take longer than all the rest.
"""

import asyncio
import os
import signal
import socket
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import uvicorn

from bot import config, running
from bot.clock import MovableClock
from bot.sandbox import server
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from tests.person import TOKEN

PATIENCE = 60.0  # seconds; on a busy machine things take their time


class Alive:
    """A running bot, as Telegram and its operator see it."""

    def __init__(self, telegram: Telegram, log: Callable[[], str]) -> None:
        self.telegram = telegram
        self._log = log

    @property
    def log(self) -> str:
        return self._log()

    async def hang_up(self, until_logged: str) -> None:
        """Send SIGHUP, and wait for what the log says of it."""
        os.kill(os.getpid(), signal.SIGHUP)
        await until(lambda: until_logged in self.log)

    async def greeted(self, number: int) -> str:
        """The first line that somebody new is told."""
        person = self.telegram.person(number)
        person.send("/start")
        await until(lambda: bool(person.received))
        return person.received[0].text.splitlines()[0]


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.02)  # noqa: TID251 - a real loop in another thread


Trial = Callable[[Alive], Awaitable[None]]


def run_with(trial: Trial, folder: Path, own: Path, log: Callable[[], str]) -> int:
    """Run the bot with this library, try it, terminate it; returns its exit code."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    problems: list[BaseException] = []
    outside = threading.Thread(target=_outside, args=(trial, listening, log, problems))
    settings = config.Config.model_validate(
        {
            "telegram_bot_token": TOKEN,
            "telegram_api_base_url": f"http://127.0.0.1:{listening.getsockname()[1]}",
            "data_dir": folder,
            "access": "open",
            "health_port": 0,
            "prompts_dir": own,
            "prompts_mode": "instead",
        }
    )
    outside.start()
    try:
        return running.run(settings)
    finally:
        outside.join()
        if problems:
            raise problems[0]


def _outside(
    trial: Trial, listening: socket.socket, log: Callable[[], str], problems: list[BaseException]
) -> None:
    try:
        asyncio.run(_try(trial, listening, log))
    except BaseException as problem:  # told by whoever waits for us
        problems.append(problem)


async def _try(trial: Trial, listening: socket.socket, log: Callable[[], str]) -> None:
    clock = MovableClock()
    telegram = Telegram(clock, token=TOKEN, limits=Limits(on=False))
    serving = uvicorn.Server(
        uvicorn.Config(
            server.build(telegram, clock), log_level="critical", timeout_graceful_shutdown=1
        )
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(serving.serve([listening]))
        try:
            await trial(Alive(telegram, log))
        finally:
            if signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:  # it still runs
                os.kill(os.getpid(), signal.SIGTERM)
            while signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
                await asyncio.sleep(0.02)  # noqa: TID251 - it still talks to Telegram
            serving.should_exit = True
