"""A belief computed again from the log of what was said: the log is the truth.

A line is `(kind, facts)`. The first says what a person told us when we met; each further one
holds the evidence, and what was known of the challenge and of everybody when it came. A line of
kind `corrected` names an earlier one, by its place in the log, and what was really meant by it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bot.domain.belief import Belief
from bot.domain.difficulty import Observation, Onboarding, first_belief, observe
from bot.domain.difficulty_state import Update
from bot.domain.evidence import Evidence
from bot.domain.model import Context, Start
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.rating import Pool, Rating, Sums

BEGAN = "began"  # the log's first line: what the first belief was made from
CORRECTED = "corrected"

Line = tuple[str, Mapping[str, Any]]
Facts = dict[str, Any]


class BrokenLog(Exception):
    """The log does not begin as a log begins, or a line of it cannot be read."""


def began(onboarding: Onboarding, pool: Pool) -> Facts:
    return {**asdict(onboarding), "contexts": list(Context), "pool": pool.as_dict()}


def facts(seen: Observation, update: Update | None) -> Facts:
    """A line as it is kept. `update` is None where the model could not take it in."""
    return {
        **seen.evidence.as_dict(),
        "rating": seen.rating and seen.rating.as_dict(),
        "pool": seen.pool.as_dict(),
        "tolerance": update and round(update.belief.mean[0], 2),  # to look back on
        "contribution": update and update.contribution and update.contribution.as_dict(),
    }


def rebuilt(log: Sequence[Line], parameters: Parameters = PARAMETERS) -> Belief:
    """The belief that these lines lead to, bit for bit. Raises BrokenLog."""
    states = walked(log, parameters)
    belief, _, _ = next(states)
    for belief, _, _ in states:  # noqa: B007 - the last one is what counts
        pass
    return belief


def walked(
    log: Sequence[Line], parameters: Parameters = PARAMETERS
) -> Iterator[tuple[Belief, int, Update | None]]:
    """The belief after each line, its place in the log, and what it led to. Raises BrokenLog."""
    if not log or log[0][0] != BEGAN:
        raise BrokenLog("a log begins with the line written when we met")
    try:
        meant = {told["line"]: told for kind, told in log if kind == CORRECTED}
        belief = _first(log[0][1], parameters)
        yield belief, 0, None
        for place, (kind, told) in enumerate(log):
            if place and kind != CORRECTED:
                seen = observation({**told, **_correction(meant.get(place))})
                update = observe(belief, seen.rating, seen.pool, seen.evidence, parameters)
                belief = update.belief
                yield belief, place, update
    except Exception as mistake:  # whatever it is: this log does not lead to a belief
        raise BrokenLog(f"a line cannot be read: {type(mistake).__name__}") from None


def _correction(told: Mapping[str, Any] | None) -> Facts:
    """What the person meant takes the place of what was written."""
    if told is None:
        return {}
    evidence = ("kind", "value", "because", "once")
    return {name: told.get(name) for name in evidence}


def observation(told: Mapping[str, Any]) -> Observation:
    rating = told["rating"]
    return Observation(
        Evidence.from_dict(told),
        Rating.from_dict(rating) if rating else None,
        Pool.from_dict(told["pool"]),
    )


def _first(told: Mapping[str, Any], parameters: Parameters) -> Belief:
    onboarding = Onboarding(
        day=told["day"],
        start=Start(told["start"]) if told["start"] else None,
        hard=tuple(told["hard"]),
        easy=tuple(told["easy"]),
        anchors=tuple((level, fear) for level, fear in told["anchors"]),
    )
    contexts = tuple(told.get("contexts") or Context)
    return first_belief(onboarding, contexts, Pool.from_dict(told["pool"]), parameters)


def shares(log: Sequence[Line]) -> dict[str, Sums]:
    """What this person's lines added to everybody's sums, challenge by challenge."""
    given: dict[str, Sums] = {}
    for _, told in log:
        share, key = told.get("contribution"), told.get("challenge")
        if share and key:
            given[key] = given.get(key, Sums()).plus(Sums.from_dict(share))
    return given
