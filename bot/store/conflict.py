"""Why a transaction was not kept: two decided at once, or the database was away."""

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

AGAIN = ("40001", "40P01")  # PostgreSQL: could not serialize; deadlock


class Conflict(Exception):
    """The row changed since it was read. Nothing of this transaction may be kept."""


def clashed(mistake: Exception) -> bool:
    """Whether a transaction lost against another one: nothing of it was kept, so decide again."""
    if isinstance(mistake, (Conflict, IntegrityError)):
        return True
    return isinstance(mistake, DBAPIError) and getattr(mistake.orig, "sqlstate", None) in AGAIN


REFUSED = ("28", "3D", "42501")  # PostgreSQL: who we are, no such database, not allowed
AWAY = ("08", "53", "57", "58")  # PostgreSQL's classes: connection, resources, shutdown, system


def away(mistake: BaseException) -> bool:
    """Whether the database could not be used at all: gone, full, read-only, locked."""
    if isinstance(mistake, (OperationalError, InterfaceError, NoConnection, OSError)):
        return True
    if not isinstance(mistake, DBAPIError):
        return False
    state = getattr(mistake.orig, "sqlstate", None) or ""
    return mistake.connection_invalidated or state.startswith(AWAY)


def refused(mistake: BaseException) -> bool:
    """Whether the server is there and does not want us: waiting would not help."""
    state = getattr(getattr(mistake, "orig", mistake), "sqlstate", None) or ""
    return state.startswith(REFUSED)
