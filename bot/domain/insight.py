"""What a person's exposures show when they look back: series to draw, and what may be said of them.

What counts is showing up, recovering sooner and going over it less. Nothing here praises a
falling number, and each statement has a least number of times below which it is not made.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import fmean, median, pvariance

from bot.domain.flow import SKIPPED
from bot.domain.person import Exposure

ATTEMPTED = ("fully", "partly", "started")
HAPPENED = {"did_not": 0.0, "partly": 50.0, "happened": 100.0}
RECOVERIES = ("at_once", "hour", "hours", "night", "not_yet")
REPLAYS = ("none", "little", "some", "lot")

SURE = 70  # percent: from here on a fear is a forecast, and no longer a doubt
SURE_TIMES = 5  # below it, one time more or less would move the share by over 20 points
WINDOW = 10  # forecasts compared with the ten before them
CLOSER = 0.05  # least difference between two Brier scores that is worth a word
HALF = 4  # answers in each half, before an earlier and a later time are compared
SURPRISING = 50  # points between what was feared and what happened, before it is called a surprise


class Span(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    ALL = "all"


DAYS = {Span.MONTH: 31, Span.QUARTER: 92}


class Change(StrEnum):
    """Between the earlier and the later half; never a mark for anybody."""

    LESS = "less"
    SAME = "same"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One exposure that was faced, as looking back sees it. Shares are percent."""

    id: str
    day: date
    effective: float  # how hard it was for them, 0-100
    likely: float | None = None  # how likely they thought it was that their fear comes true
    happened: float | None = None  # 0 it did not, 50 a part of it, 100 it did
    recovery: int | None = None  # place in RECOVERIES
    replay: int | None = None  # place in REPLAYS
    tolerance: float | None = None  # what the bot believed they can face, after it

    @property
    def surprise(self) -> float | None:
        """Points by which the fear was larger than what came of it."""
        known = self.likely is not None and self.happened is not None
        return self.likely - self.happened if known else None  # type: ignore[operator]


@dataclass(frozen=True, slots=True)
class Forecast:
    """How often they were sure that it would go badly, and how often it did."""

    times: int
    happened: int
    partly: int


def attempted(exposure: Exposure) -> bool:
    return exposure.answers.get("tried") in ATTEMPTED


def attempts(
    exposures: Iterable[Exposure], tolerances: Mapping[str, float] | None = None
) -> tuple[Attempt, ...]:
    """Those that were faced, oldest first; `tolerances` are by exposure."""
    known = tolerances or {}
    faced = sorted((e for e in exposures if attempted(e)), key=lambda e: (e.slot, e.turn))
    return tuple(_attempt(e, known.get(e.id)) for e in faced)


def _attempt(exposure: Exposure, tolerance: float | None) -> Attempt:
    answers = exposure.answers
    likely = answers.get("likely", SKIPPED)
    return Attempt(
        id=exposure.id,
        day=exposure.day,
        effective=exposure.effective,
        likely=None if likely == SKIPPED else float(likely),
        happened=HAPPENED.get(answers.get("feared_happened", SKIPPED)),
        recovery=_place(RECOVERIES, answers.get("recovery")),
        replay=_place(REPLAYS, answers.get("replay")),
        tolerance=tolerance,
    )


def _place(scale: Sequence[str], answer: str | None) -> int | None:
    return scale.index(answer) if answer in scale else None


def within(found: Sequence[Attempt], span: Span, today: date) -> tuple[Attempt, ...]:
    days = DAYS.get(span)
    if days is None:
        return tuple(found)
    return tuple(a for a in found if a.day > today - timedelta(days=days))


def spans(found: Sequence[Attempt], today: date) -> tuple[Span, ...]:
    """Those that hold something and do not all show the same; none when there is no choice."""
    shown: dict[tuple[Attempt, ...], Span] = {}
    for span in Span:
        part = within(found, span, today)
        if part:
            shown.setdefault(part, span)
    return tuple(shown.values()) if len(shown) > 1 else ()


