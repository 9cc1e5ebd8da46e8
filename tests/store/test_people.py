"""People and exposures: what goes in comes out, and two at once lose nothing."""

import asyncio
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from bot.domain.lifecycle import Phase
from bot.domain.model import Context, Need, Start
from bot.domain.own import OwnChallenge
from bot.domain.person import Exposure, Person, Say, Status, Wishes
from bot.domain.timetable import Last
from bot.store import wishes
from bot.store.conflict import Conflict
from bot.store.database import Database
from bot.store.inbox import NOBODY
from bot.store.tables import inbox
from tests.store.conftest import NOW

ROBIN = Person(
    id=9_007_199_254_740_993,  # larger than a double holds exactly
    language="en",
    consented_at=NOW,
    wishes=Wishes(
        contexts=frozenset({Context.DATING, Context.SHOPS}),
        start=Start.PUSH,
        morning=(480, 600),
        zone="Asia/Kathmandu",
        country="NP",
        evening=None,
        days=frozenset({0, 6}),
        without=frozenset({Need.PHONE}),
        hidden=frozenset({"half-smile"}),
        not_here=frozenset({"half-smile"}),
        quiet=(1320, 420),
        neutral=True,
        taps_only=True,
        keep_days=None,
        lookback=None,
        pin="0" * 32,
        favourites=frozenset({"half-smile"}),
        repeats={"half-smile": 740_000},
        settled=frozenset({"zone"}),
    ),
    belief={"level": 0.1 + 0.2},
    last_offer=Last(NOW, NOW.date(), "Asia/Kathmandu"),
    resting_on=NOW.date(),
    page="set:zone",
    owner=True,
)
EXPOSURE = Exposure(
    id="0" * 32,
    person_id=ROBIN.id,
    challenge_id="half-smile",
    slot=1,
    turn=0,
    day=NOW.date(),
    phase=Phase.OFFERED,
    offered_at=NOW,
    reason="start",
    chance=0.8,
    effective=12.5,
    answers={"fear": '<b>&" \u200b 東京'},
    notes=("one", "two"),
)


async def test_a_person_comes_back_as_they_went_in(database: Database) -> None:
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
    async with database.begin() as store:
        assert await store.people.get(ROBIN.id) == ROBIN
        assert await store.people.get(1) is None


async def test_an_exposure_comes_back_as_it_went_in_and_only_to_its_person(
    database: Database,
) -> None:
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        await store.exposures.add(EXPOSURE)
        assert await store.exposures.get(EXPOSURE.id, ROBIN.id) == EXPOSURE
        assert await store.exposures.get(EXPOSURE.id, 666) is None
        assert await store.exposures.history(ROBIN.id, 9) == [("half-smile", NOW.toordinal())]


async def test_an_older_row_gains_every_new_wish_by_itself() -> None:
    assert wishes.from_json({}) == Wishes()
    assert wishes.from_json(wishes.to_json(Wishes())) == Wishes()


async def test_challenges_of_their_own_come_back_and_go_with_their_person(
    database: Database,
) -> None:
    begun = OwnChallenge("1" * 32, ROBIN.id, NOW)
    whole = OwnChallenge("2" * 32, ROBIN.id, NOW, "Sing", 7, Context.FRIENDS, "1" * 32, NOW)
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        await store.custom.add(begun)
        await store.custom.add(whole)
        await store.custom.save(replace(begun, words="Dance"))
    async with database.begin() as store:
        assert await store.custom.of(ROBIN.id) == [replace(begun, words="Dance"), whole]
        await store.custom.drop(whole)
        assert len(await store.custom.of(ROBIN.id)) == 1
        await store.people.erase(ROBIN.id, NOW)
        assert await store.custom.of(ROBIN.id) == []


async def test_a_stale_write_is_a_conflict_and_changes_nothing(database: Database) -> None:
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        await store.people.save(replace(ROBIN, slot=5))
    with pytest.raises(Conflict):
        async with database.begin() as store:
            await store.people.save(replace(ROBIN, slot=9))
    async with database.begin() as store:
        kept = await store.people.get(ROBIN.id)
    assert kept is not None
    assert kept.slot == 5


