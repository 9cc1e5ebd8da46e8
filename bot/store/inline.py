"""SQLite without a hop to another thread, and without a greenlet, for every statement.

aiosqlite sends each call to its thread and waits, and SQLAlchemy's asyncio wraps each wait in a
greenlet; both cost more than our statements, which are short and indexed. So they run where
they are. Only what waits for the disk or for another process goes to aiosqlite's thread: COMMIT,
ROLLBACK, the schema, and a BEGIN that finds the file taken. Measured: docs/performance.md.
"""

import sqlite3
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import CursorResult, Executable
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_dbapi,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from sqlalchemy.util.concurrency import await_, in_greenlet

BEGIN = "BEGIN IMMEDIATE"
PATIENCE_MS = 5000  # for another process that writes
SLOW = ("PRAGMA", "VACUUM", "CREATE", "DROP", "ALTER")


class Cursor(sqlite3.Cursor):
    """One of SQLAlchemy's; `owner` is the connection whose thread waits for it."""

    owner: aiosqlite.Connection
    server_side = False

    async def _async_soft_close(self) -> None:
        """What SQLAlchemy's asyncio asks of a cursor; there is nothing to wait for."""

    def execute(self, statement: str, parameters: Any = ()) -> "Cursor":
        if statement.startswith(SLOW) and in_greenlet():
            return self._elsewhere(super().execute, statement, parameters)
        if statement != BEGIN:
            return super().execute(statement, parameters)
        try:
            return super().execute(statement)
        except sqlite3.OperationalError as mistake:
            if mistake.sqlite_errorcode != sqlite3.SQLITE_BUSY or not in_greenlet():
                raise
        return self._elsewhere(self._begin_patiently)

    def _begin_patiently(self) -> "Cursor":
        super().execute(f"PRAGMA busy_timeout={PATIENCE_MS}")
        try:
            return super().execute(BEGIN)
        finally:
            super().execute("PRAGMA busy_timeout=0")

    def _elsewhere(self, doing: Any, *given: Any) -> "Cursor":
        await_(self.owner._execute(doing, *given))  # type: ignore[no-untyped-call]
        return self


class Adapted(AsyncAdapt_aiosqlite_connection):
    """aiosqlite's connection as SQLAlchemy wants it, with cursors that do not hop."""

    __slots__ = ()

    def cursor(self, server_side: bool = False) -> Any:
        try:
            cursor = self._connection._conn.cursor(Cursor)
        except ValueError as closed:
            self._handle_exception(closed)
        cursor.owner = self._connection
        return cursor

    def rollback(self) -> None:
        """The pool rolls back whatever is given back to it; after a commit that is nothing."""
        connection = self._connection._connection
        if connection is not None and connection.in_transaction:
            super().rollback()


class Driver(AsyncAdapt_aiosqlite_dbapi):
    def __init__(self) -> None:
        super().__init__(aiosqlite, sqlite3)

    def connect(self, *_: Any, async_creator_fn: Any, **__: Any) -> Adapted:
        return Adapted(self, await_(async_creator_fn()))


class Straight(AsyncConnection):
    """A connection on which only what is slow waits."""

    async def execute(
        self,
        statement: Executable,
        parameters: Any = None,
        *,
        execution_options: Any = None,
    ) -> CursorResult[Any]:
        return self._proxied.execute(statement, parameters, execution_options=execution_options)

    async def exec_driver_sql(
        self, statement: str, parameters: Any = None, execution_options: Any = None
    ) -> CursorResult[Any]:
        if statement.startswith(SLOW):
            return await super().exec_driver_sql(statement, parameters, execution_options)
        return self._proxied.exec_driver_sql(statement, parameters, execution_options)


class Engine(AsyncEngine):
    _connection_cls = Straight


async def connect(path: str, *, only_read: bool = False) -> aiosqlite.Connection:
    """An open connection to this file; ":memory:" is one too."""

    def connector() -> sqlite3.Connection:
        name = f"{Path(path).absolute().as_uri()}?mode=ro" if only_read else path
        return sqlite3.connect(name, check_same_thread=False, isolation_level=None, uri=only_read)

    connection = aiosqlite.Connection(connector, iter_chunk_size=64)
    connection._thread.daemon = True  # a forgotten one must not keep the process alive
    return await connection
