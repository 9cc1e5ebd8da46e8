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
from bot.domain.rating import Rating


class Weighed(NamedTuple):
    """A challenge as it stands before one person today."""

    challenge: Challenge
    effective: float  # its difficulty for this person, 0-100
    margin: float  # tolerance minus difficulty
    variance: float  # of the margin, without the luck of the day


@dataclass(frozen=True, slots=True)
class Taste:
    """What makes this day's choice prefer one of several challenges of the right size."""

    today: int
    wanted: frozenset[str]
    bonus: Mapping[str, float]  # challenge -> worth, for pins and repeats
    random: Random


def weighed(
    belief: Belief,
    candidates: Iterable[Challenge],
    ratings: Mapping[str, Rating],
    parameters: Parameters,
) -> list[Weighed]:
    """Every candidate with its margin. One plain loop: it runs over the whole library."""
    authored, personal = parameters.authored_sd**2, parameters.personal_sd**2
    needed, memory = parameters.raters_needed, belief.memory
    settings = {context: _setting(belief, context) for context in {c.context for c in candidates}}
    found = []
    for challenge in candidates:
        key = challenge.id
        tolerance, offset, variance = settings[challenge.context]
        rating = ratings.get(key)
        if rating is not None and rating.raters >= needed:
            difficulty, variance = rating.mean, variance + rating.variance
        else:
            difficulty, variance = float(challenge.difficulty), variance + authored
        met = memory.get(key)
        if met is None:
            variance += personal
        else:
            difficulty, variance = difficulty + met.shift, variance + met.variance
        found.append(Weighed(challenge, difficulty - offset, tolerance - difficulty, variance))
    return found


def _setting(belief: Belief, context: str) -> tuple[float, float, float]:
    """(tolerance here, the context's offset, variance of both together)."""
    place, covariance = belief.place(context), belief.covariance
    if not place:
        return belief.mean[0], 0.0, covariance[0][0]
    offset = belief.mean[place]
    variance = covariance[0][0] + covariance[place][place] + 2 * covariance[0][place]
    return belief.mean[0] + offset, offset, variance


def best(found: Iterable[Weighed], belief: Belief, taste: Taste, parameters: Parameters) -> Weighed:
    """The one with the highest worth; `found` must not be empty."""
    rotation = _rotation(belief, taste, parameters)
    lean = parameters.lean * belief.lean
    low, high, hot = (edge + 0.0 for edge in (*parameters.zone, parameters.overwhelming))
    fright, jitter = parameters.fright, parameters.jitter
    bonus, chance, erfc, sqrt = taste.bonus, taste.random.random, math.erfc, math.sqrt
    chosen, highest = None, -math.inf
    for one in found:
        challenge = one.challenge
        margin = one.margin - lean
        scale = -ROOT_HALF / sqrt(one.variance)
        extra = rotation[challenge.context] + jitter * chance()
        if bonus:
            extra += bonus.get(challenge.id, 0.0)
        most = 0.5 * erfc((high - margin) * scale) + extra
        if most <= highest:
            continue  # cannot win any more
        worth = most - 0.5 * erfc((low - margin) * scale)
        worth -= fright * 0.5 * erfc((hot - margin) * scale)
        if worth > highest:
            chosen, highest = one, worth
    assert chosen  # `found` was not empty
    return chosen


class _Bonus(dict[str, float]):
    """Bonus of a context; one that was never offered has waited longest."""

    def __missing__(self, context: str) -> float:
        return self["*"]


def _rotation(belief: Belief, taste: Taste, parameters: Parameters) -> _Bonus:
    longest = parameters.rotation_days
    rotation = _Bonus({"*": parameters.rotation})
    for context in {*belief.seen, *taste.wanted}:
        days = taste.today - belief.seen[context] if context in belief.seen else longest
        waited = min(max(days, 0), longest) / longest
        wanted = parameters.wanted if context in taste.wanted else 0.0
        rotation[context] = parameters.rotation * waited + wanted
    return rotation


def chance_of(one: Weighed, parameters: Parameters) -> float:
    """Predicted chance of completing it, the luck of the day included."""
    sd = math.sqrt(one.variance + parameters.outcome_sd**2)
    return 0.5 * math.erfc(-one.margin / sd * ROOT_HALF)