OTHERWISE: dict[str, Any] = {  # of everything that can change about a person, another value
    "language": "es",
    "status": Status.PAUSED,
    "consented_at": None,
    "wishes": Wishes(),
    "belief": {"level": 1},
    "slot": 7,
    "last_offer": None,
    "heard_at": NOW,
    "silent_days": 2,
    "paused_until": NOW.date(),
    "resting_on": None,
    "warned_at": NOW,
    "page": "",
    "owner": False,
}
LATER: dict[str, Any] = {  # and about an exposure
    "phase": Phase.UNDER_WAY,
    "reason": "easier",
    "chance": 0.5,
    "effective": 3.0,
    "answers": {"peak": "8"},
    "sources": {"peak": 12},
    "notes": (),
    "worded_at": NOW,
    "tomorrow": "noted",
    "reported_at": NOW,
    "asked": True,
}
NEVER = {"id", "person_id", "challenge_id", "slot", "turn", "day", "offered_at"}


async def test_whatever_alone_changes_is_kept_and_the_rest_stays(database: Database) -> None:
    assert set(OTHERWISE) == {field.name for field in fields(Person)} - {"id", "version"}
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
    for name, value in OTHERWISE.items():
        async with database.begin() as store:
            known = await store.people.get(ROBIN.id)
            assert known is not None
            assert getattr(known, name) != value
            saved = await store.people.save(replace(known, **{name: value}), known)
        async with database.begin() as store:
            assert await store.people.get(ROBIN.id) == saved
            assert getattr(saved, name) == value


async def test_whatever_alone_changes_of_an_exposure_is_kept_and_the_rest_stays(
    database: Database,
) -> None:
    assert set(LATER) == {field.name for field in fields(Exposure)} - NEVER - {"version"}
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        await store.exposures.add(EXPOSURE)
    for name, value in LATER.items():
        async with database.begin() as store:
            (known,) = await store.exposures.latest(ROBIN.id, 1)
            assert getattr(known, name) != value
            saved = await store.exposures.save(replace(known, **{name: value}))
        async with database.begin() as store:
            assert await store.exposures.get(EXPOSURE.id, ROBIN.id) == saved
            assert getattr(saved, name) == value


async def test_a_hundred_at_once_lose_no_update(database: Database) -> None:
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)

    async def one_more() -> None:
        async with database.begin() as store:
            person = await store.people.get(ROBIN.id)
            assert person is not None
            await store.people.save(replace(person, silent_days=person.silent_days + 1))

    await asyncio.gather(*[one_more() for _ in range(100)])
    async with database.begin() as store:
        kept = await store.people.get(ROBIN.id)
    assert kept is not None
    assert kept.silent_days == 100


async def test_erasing_leaves_no_row_anywhere_but_the_number_of_nobodys_letter(
    database: Database,
) -> None:
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        await store.exposures.add(EXPOSURE)
        await store.observations.add(ROBIN.id, "offered", 1, {}, NOW)
        await store.inbox.put(7, [(1, ROBIN.id, {"update_id": 1})], NOW)
        await store.outbox.put([("a" * 16, Say(ROBIN.id, "hello"))], NOW)
    async with database.begin() as store:
        await store.people.erase(ROBIN.id, NOW)
        assert await store.people.get(ROBIN.id) is None
        assert await store.exposures.latest(ROBIN.id, 9) == []
        assert await store.observations.of(ROBIN.id) == []
        assert await store.outbox.counts() == {}
    async with database.engine.begin() as connection:
        query = select(inbox.c.person_id, inbox.c.kind, inbox.c.state, inbox.c.payload)
        assert (await connection.execute(query)).all() == [(NOBODY, "", "done", None)]


async def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 1, 1)  # noqa: DTZ001 - the point of it
    with pytest.raises(StatementError, match="without a zone"):
        async with database.begin() as store:
            await store.people.add(ROBIN, naive)
