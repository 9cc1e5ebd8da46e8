"""Local wishes to UTC moments: time zones, daylight saving, windows, catch-up, quiet hours.

Everything handed in and out is UTC; local time exists only inside. What surprises: a local time
may not exist or may come twice, and so may a whole local date, so nothing here ever adds a day to
a moment. It walks local dates and asks the zone when each of them reaches the wished minute.

The zones are those of the installed `tzdata`, whatever the machine carries: app calls
`zoneinfo.reset_tzpath([])` once, before the first zone is loaded.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import count
from zoneinfo import ZoneInfo

DAY = 24 * 60  # minutes
EVERY_DAY = frozenset(range(7))  # Monday is 0
SAFE_GAP = timedelta(hours=20)  # after a journey: so far apart that the date need not have changed
SMALLEST_GAP = timedelta(hours=8)  # two offers are never closer, whatever was changed in between
LARGEST_GAP = timedelta(hours=48)  # from one date to the next; binds only across a 25-hour day
LATEST = timedelta(hours=6)  # an offer later than this waits for its next regular time
ROOM_TO_TRY = timedelta(hours=1)  # between an offer and its evening question
LONGEST_DAY_OUT = timedelta(hours=18)  # "the evening" is not further from the offer than this
ONE_DAY, ONE_MINUTE, ONE_SECOND = timedelta(days=1), timedelta(minutes=1), timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Wish:
    """When a person wants their offer: between two minutes after local midnight, on some weekdays.

    `start == end` is an exact time; `end < start` is a window over midnight, which belongs
    altogether to the weekday on which it opens.
    """

    zone: str
    start: int
    end: int
    days: frozenset[int] = EVERY_DAY

    def __post_init__(self) -> None:
        if not (0 <= self.start < DAY and 0 <= self.end < DAY):
            raise ValueError("a wish's minutes are 0 to 1439")
        if not self.days or not self.days <= EVERY_DAY:
            raise ValueError("a wish's days are some of 0 to 6")


@dataclass(frozen=True, slots=True)
class Due:
    """One slot: its moment, and the local date it is the offer of."""

    at: datetime
    day: date


@dataclass(frozen=True, slots=True)
class Last:
    """The last offer made: when it went out, for which local date, in which zone."""

    at: datetime
    day: date
    zone: str


@dataclass(frozen=True, slots=True)
class Quiet:
    """Local minutes in which we stay silent; `end < start` goes over midnight, equal is never."""

    start: int
    end: int


class CatchUp(StrEnum):
    SEND = "send"
    SKIP = "skip"  # too late: the next regular slot comes anyway
    WAIT = "wait"  # not due; the clock has gone back since somebody thought it was


@cache
def tz(zone: str) -> ZoneInfo:
    """The zone, kept: zoneinfo itself forgets all but eight and would read the others again."""
    return ZoneInfo(zone)


def local_day(moment: datetime, zone: str) -> date:
    return moment.astimezone(tz(zone)).date()


def weekday(moment: datetime, zone: str) -> int:
    """Monday is 0."""
    return local_day(moment, zone).weekday()


def local_minute(wish: Wish, person_id: int) -> int:
    """The person's own minute in their window: always the same one, and even among many people."""
    width = (wish.end - wish.start) % DAY
    return (wish.start + _draw(person_id) % width) % DAY if width else wish.start


def next_due(wish: Wish, person_id: int, after: datetime, last: Last | None = None) -> Due:
    """The first slot after `after` that is far enough from the last offer.

    At steady wishes slots are 22 to 26 hours apart, one on each local date. A wish changed right
    after an offer leaves 8 to 48 hours and never a second offer on a date; only a journey may see
    two on what the new zone calls one date, and those are at least 20 hours apart. A clock that has
    gone back behind the last offer changes nothing: what was offered stays offered.
    """
    first = local_day(max(after, last.at) if last else after, wish.zone)
    if last and last.zone == wish.zone:
        first = max(first, last.day + ONE_DAY)
    slots = _slots(wish, person_id, first)
    due = next(s for s in slots if s.at > after and _far_enough(s, wish.zone, last))
    return _not_over_two_days(due, wish.zone, after, last) if last else due


def may_be_offered(wish: Wish, now: datetime, last: Last | None) -> bool:
    """Whether an offer now would be the only one on this date, and far enough from the last."""
    return _far_enough(Due(now, local_day(now, wish.zone)), wish.zone, last)


def newest_due(wish: Wish, person_id: int, planned: Due, now: datetime) -> Due:
    """Of the slots from `planned` to `now`, the newest: all that is left of an outage."""
    today = local_day(now, wish.zone)
    first = max(planned.day, today - 8 * ONE_DAY)  # a week holds every weekday
    newest = planned
    for slot in _slots(wish, person_id, first):
        if slot.at > now or slot.day > today:
            return newest
        if slot.at > planned.at and slot.day > planned.day:
            newest = slot
    raise AssertionError("slots never end")


