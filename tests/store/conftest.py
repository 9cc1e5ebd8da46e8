"""The same tests over both engines."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store.database import Database
from tests.postgres import SPINE, Postgres, of

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
ENGINES = ["sqlite", "postgresql"]


@pytest.fixture(params=ENGINES)
def engine_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with the schema, on each engine."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.fresh(template=SPINE)


@pytest.fixture(params=ENGINES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without anything in it, on each engine."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.fresh()


@pytest.fixture
async def database(engine_url: str) -> AsyncIterator[Database]:
    opened = of(engine_url)
    await opened.start()
    yield opened
    await opened.stop()
