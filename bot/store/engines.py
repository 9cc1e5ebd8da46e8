"""One engine a database, and the file it may be.

SQLite: every transaction begins with BEGIN IMMEDIATE (a read that later writes
would otherwise lose updates silently), through one connection: transactions queue
in order instead of polling the file lock. PostgreSQL differs by the URL alone.
"""

import fcntl
import json
import os
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import AsyncAdaptedQueuePool, event
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.exc import DisconnectionError
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
RESTED = 30.0  # seconds without use, after which a server or a firewall may have closed it
CONNECT, COMMAND = 10.0, 30.0  # seconds after which a server that says nothing is gone
ASKED = {"TCP_KEEPIDLE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}  # where only one side speaks
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


def postgres(url: URL, *, hurried: bool = True) -> AsyncEngine:
    """A server that vanishes without a word is away, like one that says so.

    Unless `hurried`, an answer may take as long as it takes.
    """
    if url.drivername in ("postgresql", "postgres"):
        url = url.set(drivername="postgresql+asyncpg")
    engine = create_async_engine(
        url,
        pool_size=POSTGRES_CONNECTIONS,
        hide_parameters=True,
        connect_args={"timeout": CONNECT, "command_timeout": COMMAND if hurried else None},
        **JSON,
    )
    event.listen(engine.sync_engine, "connect", _keep_asking)
    event.listen(engine.sync_engine, "handle_error", _distrust)

    @event.listens_for(engine.sync_engine, "checkin")
    def _on_checkin(_connection: Any, record: Any) -> None:
        record.info["rests_since"] = time.monotonic()

    @event.listens_for(engine.sync_engine, "checkout")
    def _on_checkout(connection: Any, record: Any, _proxy: Any) -> None:
        """Whether it is still there costs three round trips (`pool_pre_ping`): not each time."""
        since = record.info.get("rests_since")
        if since is None or time.monotonic() - since < RESTED:
            return
        try:
            engine.dialect.do_ping(connection)
        except (engine.dialect.loaded_dbapi.Error, OSError) as gone:
            raise DisconnectionError from gone  # and the pool makes another

    return engine


def _keep_asking(connection: Any, _record: object) -> None:
    """Also while nothing is said on it: whether the other side is still there."""
    line = connection.driver_connection._transport.get_extra_info("socket")
    if line.family == socket.AF_UNIX:
        return
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in ASKED.items():
        if (option := getattr(socket, name, None)) is not None:  # not every system has them all
            line.setsockopt(socket.IPPROTO_TCP, option, value)


def _distrust(context: ExceptionContext) -> None:
    """After silence nothing is expected of this connection, nor of any other from before."""
    if isinstance(context.original_exception, TimeoutError):
        context.invalidate_pool_on_disconnect = True


@asynccontextmanager
async def unhurried(engine: AsyncEngine) -> AsyncIterator[AsyncEngine]:
    """For what may take long, as a step of the schema, or waiting for who takes it."""
    if engine.dialect.name == "sqlite":
        yield engine
        return
    slow = postgres(engine.url, hurried=False)
    try:
        yield slow
    finally:
        await slow.dispose()


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
