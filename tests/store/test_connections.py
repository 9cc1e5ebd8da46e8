"""PostgreSQL's connections: nobody asks each time whether they are still there."""

import pytest

from bot.store import engines
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
