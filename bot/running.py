"""`askanyway run`: against Telegram when there is a token, in the sandbox when there is none."""

import asyncio
import logging
import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from bot import app
from bot.chat.poller import WrongToken
from bot.chat.transport import AiohttpRequest
from bot.clock import Clock, MovableClock, SystemClock
from bot.config import Config
from bot.content.loader import Mode
from bot.sandbox import server
from bot.sandbox.telegram import Telegram
from bot.shelf import Shelf
from bot.store.database import Database, DatabaseInUse
from bot.store.migrating import NewerDatabase

log = logging.getLogger(__name__)

OK, WRONG_SETTINGS, DATABASE_TROUBLE, WRONG_TOKEN = 0, 2, 3, 4
SANDBOX_TOKEN = "1000000001:sandbox-token-that-opens-nothing"  # noqa: S105 - of the emulator only


def run(config: Config) -> int:
    """Until SIGTERM or SIGINT; returns the exit code."""
    return asyncio.run(
        _sandbox(config) if config.token is None else _telegram(config, config.token)
    )


async def _telegram(config: Config, token: str) -> int:
    database = Database(config.database())
    return await _run(config, database, token, config.api_url, SystemClock(), "Running.")


async def _sandbox(config: Config) -> int:
    """The whole bot, the emulator and its page in one process, over HTTP on this machine only."""
    path = config.data_dir.absolute() / "sandbox.db"
    for old in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        old.unlink(missing_ok=True)  # the emulator begins empty, so the database must too
    database = Database(f"sqlite+aiosqlite:///{path}")
    clock = MovableClock()
    listening = _listen(config.sandbox_host, config.sandbox_port)
    page = f"http://{config.sandbox_host}:{listening.getsockname()[1]}"
    telegram = Telegram(clock, token=SANDBOX_TOKEN)
    serving = _Quiet(
        uvicorn.Config(
            server.build(telegram, clock), log_level="critical", timeout_graceful_shutdown=1
        )
    )
    line = f"The sandbox is open. Chat with the bot at {page}/  (Ctrl-C stops it)"
    async with asyncio.TaskGroup() as group:
        group.create_task(serving.serve([listening]))
        try:
            return await _run(config, database, SANDBOX_TOKEN, f"{page}/bot", clock, line)
        finally:
            serving.should_exit = True


async def _run(
    config: Config, database: Database, token: str, api_url: str, clock: Clock, line: str
) -> int:
    try:
        await database.start()
    except DatabaseInUse as mistake:
        return _refuse(f"Another Ask Anyway is already using {mistake}. Stop it first.")
    except NewerDatabase:
        return _refuse("This database was written by a newer Ask Anyway; run that version.")
    except OSError as mistake:
        return _refuse(f"The data folder cannot be used: {mistake.strerror}")
    try:
        return await _serve(config, database, token, api_url, clock, line)
    finally:
        await database.stop()


async def _serve(
    config: Config, database: Database, token: str, api_url: str, clock: Clock, line: str
) -> int:
    shelf = Shelf(config.prompts_dir, Mode(config.prompts_mode))
    library, phrasebook = shelf.read()
    built = app.build(
        token=token,
        api_url=api_url,
        request=AiohttpRequest,
        database=database,
        library=library,
        phrasebook=phrasebook,
        clock=clock,
        rate=config.send_rate_per_second,
    )
    if isinstance(clock, MovableClock):
        clock.on_move(built.wake)
    stopping, reading = asyncio.Event(), asyncio.Event()
    with _signals(stopping, reading):
        async with asyncio.TaskGroup() as group:
            watching = group.create_task(shelf.watch(built, reading))
            try:
                await built.run(stopping, lambda: print(line, flush=True))
            except WrongToken:
                print(
                    "Telegram does not know this token. Check TELEGRAM_BOT_TOKEN with @BotFather.",
                    file=sys.stderr,
                )
                return WRONG_TOKEN
            finally:
                watching.cancel()
    return OK


def _refuse(line: str) -> int:
    print(line, file=sys.stderr)
    return DATABASE_TROUBLE


@contextmanager
def _signals(stopping: asyncio.Event, reading: asyncio.Event) -> Iterator[None]:
    """The first signal stops gracefully, the second at once; SIGHUP reads the prompts again."""

    def stop() -> None:
        if stopping.is_set():
            os._exit(1)
        stopping.set()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    loop.add_signal_handler(signal.SIGHUP, reading.set)
    try:
        yield
    finally:
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.remove_signal_handler(number)


class _Quiet(uvicorn.Server):
    """uvicorn without handlers for signals: those are the bot's."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _listen(host: str, port: int) -> socket.socket:
    """The wanted port, or any free one if it is taken."""
    # The protocol is named because asyncio turns off Nagle only on sockets that name it.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError:
        listening.bind((host, 0))
    return listening
