"""When the bot speaks first, for one person: the next offer and the evening question."""

from datetime import datetime, timedelta

from bot.domain import quiet, timetable
from bot.domain.lifecycle import Phase
from bot.domain.person import AppointmentKind, Exposure, Status
from bot.domain.timetable import Last
from bot.service.work import Work

EVENING, NOON = 20 * 60, 12 * 60  # minutes after midnight


async def plan_offer(work: Work) -> timetable.Due | None:
    """The next regular offer, or none for somebody who does not want any now."""
    person = work.person
    wish = person.wishes.timetable
    if person.status is not Status.ACTIVE or wish is None or not person.consented:
        await work.store.appointments.cancel(person.id, AppointmentKind.OFFER)
        return None
    due = timetable.next_due(wish, person.id, work.now, person.last_offer)
    await work.store.appointments.plan(person.id, AppointmentKind.OFFER, due.at, due.day)
    await plan_lookback(work)
    return due


async def plan_lookback(work: Work, *, anew: bool = False) -> None:
    """The next look back at a week, unless there is one already; `anew` moves that one too."""
    weekday = work.person.wishes.lookback
    if weekday is None:
        await work.store.appointments.cancel(work.person.id, AppointmentKind.LOOKBACK)
        return
    due = lookback_due(work, weekday)
    plan = work.store.appointments.plan if anew else work.store.appointments.plan_unless_planned
    await plan(work.person.id, AppointmentKind.LOOKBACK, due.at, due.day)


def lookback_due(work: Work, weekday: int) -> timetable.Due:
    """The next evening of this weekday before it is quiet; after midnight is still that day's."""
    wishes = work.person.wishes
    minute = EVENING if wishes.evening is None else wishes.evening
    if wishes.quiet_hours is not None:
        minute = quiet.evening_before(wishes.quiet_hours, minute)
    after_midnight = int(minute < NOON)
    return timetable.weekly(work.zone, (weekday + after_midnight) % 7, minute, work.now)


async def plan_evening(work: Work, exposure: Exposure) -> datetime | None:
    """The evening question about it; None where the person wants none or no time is left for it."""
    at = _evening(work, exposure)
    if at is None:
        await no_evening(work)
    else:
        await work.store.appointments.plan(
            work.person.id, AppointmentKind.EVENING, at, exposure.day
        )
    return at


def _evening(work: Work, exposure: Exposure) -> datetime | None:
    wishes = work.person.wishes
    minute, hours = wishes.evening, wishes.quiet_hours
    if minute is None:
        return None
    if hours is not None:
        minute = quiet.evening_before(hours, minute)
    at = timetable.evening(work.zone, minute, exposure.day, exposure.offered_at)
    if at is None or at <= work.now or (hours and in_quiet(work, at)):
        return None
    return at


def in_quiet(work: Work, moment: datetime) -> bool:
    return after_quiet(work, moment) != moment


def after_quiet(work: Work, moment: datetime) -> datetime:
    """The moment itself, or the end of the quiet hours that it falls into."""
    hours = work.person.wishes.quiet_hours
    return timetable.after_quiet(moment, work.zone, hours) if hours else moment


async def plan_again(work: Work, newest: Exposure | None) -> datetime | None:
    """After a wish about times changed: the next offer, and the evening question still to come."""
    due = await plan_offer(work)
    waiting = newest is not None and newest.phase in (Phase.OFFERED, Phase.UNDER_WAY)
    if waiting and newest is not None and not newest.asked:
        await plan_evening(work, newest)
    return due.at if due else None


async def no_evening(work: Work) -> None:
    await work.store.appointments.cancel(work.person.id, AppointmentKind.EVENING)


async def plan_return(work: Work) -> None:
    """The morning on which a pause ends."""
    until, wish = work.person.paused_until, work.person.wishes.timetable
    if until is None or wish is None:
        await work.store.appointments.cancel(work.person.id, AppointmentKind.RETURN)
        return
    before = Last(work.now, until - timedelta(days=1), wish.zone)
    slot = timetable.next_due(wish, work.person.id, work.now)
    while slot.day <= before.day:
        slot = timetable.next_due(wish, work.person.id, slot.at)
    await work.store.appointments.plan(work.person.id, AppointmentKind.RETURN, slot.at, slot.day)


def offered_now(work: Work) -> None:
    """Remember that the day's challenge was offered, by us or because they asked."""
    work.change(last_offer=Last(work.now, work.day, work.zone), slot=work.person.slot + 1)
