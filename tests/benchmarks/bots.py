"""The bots that are compared, each in a process of its own: ours, and a bare echo bot on PTB."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot import loops, memory, running
from bot.config import Config
from bot.ops import logs
from bot.roles import chosen
from tests.benchmarks.wire import TOKEN, Telegram, fork
from tests.faults.processes import SHELF

TICKS = os.sysconf("SC_CLK_TCK")
Context = ContextTypes.DEFAULT_TYPE


class Process:
    """A running bot, and what it has cost."""

    def __init__(self, target: Any, *arguments: Any) -> None:
        self._process = fork.Process(target=target, args=arguments, daemon=True)
        self._process.start()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    @property
    def cpu(self) -> float:
        return cpu_of(self.pid)

    @property
    def rss(self) -> float:
        return rss_of(self.pid)

    def stop(self) -> None:
        self._process.terminate()
        self._process.join(15)
        self._process.kill()


def cpu_of(pid: int) -> float:
    """Seconds of processor time so far, in user and kernel mode."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def rss_of(pid: int, which: str = "VmRSS") -> float:
    """Megabytes in memory; VmHWM is the most there ever were."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    line = next(line for line in lines if line.startswith(which))
    return int(line.split()[1]) / 1024


def ours(telegram: Telegram, folder: Path, database_url: str | None = None, **more: Any) -> Process:
    SHELF.read()
    settings = {
        "telegram_bot_token": TOKEN,
        "telegram_api_base_url": telegram.url,
        "data_dir": folder,
        "access": "open",
        "health_port": 0,
        "backup_nightly": False,
        "log_level": "ERROR",
        **more,
    }
    if database_url is not None:
        settings["database_url"] = database_url
    return Process(_ours, settings)


def _ours(settings: dict[str, Any]) -> None:
    vars(running)["Shelf"] = lambda *_: SHELF
    vars(loops)["_warm"] = lambda _: None  # before the fork, for all of them
    memory.start()
    memory.settle()
    config = Config.model_validate(settings)
    logs.start(config.log_level)
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - for as long as the process lives
    profiled = os.environ.get("BENCH_PROFILE")
    if profiled:
        import cProfile

        profile = cProfile.Profile()
        code = profile.runcall(running.run, config, chosen([], config))
        profile.dump_stats(profiled)
        os._exit(code)
    os._exit(running.run(config, chosen([], config)))


def echo(telegram: Telegram) -> Process:
    return Process(_echo, telegram.url)


def _echo(url: str) -> None:
    """As python-telegram-bot's own example: its default client, one update after another."""
    application = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, _say))
    application.add_handler(CallbackQueryHandler(_tapped))
    asyncio.set_event_loop(asyncio.new_event_loop())
    application.run_polling(close_loop=False)
    os._exit(0)


async def _say(update: Update, _: Context) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


async def _tapped(update: Update, _: Context) -> None:
    assert update.callback_query is not None
    assert update.effective_chat is not None
    await update.callback_query.answer()
    await update.effective_chat.send_message("tapped")
