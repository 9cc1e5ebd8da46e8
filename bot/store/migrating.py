"""Brings the schema up to date at start; a database newer than this code is refused."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 7_203_911  # any number, the same for every process of this product


class NewerDatabase(Exception):
    """The schema was written by a later release; only that one may touch it."""


async def upgrade(engine: AsyncEngine) -> None:
    async with engine.connect() as connection:
        current = await connection.run_sync(_current)
    if current == config_head():
        return
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


def config() -> Config:
    made = Config()
    made.set_main_option("script_location", str(MIGRATIONS))
    return made


def config_head() -> str | None:
    return ScriptDirectory.from_config(config()).get_current_head()


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # one migrates, the others wait and find it done
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    current = _current(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if current is not None and current not in known:
        raise NewerDatabase(current)
    made = config()
    made.attributes["connection"] = connection
    command.upgrade(made, "head")
