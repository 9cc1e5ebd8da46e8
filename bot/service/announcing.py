"""What the operator has to say to everybody: shown first, then said once to each.

It goes out as an appointment of each person, so that it waits for nobody's quiet hours
to end and never stands before a reply. Better never than twice: a delivery whose outcome
is unknown is not repeated.
"""

from datetime import datetime
from random import Random

from bot.domain.person import Appointment, AppointmentKind, Person, Urgency
from bot.domain.timetable import Quiet, after_quiet, local_day
from bot.service.access import hashed, new_code
from bot.service.ids import new_id
from bot.service.work import UTC_ZONE, Work
from bot.store.database import Database

LONGEST = 1000  # characters
AT_ONCE = 500  # people in one transaction
NIGHT = Quiet(21 * 60, 8 * 60)  # for who has wished for no quiet hours


class TooLong(ValueError):
    """More than fits into a message that people read."""


async def prepare(database: Database, text: str, now: datetime, random: Random) -> tuple[str, int]:
    """(the code that confirms it, how many people would get it). Raises TooLong."""
    if not 0 < len(text) <= LONGEST:
        raise TooLong
    code = new_code()
    async with database.begin() as store:
        await store.announcements.prepare(new_id(now, random), text, hashed(code), now)
        people = await store.people.count_active()
    return code, people


async def confirm(database: Database, code: str, now: datetime) -> int | None:
    """Plan it for everybody who is active; None for a code that is none, or is too old.

    Confirming twice, after a crash or by mistake, says nothing twice.
    """
    async with database.begin() as store:
        if await store.announcements.confirm(hashed(code), now) is None:
            return None
    planned, last = 0, -(2**62)
    while True:
        async with database.begin() as store:
            people = await store.people.active(last, AT_ONCE)
            for person in people:
                at = _decent(person, now)
                day = local_day(at, person.wishes.zone or UTC_ZONE)
                await store.appointments.plan(person.id, AppointmentKind.ANNOUNCE, at, day)
        if not people:
            return planned
        planned, last = planned + len(people), people[-1].id


def _decent(person: Person, now: datetime) -> datetime:
    zone = person.wishes.zone or UTC_ZONE
    return after_quiet(now, zone, person.wishes.quiet_hours or NIGHT)


async def visit(work: Work, _: Appointment) -> None:
    """Everything that was confirmed lately and that they have not been told yet."""
    await work.store.appointments.cancel(work.person.id, AppointmentKind.ANNOUNCE)
    for id, text in await work.store.announcements.current(work.now):
        work.say(
            "announcement",
            text=text,
            urgency=Urgency.VISIT,
            dedupe=f"announce:{id}:{work.person.id}",
            once=True,
        )
