"""`askanyway announce`: a word to everybody, shown first and sent when confirmed, once a person."""

import asyncio
import sys
from argparse import ArgumentParser, Namespace

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit, Refused
from bot.commands.stats import roughly


def announce(chosen: Namespace) -> int:
    config = settings.load()
    if chosen.confirm:
        return asyncio.run(_confirm(config, chosen.confirm))
    text = sys.stdin.read() if chosen.text == "-" else chosen.text
    return asyncio.run(_prepare(config, text.strip()))


async def _prepare(config: settings.Config, text: str) -> int:
    """The first step: what it will be, for how many, and how to go on."""
    from random import SystemRandom

    from bot.clock import SystemClock
    from bot.ops import opening
    from bot.service import announcing

    database, now = opening.database(config), SystemClock().now()
    try:
        await database.join()
        code, people = await announcing.prepare(database, text, now, SystemRandom())
    except announcing.TooLong:
        line = f"An announcement has 1 to {announcing.LONGEST} characters."
        raise Refused(line, Exit.SETTINGS) from None
    finally:
        await database.stop()
    print(f"{text}\n")
    print(f"People who would get it, once, outside their quiet hours: {roughly(people)}.")
    print("Whoever has paused or stopped gets nothing. To send it, within the hour:")
    print(f"  askanyway announce --confirm {code}")
    return Exit.DONE


async def _confirm(config: settings.Config, code: str) -> int:
    from bot.clock import SystemClock
    from bot.ops import opening
    from bot.service import announcing

    database = opening.database(config)
    try:
        await database.join()
        people = await announcing.confirm(database, code, SystemClock().now())
    finally:
        await database.stop()
    if people is None:
        line = "There is no announcement with this code, or it is older than an hour."
        raise Refused(line, Exit.SETTINGS)
    print(f"People it is planned for: {roughly(people)}.")
    return Exit.DONE


def arguments(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("text", nargs="?", metavar="TEXT", help="up to 1000 characters; - reads it")
    what.add_argument("--confirm", metavar="CODE", help="send what was shown with this code")


COMMAND = Command(
    "announce",
    help="say something to everybody, once: shown first, sent when confirmed",
    example='askanyway announce "On Sunday I move house; a day of silence."',
    do=announce,
    arguments=arguments,
)
