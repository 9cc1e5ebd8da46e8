"""A start reads what every start needs; after it, garbage is collected again."""

import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest
from alembic.script import ScriptDirectory

from bot import memory
from bot.store import migrating

PICTURES = ("matplotlib", "PIL", "fpdf", "numpy")
ONLY_WHEN_ASKED = (
    "alembic",  # when the schema changes
    "asyncpg",
    "sqlalchemy.dialects.postgresql",  # on PostgreSQL
    "sqlalchemy.orm",  # never: all we say is said in Core
    "dateparser",  # when a date is written in figures
    "tzfpy",  # when a location is shared
    "bot.sandbox",  # without a token
    "bot.chat.webhook",  # with WEBHOOK_URL
    "uvicorn",  # with HEALTH_PORT, WEBHOOK_URL or the sandbox
    "starlette",
    "bot.service.archive_schema",  # when a file is sent
    "bot.content.hearing",  # when prompts are wrong
)
START = """
import asyncio, sys
from bot import __main__, running
from bot.commands import run
from bot.content import loader, phrasebook
from bot.store.database import Database
loader.load()
async def start():
    database = Database("sqlite+aiosqlite:///:memory:")
    async with database.begin() as store:
        await store.inbox.put(1, [], running.SystemClock().now())
    await database.stop()
asyncio.run(start())
print(*sys.modules)
"""


def test_a_bot_that_starts_has_imported_nothing_it_may_never_need() -> None:
    ran = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    found = {*ran.stdout.split()}
    assert "bot.running" in found
    assert found.isdisjoint((*PICTURES, *ONLY_WHEN_ASKED))


def test_what_the_files_of_the_steps_say_is_what_alembic_reads_in_them() -> None:
    scripts = ScriptDirectory.from_config(migrating.config())
    assert migrating.config_head() == scripts.get_current_head()
    assert migrating.known() == {script.revision for script in scripts.walk_revisions()}


@pytest.fixture
def collector() -> Iterator[None]:
    """As it was, whatever the test does."""
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.usefixtures("collector")
def test_what_a_start_leaves_is_never_looked_at_again_until_it_is_replaced() -> None:
    memory.start()
    assert not gc.isenabled()
    memory.settle()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    new: list[int] = []
    assert any(found is new for found in gc.get_objects())
    memory.renew()
    assert not any(found is new for found in gc.get_objects())


@pytest.mark.usefixtures("collector")
def test_a_process_that_was_started_otherwise_is_left_as_it_is() -> None:
    gc.unfreeze()
    memory.settle()
    memory.renew()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