def catch_up(due: Due, now: datetime) -> CatchUp:
    """What to do with the newest slot that came due, found late or in time."""
    if now < due.at:
        return CatchUp.WAIT
    return CatchUp.SEND if now - due.at <= LATEST else CatchUp.SKIP


def evening(zone: str, minute: int, day: date, offered_at: datetime) -> datetime | None:
    """When to ask how that local day's offer went; None if `day` does not exist in the zone.

    At the local minute, of the next date if that is the night after the offer (00:30). Where that
    would leave less than an hour to try, or most of another day, one hour after the offer.
    """
    same_day = _at(zone, day, minute)
    if same_day is None:
        return None
    earliest = offered_at + ROOM_TO_TRY
    if same_day >= earliest:
        return same_day
    night = _at(zone, day + ONE_DAY, minute)
    if night and earliest <= night <= offered_at + LONGEST_DAY_OUT:
        return night
    return earliest


def weekly(zone: str, weekday: int, minute: int, after: datetime) -> Due:
    """The next local date on this weekday (Monday is 0) whose minute is still to come."""
    first = local_day(after, zone)
    days = (first + ahead * ONE_DAY for ahead in count())
    wanted = (day for day in days if day.weekday() == weekday)
    slots = (Due(at, day) for day in wanted if (at := _at(zone, day, minute)))
    return next(slot for slot in slots if slot.at > after)


def after_quiet(moment: datetime, zone: str, quiet: Quiet) -> datetime:
    """The moment itself, or the end of the quiet hours it falls into."""
    local = moment.astimezone(tz(zone))
    minute = local.hour * 60 + local.minute
    if (minute - quiet.start) % DAY >= (quiet.end - quiet.start) % DAY:
        return moment
    day = local.date() + ONE_DAY if minute >= quiet.end else local.date()
    end = datetime.combine(day, time(quiet.end // 60, quiet.end % 60), tz(zone))
    first = _first_instant(end)
    return first if first > moment else end.replace(fold=1).astimezone(UTC)  # the hour runs twice


def _slots(wish: Wish, person_id: int, first: date) -> Iterator[Due]:
    minute = local_minute(wish, person_id)
    opened = ONE_DAY if wish.end < wish.start and minute < wish.start else timedelta()
    for ahead in count():
        day = first + ahead * ONE_DAY
        if (day - opened).weekday() in wish.days and (at := _at(wish.zone, day, minute)):
            yield Due(at, day)


def _far_enough(due: Due, zone: str, last: Last | None) -> bool:
    if last is None:
        return True
    gap = due.at - last.at
    if gap < SMALLEST_GAP:
        return False
    later = due.day > local_day(last.at, zone)
    if zone != last.zone and _offset(last.at, zone) != _offset(last.at, last.zone):
        return later or gap >= SAFE_GAP
    return later and due.day > last.day  # another name of the same zone is no journey


def _not_over_two_days(due: Due, zone: str, after: datetime, last: Last) -> Due:
    """From early on one date to late on the next is 49 hours when the clocks go back between."""
    latest = last.at + LARGEST_GAP
    if after < latest < due.at and due.day - local_day(last.at, zone) == ONE_DAY:
        return replace(due, at=latest)
    return due


def _at(zone: str, day: date, minute: int) -> datetime | None:
    """When the zone first reads this minute of this date; None if it has no such date.

    A minute that is jumped over gives the first instant after the jump, unless that is another
    date already (Nuuk, 23:30): then the last minute before it.
    """
    local = datetime.combine(day, time(minute // 60, minute % 60), tz(zone))
    at = local.astimezone(UTC)
    if at.astimezone(local.tzinfo) == local:  # of one zone, so this compares wall clocks
        return at
    at = _first_instant(local)
    for moment in (at, at - ONE_MINUTE):
        if moment.astimezone(local.tzinfo).date() == day:
            return moment
    return None


def _first_instant(local: datetime) -> datetime:
    """The first instant at which the local clock reads this much or, if jumped over, more."""
    at = local.astimezone(UTC)
    if at.astimezone(local.tzinfo) == local:
        return at
    before, after = local.replace(fold=1).astimezone(UTC), at  # on either side of the jump
    jumped = at.astimezone(local.tzinfo).utcoffset()
    while after - before > ONE_SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(local.tzinfo).utcoffset() == jumped:
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0)


def _offset(moment: datetime, zone: str) -> timedelta | None:
    return moment.astimezone(tz(zone)).utcoffset()


@lru_cache(maxsize=4096)
def _draw(person_id: int) -> int:
    """A number that looks random, is the same on every machine and never changes."""
    return int.from_bytes(blake2b(str(person_id).encode(), digest_size=8).digest())
