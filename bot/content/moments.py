"""When a person means: "tonight", "in two hours", "until Monday", "el 12 de marzo", in their zone.

Clock times, spans and weekdays are read here from words that each language
lists, because dateparser takes "at 6" for a month and half a millisecond to do
so. Calendar dates with a month's name or in figures are left to dateparser.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it takes a third of a second and 15 MB: only for somebody who names a month
    from dateparser.date import DateDataParser

DAY = 24 * 60  # minutes
MARKS = frozenset({",", "."})


@dataclass(frozen=True, slots=True)
class Times:
    """The words of time of one language, in plain spelling."""

    language: str
    hours_of: Mapping[str, int]  # parts of a day: the hour we take them for
    numbers: Mapping[str, float]
    minutes_in: Mapping[str, int]
    weekdays: Sequence[str]
    months: Sequence[str]
    until: frozenset[str]
    forenoon: frozenset[str]
    afternoon: frozenset[str]
    at: frozenset[str]
    tomorrow: frozenset[str]
    past: frozenset[str]  # "half past six"
    to: frozenset[str]  # "quarter to six"
    fractions: Mapping[str, int]  # half, quarter: minutes
    filler: frozenset[str]  # words between a number and its unit: of, more
    articles: frozenset[str]  # before "mañana" they make it the morning
    beyond: frozenset[str]  # before tomorrow they make it the day after
    mornings: frozenset[str]  # parts of a day in which "at 6" is before noon


@dataclass(frozen=True, slots=True)
class When:
    span: timedelta | None = None
    clock: time | None = None
    exact: bool = False  # said with am, pm or as 18:30
    part: str | None = None
    day: date | None = None
    until: bool = False


def read_when(tokens: Sequence[str], times: Times, now: datetime) -> When:
    """Everything about time in these words."""
    span = _span(tokens, times)
    clock, exact = _clock(tokens, times)
    part = _part(tokens, times)
    if part and clock and not exact and part not in times.mornings and clock.hour < 12:
        clock, exact = clock.replace(hour=clock.hour + 12), True
    if part and clock:
        exact = True
    return When(
        span=span,
        clock=clock,
        exact=exact,
        part=part,
        day=_day(tokens, times, now.date()),
        until=any(token in times.until for token in tokens),
    )


def next_moment(when: When, times: Times, now: datetime) -> datetime | None:
    """The next moment these words can mean, later than `now`."""
    if when.span and not when.clock:
        return now + when.span
    clock = when.clock
    if clock is None and when.part is not None:
        clock = time(times.hours_of[when.part])
    if clock is None:
        return None if when.day is None else _at(when.day, now.timetz().replace(tzinfo=None), now)
    if when.day is not None:
        hour = (
            clock.hour + 12 if when.clock and not when.exact and 0 < clock.hour < 7 else clock.hour
        )
        return _at(when.day, clock.replace(hour=hour), now)
    choices = [_at(now.date() + timedelta(days=ahead), clock, now) for ahead in (0, 1)]
    if when.clock and not when.exact and clock.hour < 12:
        choices += [_at(now.date(), clock.replace(hour=clock.hour + 12), now)]
    return min((moment for moment in choices if moment > now), default=None)


def daily_time(when: When, times: Times, now: datetime) -> datetime | None:
    """The next moment at the wanted daily hour."""
    if when.clock is None and when.part is None:
        return None
    hour = when.clock or time(times.hours_of[when.part or ""])
    moment = _at(now.date(), hour, now)
    return moment if moment > now else _at(now.date() + timedelta(days=1), hour, now)


def pause_until(when: When, times: Times, now: datetime) -> date | None:
    """The first day on which challenges may come again."""
    if when.day is not None and (when.until or not when.span):
        return when.day
    if when.span:
        return now.date() + timedelta(days=max(1, -(-int(when.span.total_seconds()) // 86400)))
    return None


def _part(tokens: Sequence[str], times: Times) -> str | None:
    """The part of a day; a word that also means tomorrow is one only after an article."""
    for at, token in enumerate(tokens):
        if token in times.hours_of and (
            token not in times.tomorrow or _has_article(tokens, at, times)
        ):
            return token
    return None


def _has_article(tokens: Sequence[str], at: int, times: Times) -> bool:
    return at > 0 and tokens[at - 1] in times.articles


def _at(day: date, clock: time, now: datetime) -> datetime:
    return datetime.combine(day, clock, tzinfo=now.tzinfo)


def _span(tokens: Sequence[str], times: Times) -> timedelta | None:
    """Minutes said as "two weeks", "an hour and a half", "half an hour"."""
    minutes, unit_minutes, at = 0.0, 0, 0
    while at < len(tokens):
        amount, used = _amount(tokens, at, times)
        unit = tokens[at + used] if used and at + used < len(tokens) else None
        if unit in times.minutes_in:
            assert unit is not None  # a key of minutes_in
            unit_minutes = times.minutes_in[unit]
            minutes += amount * unit_minutes
            at += used + 1
        elif used and unit_minutes and amount == 0.5:
            minutes += amount * unit_minutes  # "an hour and a half"
            at += used
        else:
            at += max(1, used)
    return timedelta(minutes=min(minutes, 3650 * DAY)) if minutes else None


def _amount(tokens: Sequence[str], at: int, times: Times) -> tuple[float, int]:
    amount, used = 1.0, 0
    for token in tokens[at:]:
        if token in times.numbers:
            amount *= times.numbers[token]
        elif token.replace(".", "", 1).isdigit() and len(token) < 6:
            amount *= float(token)
        elif not (used and token in times.filler):
            break
        used += 1
    return amount, used


def _clock(tokens: Sequence[str], times: Times) -> tuple[time | None, bool]:
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else ""
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        hour, minute = _hour(token, times)
        if hour is None or (after in times.minutes_in and after not in times.forenoon | {"h"}):
            continue
        if before in times.past | times.to and at >= 2:
            extra = times.fractions.get(tokens[at - 2], 0)
            return _shifted(hour, extra if before in times.past else -extra), False
        half = (
            times.fractions.get(tokens[at + 2], 0)
            if at + 2 < len(tokens) and after in times.past
            else 0
        )
        later = tokens[at + 1 : at + 4]
        if any(word in times.afternoon for word in later):
            return _shifted(hour % 12 + 12, half or minute), True
        if any(word in times.forenoon for word in later):
            return _shifted(hour % 12, half or minute), True
        if ":" in token or hour > 12 or (token.isdigit() and after == "h"):
            return time(hour, minute), hour > 12 or token.startswith("0") or hour == 0
        if before in times.at:
            return _shifted(hour, half), False
    return None, False


def _hour(token: str, times: Times) -> tuple[int | None, int]:
    hours, _, minutes = token.partition(":")
    if hours.isdigit() and len(hours) <= 2 and (not minutes or minutes.isdigit()):
        hour, minute = int(hours), int(minutes or 0)
        return (hour % 24, minute) if hour <= 24 and minute < 60 else (None, 0)
    number = times.numbers.get(token, 0)
    return (int(number), 0) if number == int(number) and 1 <= number <= 12 else (None, 0)


def _shifted(hour: int, minutes: int) -> time:
    total = (hour * 60 + minutes) % DAY
    return time(total // 60, total % 60)


def _day(tokens: Sequence[str], times: Times, today: date) -> date | None:
    for at, token in enumerate(tokens):
        if token in times.months:
            near = [word for word in tokens[max(0, at - 3) : at + 3] if word not in MARKS]
            return _calendar_day(tuple(near), token, times.language, today)
    for at, token in enumerate(tokens):
        if token in times.tomorrow and not _has_article(tokens, at, times):
            beyond = at > 0 and tokens[at - 1] in times.beyond
            return today + timedelta(days=2 if beyond else 1)
        if token in times.weekdays:
            ahead = (times.weekdays.index(token) - today.weekday() - 1) % 7 + 1
            return today + timedelta(days=ahead)
        if token[:2].rstrip("snrt").isdigit() and token[-2:] in {"st", "nd", "rd", "th"}:
            return _day_of_month(int(token[:-2]), today)
        if (
            token.isdigit()
            and tokens[at + 1 : at + 2]
            and tokens[at + 1] in {"st", "nd", "rd", "th"}
        ):
            return _day_of_month(int(token), today)
    return None


def _day_of_month(number: int, today: date) -> date | None:
    for ahead in range(1, 62):
        day = today + timedelta(days=ahead)
        if day.day == number:
            return day
    return None


@lru_cache(maxsize=4096)
def _calendar_day(near: tuple[str, ...], month: str, language: str, today: date) -> date | None:
    parser = _parser(language, today)
    at = near.index(month)
    # With a figure before the month, with one after it, and the month alone.
    for start, end in ((at - 2, at + 1), (at - 1, at + 1), (at, at + 2), (at, at + 1)):
        words = [
            word for word in near[max(0, start) : end] if word not in {"of", "de", "the", "el"}
        ]
        found = parser.get_date_data(" ".join(words)).date_obj
        if found is not None and found.date() > today and (len(words) > 1 or words == [month]):
            return found.date()
    return None


@lru_cache(maxsize=8)
def _parser(language: str, today: date) -> "DateDataParser":
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=[language],
        settings={
            "PREFER_DATES_FROM": "future",
            "PREFER_DAY_OF_MONTH": "first",
            "RELATIVE_BASE": datetime.combine(today, time(12)),
        },
    )
