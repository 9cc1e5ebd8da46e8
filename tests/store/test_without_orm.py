"""SQLAlchemy's asyncio without its ORM, and with it for whoever asks."""

import subprocess
import sys

ALONE = """
import sys
import bot.store
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
import sqlalchemy.ext.asyncio.engine as engine
import sqlalchemy
assert "sqlalchemy.orm" not in sys.modules
assert AsyncEngine is engine.AsyncEngine
assert sqlalchemy.ext.asyncio.create_async_engine is create_async_engine
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
assert "sqlalchemy.orm" in sys.modules
assert sqlalchemy.ext.asyncio.AsyncConnection is AsyncConnection
assert issubclass(sqlalchemy.ext.asyncio.AsyncSession, AsyncSession)
assert not hasattr(sqlalchemy.ext.asyncio, "nothing_of_this_name")
print("well")
"""


def test_the_package_is_whole_as_soon_as_anybody_asks_for_a_session() -> None:
    ran = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("well\n", "")
