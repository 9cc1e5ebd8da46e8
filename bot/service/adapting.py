"""Where answers become difficulty: the log written, the belief moved, the next one chosen.

The model itself is in the domain. Should it ever raise, a person still gets
something a little below the last level they did, and the log says so.
"""

import logging
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.domain.difficulty import Belief, Onboarding, Pool, Rating, first_belief
from bot.domain.difficulty import observe as weigh
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.flow import SKIPPED
from bot.domain.model import Start
from bot.domain.person import Exposure
from bot.domain.reason import Reason
from bot.domain.selection import Choice, Limits, NothingFits, Request, fallback_choice
from bot.domain.selection import choose as select
from bot.service import hard_days, steps
from bot.service.work import Work

log = logging.getLogger(__name__)

Kept = Mapping[str, Mapping[str, Any]]
POOL = ""  # the row of ratings that holds what belongs to no challenge
LOOKED_BACK = 30  # exposures among which the last completed one is looked for
HISTORY = 500  # exposures looked at when choosing


BEGAN = "began"  # the log's first line: what the first belief was made from


async def begin(work: Work) -> None:
    """The first belief, from what they told us when we met."""
    wishes = work.person.wishes
    onboarding = Onboarding(
        day=work.day.toordinal(),
        start=wishes.start or Start.SOME,
        hard=tuple(sorted(wishes.contexts)),
    )
    kept = await work.store.observations.ratings([POOL])
    pool = Pool.from_dict(kept.get(POOL, {}))
    belief = first_belief(onboarding, pool=pool)
    work.change(belief=belief.as_dict())
    facts = {**asdict(onboarding), "pool": pool.as_dict()}
    await work.store.observations.add(work.person.id, BEGAN, onboarding.day, facts, work.now)


def belief_of(work: Work) -> Belief:
    return Belief.from_dict(work.person.belief)


async def observe(work: Work, evidence: Evidence, exposure: Exposure | None = None) -> Reason:
    """Keep the evidence in the log and move the belief; returns what decided."""
    kept = await work.store.observations.ratings([POOL, *filter(None, [evidence.challenge])])
    pool = Pool.from_dict(kept.get(POOL, {}))
    rating = _rating(work, evidence.challenge, kept)
    update = weigh(belief_of(work), rating, pool, evidence)
    work.change(belief=update.belief.as_dict())
    if update.rating is not None and update.rating != rating and evidence.challenge:
        await work.store.observations.rate(evidence.challenge, update.rating.as_dict())
    if update.pool != pool:
        await work.store.observations.rate(POOL, update.pool.as_dict())
    await work.store.observations.add(
        work.person.id,
        evidence.kind,
        evidence.day,
        {
            **evidence.as_dict(),
            "rating": rating and rating.as_dict(),
            "pool": pool.as_dict(),
            "contribution": update.contribution and update.contribution.as_dict(),
        },
        work.now,
        exposure_id=exposure.id if exposure else None,
        challenge_id=evidence.challenge,
    )
    return update.reason


def _rating(work: Work, challenge_id: str | None, kept: Kept) -> Rating | None:
    challenge = work.library.challenges.get(challenge_id or "")
    if challenge is None:
        return None
    if challenge.id in kept:
        return Rating.from_dict(kept[challenge.id])
    return Rating.of(challenge.difficulty)


async def outcome(work: Work, exposure: Exposure) -> Reason:
    """What a reflection says about the level: the outcome, then how it was."""
    answers = exposure.answers
    kind, because = _outcome_kind(answers.get("tried"), answers.get("reason"))
    reason = await observe(work, steps.evidence(work, exposure, kind, because=because), exposure)
    for question_id, told in (("peak", Kind.PEAK), ("after", Kind.AFTER)):
        value = answers.get(question_id, SKIPPED)
        if value != SKIPPED:
            said = steps.evidence(work, exposure, told, value=float(value))
            moved = await observe(work, said, exposure)
            reason = reason if moved is Reason.NOTED else moved
    return reason


def _outcome_kind(tried: str | None, reason: str | None) -> tuple[Kind, NotDone | None]:
    match tried:
        case "fully":
            return Kind.COMPLETED, None
        case "partly" | "started":
            return Kind.TRIED, None
        case "not_today":
            because = {"fear": NotDone.FEAR, "busy": NotDone.BUSY}.get(reason or "")
            return Kind.NOT_TODAY, because
        case _:
            return Kind.UNREPORTED, None


async def choose(work: Work, request: Request, instead_of: Exposure | None) -> Choice:
    """Today's challenge, or the one instead of it. Raises NothingFits."""
    history = await work.store.exposures.history(work.person.id, HISTORY)
    candidates = work.library.offers(work.language)
    kept = await work.store.observations.ratings()
    replaced = instead_of.challenge_id if instead_of else None
    try:
        return select(
            belief_of(work),
            candidates,
            history,
            work.person.wishes,
            work.day.toordinal(),
            work.random,
            request,
            replaced if replaced in candidates else None,
            ratings={key: Rating.from_dict(row) for key, row in kept.items() if key != POOL},
            pool=Pool.from_dict(kept.get(POOL, {})),
            limits=Limits(resting=await hard_days.resting(work)),
            steps=await _steps(work, request, instead_of),
        )
    except NothingFits:
        raise
    except Exception as mistake:  # a person still gets something small
        log.error("choosing fell back: %s", type(mistake).__name__)
        recent = await work.store.exposures.latest(work.person.id, LOOKED_BACK)
        done = next((e.challenge_id for e in recent if e.answers.get("tried") == "fully"), None)
        return fallback_choice(candidates, history, work.person.wishes, work.day.toordinal(), done)


async def _steps(work: Work, request: Request, instead_of: Exposure | None) -> int:
    """How often something easier was asked for today, this time included."""
    if request is not Request.EASIER or instead_of is None:
        return 1
    recent = await work.store.exposures.latest(work.person.id, instead_of.turn + 1)
    easier = (Reason.EASIER, Reason.SMALLEST)
    return 1 + sum(e.slot == instead_of.slot and e.reason in easier for e in recent)
