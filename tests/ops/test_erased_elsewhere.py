"""Of several processes one has a lasting place for the marks of who was erased."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import delete

from bot.domain.person import Person
from bot.store.database import Database
from bot.store.tables import erasures
from tests.person import Bot
from tests.postgres import HOUSE, SPINE, Postgres
from tests.store.conftest import NOW


async def test_what_another_process_erased_is_in_the_file_within_the_hour(bot: Bot) -> None:
    async with bot.app.database.begin() as store:
        await store.people.erase(10, NOW)
    assert not bot.app.database.ledger.read()
    await bot.app.tidy()
    assert list(bot.app.database.ledger.read().values()) == [NOW]


async def test_a_restored_postgresql_brings_nobody_back_whom_a_worker_erased(
    postgres: Postgres, tmp_path: Path
) -> None:
    url, ring = postgres.fresh(template=SPINE), HOUSE / "keyring"
    worker = Database(url, ring, folder=tmp_path)
    planner = Database(url, ring, folder=tmp_path / "lasting")
    (tmp_path / "lasting").mkdir()
    await planner.start()
    await worker.start()
    await _meet(worker)
    async with worker.begin() as store:
        await store.people.erase(10, NOW + timedelta(hours=1))
    await planner.file_erasures()
    async with worker.begin() as store:
        await store.people.erase(20, NOW + timedelta(hours=1))
    async with worker.engine.begin() as connection:
        await connection.execute(delete(erasures))
    await _meet(worker)  # as a dump from before knows them
    await worker.stop()
    await planner.stop()

    again = Database(url, ring, folder=tmp_path / "lasting")
    await again.start()
    async with again.begin() as store:
        assert await store.people.get(10) is None
        assert await store.people.get(20) is not None  # of whom the file had not heard yet
    await again.stop()


async def _meet(database: Database) -> None:
    async with database.begin() as store:
        for person_id in (10, 20):
            if await store.people.get(person_id) is None:
                await store.people.add(Person(person_id, "en"), NOW)
