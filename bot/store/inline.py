"""aiosqlite without a thread hop for every cursor call.

aiosqlite sends each call to a thread and waits; a use case makes about eighty, and the
hops cost more than the queries. All our statements are short and indexed, so they run
where they are; only what can wait for the disk or another process (BEGIN, COMMIT, ...)
still goes to the thread. Measured: docs/performance.md.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

Result = TypeVar("Result")
WAITING_CALLS = frozenset({"commit", "rollback", "close"})  # of a connection; a cursor never waits
WAITING_STATEMENTS = ("BEGIN", "PRAGMA", "VACUUM", "CREATE", "DROP", "ALTER")


class Connection(aiosqlite.Connection):
    async def _execute(self, fn: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        if self._connection is None or _may_wait(self._connection, fn, args):
            result: Result = await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
            return result
        return fn(*args, **kwargs)


def _may_wait(on: sqlite3.Connection, fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
    if getattr(fn, "__self__", None) is on and fn.__name__ in WAITING_CALLS:
        # The pool rolls back whatever is given back to it; after a commit that is nothing.
        return fn.__name__ != "rollback" or on.in_transaction
    return bool(args) and isinstance(args[0], str) and args[0].startswith(WAITING_STATEMENTS)


async def connect(path: str, *, only_read: bool = False) -> aiosqlite.Connection:
    """An open connection to this file; ":memory:" is one too."""

    def connector() -> sqlite3.Connection:
        name = f"{Path(path).absolute().as_uri()}?mode=ro" if only_read else path
        return sqlite3.connect(name, check_same_thread=False, isolation_level=None, uri=only_read)

    connection = Connection(connector, iter_chunk_size=64)
    connection._thread.daemon = True  # a forgotten one must not keep the process alive
    return await connection
