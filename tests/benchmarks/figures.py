"""What a part of the benchmark hands back: figures for the JSON, and lines of the table."""

import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.postgres import Postgres

BUILD = Path(__file__).parent.parent.parent / "build" / "bench"
Figures = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Means:
    """What a part may use: the short form shows that everything runs, and measures nothing."""

    quick: bool = False
    server: Postgres | None = None
    folder: Path = BUILD  # databases that are made once

    @property
    def rounds(self) -> int:
        return 1 if self.quick else 5


@dataclass(frozen=True, slots=True)
class Line:
    """Of the table. `met` is None where there is no target."""

    what: str
    figure: str
    target: str = ""
    met: bool | None = None


def at_most(what: str, value: float, most: float, told: str = "{:.2f} ×") -> Line:
    return Line(what, told.format(value), f"≤ {told.format(most)}", value <= most)


def at_least(what: str, value: float, least: float) -> Line:
    return Line(what, f"{value:.2f}", f"≥ {least:.2f}", value >= least)


def table(lines: Iterable[Line]) -> str:
    """Markdown."""
    words = {None: "", True: "met", False: "**missed**"}
    rows = [f"| {n.what} | {n.figure} | {n.target} | {words[n.met]} |" for n in lines]
    return "\n".join(["| what | measured | target | |", "|---|---|---|---|", *rows])


def median(values: Iterable[float]) -> float:
    return statistics.median(values)


def ratio(these: Sequence[float], those: Sequence[float]) -> float:
    """The median of the ratios within each round."""
    return median(a / b for a, b in zip(these, those, strict=True))


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that so many are not above."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)]
