"""`askanyway dead list`, `show-meta`, `retry`: letters that could not be handled."""

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit, Refused

if TYPE_CHECKING:
    from bot.store.dead_letters import DeadLetter

FORM = "%Y-%m-%d %H:%M"


def listed(_: Namespace) -> int:
    letters = _letters()
    for letter in letters:
        print(f"{letter.update_id}  {letter.received_at:{FORM}}  {letter.kind:<16} {letter.error}")
    print(f"{len(letters)} dead letters" if letters else "no dead letters")
    return Exit.DONE


def shown(chosen: Namespace) -> int:
    for letter in _letters():
        if letter.update_id == chosen.id:
            print(f"update    {letter.update_id}, a {letter.kind}")
            print(f"received  {letter.received_at:{FORM}} UTC, tried {letter.attempts} times")
            print(f"error     {letter.error}")
            print(f"erased    {letter.kept_until:{FORM}} UTC, unless it is retried before")
            return Exit.DONE
    raise Refused(f"There is no dead letter {chosen.id}. See: askanyway dead list")


def retried(chosen: Namespace) -> int:
    if bool(chosen.ids) == chosen.all:
        raise Refused("Name the letters, or --all. See: askanyway dead list", Exit.SETTINGS)
    wanted = [letter.update_id for letter in _letters()] if chosen.all else chosen.ids
    done = asyncio.run(_retry(wanted))
    if done < len(wanted):
        raise Refused(f"{done} of {len(wanted)} wait again; the others are no dead letters.")
    print(f"{done} wait again" if done else "no dead letters")
    return Exit.DONE


def _letters() -> "Sequence[DeadLetter]":
    return asyncio.run(_read())


async def _read() -> "Sequence[DeadLetter]":
    from bot.ops import opening

    async with opening.database(settings.load()).beside() as store:
        return await store.dead_letters.all()


async def _retry(wanted: Sequence[int]) -> int:
    from bot.ops import opening

    async with opening.database(settings.load()).beside() as store:
        return await store.dead_letters.retry(wanted)


def _one(parser: ArgumentParser) -> None:
    parser.add_argument("id", type=int, metavar="ID", help="as `askanyway dead list` tells it")


def _some(parser: ArgumentParser) -> None:
    parser.add_argument("ids", type=int, nargs="*", metavar="ID")
    parser.add_argument("--all", action="store_true", help="all there are")


LIST = Command(
    "dead list",
    help="letters that could not be handled: number, when, kind, what went wrong",
    example="askanyway dead list",
    do=listed,
)
SHOW = Command(
    "dead show-meta",
    help="what is known of one of them, without what it says",
    example="askanyway dead show-meta 120034",
    do=shown,
    arguments=_one,
)
RETRY = Command(
    "dead retry",
    help="let them be handled again, also while the bot runs",
    example="askanyway dead retry 120034",
    do=retried,
    arguments=_some,
)
