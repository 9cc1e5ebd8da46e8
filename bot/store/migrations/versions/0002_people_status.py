"""People by status: counted for the metrics without reading whole rows."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_people_status", "people", ["status"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_people_status", table_name="people")
