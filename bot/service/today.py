"""Today's challenge: offering it, taking it, swapping it, leaving it.

Easier always answers with something smaller at once. It lasts for today only and
is never held against anybody.
"""

from dataclasses import replace

from bot.domain import lifecycle
from bot.domain.evidence import Kind, NotDone
from bot.domain.lifecycle import Phase, Step
from bot.domain.person import Exposure, Urgency
from bot.domain.selection import Choice, Filter, NothingFits, Request
from bot.service import adapting, asking, card, planning, reflect, steps
from bot.service.work import Work

LOOKED_BACK = 40  # exposures among which a learning is looked for
FEW_LEFT = 14  # offers after which it is said again that wishes leave little

# --- offering


async def offer(
    work: Work,
    request: Request = Request.OFFER,
    *,
    urgency: Urgency = Urgency.REPLY,
    picked: Choice | None = None,
) -> None:
    """A new day's challenge; what was open before is left as it is, without a word."""
    before = await steps.current(work)
    if before is not None:
        await settle(work, before)
    planning.offered_now(work)
    try:
        choice = picked or await adapting.choose(work, request, None)
    except NothingFits:
        work.change(
            slot=work.person.slot - 1
        )  # slots count what was offered, and with it what is said
        await planning.plan_offer(work)
        _nothing_fits(work)
        return
    exposure = await _put_on_the_table(work, choice, None, turn=0)
    dedupe = f"offer:{work.person.id}:{work.person.slot}"
    card.say(work, exposure, urgency=urgency, dedupe=dedupe)
    await planning.plan_evening(work, exposure)
    await planning.plan_offer(work)
    if before is not None:
        await _ask_about_yesterday(work, before.id, urgency)


def _nothing_fits(work: Work) -> None:
    work.say(
        "nothing-fits",
        buttons=(
            (work.button("button-needs", "set:needs"),),
            (work.button("button-ladder-out", "ladder:out"),),
        ),
    )


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


async def instead(work: Work, before: Exposure, choice: Choice) -> None:
    """Another one takes the place of what was on the table today."""
    turn = before.turn + 1
    card.say(work, await _put_on_the_table(work, choice, before, turn=turn))


async def _put_on_the_table(
    work: Work, choice: Choice, instead_of: Exposure | None, *, turn: int
) -> Exposure:
    if choice.tightest is not None and instead_of is None:
        _say_that_few_are_left(work, choice.tightest)
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


def _say_that_few_are_left(work: Work, tightest: Filter) -> None:
    """Once for each kind of wish that leaves little; then it is theirs to know."""
    said, settled = f"few-{tightest}", work.person.wishes.settled
    if said not in settled:
        work.wish(settled=settled | {said})
        work.say("few-left", silent=True)


# --- answers to the offer


async def accept(work: Work, exposure: Exposure, token: str | None = None) -> None:
    """I'm in: then the questions before, each of which may be skipped."""
    taken = await steps.advance(work, exposure, Step.ACCEPT, asked=False)
    recalled = await _last_learning(work, taken)
    if token:
        card.settle(work, exposure, work.label("button-accept"), token)
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
    work: Work,
    exposure: Exposure | None,
    request: Request,
    token: str | None = None,
    said: str = "",
) -> None:
    """Another one for today: easier, bolder or different. Never refused, whatever the state.

    `said` names the button under which it was asked for, if that says more than the request.
    """
    if exposure is None:
        await offer(work, request)
    elif exposure.phase is Phase.DECLINED or lifecycle.can(exposure.phase, Step.REPLACE):
        try:
            choice = await adapting.choose(work, request, exposure)
        except NothingFits:
            _nothing_fits(work)
            return
        await _replace(work, exposure, choice, request, token, said)
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


async def _replace(
    work: Work, exposure: Exposure, choice: Choice, request: Request, token: str | None, said: str
) -> None:
    if exposure.phase is not Phase.DECLINED:
        await adapting.observe(work, steps.evidence(work, exposure, EVIDENCE_OF[request]), exposure)
        await steps.advance(work, exposure, Step.REPLACE)
    await instead(work, exposure, choice)
    if token:
        card.settle(work, exposure, work.label(said or f"button-{request}"), token)


async def not_today(work: Work, exposure: Exposure | None, token: str | None = None) -> None:
    """A full answer: no question why, unless they want to say."""
    if exposure is None or not lifecycle.can(exposure.phase, Step.DECLINE):
        work.say("not-today-anyway")
        return
    recent = await work.store.exposures.latest(work.person.id, 10)
    before = next((e for e in recent if e.slot < exposure.slot), None)
    twice = before is not None and before.phase is Phase.DECLINED
    key = "not-today-after-all" if exposure.phase is Phase.UNDER_WAY else "not-today"
    await steps.advance(work, exposure, Step.DECLINE)
    await planning.no_evening(work)
    if token:
        card.settle(work, exposure, work.label("button-not-today"), token)
    reasons = tuple(
        work.button(f"choice-reason-{reason}", f"do:because_{reason}")
        for reason in ("busy", "fear")
    )
    said = work.variant("rest-day" if twice else key)
    work.say(said, buttons=(reasons,), subject=exposure.id)


async def because(work: Work, exposure: Exposure, reason: str, token: str) -> None:
    """Why not today, said without being asked; it only makes the next one fit better."""
    if exposure.phase is not Phase.DECLINED:
        work.toast = work.label("toast-past")
        return
    answers = {**exposure.answers, "reason": reason}
    await work.store.exposures.save(replace(exposure, answers=answers))
    work.edit(token, work.text(work.variant(f"because-said-{reason}")))


# --- where we are


async def show(work: Work) -> None:
    """Today's challenge as it stands now, or a first one if there is none yet."""
    exposure = await steps.todays(work)
    if work.person.resting_on == work.day:
        work.say("resting", buttons=((work.button("button-carry-on", "do:carry_on"),),))
    elif exposure is None or exposure.phase is Phase.LAPSED:
        await offer(work)
    else:
        await _show(work, await steps.asked_anew(work, exposure))


async def _show(work: Work, exposure: Exposure) -> None:
    if exposure.phase is Phase.OFFERED:
        card.say(work, exposure)
    elif exposure.phase in (Phase.UNDER_WAY, Phase.REFLECTING):
        await reflect.go_on(work, exposure)
    elif exposure.phase is Phase.DECLINED:
        again = (
            work.button("button-accept", "do:accept"),
            work.button("button-easier", "do:easier"),
        )
        ask = work.words(exposure.challenge_id).ask
        work.say("still-there", ask=ask, buttons=(again,), subject=exposure.id)
    else:
        work.say("done-for-today")
