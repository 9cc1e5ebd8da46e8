"""Two decided at once; the later one decides again on what is there now."""

from sqlalchemy.exc import DBAPIError, IntegrityError

AGAIN = ("40001", "40P01")  # PostgreSQL: could not serialize; deadlock


class Conflict(Exception):
    """The row changed since it was read. Nothing of this transaction may be kept."""


def clashed(mistake: Exception) -> bool:
    """Whether a transaction lost against another one: nothing of it was kept, so decide again."""
    if isinstance(mistake, (Conflict, IntegrityError)):
        return True
    return isinstance(mistake, DBAPIError) and getattr(mistake.orig, "sqlstate", None) in AGAIN
