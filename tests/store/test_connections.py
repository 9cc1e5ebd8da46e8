"""PostgreSQL's connections: nobody asks each time whether they are still there."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import make_url, text

from bot.store import engines
from bot.store.bell import INBOX, Bell
from bot.store.conflict import away
from bot.store.database import Database
from bot.store.migrating import LOCK
from bot.store.trouble import trouble
from tests.dead_line import Line, line_to
from tests.postgres import SPINE, Postgres, of


async def test_a_connection_that_was_closed_while_it_rested_is_replaced(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = of(postgres.fresh(template=SPINE))
    await database.start()
    try:
        async with database.begin() as store:
            assert await store.people.count_active() == 0
        monkeypatch.setattr(engines, "RESTED", 0.0)
        postgres.close_all()
        async with database.begin() as store:
            assert await store.people.count_active() == 0
    finally:
        await database.stop()


@pytest.fixture
async def line(postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Line]:
    monkeypatch.setattr(engines, "CONNECT", 0.2)
    monkeypatch.setattr(engines, "COMMAND", 0.2)
    async with line_to(postgres.fresh(template=SPINE)) as made:
        yield made


async def test_a_server_that_vanishes_without_a_word_is_away_and_all_goes_on(line: Line) -> None:
    database = of(line.url)
    await database.start()
    try:
        async with database.begin(), database.begin():
            pass  # two connections, and both will be dead
        line.is_dead = True
        assert await missed(database)
        line.mend()
        async with database.begin() as store:  # which does not wait for the other one
            assert await store.people.count_active() == 0
    finally:
        await database.stop()


async def test_a_connection_on_which_nobody_speaks_is_asked_whether_it_stands(line: Line) -> None:
    database = of(line.url)
    async with database.engine.connect() as connection:
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        there = driver._transport.get_extra_info("socket")
        assert there.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert there.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 30
    await database.stop()


async def missed(database: Database) -> bool:
    """Whether a transaction ended as any does that finds no database."""
    try:
        async with database.begin() as store:
            await store.people.count_active()
    except Exception as mistake:
        return away(mistake) and trouble(mistake) == "broken"
    return False


async def test_one_that_vanishes_during_the_commit_is_away_too(line: Line) -> None:
    database = of(line.url)
    await database.start()

    async def commit() -> None:
        async with database.begin() as store:
            await store.people.count_active()
            line.is_dead = True

    try:
        with pytest.raises(TimeoutError):
            await commit()
        assert await missed(database), "nor can a new connection be made"
        line.mend()
        async with database.begin() as store:
            assert await store.people.count_active() == 0
    finally:
        await database.stop()


async def test_who_waits_for_another_to_migrate_waits_as_long_as_that_takes(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgres.fresh()
    other = engines.postgres(make_url(url))
    async with other.begin() as migrating_too:
        await migrating_too.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        monkeypatch.setattr(engines, "COMMAND", 0.2)
        database = of(url)
        starting = asyncio.ensure_future(database.start())
        await asyncio.wait([starting], timeout=0.5)
        assert not starting.done(), "a statement is not cut off in there"
    await starting
    await database.stop()
    await other.dispose()


async def test_a_bell_whose_line_was_cut_hears_again(postgres: Postgres) -> None:
    database, heard = of(postgres.fresh(template=SPINE)), asyncio.Event()
    turns: list[float] = []

    async def sleep(seconds: float) -> None:
        turns.append(seconds)

    listening = Bell(database.engine, lambda _: heard.set())
    ringing = Bell(database.engine, lambda _: None)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(bell.listen(sleep)) for bell in (listening, ringing)]
        await rung(ringing, heard)
        postgres.close_all()
        heard.clear()
        await rung(ringing, heard)
        for task in tasks:
            task.cancel()
    assert turns
    await database.engine.dispose()


async def rung(bell: Bell, heard: asyncio.Event) -> None:
    """Ring until it is heard: whoever listens may be about to begin."""
    async with asyncio.timeout(10):
        while not heard.is_set():
            bell.ring(INBOX)
            await asyncio.wait([asyncio.ensure_future(heard.wait())], timeout=0.02)
