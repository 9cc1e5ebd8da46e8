"""`askanyway migrate`: bring the database up to this version, without starting the bot."""

import asyncio
from argparse import Namespace

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit


def migrate(_: Namespace) -> int:
    return asyncio.run(_migrate(settings.load()))


async def _migrate(config: settings.Config) -> int:
    from bot.ops import opening

    database = opening.database(config)
    try:
        before = await database.revision()
        await database.start()
        after = await database.revision()
    finally:
        await database.stop()
    if before == after:
        print(f"The database is up to date: {after}.")
    else:
        print(f"The database went from {before or 'nothing'} to {after}.")
    return Exit.DONE


COMMAND = Command(
    "migrate",
    help="bring the database up to this version; SQLite is copied first. `run` does it too",
    example="askanyway migrate",
    do=migrate,
)
