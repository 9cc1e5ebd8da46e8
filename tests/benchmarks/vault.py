"""What sealing costs: its share of the processor time that the bot spends on an update.

`make bench-vault`. The real bot with its database on disk, and the sandbox in the same
process, whose own time is not counted. Both figures come from the same run, so the share
means the same on a machine that is busy. Turning words into JSON counts as sealing, although
it would have to be done without it too.
"""

import asyncio
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time_ns, thread_time_ns
from typing import Any

from bot.clock import MovableClock
from bot.content import loader
from bot.content.phrasebook import load_phrasebook
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from tests.person import TOKEN, Bot, Chat, meet

DAYS = 20
FEAR = "They will think that I am strange, and tell the others about it. " * 4
LEARNED = "My heart was racing the whole time, and she smiled and said yes. " * 4
BEFORE = ("I’m in", FEAR, "70 %", "6", "Take this plan", "How did it go?")
AFTER = ("Yes, all of it", "No, it didn’t", "5", LEARNED, "20 %", "/progress", "/today")
MOST = 0.05


class Stopwatch:
    """Adds up the processor time of the calls it is put around."""

    def __init__(self) -> None:
        self.nanoseconds = 0

    def put_around(self, thing: object, name: str) -> None:
        call: Callable[..., Any] = getattr(thing, name)

        def timed(*args: Any, **options: Any) -> Any:
            began = thread_time_ns()
            try:
                return call(*args, **options)
            finally:
                self.nanoseconds += thread_time_ns() - began

        async def timed_awaited(*args: Any, **options: Any) -> Any:
            began = thread_time_ns()
            try:
                return await call(*args, **options)
            finally:
                self.nanoseconds += thread_time_ns() - began

        setattr(thing, name, timed_awaited if asyncio.iscoroutinefunction(call) else timed)


async def measure(chat: Chat, days: int) -> tuple[int, float, float]:
    """(updates, processor milliseconds of the bot for each, the share of them that is sealing)."""
    bot = chat.bot
    sealing, telegram = Stopwatch(), Stopwatch()
    for name in ("sealed", "opened"):
        sealing.put_around(bot.app.database.vault, name)
    telegram.put_around(bot.telegram, "call")
    updates, spent, sealed = 0, 0, 0
    for _ in range(days):
        await chat.sleep_until(12)
        for step in (*BEFORE, *AFTER):
            before = process_time_ns() - telegram.nanoseconds
            sealed_before = sealing.nanoseconds
            await (chat.tap(step) if step in chat.buttons else chat.send(step))
            spent += process_time_ns() - telegram.nanoseconds - before
            sealed += sealing.nanoseconds - sealed_before
            updates += 1
    return updates, spent / updates / 1e6, sealed / spent


async def main() -> int:
    clock = MovableClock(running=False)
    telegram = Telegram(clock, token=TOKEN, limits=Limits(on=False))
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        phrasebook = load_phrasebook(loader.prompts_folder())
        bot = Bot(url, clock, telegram, loader.load(), phrasebook)
        await bot.start()
        chat = Chat(bot, telegram.person(1001, first_name="Robin"))
        await meet(chat)
        updates, each, share = await measure(chat, DAYS)
        await bot.stop()
    print(f"{updates} updates, {each:.1f} ms of processor time each, {share:.2%} of it for sealing")
    return 0 if share < MOST else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
