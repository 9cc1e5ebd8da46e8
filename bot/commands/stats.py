"""`askanyway stats`: how many people, and what they do; who is one of three would be known."""

import asyncio
from argparse import Namespace
from collections.abc import Mapping

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit

SMALLEST_GROUP = 10


def stats(_: Namespace) -> int:
    counts = asyncio.run(_counts(settings.load()))
    width = max(map(len, counts))
    for name, number in counts.items():
        print(f"{name:<{width}}  {roughly(number)}")
    return Exit.DONE


async def _counts(config: settings.Config) -> Mapping[str, int]:
    from bot.clock import SystemClock
    from bot.ops import opening

    async with opening.database(config).beside() as store:
        return await store.statistics.counts(SystemClock().now())


def roughly(number: int) -> str:
    """In tens, so that no group below ten can be told, nor reckoned from the others."""
    if number == 0:
        return "none"
    if number < SMALLEST_GROUP:
        return f"fewer than {SMALLEST_GROUP}"
    return f"{number // SMALLEST_GROUP * SMALLEST_GROUP} or more"


COMMAND = Command(
    "stats",
    help="how many people, and what they do; no words, and no group below ten",
    example="askanyway stats",
    do=stats,
)
