"""`askanyway replay`: every belief computed again from the log, and compared with what is kept.

The log is the truth. A difference means that a belief was changed by something that
is not in the log, and is a bug; there are none in a sound database.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.belief import Belief
from bot.domain.difficulty import Observation, Onboarding, first_belief, replay
from bot.domain.evidence import Evidence
from bot.domain.model import Start
from bot.domain.rating import Pool, Rating
from bot.store.database import Database

BEGAN = "began"


def run(url: str) -> tuple[int, list[int]]:
    """Opens the database for it. Raises DatabaseInUse."""
    return asyncio.run(_run(url))


async def _run(url: str) -> tuple[int, list[int]]:
    database = Database(url)
    await database.start()
    try:
        return await differences(database)
    finally:
        await database.stop()


async def differences(database: Database) -> tuple[int, list[int]]:
    """(people looked at, ids of those whose kept belief is not what their log gives)."""
    different = []
    async with database.begin() as store:
        people = await store.people.with_beliefs()
    for person_id, _ in people:
        async with database.begin() as store:
            person = await store.people.get(person_id)
            log = await store.observations.of(person_id)
        if person is not None and rebuilt(log) != Belief.from_dict(person.belief):
            different.append(person_id)
    return len(people), different


def rebuilt(log: Sequence[tuple[str, Mapping[str, Any]]]) -> Belief:
    """The belief this log leads to. It begins with the line written when we met."""
    (kind, began), *rest = log
    assert kind == BEGAN  # written together with the first belief
    return replay(_first(began), [_observation(facts) for _, facts in rest])


def _first(facts: Mapping[str, Any]) -> Belief:
    onboarding = Onboarding(
        day=facts["day"],
        start=Start(facts["start"]),
        hard=tuple(facts["hard"]),
        easy=tuple(facts["easy"]),
        anchors=tuple((level, fear) for level, fear in facts["anchors"]),
    )
    return first_belief(onboarding, pool=Pool.from_dict(facts["pool"]))


def _observation(facts: Mapping[str, Any]) -> Observation:
    rating = facts["rating"]
    return Observation(
        Evidence.from_dict(facts),
        Rating.from_dict(rating) if rating else None,
        Pool.from_dict(facts["pool"]),
    )
