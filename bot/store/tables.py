"""Every table, as SQLAlchemy Core sees it.

The three queues (inbox, outbox, appointments) carry the same lease columns, so
that one statement claims them all. Words of a person stand only in columns typed
`Sealed`, which SQL can neither read nor search.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnClause,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    false,
    literal_column,
    text,
)

from bot.store.columns import Sealed, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


# Written out, not bound: a database uses a partial index only where it can read the same condition.
WAITING: ColumnClause[str] = literal_column("'waiting'")
# The migration says the same for PostgreSQL; said here, every start would read that dialect too.
ONLY_WAITING: dict[str, Any] = {"sqlite_where": text("state = 'waiting'")}
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
    Column("warned_at", UtcDateTime),  # when they were told that we would soon erase everything
    Column("page", String(32), nullable=False, server_default=""),
    Column("owner", Boolean, nullable=False, server_default=false()),
    Column("created_at", UtcDateTime, nullable=False),
    Column("version", Integer, nullable=False),
    Index("ix_people_status", "status"),
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
    Column("answers", Sealed("id"), nullable=False),
    Column("sources", JSON, nullable=False),
    Column("notes", Sealed("id"), nullable=False),
    Column(
        "worded_at", UtcDateTime
    ),  # when words of theirs were last kept here; None: there are none
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

ratings = Table(  # what answers about a challenge add up to; whole numbers, see domain/rating.py
    "ratings",
    metadata,
    Column("challenge_id", String(64), primary_key=True),
    Column("information", BigInteger, nullable=False, server_default="0"),
    Column("pull", BigInteger, nullable=False, server_default="0"),
    Column("raters", Integer, nullable=False, server_default="0"),
    Column("fear_xx", BigInteger, nullable=False, server_default="0"),
    Column("fear_xy", BigInteger, nullable=False, server_default="0"),
    Column("recentred", Float, nullable=False, server_default="0"),  # of the row "" alone
)

lookbacks = Table(  # what was asked at the end of a week, and what they answered
    "lookbacks",
    metadata,
    of_person(primary_key=True, autoincrement=False),
    Column("day", Date, primary_key=True),  # local, on which it was asked
    Column("question", String(32), nullable=False),
    Column("answer", Sealed("person_id", "day")),
    Column("asked_at", UtcDateTime, nullable=False),
)

imports = Table(  # a file they sent, read and waiting for their yes; erased with the answer
    "imports",
    metadata,
    of_person(primary_key=True, autoincrement=False),
    Column("body", Sealed("person_id"), nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
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
    Column("payload", Sealed("bot_id", "update_id")),
    Column("received_at", UtcDateTime, nullable=False),
    Column("error", String(64)),
    *leased(),
    Index("ix_inbox_waiting", "person_id", "update_id", **ONLY_WAITING),
    Index("ix_inbox_order", "due_at", "update_id", **ONLY_WAITING),
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
    Column("body", Sealed("token")),  # text, labels; erased once it was sent
    Column("actions", JSON, nullable=False),  # what each button means; outlives the body
    Column("subject", String(32)),
    Column("edits", String(16)),
    Column("dedupe", String(64), unique=True),
    Column("expires_at", UtcDateTime),
    Column("message_id", BigInteger),
    Column("created_at", UtcDateTime, nullable=False),
    Column("unknown", Integer, nullable=False, server_default="0"),
    *leased(),
    Index("ix_outbox_waiting", "person_id", "id", **ONLY_WAITING),
    Index("ix_outbox_order", "urgency", "due_at", "id", **ONLY_WAITING),
    Index("ix_outbox_created", "created_at"),
)

vault = Table(  # how a database knows its keys: a canary for each, and what is done
    "vault",
    metadata,
    Column("name", String(16), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

erasures = Table(  # marks of people who were erased; nobody can be told from one
    "erasures",
    metadata,
    Column("mark", String(64), primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
)

Index(
    "ix_exposures_latest", exposures.c.person_id, exposures.c.slot.desc(), exposures.c.turn.desc()
)
