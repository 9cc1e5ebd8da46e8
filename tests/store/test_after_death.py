"""What a process leaves behind when it dies: nothing that waits longer than it must."""

import asyncio
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from bot.domain.person import AppointmentKind, Person, Say
from bot.store.database import Database
from bot.store.leases import LEASE, SHORT_LEASE
from bot.store.tables import outbox
from tests.postgres import SPINE, Postgres, of
from tests.store.conftest import NOW

PATIENCE = timedelta(seconds=1)


async def fill_and_claim(database: Database) -> None:
    """One row in each queue, claimed by somebody who will never finish it."""
    async with database.begin() as store:
        await store.people.add(Person(10, "en"), NOW)
        await store.inbox.put(7, [(1, 10, {"update_id": 1})], NOW)
        await store.outbox.put([("a" * 16, Say(10, "hello"))], NOW)
        await store.appointments.plan(10, AppointmentKind.OFFER, NOW, NOW.date())
    assert await claimed(database) == (1, 1, 1)
    assert await claimed(database) == (0, 0, 0)


async def claimed(database: Database, after: timedelta = timedelta()) -> tuple[int, int, int]:
    now = NOW + after
    async with database.begin() as store:
        return (
            len(await store.inbox.claim(now, 9)),
            len(await store.outbox.claim(now, 9, replies_only=False)),
            len(await store.appointments.claim(now, 9)),
        )


async def unknowns(database: Database) -> int:
    async with database.engine.begin() as connection:
        return int((await connection.execute(select(outbox.c.unknown))).scalar_one())


async def test_on_sqlite_the_next_process_goes_on_at_once(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"
    first = Database(url)
    await first.start()
    await fill_and_claim(first)
    await first.stop()
    second = Database(url)
    await second.start()
    assert await claimed(second) == (1, 1, 1)
    assert await unknowns(second) == 1
    await second.stop()


async def test_on_postgresql_a_start_takes_nothing_from_who_is_alive(postgres: Postgres) -> None:
    url = postgres.fresh(template=SPINE)
    first, second = of(url), of(url)
    await first.start()
    await fill_and_claim(first)
    await second.start()
    assert await claimed(second) == (0, 0, 0)
    assert await claimed(second, LEASE) == (1, 1, 1)
    await first.stop()
    await second.stop()


async def test_a_claim_after_a_lease_has_passed_counts_as_perhaps_said(database: Database) -> None:
    await fill_and_claim(database)
    assert await unknowns(database) == 0
    assert await claimed(database, SHORT_LEASE - PATIENCE) == (0, 0, 0)
    assert await claimed(database, SHORT_LEASE) == (1, 0, 1)
    assert (await claimed(database, LEASE - PATIENCE))[1] == 0, "a send may take that long"
    assert (await claimed(database, LEASE))[1] == 1
    assert await unknowns(database) == 1


async def test_a_try_that_was_noted_down_does_not_count_as_a_death(database: Database) -> None:
    async with database.begin() as store:
        await store.outbox.put([("a" * 16, Say(10, "hello"))], NOW)
        for _ in range(5):
            (delivery,) = await store.outbox.claim(NOW, 9, replies_only=False)
            await store.outbox.retry(delivery.lease, NOW, counts=False)
    assert await unknowns(database) == 0


async def test_several_that_start_at_once_on_an_empty_postgresql_all_come_up(
    postgres: Postgres,
) -> None:
    url = postgres.fresh()
    many = [of(url) for _ in range(4)]
    await asyncio.gather(*[database.start() for database in many])
    for database in many:
        async with database.begin() as store:
            assert await store.inbox.counts() == {}
        await database.stop()
