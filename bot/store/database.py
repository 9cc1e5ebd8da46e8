"""The engine, and the one way to open a transaction.

SQLite: every transaction begins with BEGIN IMMEDIATE (a read that later writes
would otherwise lose updates silently), through one connection: transactions queue
in order instead of polling the file lock. One process per file, held by a lock
beside it. PostgreSQL differs by the URL alone.
"""

import fcntl
import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import AsyncAdaptedQueuePool, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.store import inline, leases, migrating
from bot.store.store import Store
from bot.store.tables import appointments, inbox, outbox

log = logging.getLogger(__name__)

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a confirmed update must survive a power cut
    "PRAGMA busy_timeout=5000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)
POSTGRES_CONNECTIONS = 10


class DatabaseInUse(Exception):
    """Another process holds this SQLite file."""


class Database:
    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite(self.url) if self.is_sqlite else _postgres(self.url)
        self._lock: int | None = None

    async def start(self) -> None:
        """Take the file (SQLite) and bring the schema up to date. Raises DatabaseInUse."""
        if self.is_sqlite:
            self._lock = _take(self.url)
        await migrating.upgrade(self.engine)
        if self.is_sqlite:  # the file is ours alone: nobody waits for the leases of the dead
            async with self.engine.begin() as connection:
                await leases.free(connection, appointments, inbox, outbox)

    async def stop(self) -> None:
        await self.engine.dispose()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Store]:
        """One transaction: commits when the block ends, rolls back when it raises."""
        async with self.engine.begin() as connection:
            yield Store(connection)


def _sqlite(url: URL) -> AsyncEngine:
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(
        url,
        async_creator=lambda: inline.connect(url.database or ":memory:"),
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=60,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _on_begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _postgres(url: URL) -> AsyncEngine:
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+asyncpg")
    return create_async_engine(url, pool_size=POSTGRES_CONNECTIONS, pool_pre_ping=True)


def _take(url: URL) -> int | None:
    """Lock the file beside the database, or raise; an in-memory database has none."""
    if not url.database or url.database == ":memory:":
        return None
    path = f"{url.database}.lock"
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise DatabaseInUse(url.database) from None
    return handle
