"""Up, down and up again; what the tables say is what the migrations make; newer is refused."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.store import migrating
from bot.store.database import Database, DatabaseInUse
from bot.store.tables import metadata


def _revisions() -> list[str]:
    scripts = ScriptDirectory.from_config(migrating.config()).walk_revisions()
    return [script.revision for script in scripts][::-1]


@pytest.mark.parametrize("revision", _revisions())
async def test_every_step_goes_up_down_and_up_again(empty_url: str, revision: str) -> None:
    def stairs(connection: Connection) -> None:
        config = migrating.config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        command.downgrade(config, "-1")
        command.upgrade(config, revision)

    database = Database(empty_url)
    async with database.engine.begin() as connection:
        await connection.run_sync(stairs)
    await database.stop()


async def test_the_migrations_make_what_the_tables_say(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with database.engine.begin() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_database_of_a_later_release_is_refused(engine_url: str) -> None:
    database = Database(engine_url)
    await database.start()
    async with database.engine.begin() as connection:
        await connection.execute(text("update alembic_version set version_num = '9999'"))
    await database.stop()
    with pytest.raises(migrating.NewerDatabase):
        await Database(engine_url).start()


async def test_a_second_process_on_one_file_is_refused(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"
    first = Database(url)
    await first.start()
    with pytest.raises(DatabaseInUse):
        await Database(url).start()
    await first.stop()


async def test_the_second_process_says_so_clearly(tmp_path: Path) -> None:
    first = Database(f"sqlite+aiosqlite:///{tmp_path / 'askanyway.db'}")
    await first.start()
    began = time.monotonic()
    second = subprocess.run(  # noqa: ASYNC221 - nothing else runs here
        [sys.executable, "-m", "bot", "run"],
        env={
            **os.environ,
            "DATA_DIR": str(tmp_path),
            "TELEGRAM_BOT_TOKEN": "4242:AAE-a-token-that-opens-nothing-at-all",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert second.returncode == 3
    assert second.stderr.startswith("Another Ask Anyway is already using ")
    assert time.monotonic() - began < 30  # starting Python on a busy machine included
    await first.stop()
