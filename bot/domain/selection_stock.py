"""Challenges in the order of their difficulty, setting by setting: made once, chosen from often.

A choice looks only at what is of about the right size for one person. Everybody has another
view of a setting, which moves all of it, and of what they have met, which moves single ones.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set
from itertools import filterfalse, groupby, islice
from typing import NamedTuple

from bot.domain.belief import Belief
from bot.domain.model import Challenge, Context
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.rating import Rating
from bot.domain.selection_filters import FEW, Allows
from bot.domain.selection_values import Row, settings

Entry = tuple[float, str, Challenge, float]  # difficulty as it is known, id, ..., its variance
Placed = tuple[float, Challenge, float, int]  # the same by its id, and whose shelf it is on


class Stock:
    """What may be offered unasked: the boldest are not in it."""

    def __init__(
        self,
        candidates: Mapping[str, Challenge],
        ratings: Mapping[str, Rating],
        parameters: Parameters = PARAMETERS,
    ) -> None:
        self.candidates, self.parameters = candidates, parameters
        self.ratings, top = ratings, parameters.own_choice_from
        self.offered = {key: one for key, one in candidates.items() if one.difficulty < top}
        ordered = sorted(
            (self.entry(one) for one in self.offered.values()),
            key=lambda found: (found[2].context, found[0], found[1]),
        )
        self._shelves: list[tuple[list[float], list[str]]] = []  # levels and ids in each context
        self._placed: dict[str, Placed] = {}
        contexts: list[str] = []
        for context, group in groupby(ordered, key=lambda found: found[2].context):
            entries, place = list(group), len(contexts)
            contexts.append(str(context))
            self._shelves.append(
                ([level for level, *_ in entries], [key for _, key, *_ in entries])
            )
            for level, key, challenge, variance in entries:
                self._placed[key] = level, challenge, variance, place
        self.contexts = (*contexts, *(one.value for one in Context if one.value not in contexts))

    def entry(self, challenge: Challenge) -> Entry:
        """With its difficulty: everybody's, or the authors' while few have met it."""
        rating, parameters = self.ratings.get(challenge.id), self.parameters
        if rating is None or rating.raters < parameters.raters_needed:
            return float(challenge.difficulty), challenge.id, challenge, parameters.authored_sd**2
        return rating.mean, challenge.id, challenge, rating.variance

    def rows(
        self,
        belief: Belief,
        today: int,
        low: float,
        high: float,
        without: Set[str] = frozenset(),
    ) -> list[Row]:
        """All of an effective difficulty within bounds, with their margins."""
        memory, placed, personal = belief.memory, self._placed, self.parameters.personal_sd**2
        standing = settings(belief, self.contexts, today, self.parameters)
        found: list[Row] = []
        shelves = zip(self._shelves, standing, strict=False)
        for (levels, keys), (tolerance, offset, spread) in shelves:
            first, last = bisect_left(levels, low + offset), bisect_right(levels, high + offset)
            for key in filterfalse(memory.__contains__, keys[first:last]):
                if key not in without:
                    level, challenge, variance, place = placed[key]
                    variance += spread + personal
                    found.append((challenge, level - offset, tolerance - level, variance, place))
        for key, (shift, own, _, _) in memory.items():
            if key in without:
                continue
            try:
                level, challenge, variance, place = placed[key]
            except KeyError:
                continue  # no longer offered
            tolerance, offset, spread = standing[place]
            level += shift
            effective = level - offset
            if low <= effective <= high:
                variance += spread + own
                found.append((challenge, effective, tolerance - level, variance, place))
        return found

    def row(self, belief: Belief, today: int, challenge: Challenge) -> Row:
        """One challenge as it stands before one person today."""
        level, key, _, variance = self.entry(challenge)
        shift, own, _, _ = belief.remembered(key, self.parameters)
        ((tolerance, offset, spread),) = settings(
            belief, (challenge.context,), today, self.parameters
        )
        level, variance = level + shift, spread + variance + own
        place = self.contexts.index(challenge.context) if challenge.context in self.contexts else -1
        return challenge, level - offset, tolerance - level, variance, place


class Goods(NamedTuple):
    """What one person may be offered today, out of everybody's stock and what is theirs alone."""

    stock: Stock
    allows: Allows | None
    theirs: Sequence[Challenge]
    left: int  # how many all in all; counted no further than until they are not few

    def rows(
        self,
        belief: Belief,
        today: int,
        low: float,
        high: float,
        without: Set[str] = frozenset(),
    ) -> list[Row]:
        found, allows = self.stock.rows(belief, today, low, high, without), self.allows
        if allows is not None:
            found = [row for row in found if allows(row[0])]
        if not self.theirs:
            return found
        theirs = (one for one in self.theirs if one.id not in without)
        own = (self.stock.row(belief, today, one) for one in theirs)
        return [*found, *(row for row in own if low <= row[1] <= high)]


def goods_for(
    stock: Stock, candidates: Mapping[str, Challenge], allows: Allows | None, pin: str | None
) -> Goods:
    """`pin` may be one of the boldest; of the candidates that the stock lacks, all count."""
    theirs: list[Challenge] = []
    if stock.candidates is not candidates:
        theirs = [candidates[key] for key in sorted(candidates.keys() - stock.candidates.keys())]
        if len(candidates) < len(stock.candidates) + len(theirs):
            allows = _still(candidates, allows)
    if pin and pin in stock.candidates and pin in candidates and pin not in stock.offered:
        theirs.append(candidates[pin])
    if allows is None:
        return Goods(stock, None, theirs, len(stock.offered) + len(theirs))
    theirs = [one for one in theirs if allows(one)]
    others = [*islice(filter(allows, stock.offered.values()), FEW)]
    return Goods(stock, allows, theirs, len(others) + len(theirs))


def _still(candidates: Mapping[str, Challenge], allows: Allows | None) -> Allows:
    """The same permission, without what is no candidate any more."""
    return lambda one: one.id in candidates and (allows is None or allows(one))
