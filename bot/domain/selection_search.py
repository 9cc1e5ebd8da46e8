"""How far up today's choice may look, and what gives way when nothing is left there."""

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import StrEnum
from typing import NamedTuple

from bot.domain.belief import Belief
from bot.domain.model import Challenge, Need
from bot.domain.parameters import Parameters
from bot.domain.reason import Reason
from bot.domain.selection_lately import Lately
from bot.domain.selection_stock import Goods
from bot.domain.selection_values import Row, Taste, Weighed, best

SMALLEST_STEPS = 3  # asking for something easier this often ends in the smallest there is
A_MINUTE = 2  # minutes
TINY = 1e-9
AS_SMALL = 8.0  # points within which the smallest ones are alike
MANAGEABLE = 0.0  # margin from which on it is rather done than not
FLOOR = 3.0  # points above the smallest there is that count as no bigger
ASKED = 10.0  # ... for somebody who asked for another one that is easier
FAR = 30.0  # margin at which a challenge has stopped being practice
NEAR = 15.0  # points below the ceiling that are looked at in any case
TENDER = frozenset({Reason.DROP, Reason.HOLD, Reason.EASIER, Reason.BACK, Reason.QUIET})


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


class Search(NamedTuple):
    request: Request
    belief: Belief
    today: int
    steps: int
    instead_of: str | None
    lately: Lately
    goods: Goods
    parameters: Parameters

    def among(
        self, candidates: Mapping[str, Challenge], taste: Taste
    ) -> tuple[Weighed, Widened | None]:
        """The best of what the wishes allow."""
        rejected = self._rejected(candidates)
        low, high = self._bounds(rejected)
        if self.request is Request.EASIER and self.steps >= SMALLEST_STEPS:
            return self._smallest(self._rows(), rejected, high), None
        found = self._varied(low, high, taste) or self._fresh(low, high)
        if not found:
            return self._last_resort(self._rows(), rejected, high)
        there = self._elsewhere(found, rejected)
        one = best(there, self.goods.stock.contexts, self.belief, taste, self.parameters)
        if one.effective > high:
            return one, Widened.CEILING
        return one, Widened.SPACING if one.challenge.id in self.lately.used else None

    def _varied(self, low: float, high: float, taste: Taste) -> Sequence[Row]:
        """Those of another setting, when few were met of late; the chosen ones in between."""
        lately, least = self.lately.settings, self.parameters.varied[0]
        few = self.parameters.settled <= len(lately) and len({*lately}) < least
        if self.request is not Request.OFFER or not few or self.lately.due:
            return ()
        resting = {*lately} - (taste.wanted if lately[0] not in taste.wanted else set())
        tiers = self._tiers(low, high)
        others = ([row for row in tier if row[0].context not in resting] for tier in tiers)
        return next(filter(None, others), ())

    def _fresh(self, low: float, high: float) -> Sequence[Row]:
        """The first tier there is; else the smallest of all; never what was on the table today."""
        if self.request is Request.BOLDER:
            found = self._rows(low, high)
            return self._unused(found) or [row for row in self._new(found) if _again(row)]
        tier = next(filter(None, self._tiers(low, high)), ())
        if tier or self.request is Request.EASIER:
            return tier or self._new(self._rows(low, high))
        if self.belief.reason is not Reason.DROP and (small := self._small()):
            return small
        smallest = self._lowest(self._rows())
        return self._unused(smallest) or self._back(smallest) or self._new(self._rows(low, high))

    def _tiers(self, low: float, high: float) -> Iterator[Sequence[Row]]:
        """Rested ones of the right size; smaller; small, if above the ceiling; known ones."""
        yield self._rested(low, high)
        yield (rested := self._rested(high=high))
        if not (rested or self._tender or self.request is Request.EASIER):
            yield self._small()
        yield self._back(self._rows(low, high))
        yield self._back(self._rows(high=high))

    @property
    def _tender(self) -> bool:
        """Right after anything hard, what they know is kinder than what is new."""
        stop = self.belief.stop
        return self.belief.reason in TENDER or bool(stop and self.today < stop.until)

    def _small(self) -> Sequence[Row]:
        """The smallest they have not met lately, as far as they will rather do them than not.

        What is met often becomes easy and takes the ceiling down with it, below everything else;
        but the same two things for weeks teach nothing.
        """
        rested = [row for row in self._rested() if row[2] >= MANAGEABLE]
        return self._lowest(rested, by=AS_SMALL)

    def _unused(self, found: Sequence[Row]) -> Sequence[Row]:
        return [row for row in found if row[0].id not in self.lately.used]

    def _back(self, found: Sequence[Row]) -> Sequence[Row]:
        """Those that make sense again, a while after."""
        return [row for row in found if _again(row) and row[0].id not in self.lately.resting]

    def _new(self, found: Sequence[Row]) -> Sequence[Row]:
        """None of today's; of the others rather those that make sense again."""
        new = [row for row in found if row[0].id not in self.lately.shown]
        return [row for row in new if _again(row) or row[0].id not in self.lately.used] or new

    def _lowest(
        self, found: Sequence[Row], tired: Set[str] = frozenset(), by: float = FLOOR
    ) -> list[Row]:
        """As small as things come, without the tired ones."""
        floor = min((row[1] for row in found), default=0.0) + by
        return [row for row in found if row[1] <= floor and row[0].id not in tired]

    def _rows(self, low: float = -math.inf, high: float = math.inf) -> list[Row]:
        return self.goods.rows(self.belief, self.today, low, high)

    def _rested(self, low: float = -math.inf, high: float = math.inf) -> list[Row]:
        return self.goods.rows(self.belief, self.today, low, high, self.lately.used)

    def reason(self, one: Weighed) -> Reason | None:
        """What they asked for is reason enough, where it was found."""
        match self.request:
            case Request.EASIER if self._at_the_floor(one):
                return Reason.SMALLEST if _a_minute_from_home(one.challenge) else Reason.SMALL
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
        return Weighed(*self.goods.stock.row(self.belief, self.today, challenge))

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
        return [row for row in left if row[0].context != rejected.challenge.context] or left

    def _last_resort(
        self, found: Sequence[Row], rejected: Weighed | None, high: float
    ) -> tuple[Weighed, Widened | None]:
        if self.request is Request.BOLDER and rejected:
            below = [row for row in found if row[1] <= high] or [min(found, key=_size)]
            same = [row for row in found if row[0].id == self.instead_of]
            return Weighed(*max(same or below, key=_size)), Widened.TOP
        if self.request is Request.EASIER:
            smallest = self._smallest(found, rejected, high)
            return smallest, None if smallest.effective <= high else Widened.CEILING
        within = [row for row in found if row[1] <= high and row[0].id not in self.lately.shown]
        if within:  # all of it far below, and met lately
            return Weighed(*max(within, key=_size)), Widened.SPACING
        resting, shown = self.lately.resting, self.lately.shown
        lowest = self._lowest(found, resting) or self._lowest(found, shown) or found
        return Weighed(*min(lowest, key=_size)), Widened.CEILING

    def _smallest(self, found: Sequence[Row], rejected: Weighed | None, high: float) -> Weighed:
        """A minute, from home, bothering nobody: one step down, or else lower, or else as low.

        Nothing that was on the table today comes again while there is another one that is
        no bigger, or as small as things come.
        """
        level = rejected.effective if rejected else high
        shown, new = self.lately.shown, self._new(found)
        fresh = [row for row in found if row[0].id not in shown]
        once = {row[0].id for row in found if not _again(row)}
        tired = shown | (self.lately.used & once)
        tests: Sequence[Sequence[Row]] = (
            [row for row in new if row[1] <= high],
            [row for row in fresh if row[1] <= high],
            [row for row in new if row[1] < level],
            [row for row in self._unused(fresh) if row[1] <= level + FLOOR],
            [row for row in fresh if row[1] <= level],
            self._lowest(found, tired),
            self._lowest(found, tired, ASKED),
            self._lowest(found, shown, ASKED),
            [row for row in found if row[1] <= level and _again(row)],
            [row for row in found if row[1] <= level],
        )
        left = next(filter(None, tests), None)
        return Weighed(*min(left, key=_effort) if left else min(found, key=_size))

    def _at_the_floor(self, one: Weighed) -> bool:
        """Whether there was hardly a way down left, or it was asked for often."""
        last = self.belief.last
        stepped = last and one.effective <= last.effective - self.parameters.easier_by + TINY
        return self.steps >= SMALLEST_STEPS or not stepped


def _again(row: Row) -> bool:
    return row[0].repeatable


def _size(row: Row) -> tuple[float, str]:
    return row[1], row[0].id


def _a_minute_from_home(challenge: Challenge) -> bool:
    return Need.LEAVING_HOME not in challenge.needs and challenge.minutes <= A_MINUTE


def _effort(row: Row) -> tuple[bool, int, bool, float, str]:
    challenge, effective, _, _, _ = row
    return (
        Need.LEAVING_HOME in challenge.needs,
        challenge.bystander_load,
        challenge.minutes > A_MINUTE,
        effective,
        challenge.id,
    )
