"""When the bot speaks first, for one person: the next offer and the evening question."""

from datetime import timedelta

from bot.domain import timetable
from bot.domain.person import AppointmentKind, Exposure, Status
from bot.domain.timetable import Last
from bot.service.work import Work


async def plan_offer(work: Work) -> timetable.Due | None:
    """The next regular offer, or none for somebody who does not want any now."""
    person = work.person
    wish = person.wishes.timetable
    if person.status is not Status.ACTIVE or wish is None or not person.consented:
        await work.store.appointments.cancel(person.id, AppointmentKind.OFFER)
        return None
    due = timetable.next_due(wish, person.id, work.now, person.last_offer)
    await work.store.appointments.plan(person.id, AppointmentKind.OFFER, due.at, due.day)
    return due


async def plan_evening(work: Work, exposure: Exposure) -> None:
    minute = work.person.wishes.evening
    at = None
    if minute is not None:
        at = timetable.evening(work.zone, minute, exposure.day, work.now)
    if at is None:
        await no_evening(work)
    else:
        await work.store.appointments.plan(
            work.person.id, AppointmentKind.EVENING, at, exposure.day
        )


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
