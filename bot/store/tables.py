"""Every table, as SQLAlchemy Core sees it.

The three queues (inbox, outbox, appointments) carry the same lease columns, so
that one statement claims them all. Words of a person stand only in columns typed
`Sealed`.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment on every engine; refuses a naive one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Sealed(TypeDecorator[Any]):
    """JSON that holds a person's words."""

    impl = JSON(none_as_null=True)
    cache_ok = True


BIG = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows only under INTEGER


def leased() -> tuple[Column[Any], ...]:
    return (
        Column("due_at", UtcDateTime, nullable=False),
        Column("lease_until", UtcDateTime),
        Column("fence", Integer, nullable=False, server_default="0"),
        Column("attempts", Integer, nullable=False, server_default="0"),
    )


def of_person(**options: Any) -> Column[Any]:
    return Column(
        "person_id",
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        nullable=False,
        **options,
    )


people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("consented_at", UtcDateTime),
    Column("wishes", JSON, nullable=False),
    Column("belief", JSON, nullable=False),
    Column("slot", Integer, nullable=False),
    Column("last_offer_at", UtcDateTime),
    Column("last_offer_day", Date),
    Column("last_offer_zone", String(64)),
    Column("heard_at", UtcDateTime),
    Column("silent_days", Integer, nullable=False),
    Column("paused_until", Date),
    Column("resting_on", Date),
    Column("created_at", UtcDateTime, nullable=False),
    Column("version", Integer, nullable=False),
)

exposures = Table(
    "exposures",
    metadata,
    Column("id", String(32), primary_key=True),
    of_person(),
    Column("challenge_id", String(64), nullable=False),
    Column("slot", Integer, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("day", Date, nullable=False),
    Column("phase", String(16), nullable=False),
    Column("offered_at", UtcDateTime, nullable=False),
    Column("reason", String(32), nullable=False),
    Column("chance", Float, nullable=False),
    Column("effective", Float, nullable=False),
    Column("answers", Sealed, nullable=False),
    Column("sources", JSON, nullable=False),
    Column("notes", Sealed, nullable=False),
    Column("tomorrow", String(32), nullable=False),
    Column("reported_at", UtcDateTime),
    Column("asked", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("person_id", "slot", "turn"),  # an offer repeated after a crash meets itself
)

observations = Table(  # the log from which every belief can be computed again
    "observations",
    metadata,
    Column("id", BIG, primary_key=True),
    of_person(index=True),
    Column("exposure_id", String(32)),
    Column("challenge_id", String(64)),
    Column("kind", String(32), nullable=False),
    Column("day", Integer, nullable=False),  # local day, as an ordinal
    Column("facts", JSON, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

ratings = (
    Table(  # what a challenge turned out to be, pooled over people; the row "" holds the fear sums
        "ratings",
        metadata,
        Column("challenge_id", String(64), primary_key=True),
        Column("facts", JSON, nullable=False),
    )
)

appointments = Table(
    "appointments",
    metadata,
    of_person(primary_key=True, autoincrement=False),
    Column("kind", String(16), primary_key=True),
    Column("day", Date, nullable=False),
    *leased(),
    Index("ix_appointments_due", "due_at"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person_id", BigInteger, nullable=False),  # 0: nobody's; no foreign key, they may be new
    Column("kind", String(16), nullable=False),  # message, callback_query, ...
    Column("state", String(8), nullable=False),
    Column("payload", Sealed),
    Column("received_at", UtcDateTime, nullable=False),
    Column("error", String(64)),
    *leased(),
    Index(
        "ix_inbox_waiting",
        "person_id",
        "update_id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index("ix_inbox_received", "received_at"),
    Index("ix_inbox_person", "person_id", "received_at"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", BIG, primary_key=True),
    Column("token", String(16), nullable=False, unique=True),
    Column("person_id", BigInteger, nullable=False),
    Column("state", String(8), nullable=False),
    Column("method", String(8), nullable=False),
    Column("urgency", String(8), nullable=False),
    Column("body", Sealed),  # text, labels; erased once it was sent
    Column("actions", JSON, nullable=False),  # what each button means; outlives the body
    Column("subject", String(32)),
    Column("edits", String(16)),
    Column("dedupe", String(64), unique=True),
    Column("expires_at", UtcDateTime),
    Column("message_id", BigInteger),
    Column("created_at", UtcDateTime, nullable=False),
    Column("unknown", Integer, nullable=False, server_default="0"),
    *leased(),
    Index(
        "ix_outbox_waiting",
        "person_id",
        "id",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index(
        "ix_outbox_due",
        "due_at",
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    ),
    Index("ix_outbox_created", "created_at"),
)

Index(
    "ix_exposures_latest", exposures.c.person_id, exposures.c.slot.desc(), exposures.c.turn.desc()
)
