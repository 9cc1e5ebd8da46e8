"""`askanyway backup` and `backup verify`: a copy of the database while the bot runs."""

import asyncio
from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit, Refused


def backup(chosen: Namespace) -> int:
    from bot.clock import SystemClock
    from bot.ops import backups, dumping, opening

    config, now = settings.load(), SystemClock().now()
    folder = (chosen.folder or config.backups).absolute()
    database = opening.database(config)
    if database.path is None:
        made = dumping.dump(config.database(), folder, now)
    else:
        made = backups.make(database.path, folder, now)
    print(f"{made}  {made.stat().st_size / 1e6:.1f} MB")
    return Exit.DONE


def verify(chosen: Namespace) -> int:
    from bot.clock import SystemClock
    from bot.ops import backups, dumping, opening

    config = settings.load()
    path = chosen.file or _newest(config.backups)
    if path.suffix == dumping.SUFFIX:
        print(f"{path}: {dumping.verify(path)} tables can be read. See docs/operations.md.")
        return Exit.DONE
    looking = backups.verify(
        path.absolute(), SystemClock().now(), lambda url: opening.database(config, url)
    )
    found = asyncio.run(looking)
    rows = ", ".join(f"{name} {count}" for name, count in found.contents.rows.items())
    print(f"{path} is sound: schema {found.contents.revision}; {rows}. {found.seconds:.1f} s")
    return Exit.DONE


def _newest(folder: Path) -> Path:
    from bot.ops import backups

    there = backups.dated(folder)
    if not there:
        raise Refused(f"There is no backup in {folder}. Make one: askanyway backup", Exit.DATABASE)
    return there[0][1]


def _goes(parser: ArgumentParser) -> None:
    parser.add_argument("--to", dest="folder", type=Path, metavar="FOLDER", help="not BACKUP_DIR")


def _looks(parser: ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="else the newest")


BACKUP = Command(
    "backup",
    help="copy the database, also while the bot runs; PostgreSQL by pg_dump",
    example="askanyway backup --to /mnt/usb",
    do=backup,
    arguments=_goes,
)
VERIFY = Command(
    "backup verify",
    help="restore a backup into a scratch folder, check it and count what is in it",
    example="askanyway backup verify",
    do=verify,
    arguments=_looks,
)
