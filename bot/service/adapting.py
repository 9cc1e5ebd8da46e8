"""Where answers become difficulty: the belief begun and moved, the next challenge chosen.

The model itself is in the domain. Should it ever raise, a person still gets
something a little below the last level they did, and the log says so.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.domain.belief import LAST_OFFERED, Belief
from bot.domain.difficulty import Onboarding, first_belief
from bot.domain.evidence import Kind, NotDone
from bot.domain.flow import SKIPPED
from bot.domain.model import Challenge, Context, Start
from bot.domain.own import step_below
from bot.domain.parameters import PARAMETERS
from bot.domain.person import Exposure
from bot.domain.reason import Reason
from bot.domain.replaying import BrokenLog, began
from bot.domain.selection import (
    Choice,
    Level,
    Limits,
    NothingFits,
    Request,
    Widened,
    fallback_choice,
)
from bot.domain.selection import choose as select
from bot.domain.selection import pick as by_hand
from bot.domain.selection_stock import Stock
from bot.service import believing, hard_days, steps
from bot.service.believing import belief_of
from bot.service.believing import hear as observe
from bot.service.work import Work

__all__ = ["begin", "belief_of", "choose", "level", "observe", "outcome", "pick"]

log = logging.getLogger(__name__)

LOOKED_BACK = 45  # exposures among which the last completed one is looked for
RESTING = PARAMETERS.rest_days
FAVOURITE_AFTER = 21  # days before a favourite comes again by itself


async def begin(work: Work) -> None:
    """The first belief, from what they told us when we met."""
    wishes = work.person.wishes
    onboarding = Onboarding(
        day=work.day.toordinal(),
        start=wishes.start or Start.SOME,
        hard=tuple(sorted(wishes.contexts)),
        easy=tuple(sorted(wishes.easy)),
        anchors=tuple((float(level), float(fear)) for level, fear in wishes.guesses),
    )
    pool = (await believing.everybody(work)).pool
    belief = first_belief(onboarding, pool=pool)
    believing.begin(work, belief, began(onboarding, pool), onboarding.day)


async def outcome(work: Work, exposure: Exposure) -> Reason:
    """What a reflection says about the level: the outcome, then how it was."""
    answers = exposure.answers
    kind, because = outcome_kind(answers)
    reason = await observe(work, steps.evidence(work, exposure, kind, because=because), exposure)
    for question_id, told in (("peak", Kind.PEAK), ("after", Kind.AFTER)):
        value = answers.get(question_id, SKIPPED)
        if value != SKIPPED:
            said = steps.evidence(work, exposure, told, value=float(value))
            moved = await observe(work, said, exposure)
            reason = reason if moved is Reason.NOTED else moved
    return reason


def outcome_kind(answers: Mapping[str, str]) -> tuple[Kind, NotDone | None]:
    match answers.get("tried"):
        case "fully":
            return Kind.COMPLETED, None
        case "partly" | "started":
            return Kind.TRIED, None
        case "not_today":
            because = {"fear": NotDone.FEAR, "busy": NotDone.BUSY}.get(answers.get("reason", ""))
            return Kind.NOT_TODAY, because
        case _:
            return Kind.UNREPORTED, None


async def choose(work: Work, request: Request, instead_of: Exposure | None) -> Choice:
    """Today's challenge, or the one instead of it, where they named a setting. Raises NothingFits.

    Where nothing there fits them today, that is said, and it is one from elsewhere.
    """
    if work.setting is not None:
        try:
            choice = await _chosen(work, request, instead_of)
        except NothingFits:
            choice = None
        if choice is not None and choice.widened in (None, Widened.SPACING):
            return choice._replace(tightest=None)
        work.setting = None
        choice = await _chosen(work, request, instead_of)
        work.say("nothing-there", silent=True)
        return choice
    return await _chosen(work, request, instead_of)


async def _chosen(work: Work, request: Request, instead_of: Exposure | None) -> Choice:
    if request is Request.OFFER and instead_of is None and work.setting is None:
        again = await _wanted_again(work)
        if again is not None:
            return again
    shared = await believing.everybody(work)
    stock = work.shared.stock(shared, work.library, work.language)
    candidates, steps_down = _candidates(work, stock), await _steps(work, request, instead_of)
    replaced, today = instead_of.challenge_id if instead_of else None, work.day.toordinal()
    try:
        belief = await belief_of(work)
    except BrokenLog as mistake:
        log.error("choosing fell back: %s", mistake)
        return await _fallback(work, candidates)
    limits = await _limits(work, belief)
    try:
        return select(
            belief,
            candidates,
            None,
            work.person.wishes,
            today,
            work.random,
            request,
            replaced if replaced in candidates else None,
            ratings=shared.ratings,
            stock=stock,
            pool=shared.pool,
            limits=limits,
            steps=steps_down,
        )
    except NothingFits:
        raise
    except Exception as mistake:  # a person still gets something small
        log.error("choosing fell back: %s", type(mistake).__name__)
        return await _fallback(work, candidates)


def _candidates(work: Work, stock: Stock) -> Mapping[str, Challenge]:
    """The library's for their language, and their own; towards a pinned own one lead steps."""
    own = {key: one.as_challenge() for key, one in work.own.items() if one.active}
    if not own:
        return stock.candidates
    pin = own.get(work.person.wishes.pin or "")
    if pin is not None:
        own[pin.id] = replace(pin, smaller=step_below(pin, stock.candidates.values()))
    return {**stock.candidates, **own}


