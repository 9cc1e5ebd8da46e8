"""Today's challenge: offering it, taking it, swapping it, leaving it.

Easier always answers with something smaller at once. It lasts for today only and
is never held against anybody.
"""

from dataclasses import replace
from typing import Any

from bot.domain import lifecycle
from bot.domain.evidence import Kind, NotDone
from bot.domain.lifecycle import Phase, Step
from bot.domain.person import Exposure, Keyboard, Urgency
from bot.domain.selection import NothingFits, Request
from bot.service import adapting, asking, planning, reflect, steps
from bot.service.work import Work

LOOKED_BACK = 40  # exposures among which a learning is looked for

# --- offering


async def offer(
    work: Work, request: Request = Request.OFFER, *, urgency: Urgency = Urgency.REPLY
) -> None:
    """A new day's challenge; what was open before is left as it is, without a word."""
    before = await steps.current(work)
    if before is not None:
        await settle(work, before)
    planning.offered_now(work)
    try:
        exposure = await _put_on_the_table(work, request, None, turn=0)
    except NothingFits:
        await planning.plan_offer(work)
        work.say("nothing-fits", buttons=((work.button("button-contexts", "set:contexts"),),))
        return
    dedupe = f"offer:{work.person.id}:{work.person.slot}"
    _say_card(work, exposure, urgency=urgency, dedupe=dedupe)
    await planning.plan_evening(work, exposure)
    await planning.plan_offer(work)
    if before is not None:
        await _ask_about_yesterday(work, before.id, urgency)


async def _ask_about_yesterday(work: Work, exposure_id: str, urgency: Urgency) -> None:
    """The next day's two questions, with the offer and without a sound."""
    before = await work.store.exposures.get(exposure_id, work.person.id)
    if before is None or before.phase is not Phase.CLOSED or not steps.attempted(before):
        return
    before = await steps.advance(work, before, Step.RECALL)
    question = asking.question_now(work, before)
    if question is not None:
        asking.ask(work, before, question, urgency=urgency, silent=True)


async def settle(work: Work, exposure: Exposure) -> None:
    """Before the next one comes: what the last one leaves as evidence, and its end."""
    if exposure.phase is Phase.DECLINED:
        reason = {"fear": NotDone.FEAR, "busy": NotDone.BUSY}.get(
            exposure.answers.get("reason", "")
        )
        await adapting.observe(
            work, steps.evidence(work, exposure, Kind.NOT_TODAY, because=reason), exposure
        )
    elif exposure.phase in (Phase.OFFERED, Phase.UNDER_WAY):
        await adapting.observe(work, steps.evidence(work, exposure, Kind.UNREPORTED), exposure)
    elif exposure.phase is Phase.REFLECTING:
        await adapting.outcome(work, exposure)
    if lifecycle.can(exposure.phase, Step.LAPSE):
        await steps.advance(work, exposure, Step.LAPSE)
    elif exposure.phase is Phase.CLOSED and not steps.attempted(exposure):
        await steps.advance(work, exposure, Step.SETTLE)


async def _put_on_the_table(
    work: Work, request: Request, instead_of: Exposure | None, *, turn: int
) -> Exposure:
    choice = await adapting.choose(work, request, instead_of)
    if choice.tightest is not None and instead_of is None:
        work.say("few-left", silent=True)
    exposure = Exposure(
        id=work.new_id(),
        person_id=work.person.id,
        challenge_id=choice.challenge_id,
        slot=work.person.slot,
        turn=turn,
        day=work.day if instead_of is None else instead_of.day,
        phase=Phase.OFFERED,
        offered_at=work.now,
        reason=choice.reason,
        chance=choice.chance,
        effective=choice.effective,
    )
    await work.store.exposures.add(exposure)
    offered = steps.evidence(work, exposure, Kind.OFFERED, value=choice.effective)
    await adapting.observe(work, offered, exposure)
    return exposure


def _say_card(work: Work, exposure: Exposure, **options: Any) -> None:
    work.send(card(work, exposure), buttons=_card_buttons(work), subject=exposure.id, **options)


def card(work: Work, exposure: Exposure) -> str:
    """The offer as a message: the ask, why this one, how long, and an easy way out."""
    words = work.library.words(work.language, exposure.challenge_id)
    return work.text(
        work.variant("offer") if exposure.turn == 0 else "offer-another",
        ask=words.ask,
        why=work.label(f"because-{exposure.reason}"),
        minutes=work.library.minutes(exposure.challenge_id),
        exit=words.exit,
    )


def _card_buttons(work: Work) -> Keyboard:
    return (
        (work.button("button-accept", "do:accept"), work.button("button-easier", "do:easier")),
        (
            work.button("button-different", "do:different"),
            work.button("button-not-today", "do:not_today"),
        ),
    )


# --- answers to the offer


