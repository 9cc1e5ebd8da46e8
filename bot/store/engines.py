"""One engine a database, and the file it may be.

SQLite: every transaction begins with BEGIN IMMEDIATE (a read that later writes
would otherwise lose updates silently), through one connection: transactions queue
in order instead of polling the file lock. PostgreSQL differs by the URL alone.
"""

import fcntl
import json
import os
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import AsyncAdaptedQueuePool, event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.store import inline

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a confirmed update must survive a power cut
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA busy_timeout=0",  # who waits for another process waits in a thread: inline.py
)
POSTGRES_CONNECTIONS = 10
PRIVATE = 0o600


def to_json(value: Any) -> str:
    """What orjson refuses (half a character, a key that is no text) is written as ever."""
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        return json.dumps(value)


JSON: dict[str, Any] = {"json_serializer": to_json, "json_deserializer": orjson.loads}


class DatabaseInUse(Exception):
    """Another process holds this SQLite file."""


def sqlite(url: URL) -> AsyncEngine:
    made = create_async_engine(
        url.set(drivername="sqlite+aiosqlite"),
        module=inline.Driver(),
        async_creator=lambda: inline.connect(url.database or ":memory:"),
        poolclass=AsyncAdaptedQueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=60,
        hide_parameters=True,
        **JSON,
    )
    engine = inline.Engine(made.sync_engine)

    @event.listens_for(engine.sync_engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _on_begin(connection: Any) -> None:
        connection.exec_driver_sql(inline.BEGIN)

    return engine


def postgres(url: URL) -> AsyncEngine:
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+asyncpg")
    return create_async_engine(
        url, pool_size=POSTGRES_CONNECTIONS, pool_pre_ping=True, hide_parameters=True, **JSON
    )


def file_of(url: URL) -> Path | None:
    """Where the database lies; one in memory lies nowhere."""
    return Path(url.database) if url.database and url.database != ":memory:" else None


def take(path: Path) -> int:
    """Lock the file beside the database. Raises DatabaseInUse."""
    handle = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, PRIVATE)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise DatabaseInUse(path) from None
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE))  # -wal and -shm take its mode over
    return handle
