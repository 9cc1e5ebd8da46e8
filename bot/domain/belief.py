"""What the bot believes about one person's tolerance: a small state that the log can rebuild.

A Gaussian over tolerance, an offset per context and the person's own use of the fear scale,
plus a ceiling that never jumps. Contexts are kept by name, so that a release may add one.
`as_dict` holds plain JSON, and floats survive it bit for bit. Named tuples, because an answer
changes a state several times, and they are copied in a quarter of a dataclass's time.
"""

from collections.abc import Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import Any, Final, NamedTuple, Self

from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.reason import Reason
from bot.domain.triangle import Triangle, lines, of_diagonal

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Offered(NamedTuple):
    """The challenge last on the table, and what was heard about it so far."""

    challenge: str
    context: str
    effective: float  # its difficulty for this person then, 0-100
    ceiling: float  # as it was before any answer
    answered: bool = False
    fear: float | None = None
    hurt: bool = False  # already counted as too much


# How one challenge differs for this person: (shift, variance, what they gave to its rating, the
# day it was last offered). Bare, since every choice takes all apart, and named ones take longer.
Memory = tuple[float, float, float, int]
LAST_OFFERED: Final = 3  # where its day is


class Stay(NamedTuple):
    """A level not to pass, until a day (and on that day no longer)."""

    level: float
    until: int


class Belief(NamedTuple):
    contexts: tuple[str, ...]
    mean: tuple[float, ...]  # tolerance, one offset per context, bias of fear ratings
    covariance: Triangle
    ceiling: float
    day: int  # ordinal of the last local day taken into account; 0: none yet
    reason: Reason = Reason.START  # what moved it last
    last: Offered | None = None
    answers: int = 0  # outcomes heard so far
    silent: int = 0  # offers in a row that nothing was heard of
    lean: int = 0  # "from now on": -2 gentler to 2 bolder
    hold: Stay | None = None
    stop: Stay | None = None
    fear_xx: float = 0.0
    fear_xy: float = 0.0
    seen: Mapping[str, int] = NOTHING  # context -> day it was last offered
    memory: Mapping[str, Memory] = NOTHING  # challenge -> their own experience
    spent: tuple[str, ...] = ()  # done, and only ever done once
    rated: tuple[str, ...] = ()  # no longer remembered, but their share in the rating is given
    recentred: float = 0.0  # see rating.recentred
    version: int = PARAMETERS.version

    def but(self, **changes: Any) -> Self:
        """The same with some of it changed, in half the time that `_replace` takes."""
        values: list[Any] = [*self]
        for name, value in changes.items():
            values[PLACES[name]] = value
        return tuple.__new__(type(self), values)

    def place(self, context: str | None) -> int:
        """Index of a context's offset in `mean`; 0 for one that is not known."""
        try:
            return self.contexts.index(context) + 1 if context else 0
        except ValueError:
            return 0

    def offset(self, context: str | None) -> float:
        place = self.place(context)
        return self.mean[place] if place else 0.0

    def remembered(self, challenge: str | None, parameters: Parameters = PARAMETERS) -> Memory:
        """Their own experience of a challenge, or what one expects of somebody without any."""
        known = self.memory.get(challenge or "")
        if known:
            return known
        given = parameters.share if challenge in self.rated else 0.0
        return 0.0, parameters.personal_sd**2, given, 0

    def limit(self, today: int) -> float:
        """Effective difficulty not to pass: the ceiling, a wish to stay, a stop rule."""
        level = self.ceiling
        for stay in (self.hold, self.stop):
            if stay and today < stay.until:
                level = min(level, stay.level)
        return level

    def as_dict(self) -> dict[str, Any]:
        row = {name: getattr(self, name) for name in PLAIN}
        row["covariance"] = lines(self.covariance, len(self.mean))
        row["contexts"], row["mean"] = list(self.contexts), list(self.mean)
        row["reason"], row["seen"] = self.reason.value, dict(self.seen)
        row["memory"] = {key: [*known] for key, known in self.memory.items()}
        row["spent"], row["rated"] = list(self.spent), list(self.rated)
        for name in ("last", "hold", "stop"):
            value = getattr(self, name)
            row[name] = value._asdict() if value else None
        return row

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Self:
        memory, covariance = row["memory"], tuple(chain.from_iterable(row["covariance"]))
        if len(covariance) != sum(range(len(row["mean"]) + 1)):
            raise ValueError("a covariance of another size")
        if not {*map(len, memory.values())} <= {LAST_OFFERED + 1}:
            raise ValueError("a memory of another size")
        return cls(
            contexts=tuple(row["contexts"]),
            mean=tuple(row["mean"]),
            covariance=covariance,
            reason=Reason(row["reason"]),
            last=Offered(**row["last"]) if row["last"] else None,
            hold=Stay(**row["hold"]) if row["hold"] else None,
            stop=Stay(**row["stop"]) if row["stop"] else None,
            seen=dict(row["seen"]),
            memory=dict(zip(memory, map(tuple, memory.values()), strict=True)),
            spent=tuple(row["spent"]),
            rated=tuple(row["rated"]),
            **{name: row[name] for name in PLAIN},
        )


PLACES = {name: place for place, name in enumerate(Belief._fields)}
PLAIN = (
    "ceiling", "day", "answers", "silent", "lean", "fear_xx", "fear_xy", "recentred", "version",
)  # fmt: skip


def prior(
    contexts: Sequence[str], day: int, tolerance: float, parameters: Parameters = PARAMETERS
) -> Belief:
    """Somebody about whom nothing is known but where they want to begin."""
    spread = (parameters.tolerance_sd, *[parameters.context_sd] * len(contexts), parameters.bias_sd)
    return Belief(
        contexts=tuple(contexts),
        mean=(tolerance, *[0.0] * (len(spread) - 1)),
        covariance=of_diagonal([sd**2 for sd in spread]),
        ceiling=tolerance - parameters.start_below,
        day=day,
        version=parameters.version,
    )
