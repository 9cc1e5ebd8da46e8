"""Reading a database without starting it: no lock, no migration, not one byte written.

For whatever must be known before anything may be touched, and for commands that look at a
database while the bot uses it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import NullPool
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.store import inline


@asynccontextmanager
async def only_reading(engine: AsyncEngine) -> AsyncIterator[AsyncConnection | None]:
    """A connection beside those of the engine; None for a SQLite file that is not there yet."""
    if engine.dialect.name != "sqlite":
        async with engine.connect() as connection:
            yield connection
        return
    path = _file(engine)
    if path is None:
        yield None
        return
    looking = create_async_engine(
        engine.url,
        async_creator=lambda: inline.connect(path, only_read=True),
        poolclass=NullPool,
        hide_parameters=True,
    )
    try:
        async with looking.connect() as connection:
            yield connection
    finally:
        await looking.dispose()


def _file(engine: AsyncEngine) -> str | None:
    path = engine.url.database
    return path if path is not None and Path(path).exists() else None
