"""`askanyway restore`: a backup takes the place of the database."""

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit, Refused


def restore(chosen: Namespace) -> int:
    from bot.clock import SystemClock
    from bot.ops import opening, restoring

    config = settings.load()
    database = opening.database(config)
    if database.path is None:
        raise Refused(
            "A PostgreSQL database is restored by pg_restore: docs/operations.md has the commands.",
            Exit.DATABASE,
        )
    done = asyncio.run(
        restoring.restore(
            chosen.file.absolute(),
            database,
            SystemClock().now(),
            lambda url: opening.database(config, url),
        )
    )
    print(f"Restored {chosen.file} to {database.path} in {done.seconds:.1f} s:")
    print(", ".join(f"{name} {count}" for name, count in done.contents.rows.items()))
    if done.replaced:
        print(f"What was there before is {done.replaced}; delete it when all is well.")
    return Exit.DONE


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a backup of a SQLite database")


COMMAND = Command(
    "restore",
    help="put a backup in the place of the database; the bot must be stopped",
    example="askanyway restore data/backups/askanyway-20261127T020000Z.db",
    do=restore,
    arguments=arguments,
)
