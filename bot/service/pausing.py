"""Pausing, coming back, and stopping: paused really means silent."""

from datetime import date, timedelta

from bot.content.pauses import pause_in
from bot.domain.person import Keyboard, Status
from bot.service import meeting, onboarding, planning
from bot.service.work import Work

PAGE = "pause"  # of Person.page, while we wait to hear until when
LONGEST = timedelta(days=366)


async def pause(work: Work, until: date | None = None) -> None:
    """Until that day's morning, or until they come back."""
    work.change(status=Status.PAUSED, paused_until=until)
    await work.store.appointments.cancel(work.person.id)
    await work.store.outbox.drop_unasked(work.person.id)
    await planning.plan_return(work)
    back = work.button("button-back", "pause:off")
    if until is None:
        work.say("paused-open", buttons=((back,),))
    else:
        work.say("paused-until", day=day_label(work, until), buttons=((back,),))


async def ask(work: Work, said: str = "") -> None:
    """/pause: for how long, unless it was said with the command."""
    if said and await typed(work, said):
        return
    work.say("ask-pause", buttons=spans(work))
    work.change(page=PAGE)


def spans(work: Work) -> Keyboard:
    each = (("button-pause-day", "1"), ("button-pause-week", "7"), ("button-pause-open", "open"))
    return tuple((work.button(key, f"pause:{value}"),) for key, value in each)


async def typed(work: Work, text: str, *, asks: bool = False) -> bool:
    """ "until Friday", "two weeks", "24.12." while we wait to hear until when.

    `asks`: it is a request of another kind, unless it is the very words of a button.
    """
    if text.casefold() == work.label("button-pause-open").casefold():
        await pause(work)
        return True
    until = pause_in(text, language=work.language, library=work.phrasebook, now=work.local)
    if until is None or asks:
        return False
    if not timedelta() < until - work.day <= LONGEST:
        work.say("pause-not-then", buttons=spans(work))
        work.change(page=PAGE)
    else:
        await pause(work, until)
    return True


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
    await work.store.outbox.drop_unasked(work.person.id)
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