async def _limits(work: Work, belief: Belief) -> Limits:
    """What rests, what they work towards, and favourites that have not been for a while."""
    wishes, memory = work.person.wishes, belief.memory
    return Limits(
        unwanted=_elsewhere(work),
        resting=await hard_days.resting(work),
        pin=wishes.pin,
        repeats={
            key: memory[key][LAST_OFFERED] + FAVOURITE_AFTER
            for key in wishes.favourites
            if key in memory
        },
    )


def _elsewhere(work: Work) -> frozenset[Context]:
    """What they did not ask for, where they named a setting."""
    return frozenset(Context) - {work.setting} if work.setting else frozenset()


async def _fallback(work: Work, candidates: Mapping[str, Challenge]) -> Choice:
    """Five below the last one they did, by the authors' numbers."""
    resting = await hard_days.resting(work)
    limits = Limits(unwanted=_elsewhere(work), resting=resting, pin=work.person.wishes.pin)
    recent = await work.store.exposures.latest(work.person.id, LOOKED_BACK)
    done = next((e.challenge_id for e in recent if e.answers.get("tried") == "fully"), None)
    history = [(e.challenge_id, e.day.toordinal()) for e in recent]
    today, wishes = work.day.toordinal(), work.person.wishes
    return fallback_choice(candidates, history, wishes, today, done, limits)


async def _wanted_again(work: Work) -> Choice | None:
    """The one they asked to do again, on its day; once. What rests or is held back waits."""
    today, wishes = work.day.toordinal(), work.person.wishes
    for key in [key for key, day in wishes.repeats.items() if day <= today]:
        challenge, resting = work.challenge(key), await hard_days.resting(work)
        choice = await pick(work, key)
        if challenge and (challenge.context in resting or choice is None):
            continue
        work.wish(repeats={k: day for k, day in work.person.wishes.repeats.items() if k != key})
        if choice is not None and key not in wishes.hidden:
            return choice._replace(reason=Reason.REPEAT)
    return None


async def pick(work: Work, key: str) -> Choice | None:
    """One by hand; None where a stop rule or their own needs stand against it."""
    challenge = work.challenge(key)
    if challenge is None:
        return None
    shared, wishes = await believing.everybody(work), work.person.wishes
    try:
        belief = await belief_of(work)
    except BrokenLog:
        return None
    today = work.day.toordinal()
    return by_hand(belief, challenge, wishes, today, ratings=shared.ratings, pool=shared.pool)


async def level(work: Work, key: str) -> Level | None:
    """The size of a challenge for them, in a word; None where it cannot be told."""
    choice = await pick(work, key)
    return choice.level if choice else None


async def _steps(work: Work, request: Request, instead_of: Exposure | None) -> int:
    """How often something easier was asked for today, this time included."""
    if request is not Request.EASIER or instead_of is None:
        return 1
    recent = await work.store.exposures.latest(work.person.id, instead_of.turn + 1)
    return 1 + sum(e.slot == instead_of.slot and e.turn > 0 and e.reason in EASED for e in recent)


EASED: Sequence[str] = (Reason.EASIER, Reason.SMALLEST, Reason.SMALL)
