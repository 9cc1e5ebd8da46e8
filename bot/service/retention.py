"""What is kept for how long: words as each person chose, and everything for a year of silence.

`keep_house` runs once a day, in batches. Doing it twice changes nothing. Numbers and choices
outlive the words, so that what a person has learned to face is not lost with them.
"""

import logging
from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain import timetable
from bot.domain.flow import without_words
from bot.domain.person import Appointment, AppointmentKind, Status, Urgency
from bot.domain.retention import NOTICE, UNUSED, Fate, erased_at, fate
from bot.service import own, pausing
from bot.service.work import Door, UseCase, Work
from bot.store.conflict import clashed
from bot.store.store import Store
from bot.store.vault import DoesNotOpen

log = logging.getLogger(__name__)

PEOPLE, EXPOSURES = 500, 100  # in one batch


async def keep_house(door: Door) -> None:
    words = await _old_words(door)
    erased = await _long_silent(door)
    await door.database.scrub()
    log.info("kept house: words erased in %d exposures, %d people erased", words, erased)


# --- words


async def _old_words(door: Door) -> int:
    done, after = 0, None
    while True:
        async with door.database.begin() as store:
            people = await store.people.keeping(after, PEOPLE)
        if not people:
            return done
        after = people[-1][0]
        together = defaultdict(list)
        for person_id, days in people:
            together[days].append(person_id)
        for days, ids in together.items():
            if days is not None:
                before = door.clock.now() - timedelta(days=days)
                done += await _erase_words(door, ids, before)
                await _erase_elsewhere(door, ids, before)


async def _erase_words(door: Door, ids: list[int], before: datetime) -> int:
    done, after = 0, ""
    while True:
        try:
            async with door.database.begin() as store:
                found = await store.exposures.worded(ids, before, after, EXPOSURES)
                for exposure_id, person_id in found:
                    done += await _without_words(door, store, exposure_id, person_id)
        except Exception as mistake:
            if not clashed(mistake):
                raise
            return done  # somebody is writing just now: tomorrow
        if not found:
            return done
        after = found[-1][0]


async def _without_words(door: Door, store: Store, exposure_id: str, person_id: int) -> int:
    try:
        exposure = await store.exposures.get(exposure_id, person_id)
    except DoesNotOpen:
        log.error("an exposure does not open; its words stay as they are")
        return 0
    assert exposure is not None  # found in this transaction
    answers = without_words(door.library.flow, exposure.answers)
    bare = replace(exposure, answers=answers, notes=(), sources={}, worded_at=None)
    await store.exposures.save(bare)
    return 1


async def _erase_elsewhere(door: Door, ids: list[int], before: datetime) -> None:
    """What they answered to looks back, and challenges of their own that have come to rest."""
    async with door.database.begin() as store:
        await store.lookbacks.erase_answers(ids, before)
        found = await store.custom.worded(ids, before)
    for person_id, key in found:
        try:
            await door.run(person_id, _without_own(key), settle=_nothing)
        except DoesNotOpen:
            log.error("a challenge of their own does not open; its words stay as they are")


def _without_own(key: str) -> UseCase:
    async def erase(work: Work) -> None:
        if key in work.own:
            await own.erase_words(work, key)

    return erase


# --- people


async def _long_silent(door: Door) -> int:
    erased, after = 0, None
    while True:
        now = door.clock.now()
        async with door.database.begin() as store:
            silent = await store.people.silent_since(now - (UNUSED - NOTICE), after, PEOPLE)
        if not silent:
            return erased
        after = silent[-1][0]
        for person_id, heard_at in silent:
            work = await door.run(person_id, _look_at(heard_at), settle=_nothing)
            erased += work.forget


def _look_at(last_sign: datetime) -> UseCase:
    async def look(work: Work) -> None:
        match _fate(work, last_sign):
            case Fate.TOLD:
                await _plan_to_tell(work)
            case Fate.ERASED:
                work.forget = True

    return look


def _fate(work: Work, last_sign: datetime) -> Fate:
    if not work.met:
        return Fate.KEPT
    return fate(work.person, work.person.heard_at or last_sign, work.now)


async def _nothing(store: Store) -> None:
    """Nobody asked for it: there is no letter to mark as done."""


async def _plan_to_tell(work: Work) -> None:
    """At the hour at which they wished to be written to."""
    wish = work.person.wishes.timetable
    assert wish is not None  # whoever is told has one
    if AppointmentKind.PARTING not in await work.store.appointments.of(work.person.id):
        due = timetable.next_due(wish, work.person.id, work.now)
        await work.store.appointments.plan(work.person.id, AppointmentKind.PARTING, due.at, due.day)


async def tell(work: Work, appointment: Appointment) -> None:
    """Once, without a sound: what will be erased and when, and one tap that keeps it."""
    await work.store.appointments.cancel(work.person.id, AppointmentKind.PARTING)
    late = work.now - appointment.due_at > timetable.LATEST
    if late or _fate(work, work.now) is not Fate.TOLD:
        return
    assert work.person.heard_at is not None  # else they would count as heard of now
    work.change(warned_at=work.now)
    day = erased_at(work.person.heard_at, work.now).astimezone(work.local.tzinfo).date()
    work.say(
        "erase-soon",
        day=pausing.day_label(work, day),
        buttons=(
            (work.button("button-keep-it", "keep:all"),),
            (work.button("button-forget", "forget:ask"),),
        ),
        urgency=Urgency.VISIT,
        silent=True,
    )


async def keep(work: Work, token: str, value: str) -> None:
    """It stays for another year. A tap on it asks for nothing else, so nothing else begins."""
    if work.person.status is Status.ACTIVE:
        work.change(status=Status.PAUSED, paused_until=None)
        await work.store.appointments.cancel(work.person.id)
    work.edit(
        token, work.text("kept-for-you"), buttons=((work.button("button-back", "pause:off"),),)
    )
