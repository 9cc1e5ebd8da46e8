"""`python -m tests.fuzz --updates 20000 [--specification api.json]`: the long form of the fuzz.

The specification is one as github.com/PaulSonOfLars/telegram-bot-api-spec publishes it; without
one the updates are built from the types of the library.
"""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from pathlib import Path

from bot.clock import MovableClock
from bot.content import loader
from bot.content.phrasebook import load_phrasebook
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from tests.conftest import MONDAY_NOON
from tests.fuzz.run import Result, fuzz
from tests.fuzz.schema import Schema, from_library, from_specification
from tests.person import TOKEN, Bot


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.fuzz")
    parser.add_argument("--updates", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--specification", type=Path)
    asked = parser.parse_args()
    given: Path | None = asked.specification
    schema = from_specification(given) if given else from_library()
    logging.getLogger("bot").addHandler(logging.NullHandler())
    began = time.process_time()
    with tempfile.TemporaryDirectory(prefix="askanyway-fuzz-") as folder:
        result = asyncio.run(_run(Path(folder), schema, asked.seed, asked.updates))
    print(f"{result.sent} updates of {len(schema)} types, seed {asked.seed}")
    print("states:", dict(result.states))
    print("dead for:", dict(result.reasons.most_common()))
    print("people unanswered:", result.unanswered, " leaks:", len(result.leaked))
    print("CPU s:", round(time.process_time() - began))
    print(*result.stuck[:5], *result.leaked[:5], sep="\n")
    return 0 if result.fine else 1


async def _run(folder: Path, schema: Schema, seed: int, many: int) -> Result:
    clock = MovableClock(MONDAY_NOON, running=False)
    telegram = Telegram(clock, token=TOKEN, limits=Limits(on=False))
    words = loader.load(), load_phrasebook(loader.prompts_folder())
    bot = Bot(f"sqlite+aiosqlite:///{folder / 'askanyway.db'}", clock, telegram, *words)
    await bot.start()
    try:
        return await fuzz(bot, schema, seed, many)
    finally:
        await bot.stop()


if __name__ == "__main__":
    sys.exit(main())