async def accept(work: Work, exposure: Exposure, token: str | None = None) -> None:
    """I'm in: then the questions before, each of which may be skipped."""
    taken = await steps.advance(work, exposure, Step.ACCEPT)
    recalled = await _last_learning(work, taken)
    if token:
        settled = work.text("traced", text=work.label("button-accept"))
        work.edit(token, f"{card(work, exposure)}\n\n{settled}", subject=exposure.id)
    above = work.text("recall", learning=recalled) if recalled else ""
    await reflect.go_on(work, taken, above=above)


async def _last_learning(work: Work, exposure: Exposure) -> str:
    """What they themselves took from the last one in the same setting: a cue worth having now."""
    for earlier in await work.store.exposures.latest(work.person.id, LOOKED_BACK):
        same = steps.context_of(work, earlier) == steps.context_of(work, exposure)
        if (
            same
            and steps.attempted(earlier)
            and (learned := asking.quoted(work, earlier, "learning"))
        ):
            return learned
    return ""


async def swap(
    work: Work, exposure: Exposure | None, request: Request, token: str | None = None
) -> None:
    """Another one for today: easier, bolder or different. Never refused, whatever the state."""
    if exposure is not None and lifecycle.can(exposure.phase, Step.REPLACE):
        await _replace(work, exposure, request, token)
    elif exposure is None:
        await offer(work, request)
    elif exposure.phase is Phase.DECLINED:
        _say_card(work, await _put_on_the_table(work, request, exposure, turn=exposure.turn + 1))
    elif request is Request.EASIER:
        await adapting.observe(work, steps.evidence(work, exposure, Kind.EASIER), exposure)
        work.say("easier-tomorrow")
    else:
        work.say("different-tomorrow")


EVIDENCE_OF = {
    Request.EASIER: Kind.EASIER,
    Request.DIFFERENT: Kind.DIFFERENT,
    Request.BOLDER: Kind.BOLDER,
}


async def _replace(work: Work, exposure: Exposure, request: Request, token: str | None) -> None:
    await adapting.observe(work, steps.evidence(work, exposure, EVIDENCE_OF[request]), exposure)
    await steps.advance(work, exposure, Step.REPLACE)
    another = await _put_on_the_table(work, request, exposure, turn=exposure.turn + 1)
    _say_card(work, another)
    if token:
        traced = work.text("traced", text=work.label(f"button-{request}"))
        work.edit(token, f"{card(work, exposure)}\n\n{traced}", subject=exposure.id)


async def not_today(work: Work, exposure: Exposure | None, token: str | None = None) -> None:
    """A full answer: no question why, unless they want to say."""
    if exposure is None or not lifecycle.can(exposure.phase, Step.DECLINE):
        work.say("not-today-anyway")
        return
    recent = await work.store.exposures.latest(work.person.id, 10)
    before = next((e for e in recent if e.slot < exposure.slot), None)
    twice = before is not None and before.phase is Phase.DECLINED
    await steps.advance(work, exposure, Step.DECLINE)
    await planning.no_evening(work)
    if token:
        traced = work.text("traced", text=work.label("button-not-today"))
        work.edit(token, f"{card(work, exposure)}\n\n{traced}", subject=exposure.id)
    reasons = tuple(
        work.button(f"choice-reason-{reason}", f"do:because_{reason}")
        for reason in ("busy", "fear")
    )
    key = "rest-day" if twice else work.variant("not-today")
    work.say(key, buttons=(reasons,), subject=exposure.id)


async def because(work: Work, exposure: Exposure, reason: str, token: str) -> None:
    """Why not today, said without being asked; it only makes the next one fit better."""
    if exposure.phase is not Phase.DECLINED:
        work.toast = work.label("toast-past")
        return
    answers = {**exposure.answers, "reason": reason}
    await work.store.exposures.save(replace(exposure, answers=answers))
    work.edit(token, work.text(f"because-said-{reason}"))


# --- where we are


async def show(work: Work) -> None:
    """Today's challenge as it stands now, or a first one if there is none yet."""
    exposure = await steps.todays(work)
    if work.person.resting_on == work.day:
        work.say("resting", buttons=((work.button("button-carry-on", "do:carry_on"),),))
    elif exposure is None or exposure.phase is Phase.LAPSED:
        await offer(work)
    else:
        await _show(work, exposure)


async def _show(work: Work, exposure: Exposure) -> None:
    if exposure.phase is Phase.OFFERED:
        _say_card(work, exposure)
    elif exposure.phase in (Phase.UNDER_WAY, Phase.REFLECTING):
        await reflect.go_on(work, exposure)
    elif exposure.phase is Phase.DECLINED:
        again = (
            work.button("button-accept", "do:accept"),
            work.button("button-easier", "do:easier"),
        )
        ask = work.library.words(work.language, exposure.challenge_id).ask
        work.say("still-there", ask=ask, buttons=(again,), subject=exposure.id)
    else:
        work.say("done-for-today")
