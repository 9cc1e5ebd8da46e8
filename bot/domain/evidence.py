"""What a person's answers say about difficulty: the only things that may move it.

Never how long a message is or how fast it came. Days are ordinals of the
person's local days, so a clock that goes backwards is a smaller number and
nothing worse.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self


class Kind(StrEnum):
    OFFERED = "offered"  # value: effective difficulty of the choice
    FEAR_BEFORE = "fear_before"  # value: 0-100
    EASIER = "easier"
    DIFFERENT = "different"  # says nothing about the level
    BOLDER = "bolder"
    COMPLETED = "completed"
    TRIED = "tried"  # began, or went there: counts, and is nearly as much
    NOT_TODAY = "not_today"  # because: fear, busy or unsaid
    PEAK = "peak"  # value: fear at its worst, 0-100
    AFTER = "after"  # value: fear afterwards, 0-100
    TOO_MUCH = "too_much"  # pressed "that was too much"
    UNREPORTED = "unreported"  # the next one came before anything was heard
    RETURNED = "returned"  # back after a pause or weeks of silence
    STOPPED = "stopped"  # a stop rule of safety held
    RESUMED = "resumed"  # ... and no longer does
    HOLD = "hold"  # "keep it here for a while"
    RELEASE = "release"  # "carry on"
    NUDGE = "nudge"  # value: +1 a bit bolder, -1 a bit gentler from now on
    REST = "rest"  # a day off


class NotDone(StrEnum):
    """Why not today, when they said it."""

    FEAR = "fear"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that was said. `challenge` and `context` are of the challenge it is about."""

    kind: Kind
    day: int
    challenge: str | None = None
    context: str | None = None
    value: float | None = None
    because: NotDone | None = None
    once: bool = False  # the challenge is one that is done only once

    def as_dict(self) -> dict[str, Any]:
        row = {key: value for key, value in asdict(self).items() if value is not None}
        return row if self.once else {key: row[key] for key in row if key != "once"}

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Self:
        because = row.get("because")
        return cls(
            Kind(row["kind"]),
            int(row["day"]),
            row.get("challenge"),
            row.get("context"),
            row.get("value"),
            NotDone(because) if because else None,
            bool(row.get("once", False)),
        )
