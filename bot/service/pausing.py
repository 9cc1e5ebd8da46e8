"""Pausing, coming back, and stopping: paused really means silent."""

from datetime import date, timedelta

from bot.domain.person import Status
from bot.service import meeting, onboarding, planning
from bot.service.work import Work


async def pause(work: Work, until: date | None = None) -> None:
    """Until that day's morning, or until they come back."""
    work.change(status=Status.PAUSED, paused_until=until)
    await work.store.appointments.cancel(work.person.id)
    await planning.plan_return(work)
    back = work.button("button-back", "pause:off")
    if until is None:
        work.say("paused-open", buttons=((back,),))
    else:
        work.say("paused-until", day=day_label(work, until), buttons=((back,),))


async def ask(work: Work) -> None:
    """/pause: for how long."""
    spans = (("button-pause-day", "1"), ("button-pause-week", "7"), ("button-pause-open", "open"))
    work.say("ask-pause", buttons=tuple((work.button(k, f"pause:{v}"),) for k, v in spans))


async def choose(work: Work, token: str, value: str) -> None:
    if value == "off":
        await resume(work)
    elif value == "open":
        await pause(work)
    else:
        await pause(work, work.day + timedelta(days=int(value) + 1))


async def resume(work: Work) -> None:
    before = work.person
    if not meeting.finished(before):
        await onboarding.ask_next(work)
        return
    work.change(status=Status.ACTIVE, paused_until=None, resting_on=None)
    if before.status in (Status.PAUSED, Status.LEFT):
        await meeting.welcome_back(work, before)
    due = await planning.plan_offer(work)
    await planning.plan_return(work)
    when = onboarding.due_label(work, due)
    now = work.button("button-one-now", "do:today")
    work.say("resumed", when=when, buttons=((now,),))


async def stop(work: Work) -> None:
    """No more messages; what they wrote stays theirs until they ask to forget it."""
    work.change(status=Status.LEFT, paused_until=None)
    await work.store.appointments.cancel(work.person.id)
    work.say(
        "stopped",
        buttons=(
            (work.button("button-back", "pause:off"),),
            (work.button("button-forget", "forget:ask"),),
        ),
    )


def day_label(work: Work, day: date) -> str:
    weekday = work.label(f"weekday-{day.weekday()}")
    return work.label(
        "day-and-date", weekday=weekday, day=str(day.day), month=work.label(f"month-{day.month}")
    )
