"""What everybody's answers add up to, on both engines, with many answering at once."""

import asyncio
from datetime import UTC, datetime
from random import Random

from bot.clock import MovableClock
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.domain.difficulty import Onboarding, first_belief
from bot.domain.evidence import Evidence, Kind
from bot.domain.person import Person, Status
from bot.domain.rating import Pool, Sums, sum_up
from bot.domain.replaying import began, shares
from bot.ops import replay
from bot.service import adapting, believing, pooling
from bot.service.work import Door, Work
from bot.store.database import Database
from bot.store.store import Store

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
SHARE = Sums(3, 5, 1, 7, -2)
CROWD = range(3001, 3013)
DAY = NOW.date().toordinal()


async def test_shares_that_come_at_once_all_count(database: Database) -> None:
    async def give(number: int) -> None:
        keys = ["one", "two"] if number % 2 else ["two", "one"]  # either way round
        async with database.begin() as store:
            await store.ratings.add(dict.fromkeys(keys, SHARE))

    await asyncio.gather(*(give(number) for number in range(24)))
    async with database.begin() as store:
        sums, recentred = await store.ratings.everything()
    assert sums == dict.fromkeys(("one", "two"), sum_up([SHARE] * 24))
    assert recentred == 0.0


async def test_what_says_nothing_leaves_no_row(database: Database) -> None:
    async with database.begin() as store:
        await store.ratings.add({"one": Sums()})
        assert await store.ratings.everything() == ({}, 0.0)


async def test_a_crowd_that_answers_about_one_challenge_is_counted_to_the_last_person(
    database: Database, library: Library, phrasebook: Phrasebook
) -> None:
    challenge = next(iter(library.challenges.values()))
    door = Door(database, library, phrasebook, MovableClock(NOW, running=False), Random(1))
    async with database.begin() as store:
        for number in CROWD:
            await store.people.add(
                Person(number, "en", status=Status.ACTIVE, consented_at=NOW), NOW
            )

    async def begin(work: Work) -> None:
        told = Onboarding(DAY)
        believing.begin(work, first_belief(told), began(told, Pool()), DAY)

    async def answer(work: Work) -> None:
        for kind, value in ((Kind.OFFERED, 20.0), (Kind.FEAR_BEFORE, 60.0), (Kind.COMPLETED, None)):
            said = Evidence(kind, DAY, challenge.id, challenge.context.value, value)
            await adapting.observe(work, said)

    for use_case in (begin, answer):
        await asyncio.gather(*(door.run(n, use_case, settle=nothing) for n in CROWD))
    async with database.begin() as store:
        sums, _ = await store.ratings.everything()
        logs = [await store.observations.of(number) for number in CROWD]
    assert sums[challenge.id].raters == len(CROWD)
    assert sums == {challenge.id: sum_up(shares(log)[challenge.id] for log in logs)}
    assert await replay.differences(database) == (len(CROWD), [])


async def nothing(_: Store) -> None:
    """There is no letter to mark as done."""


async def test_two_nights_at_once_move_the_scale_once(database: Database, library: Library) -> None:
    keys = list(library.challenges)[:20]
    share = Sums(information=10**9, pull=95 * 10**9, raters=3)
    async with database.begin() as store:
        await store.ratings.add(dict.fromkeys(keys, share))
    moved = await asyncio.gather(*(pooling.recentre(database, library) for _ in range(2)))
    async with database.begin() as store:
        _, recentred = await store.ratings.everything()
    first, second = sorted(moved, key=abs, reverse=True)
    assert abs(second) < abs(first) / 5
    assert recentred == first + second
