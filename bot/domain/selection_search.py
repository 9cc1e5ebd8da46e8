"""How far up today's choice may look, and what gives way when nothing is left there."""

import math
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.belief import Belief
from bot.domain.model import Challenge, Need
from bot.domain.parameters import Parameters
from bot.domain.rating import Rating
from bot.domain.reason import Reason
from bot.domain.selection_values import Row, Taste, Weighed, best, weighed

SMALLEST_STEPS = 3  # asking for something easier this often ends in the smallest there is
A_MINUTE = 2  # minutes
FAR = 35.0  # margin at which a challenge has stopped being practice
NEAR = 15.0  # points below the ceiling that are looked at in any case


class Request(StrEnum):
    OFFER = "offer"
    EASIER = "easier"
    DIFFERENT = "different"
    BOLDER = "bolder"


class Widened(StrEnum):
    """What gave way because little was left."""

    SPACING = "spacing"  # one that came up in the last two weeks
    CEILING = "ceiling"  # the smallest there is, though not as small as it should be
    TOP = "top"  # asked for something bolder, and nothing bolder is right yet


@dataclass(frozen=True, slots=True)
class Search:
    request: Request
    belief: Belief
    today: int
    steps: int
    instead_of: str | None
    ratings: Mapping[str, Rating]
    parameters: Parameters

    def among(
        self,
        allowed: Sequence[Challenge],
        candidates: Mapping[str, Challenge],
        used: Set[str],
        taste: Taste,
    ) -> tuple[Weighed, Widened | None]:
        """The best of what the wishes allow. `used` are to rest: they count for much less."""
        rejected = self._rejected(candidates)
        low, high = self._bounds(rejected)
        if self.request is Request.EASIER and self.steps >= SMALLEST_STEPS:
            return _smallest(self._rows(allowed), rejected, high), None
        found = [row for row in self._rows(allowed, low, high) if row[0].id != self.instead_of]
        if not found:
            return self._last_resort(self._rows(allowed), rejected, high)
        there = self._elsewhere(found, rejected)
        one = best(there, self.belief, taste, self.parameters)
        return one, Widened.SPACING if one.challenge.id in used else None

    def _rows(
        self, allowed: Sequence[Challenge], low: float = -math.inf, high: float = math.inf
    ) -> list[Row]:
        return weighed(self.belief, allowed, self.ratings, self.parameters, low, high)

    def reason(self, one: Weighed) -> Reason | None:
        """What they asked for is reason enough, where it was found."""
        match self.request:
            case Request.EASIER if self.steps >= SMALLEST_STEPS:
                return Reason.SMALLEST
            case Request.BOLDER if one.challenge.id == self.instead_of:
                return Reason.STEADY
            case Request.OFFER:
                return None
            case asked:
                return Reason(asked.value)

    def _rejected(self, candidates: Mapping[str, Challenge]) -> Weighed | None:
        challenge = candidates.get(self.instead_of or "")
        if challenge is None:
            return None
        return Weighed(*weighed(self.belief, [challenge], self.ratings, self.parameters)[0])

    def _bounds(self, rejected: Weighed | None) -> tuple[float, float]:
        """Lowest and highest effective difficulty to look at."""
        belief, parameters = self.belief, self.parameters
        high = belief.limit(self.today)
        last = belief.last
        if rejected is None:
            return self._floor(high), high
        level = rejected.effective
        if last and last.challenge == self.instead_of:
            level = min(level, last.effective)  # as it was offered, before they said a word
        match self.request:
            case Request.BOLDER:
                least, most = parameters.bolder_by
                stop = belief.stop
                held = stop.level if stop and self.today < stop.until else 100.0
                return level + least, min(level + most, held)
            case Request.EASIER:
                high = min(high, level - parameters.easier_by)
            case Request.DIFFERENT:
                high = min(high, level)
            case Request.OFFER:
                pass
        return self._floor(high), high

    def _floor(self, high: float) -> float:
        return min(high - NEAR, self.belief.mean[0] - FAR)

    def _elsewhere(self, left: Sequence[Row], rejected: Weighed | None) -> Sequence[Row]:
        """Something different is in another setting, if there is one."""
        if self.request is not Request.DIFFERENT or rejected is None:
            return left
        context = rejected.challenge.context
        return [row for row in left if row[0].context != context] or left

    def _last_resort(
        self, found: Sequence[Row], rejected: Weighed | None, high: float
    ) -> tuple[Weighed, Widened | None]:
        if self.request is Request.BOLDER and rejected:
            below = [row for row in found if row[1] <= high] or [min(found, key=_size)]
            same = [row for row in found if row[0].id == self.instead_of]
            return Weighed(*max(same or below, key=_size)), Widened.TOP
        if self.request is Request.EASIER:
            smallest = _smallest(found, rejected, high)
            return smallest, None if smallest.effective <= high else Widened.CEILING
        within = [row for row in found if row[1] <= high and row[0].id != self.instead_of]
        if within:  # all of it far below
            return Weighed(*max(within, key=_size)), None
        return Weighed(*min(found, key=_size)), Widened.CEILING


def _size(row: Row) -> tuple[float, str]:
    return row[1], row[0].id


def _smallest(found: Sequence[Row], rejected: Weighed | None, high: float) -> Weighed:
    """A minute, from home, bothering nobody; among those the smallest, and never a bigger one."""
    level = rejected.effective if rejected else high
    tests: Sequence[Callable[[float], bool]] = (
        lambda effective: effective <= high,
        lambda effective: effective < level,
        lambda effective: effective <= level,
    )
    for test in tests:
        left = [row for row in found if test(row[1])]
        if left:
            return Weighed(*min(left, key=_effort))
    return Weighed(*min(found, key=_size))


def _effort(row: Row) -> tuple[bool, int, bool, float, str]:
    challenge, effective, _, _ = row
    return (
        Need.LEAVING_HOME in challenge.needs,
        challenge.bystander_load,
        challenge.minutes > A_MINUTE,
        effective,
        challenge.id,
    )