# --- feared and happened


def compared(found: Sequence[Attempt]) -> tuple[tuple[float, float], ...]:
    """(how likely it seemed, what happened), where both were said."""
    return tuple(
        (a.likely, a.happened) for a in found if a.likely is not None and a.happened is not None
    )


def forecast(found: Sequence[Attempt]) -> Forecast | None:
    """None below SURE_TIMES: it would be an accident, and not a habit of the fear."""
    sure = [happened for likely, happened in compared(found) if likely >= SURE]
    if len(sure) < SURE_TIMES:
        return None
    return Forecast(len(sure), sure.count(100.0), sure.count(50.0))


def brier(pairs: Sequence[tuple[float, float]]) -> float:
    """Mean of (p - o) squared, 0 to 1; lower is nearer to what happened."""
    return fmean(_misses(pairs))


def _misses(pairs: Sequence[tuple[float, float]]) -> list[float]:
    return [((likely - happened) / 100) ** 2 for likely, happened in pairs]


def calibration(found: Sequence[Attempt]) -> Change | None:
    """Whether the last ten forecasts were nearer to what happened than the ten before.

    None below twenty. LESS (nearer) and MORE (further) only if the difference is at least
    CLOSER and larger than its own standard error; anything smaller is SAME.
    """
    pairs = compared(found)
    if len(pairs) < 2 * WINDOW:
        return None
    before, after = _misses(pairs[-2 * WINDOW : -WINDOW]), _misses(pairs[-WINDOW:])
    difference = fmean(after) - fmean(before)
    error = ((pvariance(before) + pvariance(after)) / (WINDOW - 1)) ** 0.5
    if abs(difference) < max(CLOSER, error):
        return Change.SAME
    return Change.LESS if difference < 0 else Change.MORE


# --- afterwards


def recovery_change(found: Sequence[Attempt]) -> Change | None:
    return _change([a.recovery for a in found if a.recovery is not None])


def replay_change(found: Sequence[Attempt]) -> Change | None:
    return _change([a.replay for a in found if a.replay is not None])


def _change(places: Sequence[int]) -> Change | None:
    """The later half beside the earlier one; None while either is smaller than HALF."""
    half = len(places) // 2
    if half < HALF:
        return None
    earlier, later = median(places[:half]), median(places[-half:])
    if earlier == later:
        return Change.SAME
    return Change.LESS if later < earlier else Change.MORE


# --- showing up


def by_weekday(found: Sequence[Attempt]) -> tuple[int, ...]:
    """How often on each weekday, Monday first."""
    counted = Counter(a.day.weekday() for a in found)
    return tuple(counted[day] for day in range(7))


def favourite_day(found: Sequence[Attempt]) -> int | None:
    """The weekday on which they showed up most, if one stands out: three times at least."""
    counted = by_weekday(found)
    most = max(counted)
    return counted.index(most) if most >= 3 and counted.count(most) == 1 else None


# --- looking back at a week


def week_of(found: Sequence[Attempt], day: date) -> tuple[Attempt, ...]:
    """What was faced in the seven days that end with this one."""
    return tuple(a for a in found if day - timedelta(days=7) < a.day <= day)


def largest_surprise(found: Sequence[Attempt]) -> Attempt | None:
    """Where the fear was furthest above what came of it; None if it never was by much."""
    surprised = [a for a in found if a.surprise is not None and a.surprise >= SURPRISING]
    return max(surprised, key=lambda a: a.surprise or 0.0, default=None)


def grouped(values: Sequence[float], most: int) -> tuple[tuple[float, ...], int]:
    """At most `most` averages of neighbours, and how many stand in each (the last has fewer)."""
    size = max(1, -(-len(values) // most))
    return tuple(fmean(values[i : i + size]) for i in range(0, len(values), size)), size
