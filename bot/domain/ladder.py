"""A person's fear ladder as a value: what they have faced, where they stand, what may come.

A rung has its words and its place on the scale. The place is for drawing only: people are
told a level in a word, and never how likely anything is.
"""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.belief import Belief
from bot.domain.difficulty_state import aligned
from bot.domain.model import Challenge
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.selection import MIDDLE_BELOW, SMALL_BELOW, Level
from bot.domain.selection_filters import Limits, fitting
from bot.domain.selection_stock import Stock

MOST_FACED, MOST_NEXT, MOST_OWN = 5, 4, 3  # rungs of each kind: more would not fit on a phone


class Standing(StrEnum):
    FACED = "faced"
    HERE = "here"  # on the table today
    NEXT = "next"  # may come next
    LATER = "later"  # their own, or pinned, and above what comes next


@dataclass(frozen=True, slots=True)
class Rung:
    challenge_id: str
    label: str  # its words in the person's language, plain
    effective: float  # its difficulty for this person today, 0-100
    standing: Standing
    times: int = 0  # how often they have faced it
    own: bool = False
    pinned: bool = False
    favourite: bool = False

    @property
    def level(self) -> Level:
        return level_of(self.effective)


@dataclass(frozen=True, slots=True)
class Ladder:
    rungs: tuple[Rung, ...]  # the lowest first, each challenge once
    here: float  # the level up to which challenges come today, 0-100
    times: int = 0  # how often anything was faced
    latest: str | None = None  # the challenge faced last

    @property
    def level(self) -> Level:
        return level_of(self.here)

    def standing(self, standing: Standing) -> tuple[Rung, ...]:
        return tuple(rung for rung in self.rungs if rung.standing is standing)


@dataclass(frozen=True, slots=True)
class Known:
    """What the ladder is made from, besides the belief. `faced` is the latest first."""

    offered: Mapping[str, Challenge]  # all that may be offered, and their own
    wishes: Wishes
    others: Mapping[str, Challenge] = field(default_factory=dict)  # faced, and no longer offered
    faced: Sequence[str] = ()  # challenges that were attempted, each time anew
    here: str | None = None  # what is on the table today
    own: Set[str] = frozenset()
    recent: Set[str] = frozenset()  # offered lately: they rest, so they do not come next
    limits: Limits = Limits()  # noqa: RUF009 - frozen


def level_of(effective: float) -> Level:
    if effective < SMALL_BELOW:
        return Level.SMALL
    return Level.MIDDLE if effective < MIDDLE_BELOW else Level.BIG


def ladder(
    belief: Belief,
    known: Known,
    label: Callable[[str], str],
    today: int,
    *,
    ratings: Mapping[str, Rating],
    pool: Pool,
    parameters: Parameters = PARAMETERS,
) -> Ladder:
    """The rungs to show. `label` words a challenge; it is asked for those alone that are shown."""
    belief = aligned(belief, pool)
    challenges = [*({**known.others, **known.offered}).values()]
    stock = Stock({}, ratings, parameters)
    effective = {one.id: stock.row(belief, today, one)[1] for one in challenges}
    here = max(0.0, min(belief.limit(today), 100.0))
    standing = _standings(known, effective, here, today)
    rungs = (
        Rung(
            key,
            label(key),
            effective[key],
            where,
            known.faced.count(key),
            key in known.own,
            key == known.wishes.pin,
            key in known.wishes.favourites,
        )
        for key, where in standing.items()
    )
    latest = next(iter(known.faced), None)
    ordered = sorted(rungs, key=lambda rung: (rung.effective, rung.challenge_id))
    return Ladder(tuple(ordered), here, len(known.faced), latest)


def _standings(
    known: Known, effective: Mapping[str, float], here: float, today: int
) -> dict[str, Standing]:
    """Which challenges are shown, and as what: the first reason counts."""
    found: dict[str, Standing] = {}
    if known.here in effective:
        assert known.here is not None  # it is a key
        found[known.here] = Standing.HERE
    for key in [key for key in dict.fromkeys(known.faced) if key in effective][:MOST_FACED]:
        found.setdefault(key, Standing.FACED)
    for key in _next(known, effective, here, today):
        found.setdefault(key, Standing.NEXT)
    own = sorted(known.own & {*effective} - {*found}, key=lambda key: abs(effective[key] - here))
    for key in own[:MOST_OWN]:
        found[key] = Standing.LATER
    if known.wishes.pin in effective:
        assert known.wishes.pin is not None  # it is a key
        found.setdefault(known.wishes.pin, Standing.LATER)
    return found


def _next(known: Known, effective: Mapping[str, float], here: float, today: int) -> list[str]:
    """The highest within reach today, no two of one setting, those they chose to practise first."""
    allowed = fitting(known.offered.values(), known.wishes, known.limits, today)
    wanted = known.wishes.contexts
    reachable = sorted(
        (c for c in allowed if effective[c.id] <= here and c.id not in known.recent),
        key=lambda c: (c.context not in wanted, -effective[c.id], c.id),
    )
    found: dict[str, str] = {}
    for challenge in reachable:
        found.setdefault(challenge.context, challenge.id)
    enough = min(len(wanted) or MOST_NEXT, MOST_NEXT)
    return list(found.values())[:enough]
