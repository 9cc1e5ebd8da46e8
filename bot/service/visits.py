"""What each kind of appointment does when it is due: the only places where we speak first.

At most the offer and one evening message a day. After three days without a word
we ask once whether to pause, and then wait for as long as it takes.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain import timetable
from bot.domain.lifecycle import Phase
from bot.domain.person import Appointment, AppointmentKind, Person, Say, Status, Urgency
from bot.domain.timetable import CatchUp, Due
from bot.service import (
    announcing,
    asking,
    lookback,
    meeting,
    planning,
    retention,
    steps,
    today,
)
from bot.service.work import Work

SILENT_DAYS = 3
EVENING_LATEST = timedelta(hours=3)
EVEN_IN_SILENCE = (AppointmentKind.RETURN, AppointmentKind.PARTING)  # they look for themselves


async def visit(work: Work, appointment: Appointment) -> None:
    """Keep the appointment; one that was replanned or called off since is nobody's any more.

    Paused is silent, but for its own end and the word before everything is erased. Quiet hours
    are silent for all: then it waits, or is called off.
    """
    if not await work.store.appointments.holds(appointment.lease):
        return
    kind, person = appointment.kind, work.person
    if person.status is not Status.ACTIVE and kind not in EVEN_IN_SILENCE:
        await work.store.appointments.cancel(person.id, kind)
    elif planning.in_quiet(work, work.now):
        await _after_quiet(work, appointment)
    else:
        page = work.person.page
        work.change(page="")  # what we say now is what typed words are about
        await VISITS[kind](work, appointment)
        if not work.says:
            work.change(page=page)
        _as_begun_by_us(work, None if kind in EVEN_IN_SILENCE else timetable.LATEST)


async def _after_quiet(work: Work, appointment: Appointment) -> None:
    """It was late and comes into quiet hours: the day's are over, what was asked for waits."""
    if appointment.kind is AppointmentKind.OFFER:
        await planning.plan_offer(work)
    elif appointment.kind is AppointmentKind.EVENING:
        await planning.no_evening(work)
    elif appointment.kind is AppointmentKind.LOOKBACK:
        await lookback.wait(work, appointment)
    else:
        until = planning.after_quiet(work, work.now)
        await work.store.appointments.plan(work.person.id, appointment.kind, until, appointment.day)


def _as_begun_by_us(work: Work, within: timedelta | None) -> None:
    """Nobody asked for any of it, so none of it goes before replies.

    What could not be said `within` that time, for want of a network, is not said at all.
    """
    work.says = [(token, _visiting(say, work.now, within)) for token, say in work.says]


def _visiting(say: Say, now: datetime, within: timedelta | None) -> Say:
    if say.urgency is Urgency.REPLY:
        say = replace(say, urgency=Urgency.VISIT)
    if say.urgency is not Urgency.VISIT or say.expires_at is not None or within is None:
        return say
    return replace(say, expires_at=now + within)


async def _offer(work: Work, appointment: Appointment) -> None:
    person, wish = work.person, work.person.wishes.timetable
    if wish is None:
        await work.store.appointments.cancel(person.id, AppointmentKind.OFFER)
        return
    newest = timetable.newest_due(
        wish, person.id, Due(appointment.due_at, appointment.day), work.now
    )
    resting = person.resting_on is not None and person.resting_on >= work.day
    if resting or timetable.catch_up(newest, work.now) is not CatchUp.SEND:
        await planning.plan_offer(work)
        return
    silent = _silent_days(person)
    work.change(silent_days=silent)
    if silent >= SILENT_DAYS:
        await _fall_quiet(work)
        return
    await today.offer(work, urgency=Urgency.VISIT)


def _silent_days(person: Person) -> int:
    """How many offers in a row were met with nothing at all."""
    if person.last_offer is None:
        return 0
    unheard = person.heard_at is None or person.heard_at < person.last_offer.at
    return person.silent_days + 1 if unheard else 0


async def _fall_quiet(work: Work) -> None:
    work.change(status=Status.QUIET)
    exposure = await steps.current(work)
    if exposure is not None:
        await today.settle(work, exposure)
    await work.store.appointments.cancel(work.person.id)
    work.say(
        "shall-i-pause",
        buttons=(
            (work.button("button-pause", "pause:open"),),
            (work.button("button-keep-going", "pause:off"),),
        ),
        urgency=Urgency.VISIT,
        once=True,
    )


async def _evening(work: Work, appointment: Appointment) -> None:
    """Asked once, if nothing was heard of today's challenge."""
    await planning.no_evening(work)
    exposure = await steps.current(work)
    late = work.now - appointment.due_at > EVENING_LATEST
    if exposure is None or late:
        return
    if exposure.day != appointment.day or exposure.phase not in (Phase.OFFERED, Phase.UNDER_WAY):
        return
    exposure = await work.store.exposures.save(replace(exposure, asked=True))
    tried = asking.question_called(work, "tried")
    assert tried is not None  # the checker of prompts/ demands it
    asking.ask(
        work,
        exposure,
        tried,
        urgency=Urgency.VISIT,
        dedupe=f"evening:{work.person.id}:{exposure.slot}",
        expires_at=work.now + EVENING_LATEST,
        once=True,
    )


async def _return(work: Work, appointment: Appointment) -> None:
    """The pause is over; a warm start, and nothing about the time in between."""
    await work.store.appointments.cancel(work.person.id, AppointmentKind.RETURN)
    if work.person.status is not Status.PAUSED:
        return
    before = work.person
    work.change(status=Status.ACTIVE, paused_until=None)
    await meeting.welcome_back(work, before)
    wish, late = work.person.wishes.timetable, work.now - appointment.due_at > timetable.LATEST
    if late or wish is None or not timetable.may_be_offered(wish, work.now, before.last_offer):
        await planning.plan_offer(work)  # or they asked for one today, while they paused
    else:
        await today.offer(work, urgency=Urgency.VISIT)


async def _later(work: Work, appointment: Appointment) -> None:
    await work.store.appointments.cancel(work.person.id, AppointmentKind.LATER)
    exposure = await steps.todays(work)
    open_still = exposure is not None and exposure.phase in (Phase.OFFERED, Phase.UNDER_WAY)
    late = work.now - appointment.due_at > EVENING_LATEST
    if open_still and not late:
        await today.show(work)


VISITS: dict[AppointmentKind, Callable[[Work, Appointment], Awaitable[None]]] = {
    AppointmentKind.OFFER: _offer,
    AppointmentKind.EVENING: _evening,
    AppointmentKind.RETURN: _return,
    AppointmentKind.LATER: _later,
    AppointmentKind.LOOKBACK: lookback.visit,
    AppointmentKind.PARTING: retention.tell,
    AppointmentKind.ANNOUNCE: announcing.visit,
}
