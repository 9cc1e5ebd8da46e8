"""A weighed challenge, and the terms in which one is better than another.

The aim is the stretch zone: worth is the chance of being inside it, less the chance of
being overwhelmed, with small bonuses that only decide between near equals. Uncertainty
needs no case of its own: who is little known is met more gently.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
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
Setting = tuple[float, float, float]  # tolerance there, its offset, variance of both together


PEOPLE = 64  # kinds of people at a time, by the settings known when they came


class Taste(NamedTuple):
    """What makes this day's choice prefer one of several challenges of the right size."""

    today: int
    wanted: frozenset[str]
    bonus: Mapping[str, float]  # challenge -> worth, for pins, repeats and what should rest
    random: Random


def settings(belief: Belief, contexts: tuple[str, ...]) -> list[Setting]:
    """How this person stands in each of these settings; in an unknown one as in general."""
    mean, covariance, begins = belief.mean, belief.covariance, diagonal(len(belief.mean))
    tolerance, variance = mean[0], covariance[0]
    return [
        (
            tolerance + (offset := mean[place]),
            offset,
            variance + covariance[begins[place]] + 2 * covariance[place],
        )
        if place
        else (tolerance, 0.0, variance)
        for place in _places(belief.contexts, contexts)
    ]


@lru_cache(maxsize=PEOPLE)
def _places(known: tuple[str, ...], contexts: tuple[str, ...]) -> tuple[int, ...]:
    """Where each setting stands among those known; 0 for one that does not."""
    return tuple([known.index(context) + 1 if context in known else 0 for context in contexts])


def best(found: Iterable[Row], belief: Belief, taste: Taste, parameters: Parameters) -> Weighed:
    """The one with the highest worth; `found` must not be empty."""
    rotation, new = _rotation(belief, taste, parameters)
    turn_of = rotation.get
    lean = parameters.lean * belief.lean
    low, high, hot = (edge - lean for edge in (*parameters.zone, parameters.overwhelming))
    fright, jitter = parameters.fright / 2, parameters.jitter
    bonus, chance, erfc, sqrt = taste.bonus, taste.random.random, math.erfc, math.sqrt
    chosen, highest, inverse = None, -math.inf, -ROOT_HALF
    for row in found:
        challenge, _, margin, variance = row
        scale = inverse / sqrt(variance)
        worth = 0.5 * erfc((high - margin) * scale) + (
            turn_of(challenge.context, new) + jitter * chance()
        )
        if challenge.id in bonus:
            worth += bonus[challenge.id]
        if worth <= highest:
            continue  # it could only lose from here on
        worth -= 0.5 * erfc((low - margin) * scale) + fright * erfc((hot - margin) * scale)
        if worth > highest:
            chosen, highest = row, worth
    assert chosen  # `found` was not empty
    return Weighed(*chosen)


def _rotation(
    belief: Belief, taste: Taste, parameters: Parameters
) -> tuple[dict[str, float], float]:
    """Settings come in turn, and those they asked to practise in come first.

    Who asked for some of them is not led through the others for the sake of variety. Returns
    what is added in each setting, and in any that was never offered.
    """
    seen, wanted, today, waited = belief.seen, taste.wanted, taste.today, _waiting(parameters)
    new = waited(parameters.unseen_days)
    if not wanted:
        return {context: waited(today - day) for context, day in seen.items()}, new
    turns = {
        context: waited(today - seen[context]) if context in seen else new for context in wanted
    }
    return {context: turn + parameters.wanted for context, turn in turns.items()}, 0.0


def _waiting(parameters: Parameters) -> Callable[[int], float]:
    """What days are worth: a little at once, after a week more each: none waits for long."""
    (soon, long), rotation, longing = (
        parameters.rotation_days, parameters.rotation, parameters.longing,
    )  # fmt: skip
    felt = rotation * soon / soon

    def waited(days: int) -> float:
        if days <= soon:
            return rotation * days / soon if days > 0 else 0.0
        return felt + longing * ((days if days < long else long) - soon)

    return waited


def chance_of(one: Weighed, parameters: Parameters) -> float:
    """Predicted chance of completing it, the luck of the day included."""
    sd = math.sqrt(one.variance + parameters.chance_sd**2)
    return 0.5 * math.erfc(-one.margin / sd * ROOT_HALF)
