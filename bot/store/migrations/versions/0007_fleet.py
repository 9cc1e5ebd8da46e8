"""Many processes: duties done once, a shared rate, moments; the queues in order by index."""

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ONLY_WAITING: dict[str, Any] = {
    "sqlite_where": sa.text("state = 'waiting'"),
    "postgresql_where": sa.text("state = 'waiting'"),
}


def upgrade() -> None:
    op.create_table(
        "duties",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_duties")),
    )
    paces = op.create_table(
        "paces",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("ready_at", sa.Float(), nullable=False),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_paces")),
    )
    never = datetime(1970, 1, 1, tzinfo=UTC)
    start = {"ready_at": 0.0, "held_until": never, "day": 0, "spent": 0}
    op.bulk_insert(paces, [{"name": name, **start} for name in ("replies", "visits", "paid")])
    op.create_table(
        "moments",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_moments")),
    )
    op.drop_index("ix_outbox_due", table_name="outbox", **ONLY_WAITING)
    op.create_index(
        "ix_outbox_order", "outbox", ["urgency", "due_at", "id"], unique=False, **ONLY_WAITING
    )
    op.create_index(
        "ix_inbox_order", "inbox", ["due_at", "update_id"], unique=False, **ONLY_WAITING
    )


def downgrade() -> None:
    op.drop_index("ix_inbox_order", table_name="inbox", **ONLY_WAITING)
    op.drop_index("ix_outbox_order", table_name="outbox", **ONLY_WAITING)
    op.create_index("ix_outbox_due", "outbox", ["due_at"], unique=False, **ONLY_WAITING)
    op.drop_table("moments")
    op.drop_table("paces")
    op.drop_table("duties")
