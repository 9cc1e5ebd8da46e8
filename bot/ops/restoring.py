"""A backup takes the place of the database: whole, brought up to date, or not at all.

Everything is prepared in a file beside it, which is started once as a database of its own: that
brings its schema up to date, and whatever else a start does. One rename is the moment at which it
counts. What it replaces is kept under another name.
"""

import asyncio
import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.ops.backups import FORM, Opened, refuse_foreign
from bot.store import files
from bot.store.database import Database


@dataclass(frozen=True, slots=True)
class Restored:
    contents: files.Contents
    replaced: Path | None  # where the former database is now
    seconds: float


async def restore(backup: Path, database: Database, now: datetime, opened: Opened) -> Restored:
    """`opened` makes a Database of the URL of the file that is prepared.

    Raises Unusable, NewerDatabase, and DatabaseInUse while the bot runs.
    """
    began = asyncio.get_running_loop().time()
    path = database.path
    assert path is not None  # SQLite
    files.refuse_network(path)
    database.lock()
    coming = path.with_suffix(".restoring")  # of the same stem: what is named after it is the same
    try:
        await asyncio.to_thread(_prepare, backup, coming)
        await _bring_up_to_date(opened(f"sqlite+aiosqlite:///{coming}"))
        found = await asyncio.to_thread(files.contents, coming)
        replaced = await asyncio.to_thread(_swap, coming, path, now)
    finally:
        _clear(coming)
        await database.stop()
    return Restored(found, replaced, asyncio.get_running_loop().time() - began)


def _prepare(backup: Path, coming: Path) -> None:
    if not backup.is_file():
        raise files.Unusable(f"There is no backup {backup}.")
    files.refuse_damage(backup, thoroughly=True)
    refuse_foreign(backup)
    _clear(coming)  # of an attempt that was broken off
    files.copy(backup, coming)


async def _bring_up_to_date(restored: Database) -> None:
    await restored.start()
    await restored.stop()


def _clear(coming: Path) -> None:
    for name in ("", "-wal", "-shm", ".lock"):
        Path(f"{coming}{name}").unlink(missing_ok=True)


def _swap(coming: Path, path: Path, now: datetime) -> Path | None:
    """One rename; before it, what was there gets a second name."""
    files.settle(coming)
    aside = None
    if path.exists():
        aside = path.with_name(f"{path.name}.replaced-{now.astimezone(UTC).strftime(FORM)}")
        _fold(path)
        for name in ("-wal", "-shm"):  # still there if it could not be folded: it is damaged
            if Path(f"{path}{name}").exists():
                Path(f"{path}{name}").replace(f"{aside}{name}")
        try:
            os.link(path, aside)
        except OSError:  # a file system without second names
            shutil.copy2(path, aside)
    coming.replace(path)
    files.settle(path.parent)
    return aside


def _fold(path: Path) -> None:
    """Put what stands in -wal into the file: beside another database it would destroy that one."""
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.DatabaseError:
        return
