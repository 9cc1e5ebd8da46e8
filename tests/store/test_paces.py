"""The shared rate and the duties: what several processes together may do, on each engine."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.store.database import Database
from bot.store.leases import LEASE, LeaseLost
from bot.store.paces import REPLIES, VISITS
from tests.store.conftest import NOW

RATE, BURST = 25.0, 5


async def spend(
    database: Database, count: int, now: datetime, *, rate: float = RATE, cap: int = 10**6
) -> bool:
    async with database.begin() as store:
        return await store.paces.spend(VISITS, count, rate, BURST, now, cap) is not None


async def test_after_a_quiet_while_a_short_burst_passes_and_no_more(database: Database) -> None:
    assert [await spend(database, 1, NOW) for _ in range(7)] == [True] * BURST + [False] * 2
    assert not await spend(database, 2, NOW + timedelta(milliseconds=79))
    assert await spend(database, 2, NOW + timedelta(milliseconds=81))


async def test_four_senders_together_keep_the_rate_in_every_second(database: Database) -> None:
    said: list[float] = []

    async def sender(first: float) -> None:
        for step in range(100):  # every 50 ms each
            seconds = first + step * 0.05
            if await spend(database, 1, NOW + timedelta(seconds=seconds)):
                said.append(seconds)

    await asyncio.gather(*[sender(number / 100) for number in range(4)])
    assert 4 * RATE <= len(said) <= 5 * RATE + BURST  # whoever comes late finds less room
    worst = max(sum(start <= other < start + 1 for other in said) for start in said)
    assert worst <= RATE + BURST


async def test_what_telegram_holds_is_held_for_everybody_until_then(database: Database) -> None:
    until = NOW + timedelta(seconds=30)
    async with database.begin() as store:
        await store.paces.hold(VISITS, until)
        await store.paces.hold(VISITS, NOW + timedelta(seconds=3))  # the longer one counts
        await store.paces.hold(REPLIES, NOW)
    assert not await spend(database, 1, until - timedelta(seconds=1))
    assert await spend(database, 1, until)


async def test_a_day_has_its_cap_and_the_next_one_begins_anew(database: Database) -> None:
    tomorrow = NOW + timedelta(days=1)
    assert await spend(database, 3, NOW, cap=4)
    assert not await spend(database, 2, NOW + timedelta(hours=1), cap=4)
    assert await spend(database, 1, NOW + timedelta(hours=1), cap=4)
    assert await spend(database, 4, tomorrow, cap=4)


async def test_a_clock_set_back_does_not_silence_anybody(database: Database) -> None:
    assert await spend(database, 1, NOW)
    assert await spend(database, 1, NOW - timedelta(hours=1))


async def test_a_duty_is_done_by_one_and_comes_back_if_that_one_dies(database: Database) -> None:
    async with database.begin() as store:
        await store.duties.know({"tidy": NOW, "recentre": NOW + timedelta(hours=9)})
        await store.duties.know({"tidy": NOW + timedelta(hours=5)})  # known already

    async def claim(now: datetime) -> list[str]:
        async with database.begin() as store:
            names = ["tidy", "recentre", "unheard-of"]
            return [name for name, _ in await store.duties.claim(names, now, LEASE)]

    claimed = await asyncio.gather(*[claim(NOW) for _ in range(5)])
    assert sorted(map(len, claimed)) == [0, 0, 0, 0, 1]
    assert await claim(NOW + LEASE - timedelta(seconds=1)) == []
    assert await claim(NOW + LEASE) == ["tidy"]


async def test_who_slept_past_the_lease_holds_the_duty_no_more(database: Database) -> None:
    later = NOW + timedelta(minutes=2)
    async with database.begin() as store:
        await store.duties.know({"poller": NOW})
        first = await store.duties.take("poller", NOW, LEASE)
        assert first is not None
        await store.duties.keep(first, later)
        assert await store.duties.take("poller", NOW + LEASE, LEASE) is None
        assert await store.duties.take("poller", later, LEASE) is not None
    with pytest.raises(LeaseLost):
        async with database.begin() as store:
            await store.duties.keep(first, later + LEASE)
    with pytest.raises(LeaseLost):
        async with database.begin() as store:
            await store.duties.finish(first, later)


async def test_a_moment_is_noted_over_and_over(database: Database) -> None:
    async with database.begin() as store:
        assert await store.moments.of("clock") is None
        await store.moments.note(NOW, "clock", "updates")
        await store.moments.note(NOW + LEASE, "clock")
        assert await store.moments.of("clock") == NOW + LEASE
        assert await store.moments.of("updates") == NOW
