"""Times of day as people type them: minutes after midnight, and windows of them."""

import re

DAY = 24 * 60
LONGEST_WINDOW = 6 * 60
TIME = r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h)?"
ALONE = re.compile(rf"\s*(?:at|um|a las?|à|alle|às|om)?\s*{TIME}\s*", re.IGNORECASE)
BETWEEN = re.compile(
    rf"\s*(?:between|from|entre|de|desde)?\s*(?:las?)?\s*{TIME}\s*(?:-|–|to|and|y|a|bis|till|until)"
    rf"\s*(?:las?)?\s*{TIME}\s*",
    re.IGNORECASE,
)


def clock_label(minutes: int) -> str:
    """07:30, in the form that every language here reads."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def read_window(text: str, longest: int = LONGEST_WINDOW) -> tuple[int, int] | None:
    """A time (start == end) or a window that this text is and says nothing else; else None."""
    if both := BETWEEN.fullmatch(text):
        start, end = _minutes(*both.groups()[:3]), _minutes(*both.groups()[3:])
        if start is not None and end is not None and 0 < (end - start) % DAY <= longest:
            return start, end
        return None
    if alone := ALONE.fullmatch(text):
        minutes = _minutes(*alone.groups())
        return None if minutes is None else (minutes, minutes)
    return None


def _minutes(hour: str, minute: str | None, half: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    mark = (half or "").lower().replace(".", "")
    if mark in ("am", "pm"):
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if mark == "pm" else 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None
