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
    meeting,
    onboarding,
    pausing,
    privacy,
    reflect,
    safety,
    settings,
    steering,
    steps,
    today,
)
from bot.service.work import Work

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
    if not work.person.consented and kind not in BEFORE_CONSENT:
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
    what, _, chosen = value.partition(":")
    match what:
        case "contexts":
            await onboarding.choose_context(work, token, chosen)
        case "start":
            await onboarding.choose_start(work, token, chosen)
        case "morning":
            await onboarding.choose_morning(work, token, chosen)
        case "zone":
            await onboarding.choose_zone(work, token, chosen)
        case "evening":
            await settings.choose_evening(work, token, chosen)
        case "language":
            await settings.choose_language(work, token, chosen)


PERSONAL: dict[str, Callable[[Work, str, str], Awaitable[None]]] = {
    "meet": onboarding.consent,
    "wish": _wish,
    "pause": pausing.choose,
    "forget": privacy.choose,
    "safety": safety.choose,
    "set": settings.choose,
}
BEFORE_CONSENT = frozenset({"meet", "safety", "forget"})


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
