"""What is drawn, as values: every word chosen, every series computed, nothing left to decide.

Such a value is what waits in the outbox; the bytes of a picture are made when it is sent.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Literal, Self

State = Literal["faced", "next", "own", "pinned"]


class Drawn(StrEnum):
    """What goes along with a message."""

    PROGRESS = "progress"
    LADDER = "ladder"
    EXPORT = "export"
    REPORT = "report"


PICTURES = frozenset({Drawn.PROGRESS, Drawn.LADDER})


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture as the value to draw, a file as the choices by which it is gathered.

    A picture has to agree with its caption, so its values wait with it. A file is a copy of
    what the database holds anyway, so it is gathered when it is sent.
    """

    kind: Drawn
    facts: Mapping[str, Any]
    otherwise: str = ""  # said in its place when it cannot be made

    @property
    def is_picture(self) -> bool:
        return self.kind in PICTURES


@dataclass(frozen=True, slots=True)
class Feared:
    """How likely it seemed beside what happened, column by column; shares are percent."""

    title: str
    feared: str
    happened: str
    likely: tuple[float, ...] = ()
    outcome: tuple[float, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """What was faced, and what they could face by then; levels 0-100, in the order of time."""

    title: str
    gentle: str
    bold: str
    faced_word: str
    line_word: str
    faced: tuple[float, ...] = ()
    line: tuple[float | None, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recovery:
    """How soon they felt alright again: a place on `rows` for each column, soonest first."""

    title: str
    rows: tuple[str, ...]
    places: tuple[float, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rhythm:
    title: str
    days: tuple[str, ...]  # Monday first
    counts: tuple[int, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """One picture. A panel without a series has a note in its place."""

    title: str
    feared: Feared
    path: Path
    recovery: Recovery
    rhythm: Rhythm

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: Mapping[str, Any]) -> Self:
        return cls(
            facts["title"],
            Feared(**_tupled(facts["feared"])),
            Path(**_tupled(facts["path"])),
            Recovery(**_tupled(facts["recovery"])),
            Rhythm(**_tupled(facts["rhythm"])),
        )


@dataclass(frozen=True, slots=True)
class Rung:
    label: str
    level: float  # 0-100
    state: State


@dataclass(frozen=True, slots=True)
class LadderPicture:
    title: str
    here: str  # the words beside the mark of where they stand
    legend: tuple[tuple[State, str], ...]  # in the order of showing
    rungs: tuple[Rung, ...]
    level: float  # where they stand, 0-100

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, facts: Mapping[str, Any]) -> Self:
        rungs = tuple(Rung(**rung) for rung in facts["rungs"])
        legend = tuple((state, word) for state, word in facts["legend"])
        return cls(facts["title"], facts["here"], legend, rungs, facts["level"])


def _tupled(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Lists, as JSON has them, to tuples, as values have them."""
    return {key: tuple(v) if isinstance(v, list) else v for key, v in facts.items()}
