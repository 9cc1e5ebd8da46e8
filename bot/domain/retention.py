"""How long a person is kept of whom nothing is heard: a year, and a word a month before.

Whoever paused is told too, as it is the one thing they would want to know. Whoever asked us
to stop, blocked us, or never finished meeting us is not written to: they are erased when the
year is over.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.person import Person, Status

UNUSED = timedelta(days=365)
NOTICE = timedelta(days=30)
TOLD = frozenset({Status.ACTIVE, Status.QUIET, Status.PAUSED})


class Fate(StrEnum):
    KEPT = "kept"
    TOLD = "told"  # that everything will be erased
    ERASED = "erased"


def fate(person: Person, heard_at: datetime, now: datetime) -> Fate:
    """What is due for somebody last heard of at that moment."""
    if now - heard_at < UNUSED - NOTICE:
        return Fate.KEPT
    if not is_told(person):
        return Fate.ERASED if now - heard_at >= UNUSED else Fate.KEPT
    if person.warned_at is None:
        return Fate.TOLD
    return Fate.ERASED if now >= erased_at(heard_at, person.warned_at) else Fate.KEPT


def is_told(person: Person) -> bool:
    return person.consented and person.status in TOLD and person.wishes.timetable is not None


def erased_at(heard_at: datetime, warned_at: datetime) -> datetime:
    """Never sooner than a month after they were told, however late that was."""
    return max(heard_at + UNUSED, warned_at + NOTICE)
