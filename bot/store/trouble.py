"""Whether a mistake is the database's, and what may be said of it."""

import sqlite3

from sqlalchemy.exc import (
    DatabaseError,
    DataError,
    IntegrityError,
    InterfaceError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.store.conflict import AGAIN

OF_THE_DATABASE = (DatabaseError, InterfaceError, PoolTimeout, sqlite3.Error, OSError)
OF_OURS = (IntegrityError, ProgrammingError, DataError)
BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def trouble(mistake: BaseException | None) -> str | None:
    """busy: others were in the way; broken: the database is away, full or damaged; else None."""
    if isinstance(mistake, OF_OURS) or not isinstance(mistake, OF_THE_DATABASE):
        return None
    original = getattr(mistake, "orig", mistake)
    waited = getattr(original, "sqlite_errorcode", None) in BUSY
    lost = getattr(original, "sqlstate", None) in AGAIN
    return "busy" if waited or lost or isinstance(mistake, PoolTimeout) else "broken"


def reason(mistake: BaseException) -> str:
    """What the database or the system says of it, without what it was told."""
    original = getattr(mistake, "orig", None) or mistake
    if isinstance(original, OSError) and original.strerror:
        return (
            f"{original.filename}: {original.strerror}" if original.filename else original.strerror
        )
    if isinstance(original, sqlite3.Error):
        return str(original)
    return type(original).__name__
