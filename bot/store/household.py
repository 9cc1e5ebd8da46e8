"""The tables that hold processes together: what one of them does for all, and how fast they speak.

Nothing here is about a person. On SQLite there is only one process, and the same rows.
"""

from sqlalchemy import Column, Float, Integer, String, Table

from bot.store.columns import UtcDateTime
from bot.store.tables import leased, metadata

duties = Table(  # what is done once for all processes, and who holds it now
    "duties",
    metadata,
    Column("name", String(32), primary_key=True),
    *leased(),
)

paces = Table(  # one row for each kind of speaking
    "paces",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("ready_at", Float, nullable=False),  # seconds since 1970 up to which the rate is spent
    Column("held_until", UtcDateTime, nullable=False),  # nothing of this kind before then
    Column("day", Integer, nullable=False),  # UTC day, as an ordinal, that `spent` counts
    Column("spent", Integer, nullable=False),
)

moments = Table(  # when something was last so; outlives the processes
    "moments",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)
