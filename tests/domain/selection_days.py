"""Choosing in one line, for the tests of selection."""

from collections.abc import Mapping
from random import Random
from typing import Any

from bot.domain.belief import Belief
from bot.domain.evidence import Kind
from bot.domain.model import Challenge, Context
from bot.domain.person import Wishes
from bot.domain.selection import (
    Choice,
    Request,
    choose,
)
from tests.domain.difficulty_days import DAY, a_challenge, a_person, a_shelf, say

SHELF = a_shelf()
AT_HOME = a_challenge(900, 12, Context.FRIENDS, minutes=1, bystander_load=0, needs=frozenset())


def chosen(
    belief: Belief,
    request: Request = Request.OFFER,
    instead_of: str | None = None,
    *,
    shelf: Mapping[str, Challenge] = SHELF,
    wishes: Wishes | None = None,
    history: tuple[tuple[str, int], ...] = (),
    day: int = DAY,
    seed: int = 1,
    **more: Any,
) -> Choice:
    return choose(
        belief, shelf, history, wishes or Wishes(), day, Random(seed), request, instead_of, **more
    )


def at_level(level: float, shelf: Mapping[str, Challenge] = SHELF) -> tuple[Belief, str]:
    """Somebody at home on a level, with a challenge of it on the table."""
    belief = a_person()
    belief = belief._replace(mean=(level + 12, *belief.mean[1:]), ceiling=level)
    key = min(shelf, key=lambda k: abs(shelf[k].difficulty - level))
    difficulty = float(shelf[key].difficulty)
    return say(belief, Kind.OFFERED, shelf[key], value=difficulty).belief, key
