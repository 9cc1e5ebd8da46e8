"""`askanyway invite`: a way in for people, while the bot is not open to everybody."""

import asyncio
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit, Refused
from bot.domain.access import Access

MOST = 1000  # of anything that is given as a number


def invite(chosen: Namespace) -> int:
    config = settings.load()
    match config.access:
        case Access.OWNER:
            line = "ACCESS is owner, so invitations open nothing. Set ACCESS=invite first."
            raise Refused(line, Exit.SETTINGS)
        case Access.OPEN:
            line = "ACCESS is open: everybody can come in without an invitation."
            raise Refused(line, Exit.SETTINGS)
    print(asyncio.run(_link(config, chosen.uses, chosen.days)))
    return Exit.DONE


async def _link(config: settings.Config, uses: int, days: int) -> str:
    from bot.chat.whoami import username
    from bot.clock import SystemClock
    from bot.ops import opening
    from bot.service import access

    database = opening.database(config)
    try:
        await database.join()
        code = await access.invitation(database, uses, days, SystemClock().now())
    finally:
        await database.stop()
    name = await username(config.token, config.api_url) if config.token else None
    return access.link(name or "YOUR_BOT", code)


def _positive(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= MOST:
        raise ArgumentTypeError(f"a number from 1 to {MOST}")
    return int(text)


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--uses", type=_positive, default=1, metavar="N", help="how many people")
    parser.add_argument("--days", type=_positive, default=7, metavar="N", help="for how long")


COMMAND = Command(
    "invite",
    help="a link that lets people in while ACCESS=invite",
    example="askanyway invite --uses 5 --days 14",
    do=invite,
    arguments=arguments,
)
