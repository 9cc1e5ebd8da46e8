"""A weighed challenge, and the terms in which one is better than another.

The aim is the stretch zone: worth is the chance of being inside it, less the chance of
being overwhelmed, with small bonuses that only decide between near equals. Uncertainty
needs no case of its own: who is little known is met more gently.
"""

import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from random import Random
from typing import NamedTuple

from bot.domain.belief import Belief
from bot.domain.difficulty_gaussian import ROOT_HALF, unsure
from bot.domain.model import Challenge
from bot.domain.parameters import Parameters
from bot.domain.triangle import diagonal


class Weighed(NamedTuple):
    """A challenge as it stands before one person today."""

    challenge: Challenge
    effective: float  # its difficulty for this person, 0-100
    margin: float  # tolerance minus difficulty
    variance: float  # of the margin, without the luck of the day
    place: int  # of its setting among the stock's; the last, if it is none of them


Row = tuple[Challenge, float, float, float, int]  # a Weighed that is quicker to make
Setting = tuple[float, float, float]  # tolerance there, its offset, variance of both together

ELSEWHERE = ""  # a setting that was never met
PEOPLE = 64  # kinds of people at a time, by the settings known when they came


class Taste(NamedTuple):
    """What makes this day's choice prefer one of several challenges of the right size."""

    today: int
    wanted: frozenset[str]
    bonus: Mapping[str, float]  # challenge -> worth, for pins, repeats and what is done once
    random: Random


def settings(
    belief: Belief, contexts: tuple[str, ...], today: int, parameters: Parameters
) -> list[Setting]:
    """How this person stands today in each of these settings; in an unknown one as in general."""
    mean, covariance, begins = belief.mean, belief.covariance, diagonal(len(belief.mean))
    in_general, more, _ = unsure(belief, today, parameters)
    tolerance, variance = mean[0], covariance[0] + in_general
    return [
        (
            tolerance + (offset := mean[place]),
            offset,
            variance + (covariance[begins[place]] + more) + 2 * covariance[place],
        )
        if place
        else (tolerance, 0.0, variance)
        for place in _places(belief.contexts, contexts)
    ]


@lru_cache(maxsize=PEOPLE)
def _places(known: tuple[str, ...], contexts: tuple[str, ...]) -> tuple[int, ...]:
    """Where each setting stands among those known; 0 for one that does not."""
    return tuple([known.index(context) + 1 if context in known else 0 for context in contexts])


def best(
    found: Iterable[Row],
    contexts: Iterable[str],
    belief: Belief,
    taste: Taste,
    parameters: Parameters,
) -> Weighed:
    """The one with the highest worth; `found` must not be empty. `contexts` are the stock's."""
    turns, lean = _turns(contexts, belief, taste, parameters), parameters.lean * belief.lean
    low, high, hot = (edge - lean for edge in (*parameters.zone, parameters.overwhelming))
    fright, jitter = parameters.fright / 2, parameters.jitter
    bonus, chance, erfc, sqrt = taste.bonus, taste.random.random, math.erfc, math.sqrt
    chosen, highest, inverse = None, -math.inf, -ROOT_HALF
    for row in found:
        challenge, _, margin, variance, place = row
        scale = inverse / sqrt(variance)
        worth = 0.5 * erfc((high - margin) * scale) + (turns[place] + jitter * chance())
        if bonus and challenge.id in bonus:
            worth += bonus[challenge.id]
        if worth <= highest:
            continue  # it could only lose from here on
        worth -= 0.5 * erfc((low - margin) * scale) + fright * erfc((hot - margin) * scale)
        if worth > highest:
            chosen, highest = row, worth
    assert chosen  # `found` was not empty
    return Weighed(*chosen)


def _turns(
    contexts: Iterable[str], belief: Belief, taste: Taste, parameters: Parameters
) -> list[float]:
    """What is added in each setting, and last of all in any other one.

    Settings come in turn, and those they asked to practise in come first. Who asked for some of
    them is not led through the others for the sake of variety. A setting is worth a little at
    once, and after a week more each day, so that none is left out for long.
    """
    seen, wanted, today = belief.seen, taste.wanted, taste.today
    (soon, long), rotation = parameters.rotation_days, parameters.rotation
    longing, never = parameters.longing, today - parameters.unseen_days
    felt, extra = rotation * soon / soon, parameters.wanted if wanted else 0.0
    found: list[float] = []
    for context in (*contexts, ELSEWHERE):
        days = today - seen.get(context, never)
        if wanted and context not in wanted:
            found.append(0.0)
        elif days <= soon:
            found.append(extra + (rotation * days / soon if days > 0 else 0.0))
        else:
            found.append(extra + (felt + longing * ((days if days < long else long) - soon)))
    return found


def chance_of(one: Weighed, parameters: Parameters) -> float:
    """Predicted chance of completing it, the luck of the day included."""
    sd = math.sqrt(one.variance + parameters.chance_sd**2)
    return 0.5 * math.erfc(-one.margin / sd * ROOT_HALF)
