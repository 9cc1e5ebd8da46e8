"""Moments to jump to, by the names of the page's buttons, in the caller's time zone."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING, EVENING = time(10, 0), time(20, 30)


def moment(now: datetime, name: str, zone: str = "UTC") -> datetime:
    """Where `name` leads from `now`, in UTC; ValueError if it is no moment, or no zone."""
    try:
        here = ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as unknown:
        raise ValueError(f"no such time zone: {zone!r}") from unknown
    local = now.astimezone(here)
    if name == "tomorrow_morning":
        return _at(local, 1, MORNING, here)
    if name == "this_evening":
        today = _at(local, 0, EVENING, here)
        return today if today > now else _at(local, 1, EVENING, here)
    if name == "plus_3_days":
        return _at(local, 3, local.time(), here)
    if found := re.fullmatch(r"plus_hours:(-?\d+(?:\.\d+)?)", name):
        return now + timedelta(hours=float(found[1]))
    given = datetime.fromisoformat(name)
    return (given if given.tzinfo else given.replace(tzinfo=here)).astimezone(UTC)


def _at(local: datetime, days: int, hour: time, zone: ZoneInfo) -> datetime:
    day = local.date() + timedelta(days=days)
    return datetime.combine(day, hour, zone).astimezone(UTC)
