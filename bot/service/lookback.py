"""Sunday evening: what was faced in the week, what surprised, their own words, one question.

It never comes on top of the evening question: where that has the evening, the look back
follows its answer, or waits for the next evening, twice at most. A week in which nothing was
faced is not mentioned at all.
"""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain import insight
from bot.domain.flow import LONGEST_WORDS, SKIPPED
from bot.domain.insight import Attempt
from bot.domain.lifecycle import Phase
from bot.domain.lookback import Lookback
from bot.domain.person import Appointment, AppointmentKind, Exposure, Status, Urgency
from bot.service import asking, planning, steps
from bot.service.work import Work

LATEST = timedelta(hours=3)  # after its time; then the week is let go
WAITS = 2  # evenings
LISTENS = timedelta(hours=20)  # how long words with nothing else to answer are its answer
LOOKED_AT = 60  # exposures: a week of many turns
SHOWN = 3  # challenges named
SUNDAY = 6
OPEN = (Phase.OFFERED, Phase.UNDER_WAY, Phase.REFLECTING)


async def visit(work: Work, appointment: Appointment) -> None:
    late = work.now - appointment.due_at > LATEST
    person = work.person
    if person.status is not Status.ACTIVE or person.wishes.lookback is None:
        await work.store.appointments.cancel(person.id, AppointmentKind.LOOKBACK)
    elif late or person.resting_on == work.day:
        await planning.plan_lookback(work, anew=True)
    elif await _evening_is_taken(work):
        await wait(work, appointment)
    else:
        await planning.plan_lookback(work, anew=True)
        await _look_back(work, urgency=Urgency.VISIT)


async def _evening_is_taken(work: Work) -> bool:
    """By the question how today's challenge went, asked already or about to be."""
    exposure = await steps.todays(work)
    asks = work.person.wishes.evening is not None
    return exposure is not None and asks and exposure.phase in OPEN


async def wait(work: Work, appointment: Appointment) -> None:
    """Until the next evening; the row keeps the day it was meant for."""
    if (work.day - appointment.day).days >= WAITS:
        await planning.plan_lookback(work, anew=True)
        return
    tomorrow = planning.lookback_due(work, (work.local.weekday() + 1) % 7)
    await work.store.appointments.plan(
        work.person.id, AppointmentKind.LOOKBACK, tomorrow.at, appointment.day
    )


async def after_answer(work: Work, exposure: Exposure) -> None:
    """The evening question was answered, and a look back has been waiting behind it."""
    if not exposure.asked or work.person.wishes.lookback is None:
        return
    planned = await work.store.appointments.of(work.person.id)
    due = planned.get(AppointmentKind.LOOKBACK)
    if due is not None and due[1] <= exposure.day:
        await planning.plan_lookback(work, anew=True)
        await _look_back(work, urgency=Urgency.REPLY)


async def _look_back(work: Work, urgency: Urgency) -> None:
    recent = await work.store.exposures.latest(work.person.id, LOOKED_AT)
    week = insight.week_of(insight.attempts(recent), work.day)
    before = await work.store.lookbacks.latest(work.person.id)
    if not week or (before is not None and before.day == work.day):
        return
    by_id = {exposure.id: exposure for exposure in recent}
    question = work.variant("lookback-question")
    lines = [
        _faced(work, [by_id[a.id] for a in week]),
        _surprise(work, week, by_id),
        _sentence(work, [by_id[a.id] for a in week]),
        work.text(question),
    ]
    asked = Lookback(work.day, question, work.now)
    await work.store.lookbacks.add(work.person.id, asked)
    work.send(
        "\n\n".join(line for line in lines if line),
        buttons=(
            (work.button("button-skip", f"week:skip:{work.day}"),),
            (work.button("button-no-lookbacks", "week:off"),),
        ),
        urgency=urgency,
    )


def _faced(work: Work, faced: Sequence[Exposure]) -> str:
    asks = [work.words(e.challenge_id).ask for e in faced[-SHOWN:]]
    more = len(faced) - len(asks)
    key = "lookback-faced-more" if more else "lookback-faced"
    return work.text(key, list=" ".join(asks), more=more)


def _surprise(work: Work, week: Sequence[Attempt], by_id: dict[str, Exposure]) -> str:
    found = insight.largest_surprise(week)
    fear = asking.quoted(work, by_id[found.id], "fear") if found else ""
    if found is None or not fear:
        return ""
    key = "lookback-surprise" if found.happened == 0 else "lookback-surprise-partly"
    likely = work.label("percent", number=f"{found.likely:.0f}")
    return work.text(key, fear=fear, likely=likely)


def _sentence(work: Work, faced: Sequence[Exposure]) -> str:
    """Their own words, the newest; a chip that was tapped is none."""
    question = asking.question_called(work, "learning")
    chips = question.options if question else ()
    for exposure in reversed(faced):
        words = exposure.answers.get("learning", SKIPPED)
        if words not in (SKIPPED, *chips):
            return work.text("lookback-sentence", words=asking.shortened(words))
    return ""


# --- the answer


async def answered(work: Work, text: str) -> bool:
    """Words while its question is the last thing that was asked; False when they are not for it."""
    asked = await work.store.lookbacks.latest(work.person.id)
    if asked is None or asked.answer is not None or work.now - asked.asked_at > LISTENS:
        return False
    newest = await steps.current(work)
    if newest is not None and newest.offered_at > asked.asked_at:
        return False
    unkept = work.person.wishes.taps_only
    answer = SKIPPED if unkept else text[:LONGEST_WORDS]
    await work.store.lookbacks.answer(work.person.id, asked.day, answer)
    work.say("heard-unkept" if unkept else "lookback-kept")
    return True


async def choose(work: Work, token: str, value: str) -> None:
    what, _, day = value.partition(":")
    if what == "skip":
        asked = await work.store.lookbacks.latest(work.person.id)
        if asked is not None and asked.answer is None and str(asked.day) == day:
            await work.store.lookbacks.answer(work.person.id, asked.day, SKIPPED)
        work.toast = work.label("toast-skipped")
        return
    work.wish(lookback=None if what == "off" else SUNDAY)
    await planning.plan_lookback(work, anew=True)
    if what == "off":
        work.say("lookback-off", buttons=((work.button("button-lookbacks-back", "week:on"),),))
    else:
        work.say("lookback-on", day=work.label(f"weekday-{SUNDAY}"))
