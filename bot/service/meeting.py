"""What happens around every message of a person, whatever it says.

Hearing from somebody ends a silence: whoever we had stopped writing to is written
to again, without a word about the time in between.
"""

from bot.domain.evidence import Evidence, Kind
from bot.domain.person import Person, Status
from bot.service import adapting, planning, steps, today
from bot.service.work import Work

WEEKS_AWAY = 14  # days


async def heard(work: Work) -> None:
    """Note that they are there."""
    before = work.person
    work.change(heard_at=work.now, silent_days=0, warned_at=None, page="")
    if before.status is Status.BLOCKED and before.paused_until and before.paused_until > work.day:
        work.change(status=Status.PAUSED)
        await planning.plan_return(work)
    elif before.status is Status.BLOCKED:
        status = Status.ACTIVE if finished(before) else Status.NEW
        work.change(status=status, paused_until=None)
        await welcome_back(work, before)
        await planning.plan_offer(work)
    elif before.status is Status.QUIET:
        work.change(status=Status.ACTIVE)
        await welcome_back(work, before)
        await planning.plan_offer(work)


async def welcome_back(work: Work, before: Person) -> None:
    """After weeks, begin two steps lower; it is not mentioned."""
    away = before.last_offer and (work.day - before.last_offer.day).days
    if away and away >= WEEKS_AWAY:
        left_open = await steps.current(work)
        if left_open is not None:
            await today.settle(work, left_open)  # before, so that coming back has the last word
        await adapting.observe(work, Evidence(Kind.RETURNED, work.day.toordinal()))


def finished(person: Person) -> bool:
    """Whether meeting us is done: consent given and a time to write is known."""
    return person.consented and person.wishes.timetable is not None
