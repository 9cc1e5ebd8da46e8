"""`python -m tests.simulation --seeds 20 --days 30 --people 200`: the long form of the simulation.

Prints one line for each seed. A broken promise ends the run with the seed, the step and what
happened before it; `--first SEED --seeds 1` plays it again.
"""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bot.content import loader
from bot.content.phrasebook import load_phrasebook
from bot.store.database import Database
from tests.simulation.town import Plan, Town

SHOWN = ("letters", "delivered", "offers", "crashes", "lost answers", "copies", "erased")


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.simulation")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--people", type=int, default=200)
    asked = parser.parse_args()
    logging.getLogger("bot").addHandler(logging.NullHandler())  # a town listens for itself
    library, phrasebook = loader.load(), load_phrasebook(loader.prompts_folder())
    print("seed  steps", *SHOWN, "CPU s", "trace", sep="  ", flush=True)
    for seed in range(asked.first, asked.first + asked.seeds):
        with tempfile.TemporaryDirectory(prefix="askanyway-simulation-") as folder:
            began = time.process_time()
            url = f"sqlite+aiosqlite:///{Path(folder) / 'askanyway.db'}"
            town = asyncio.run(_run(Plan(seed, asked.days, asked.people), url, library, phrasebook))
        figures = [town.watch.figures[name] for name in SHOWN]
        spent = round(time.process_time() - began)
        print(seed, town.steps, *figures, spent, town.trace[:12], sep="  ", flush=True)
        if town.watch.broken:
            _tell(town)
            return 1
    return 0


async def _run(plan: Plan, url: str, *words: Any) -> Town:
    database = Database(url)
    await database.start()
    await database.stop()
    town = Town(plan, url, *words)
    await town.run()
    return town


def _tell(town: Town) -> None:
    print(*town.recent, sep="\n")
    print(f"seed {town.plan.seed}, step {town.steps}, {town.clock.now()}")
    print(*town.watch.broken, sep="\n")


if __name__ == "__main__":
    sys.exit(main())
