"""Brings the schema up to date at start; a database newer than this code is refused.

All steps are one transaction on either engine, so a process that dies half-way has changed
nothing. On SQLite a copy of the file is made first all the same: a step may be wrong.

Alembic is imported when there is a step to take, which is at one start in a hundred: which
revisions there are stands in the files, and which one a database has, in the database.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.engines import unhurried
from bot.store.files import Damaged, Unusable

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
VERSION = "alembic_version"
NUMBERED = re.compile(r'^revision = "(\w+)"\ndown_revision = (?:"(\w+)"|None)$', re.MULTILINE)
LOCK = 7_203_911  # any number, the same for every process of this product


class NewerDatabase(Exception):
    """The schema was written by a later release; only that one may touch it."""


class NotMigrated(Unusable):
    """A step went wrong, and everything is as it was before."""


async def upgrade(engine: AsyncEngine, *, first: Callable[[str], None] | None = None) -> None:
    """`first` is called with the present revision before anything that holds data is changed.

    Raises NewerDatabase, NotMigrated, and whatever `first` raises.
    """
    current = await revision(engine)
    if current == config_head():
        return
    _refuse_newer(current)
    if first is not None and current is not None:
        await asyncio.to_thread(first, current)
    try:
        async with unhurried(engine) as slow, unguarded(slow) as connection:
            await connection.run_sync(_upgrade)
    except NewerDatabase:
        raise
    except Exception as mistake:
        raise NotMigrated(
            f"The database could not be brought from {current or 'nothing'} to {config_head()} "
            f"({type(mistake).__name__}). Nothing in it was changed. If the disk is not full, "
            "this is a defect: go back to the version you had."
        ) from mistake


async def revision(engine: AsyncEngine) -> str | None:
    """Of the schema as it is; None when there is none."""
    async with engine.connect() as connection:
        return await connection.run_sync(_current)


@asynccontextmanager
async def unguarded(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction in which SQLite tables can be built anew.

    A batch step drops the old table. With foreign keys on, that deletes every row that refers to
    it, and the pragma does nothing inside a transaction; so it is set around it, on the pool's
    only connection. Before the commit no row may refer to one that is not there.
    """
    if engine.dialect.name != "sqlite":
        async with engine.begin() as connection:
            yield connection
        return
    await _foreign_keys(engine, "OFF")
    try:
        async with engine.begin() as connection:
            yield connection
            strays = (await connection.exec_driver_sql("PRAGMA foreign_key_check")).all()
            if strays:
                raise Damaged(f"{len(strays)} rows would refer to rows that are not there.")
    finally:
        await _foreign_keys(engine, "ON")


async def _foreign_keys(engine: AsyncEngine, state: str) -> None:
    async with engine.connect() as connection:
        raw = await connection.get_raw_connection()
        assert raw.driver_connection is not None
        await raw.driver_connection.execute(f"PRAGMA foreign_keys={state}")


def known() -> set[str]:
    """The revisions this version knows."""
    return {*_steps()}


def _refuse_newer(current: str | None) -> None:
    if current is not None and current not in known():
        raise NewerDatabase(current)


@cache
def _steps() -> dict[str, str]:
    """Each revision and the one before it, as their files say; "" is before the first."""
    texts = (file.read_text("utf-8") for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    return {revision: before for text in texts for revision, before in NUMBERED.findall(text)}


def config() -> Config:
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    return made


def config_head() -> str:
    """The newest revision of this version."""
    (head,) = {*_steps()} - {*_steps().values()}
    return head


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table(VERSION):
        return None
    found: str | None = connection.execute(
        text(f"select version_num from {VERSION}")  # noqa: S608 - our own word
    ).scalar_one_or_none()
    return found


def _upgrade(connection: Connection) -> None:
    from alembic import command

    if connection.dialect.name == "postgresql":  # one migrates, the others wait and find it done
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    _refuse_newer(_current(connection))
    made = config()
    made.attributes["connection"] = connection
    command.upgrade(made, "head")
