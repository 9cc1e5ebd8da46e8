"""Quiet hours: the part of a person's day in which we begin nothing.

Wishes are moved out of them before a slot is worked out, not afterwards: a slot that is
pushed over midnight would be the next day's, and every second day would be lost.
"""

from datetime import datetime, time, timedelta

from bot.domain.timetable import DAY, ONE_DAY, Quiet, tz

__all__ = ["Quiet", "begins", "evening_before", "holds", "outside"]

BEFORE = 30  # minutes before they begin, for an evening question that would fall into them
LOOKED_AHEAD = 3  # days: one of them has the minute, whatever the clocks do


def holds(quiet: Quiet, minute: int) -> bool:
    """Whether this minute after midnight is a quiet one."""
    return (minute - quiet.start) % DAY < (quiet.end - quiet.start) % DAY


def outside(quiet: Quiet, start: int, end: int) -> tuple[int, int]:
    """The part of a window that is not quiet; where none is left, the minute quiet ends."""
    if quiet.start == quiet.end:
        return start, end
    if holds(quiet, start):
        if (quiet.end - start) % DAY > (end - start) % DAY:
            return quiet.end, quiet.end
        start = quiet.end
    if (quiet.start - start) % DAY <= (end - start) % DAY:
        end = (quiet.start - 1) % DAY
    return start, end


def evening_before(quiet: Quiet, minute: int) -> int:
    """The minute at which to ask instead of in quiet hours: before they begin, not after."""
    return (quiet.start - BEFORE) % DAY if holds(quiet, minute) else minute


def begins(quiet: Quiet, zone: str, after: datetime) -> datetime:
    """The next moment at which quiet hours begin; never, for hours that are none, is far away."""
    if quiet.start == quiet.end:
        return after + timedelta(days=365)
    today = after.astimezone(tz(zone)).date()
    clock = time(quiet.start // 60, quiet.start % 60)
    days = (today + n * ONE_DAY for n in range(LOOKED_AHEAD))
    moments = (datetime.combine(day, clock, tz(zone)).astimezone(after.tzinfo) for day in days)
    return next(moment for moment in moments if moment > after)
