"""A person's own place: challenges of their own, what was asked last, ways in, announcements."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Not in a batch: that copies the table, and whatever hangs on the old one goes with it.
    op.add_column("people", sa.Column("page", sa.String(32), server_default="", nullable=False))
    op.add_column(
        "people", sa.Column("owner", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_table(
        "custom",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.Column("hard", sa.Integer(), nullable=True),
        sa.Column("context", sa.String(16), nullable=True),
        sa.Column("replaces", sa.String(32), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_custom_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom")),
    )
    op.create_index(op.f("ix_custom_person_id"), "custom", ["person_id"])
    op.create_table(
        "invitations",
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("owner", sa.Boolean(), nullable=False),
        sa.Column("uses_left", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_invitations")),
    )
    op.create_table(
        "knocks",
        sa.Column("person_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_knocks")),
    )
    op.create_table(
        "announcements",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("text", sa.String(1024), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
    )


def downgrade() -> None:
    op.drop_table("announcements")
    op.drop_table("knocks")
    op.drop_table("invitations")
    op.drop_index(op.f("ix_custom_person_id"), table_name="custom")
    op.drop_table("custom")
    op.drop_column("people", "owner")
    op.drop_column("people", "page")
