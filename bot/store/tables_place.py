"""More tables: a person's own challenges, and the ways into a bot that is not open to everybody."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, String, Table

from bot.store.columns import Sealed, UtcDateTime
from bot.store.tables import metadata, of_person

custom = Table(  # challenges of a person's own; one that lacks something is being written
    "custom",
    metadata,
    Column("id", String(32), primary_key=True),
    of_person(index=True),
    Column("words", Sealed("id")),
    Column("hard", Integer),  # 0-10, as they said it
    Column("context", String(16)),
    Column("replaces", String(32)),  # the one that this is a new version of
    Column("created_at", UtcDateTime, nullable=False),
    Column("retired_at", UtcDateTime),
)

invitations = Table(  # ways in, while the bot is not open to everybody
    "invitations",
    metadata,
    Column("code_hash", String(64), primary_key=True),
    Column("owner", Boolean, nullable=False),  # whoever comes with it owns the bot
    Column("uses_left", Integer, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

knocks = Table(  # tries of people we do not know, so that nobody can guess for long
    "knocks",
    metadata,
    Column("person_id", BigInteger, primary_key=True, autoincrement=False),
    Column("tries", Integer, nullable=False),
    Column("since", UtcDateTime, nullable=False),
)

announcements = Table(
    "announcements",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("text", String(1024), nullable=False),  # the operator's own words
    Column("code_hash", String(64), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("confirmed_at", UtcDateTime),
)
