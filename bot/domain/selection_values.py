"""A weighed challenge, and the terms in which one is better than another.

The aim is the stretch zone: worth is the chance of being inside it, less the chance of
being overwhelmed, with small bonuses that only decide between near equals. Uncertainty
needs no case of its own: who is little known is met more gently.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from bot.domain.belief import Belief
from bot.domain.difficulty_gaussian import ROOT_HALF
from bot.domain.model import Challenge
from bot.domain.parameters import Parameters
from bot.domain.triangle import diagonal


class Weighed(NamedTuple):
    """A challenge as it stands before one person today."""

    challenge: Challenge
    effective: float  # its difficulty for this person, 0-100
    margin: float  # tolerance minus difficulty
    variance: float  # of the margin, without the luck of the day


Row = tuple[Challenge, float, float, float]  # a Weighed that is quicker to make


@dataclass(frozen=True, slots=True)
class Taste:
    """What makes this day's choice prefer one of several challenges of the right size."""

    today: int
    wanted: frozenset[str]
    bonus: Mapping[str, float]  # challenge -> worth, for pins, repeats and what should rest
    random: Random


def setting(belief: Belief, context: str) -> tuple[float, float, float]:
    """(tolerance here, the context's offset, variance of both together)."""
    place, covariance = belief.place(context), belief.covariance
    if not place:
        return belief.mean[0], 0.0, covariance[0]
    offset = belief.mean[place]
    own = covariance[diagonal(len(belief.mean))[place]]
    variance = covariance[0] + own + 2 * covariance[place]
    return belief.mean[0] + offset, offset, variance


def best(found: Iterable[Row], belief: Belief, taste: Taste, parameters: Parameters) -> Weighed:
    """The one with the highest worth; `found` must not be empty."""
    rotation = _rotation(belief, taste, parameters)
    lean = parameters.lean * belief.lean
    low, high, hot = (edge - lean for edge in (*parameters.zone, parameters.overwhelming))
    fright, jitter = parameters.fright / 2, parameters.jitter
    bonus, chance, erfc, sqrt = taste.bonus, taste.random.random, math.erfc, math.sqrt
    chosen, highest = None, -math.inf
    for row in found:
        challenge, _, margin, variance = row
        scale = -ROOT_HALF / sqrt(variance)
        worth = 0.5 * erfc((high - margin) * scale)
        worth += rotation[challenge.context] + jitter * chance()
        if challenge.id in bonus:
            worth += bonus[challenge.id]
        if worth <= highest:
            continue  # it could only lose from here on
        worth -= 0.5 * erfc((low - margin) * scale) + fright * erfc((hot - margin) * scale)
        if worth > highest:
            chosen, highest = row, worth
    assert chosen  # `found` was not empty
    return Weighed(*chosen)


class _Bonus(dict[str, float]):
    """Bonus of a context; "*" is any that was never offered."""

    def __missing__(self, context: str) -> float:
        return self["*"]


def _rotation(belief: Belief, taste: Taste, parameters: Parameters) -> _Bonus:
    """Settings come in turn, and those they asked to practise in come first.

    Who asked for some of them is not led through the others for the sake of variety.
    """
    new = _waited(parameters.unseen_days, parameters)
    rotation = _Bonus({"*": 0.0 if taste.wanted else new})
    for context in {*belief.seen, *taste.wanted}:
        seen = belief.seen.get(context)
        turn = new if seen is None else _waited(taste.today - seen, parameters)
        if context in taste.wanted:
            rotation[context] = turn + parameters.wanted
        else:
            rotation[context] = 0.0 if taste.wanted else turn
    return rotation


def _waited(days: int, parameters: Parameters) -> float:
    """A little at once, and after a week more each day, so that none is left out for long."""
    soon, long = parameters.rotation_days
    waited = min(max(days, 0), long)
    return parameters.rotation * min(waited, soon) / soon + parameters.longing * max(
        waited - soon, 0
    )


def chance_of(one: Weighed, parameters: Parameters) -> float:
    """Predicted chance of completing it, the luck of the day included."""
    sd = math.sqrt(one.variance + parameters.chance_sd**2)
    return 0.5 * math.erfc(-one.margin / sd * ROOT_HALF)
