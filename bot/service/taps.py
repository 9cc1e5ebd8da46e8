"""A tap: which of our messages it was under, whose that is, and what the button meant.

What a client sends is only a token and a number. The meaning, the person and the
exposure come from our own row, so a forged tap can do nothing but miss.
"""

from collections.abc import Awaitable, Callable

from bot.domain import lifecycle
from bot.domain.lifecycle import IllegalStep, Phase, Step
from bot.domain.person import Delivery, Exposure
from bot.domain.selection import Request
from bot.service import (
    card,
    commands,
    exporting,
    importing,
    ladder,
    lookback,
    meeting,
    onboarding,
    own,
    pausing,
    privacy,
    progress,
    reflect,
    reporting,
    retention,
    safety,
    settings,
    steering,
    steps,
    today,
    unasked,
    wanted,
)
from bot.service.work import Work

AGAIN = ("accept", "report")  # what may still be said to one that was left
SWAPS = {request.value: request for request in Request if request is not Request.OFFER}


async def tap(work: Work, data: str, message_id: int) -> None:
    """`data` is what the button carried; anything that is not this person's button is past."""
    delivery = await _delivery(work, data)
    if delivery is None:
        work.toast = work.label("toast-past")
        return
    await work.store.outbox.arrived(delivery.token, message_id)
    await meeting.heard(work)
    action = _action(delivery, data)
    kind, _, value = action.partition(":")
    early = kind in BEFORE_CONSENT or action.startswith(LANGUAGE)
    if not work.person.consented and not early:
        await onboarding.ask_consent(work)
    elif kind in PERSONAL:
        await PERSONAL[kind](work, delivery.token, value)
    else:
        await _about_exposure(work, delivery, kind, value)


async def _delivery(work: Work, data: str) -> Delivery | None:
    token, _, number = data.partition(".")
    if not number.isdecimal():
        return None
    found = await work.store.outbox.find(token)
    if found is None or found.say.person_id != work.person.id:
        return None
    return found if int(number) < sum(map(len, found.say.buttons)) else None


def _action(delivery: Delivery, data: str) -> str:
    buttons = [button for row in delivery.say.buttons for button in row]
    return buttons[int(data.partition(".")[2])].action


async def _wish(work: Work, token: str, value: str) -> None:
    """While we meet; later the same button changes the same thing in the settings."""
    what, _, chosen = value.partition(":")
    if meeting.finished(work.person) and what in settings.PAGES:
        await settings.choose(work, token, value)
        return
    match what:
        case "contexts":
            await onboarding.choose_context(work, token, chosen)
        case "start":
            await onboarding.choose_start(work, token, chosen)
        case "guess":
            await onboarding.choose_guess(work, token, chosen)
        case "morning":
            await onboarding.choose_morning(work, token, chosen)
        case "zone":
            await onboarding.choose_zone(work, token, chosen)


async def _go(work: Work, _: str, value: str) -> None:
    """A button that is a command."""
    await commands.obey(work, value)


PERSONAL: dict[str, Callable[[Work, str, str], Awaitable[None]]] = {
    "meet": onboarding.consent,
    "wish": _wish,
    "pause": pausing.choose,
    "forget": privacy.choose,
    "keep": retention.keep,
    "safety": safety.choose,
    "set": settings.choose,
    "look": progress.choose,
    "export": exporting.choose,
    "import": importing.choose,
    "report": reporting.choose,
    "week": lookback.choose,
    "show": unasked.show,
    "ladder": ladder.choose,
    "own": own.choose,
    "go": _go,
}
LANGUAGE = "set:language:"
BEFORE_CONSENT = frozenset({"meet", "safety", "forget", "go"})  # "go" asks for itself


async def _about_exposure(work: Work, delivery: Delivery, kind: str, value: str) -> None:
    if not meeting.finished(work.person):
        await onboarding.ask_next(work)
        return
    if value in ("today", "carry_on"):
        await (today.show(work) if value == "today" else safety.carry_on(work))
        return
    exposure = None
    if delivery.say.subject:
        exposure = await work.store.exposures.get(delivery.say.subject, work.person.id)
    newest = await steps.current(work)
    if (
        exposure is None
        or newest is None
        or (exposure.slot != newest.slot and not _recall(exposure))
    ):
        await _past(work)
    elif work.person.resting_on == work.day:
        await today.show(work)
    elif kind == "answer":
        question_id, _, answer = value.partition(":")
        await reflect.tapped(work, exposure, question_id, answer, delivery.token)
    elif exposure.turn < newest.turn and (value in SWAPS or value in AGAIN):
        await _past(work)  # left, and something else is on the table by now
    else:
        await _do(work, exposure, value, delivery.token)


def _recall(exposure: Exposure) -> bool:
    """Yesterday's, whose last two questions came with today's offer."""
    return exposure.phase in (Phase.RECALLING, Phase.SETTLED)


async def _past(work: Work) -> None:
    """An old message: say so, and show where they are now."""
    work.toast = work.label("toast-past")
    await today.show(work)


async def _do(work: Work, exposure: Exposure, verb: str, token: str) -> None:
    try:
        if verb in SWAPS:
            await _swap(work, exposure, verb, token)
        elif verb == "accept":
            await today.accept(work, exposure, token)
        elif verb == "not_today" and lifecycle.can(exposure.phase, Step.DECLINE):
            await today.not_today(work, exposure, token)
        elif verb == "report" and (
            lifecycle.can(exposure.phase, Step.REPORT) or exposure.phase is Phase.REFLECTING
        ):
            await reflect.report(work, exposure)
        elif verb in steering.WISHES:
            await steering.wish(work, exposure, verb)
        elif verb == "again":
            wanted.again(work, exposure)
        elif verb in CARD and exposure.phase is Phase.OFFERED:
            await CARD[verb](work, exposure, token)
        elif verb.startswith("because_"):
            await today.because(work, exposure, verb.removeprefix("because_"), token)
        else:
            work.toast = work.label("toast-past")
    except IllegalStep:  # the second of two taps: the first one has moved it on
        work.toast = work.label("toast-past")


async def _swap(work: Work, exposure: Exposure, verb: str, token: str) -> None:
    if exposure.phase is Phase.REPLACED:
        work.toast = work.label("toast-past")
        return
    await today.swap(work, exposure, SWAPS[verb], token)


async def _not_for_me(work: Work, exposure: Exposure, token: str) -> None:
    await wanted.hide(work, exposure.challenge_id)
    await _left_out(work, exposure, token, "button-not-for-me")


async def _not_here(work: Work, exposure: Exposure, token: str) -> None:
    await wanted.not_here(work, exposure.challenge_id)
    await _left_out(work, exposure, token, "button-not-here")


async def _left_out(work: Work, exposure: Exposure, token: str, said: str) -> None:
    """No question why; another one comes at once."""
    work.toast = work.label("toast-left-out")
    await today.swap(work, exposure, Request.DIFFERENT, token, said)


async def _favourite(work: Work, exposure: Exposure, token: str) -> None:
    await wanted.favourite(work, exposure.challenge_id)
    card.unfold(work, exposure, token, more=False)


async def _more(work: Work, exposure: Exposure, token: str) -> None:
    card.unfold(work, exposure, token, more=True)


async def _less(work: Work, exposure: Exposure, token: str) -> None:
    card.unfold(work, exposure, token, more=False)


CARD: dict[str, Callable[[Work, Exposure, str], Awaitable[None]]] = {
    "more": _more,
    "less": _less,
    "favourite": _favourite,
    "not_for_me": _not_for_me,
    "not_here": _not_here,
}
