"""When coaching stops: a short human message, the numbers, and nothing more that day."""

from bot.domain.lifecycle import Phase, Step
from bot.domain.person import Keyboard, Status
from bot.domain.safety import Danger
from bot.service import planning, steps
from bot.service.work import Work

ANSWERS = {
    Danger.CRISIS: "safety-crisis",
    Danger.ABUSE: "safety-abuse",
    Danger.HARM_TO_OTHERS: "safety-harm-to-others",
    Danger.MINOR: "safety-minor",
}


async def respond(work: Work, danger: Danger) -> None:
    """The flow stops: no challenge and no question today."""
    work.change(resting_on=work.day)
    await planning.no_evening(work)
    exposure = await steps.todays(work)
    if exposure is not None and exposure.phase in (Phase.OFFERED, Phase.UNDER_WAY):
        await steps.advance(
            work, exposure, Step.DECLINE, answers={**exposure.answers, "reason": "busy"}
        )
    if danger is Danger.MINOR and work.met:
        # No coaching of somebody under age, tomorrow either; an adult who was misread carries on.
        work.change(status=Status.LEFT, paused_until=None)
        await work.store.appointments.cancel(work.person.id)
    _say(work, ANSWERS[danger], _buttons(work))


def _buttons(work: Work) -> Keyboard:
    return (
        (work.button("button-safe", "safety:misread"),),
        (work.button("button-pause-a-while", "pause:open"),),
    )


def _say(work: Work, key: str, buttons: Keyboard = (), dedupe: str | None = None) -> None:
    """With the lines of their country, if they told us one; without a gap if not."""
    text = work.text(key, lines=_lines(work))
    text = "\n".join(line for line in text.splitlines() if line.strip())
    work.send(text, buttons=buttons, dedupe=dedupe)


def _lines(work: Work) -> str:
    found = work.phrasebook.helplines(work.person.wishes.country)
    return "\n".join(f"{line.service}: {line.contact}" for line in found)


async def help_now(work: Work, dedupe: str | None = None) -> None:
    """In any state, before consent, with nothing kept."""
    _say(work, "help-now", dedupe=dedupe)


async def choose(work: Work, token: str, value: str) -> None:
    if value == "misread":
        carry_on = work.button("button-carry-on", "do:carry_on")
        _say(work, "safety-misread", ((carry_on,),))


async def carry_on(work: Work) -> None:
    """They say that the day may go on; nothing resumes by itself."""
    if work.person.status is Status.LEFT:
        work.change(status=Status.ACTIVE)  # stopped as somebody under age
    work.change(resting_on=None)
    due = await planning.plan_offer(work)
    work.say("carried-on" if due else "carried-on-paused")
