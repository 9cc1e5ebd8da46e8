"""What is believed about a person while a use case decides: read once, kept once, at its end.

The log is the truth. A belief of an older release, or one that cannot be read, is computed again
from it. Should the model ever raise, the answer is in the log all the same: nothing that a person
says is lost, and the log can be replayed once the mistake is mended.
"""

import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from bot.domain.belief import Belief
from bot.domain.difficulty import Observation, observe
from bot.domain.difficulty_state import Update
from bot.domain.evidence import Evidence
from bot.domain.parameters import PARAMETERS
from bot.domain.person import Exposure
from bot.domain.rating import Everybody, Rating, Sums
from bot.domain.reason import Reason
from bot.domain.replaying import BEGAN, BrokenLog, Line, facts, rebuilt

if TYPE_CHECKING:
    from bot.service.work import Work

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Mind:
    """What one use case has learned so far and not kept yet."""

    belief: Belief | None = None
    lines: list[dict[str, Any]] = field(default_factory=list)
    shares: dict[str, Sums] = field(default_factory=dict)
    changed: bool = False


async def everybody(work: "Work") -> Everybody:
    return await work.shared.read(work.store, work.library, work.now)


async def belief_of(work: "Work") -> Belief:
    """Raises BrokenLog where neither what is kept nor the log can be read."""
    mind = work.mind
    if mind.belief is None:
        mind.belief = _kept(work) or await _computed_again(work)
    return mind.belief


def _kept(work: "Work") -> Belief | None:
    """The belief as it was kept by this release; None for any other."""
    kept = work.person.belief
    if not kept or kept.get("version") != PARAMETERS.version:
        return None
    try:
        return Belief.from_dict(kept)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as mistake:
        log.error("a belief could not be read: %s", type(mistake).__name__)
        return None


async def _computed_again(work: "Work") -> Belief:
    belief = rebuilt(await lines_of(work))
    log.info("a belief was computed again from its log")
    work.mind.changed = True
    return belief


async def lines_of(work: "Work") -> list[Line]:
    """The whole log, with what this use case has added."""
    return [(kind, told) for kind, told, _ in await told_of(work)]


async def told_of(work: "Work") -> list[tuple[str, dict[str, Any], str | None]]:
    """The same, with the exposure that each line is about."""
    kept = await work.store.observations.told(work.person.id)
    new = ((line["kind"], line["facts"], line["exposure_id"]) for line in work.mind.lines)
    return [*kept, *new]


async def hear(work: "Work", evidence: Evidence, exposure: Exposure | None = None) -> Reason:
    """Put the evidence into the log and move the belief; returns what decided."""
    shared = await everybody(work)
    seen = Observation(evidence, rating_of(work, evidence.challenge, shared), shared.pool)
    update = await _weighed(work, seen)
    add_line(work, evidence.kind, evidence.day, facts(seen, update), evidence.challenge, exposure)
    if update is None:
        return Reason.NOTED
    work.mind.belief, work.mind.changed = update.belief, True
    give(work, evidence.challenge, update.contribution)
    return update.reason


async def _weighed(work: "Work", seen: Observation) -> Update | None:
    """What the answer leads to; None, and a line in the log, where the model cannot say.

    Should what was kept be at fault, the log gives a sound belief.
    """
    for _ in range(2):
        try:
            belief = await belief_of(work)
        except BrokenLog as mistake:
            log.error("an answer moved nothing: %s", mistake)
            return None
        try:
            return observe(belief, seen.rating, seen.pool, seen.evidence)
        except Exception as mistake:  # the person's message matters more
            log.error("an answer could not be weighed: %s", type(mistake).__name__)
            work.person = replace(work.person, belief={})  # read no more
            work.mind.belief = None
    return None


def rating_of(work: "Work", challenge_id: str | None, shared: Everybody) -> Rating | None:
    challenge = work.challenge(challenge_id or "")
    return shared.rating(challenge.id, challenge.difficulty) if challenge else None


def give(work: "Work", challenge_id: str | None, share: Sums | None) -> None:
    """Towards everybody's sums, where the challenge is everybody's."""
    if share and challenge_id and challenge_id in work.library.challenges:
        given = work.mind.shares.get(challenge_id, Sums())
        work.mind.shares[challenge_id] = given.plus(share)


def add_line(
    work: "Work",
    kind: str,
    day: int,
    told: dict[str, Any],
    challenge_id: str | None = None,
    exposure: Exposure | None = None,
) -> None:
    work.mind.lines.append(
        {
            "person_id": work.person.id,
            "kind": str(kind),
            "day": day,
            "facts": told,
            "at": work.now,
            "exposure_id": exposure.id if exposure else None,
            "challenge_id": challenge_id,
        }
    )


def begin(work: "Work", belief: Belief, told: dict[str, Any], day: int) -> None:
    """The first belief, and the line that says what it was made from."""
    work.mind.belief, work.mind.changed = belief, True
    add_line(work, BEGAN, day, told)


async def keep(work: "Work") -> None:
    """Everything learned goes to the store, in two statements at most, with the use case's end."""
    mind = work.mind
    if mind.changed and mind.belief is not None:
        work.change(belief=mind.belief.as_dict())
    await work.store.observations.add_all(mind.lines)
    await work.store.ratings.add(mind.shares)


__all__ = [
    "BrokenLog", "Mind", "add_line", "begin", "belief_of", "everybody", "give", "hear", "keep",
    "lines_of", "rating_of", "told_of",
]  # fmt: skip
