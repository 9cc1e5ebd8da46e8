"""What a person has ruled out is out: the filters no choice ever relaxes.

When they leave little, `tightest` names the wish that takes away most, so that the bot
can say so and offer to widen it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.model import Challenge, Context
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.person import Wishes


class Filter(StrEnum):
    """A kind of wish that takes challenges away."""

    NEEDS = "needs"
    HIDDEN = "hidden"
    CONTEXTS = "contexts"  # left out, or resting for a while
    CULTURE = "culture"


@dataclass(frozen=True, slots=True)
class Limits:
    """What holds for this choice besides the person's lasting wishes. Days are ordinals."""

    unwanted: frozenset[Context] = frozenset()
    resting: Mapping[Context, int] = field(default_factory=dict)  # not before this day
    culture_sensitive: bool = True  # False: leave out what is odd where they live
    pin: str | None = None  # a challenge they chose to work towards
    repeats: Mapping[str, int] = field(default_factory=dict)  # wanted again, from this day on


class NothingFits(Exception):
    """The person's wishes rule out every challenge there is."""

    def __init__(self, tightest: Filter) -> None:
        super().__init__(tightest.value)
        self.tightest = tightest


Allows = Callable[[Challenge], bool]
FEW = 8  # fewer challenges than this are worth a word about widening


def fitting(
    candidates: Iterable[Challenge],
    wishes: Wishes,
    limits: Limits,
    today: int,
    parameters: Parameters = PARAMETERS,
) -> list[Challenge]:
    """Every challenge that may be offered to this person today."""
    allows, top = permission(wishes, limits, today), parameters.own_choice_from
    return [
        challenge
        for challenge in candidates
        if (challenge.difficulty < top or challenge.id == limits.pin)
        and (allows is None or allows(challenge))
    ]


def permission(wishes: Wishes, limits: Limits, today: int) -> Allows | None:
    """Whether one challenge is ruled out by nothing; None where nothing is ruled out at all."""
    without, hidden, culture = wishes.without, wishes.hidden, limits.culture_sensitive
    closed = _closed(limits, today)
    if culture and not (without or hidden or closed):
        return None
    return lambda challenge: (
        challenge.context not in closed
        and challenge.id not in hidden
        and without.isdisjoint(challenge.needs)
        and (culture or not challenge.culture_sensitive)
    )


def tightest(candidates: Iterable[Challenge], wishes: Wishes, limits: Limits, today: int) -> Filter:
    """The one wish that, left out alone, would give most challenges back."""
    shelf = list(candidates)
    allows = _allows(wishes, limits, today)

    def regained(left_out: Filter) -> int:
        others = [allow for name, allow in allows.items() if name is not left_out]
        return sum(all(allow(challenge) for allow in others) for challenge in shelf)

    return max(Filter, key=regained)


def _allows(wishes: Wishes, limits: Limits, today: int) -> dict[Filter, Allows]:
    closed = _closed(limits, today)
    return {
        Filter.NEEDS: lambda challenge: wishes.without.isdisjoint(challenge.needs),
        Filter.HIDDEN: lambda challenge: challenge.id not in wishes.hidden,
        Filter.CONTEXTS: lambda challenge: challenge.context not in closed,
        Filter.CULTURE: lambda challenge: (
            limits.culture_sensitive or not challenge.culture_sensitive
        ),
    }


def _closed(limits: Limits, today: int) -> frozenset[Context]:
    if not limits.resting:
        return limits.unwanted
    resting = {context for context, until in limits.resting.items() if today < until}
    return limits.unwanted | resting
