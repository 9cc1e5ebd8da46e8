"""Words are sealed: their columns hold bytes. Canaries, marks of the erased, and two moments.

Going up leaves the words as they are, as bytes; the start seals them then, in batches. Going
down opens them, for which the vault must be handed over in the config's attributes.
"""

from typing import Any

import sqlalchemy as sa
from alembic import context, op

from bot.store import tables
from bot.store.columns import Sealed
from bot.store.vault import Vault, is_sealed

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = (
    ("exposures", "answers", False),
    ("exposures", "notes", False),
    ("inbox", "payload", True),
    ("outbox", "body", True),
)
LATEST: list[Any] = ["person_id", sa.text("slot DESC"), sa.text("turn DESC")]


class StillSealed(Exception):
    """Without the keyring the words cannot be turned back."""


def upgrade() -> None:
    _retype(sa.JSON(), sa.LargeBinary(), "convert_to({0}::text, 'UTF8')")
    op.create_table(
        "vault",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_vault")),
    )
    op.create_table(
        "erasures",
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_erasures")),
    )
    op.create_index(op.f("ix_erasures_at"), "erasures", ["at"], unique=False)
    op.add_column("exposures", sa.Column("worded_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("people", sa.Column("warned_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE exposures SET worded_at = offered_at")


def downgrade() -> None:
    for table, column, _ in COLUMNS:
        _open(tables.metadata.tables[table], column)
    op.drop_column("people", "warned_at")
    op.drop_column("exposures", "worded_at")
    op.drop_index(op.f("ix_erasures_at"), table_name="erasures")
    op.drop_table("erasures")
    op.drop_table("vault")
    _retype(sa.LargeBinary(), sa.JSON(), "convert_from({0}, 'UTF8')::json")
    if op.get_bind().dialect.name == "sqlite":
        for table, column, _ in COLUMNS:
            op.execute(f"UPDATE {table} SET {column} = CAST({column} AS TEXT)")  # noqa: S608


def _retype(before: Any, after: Any, using: str) -> None:
    # SQLite copies the table, and would copy this index without its order.
    op.drop_index("ix_exposures_latest", table_name="exposures")
    for table in dict.fromkeys(table for table, _, _ in COLUMNS):
        with op.batch_alter_table(table) as batch:
            for _, column, nullable in (found for found in COLUMNS if found[0] == table):
                batch.alter_column(
                    column,
                    existing_type=before,
                    type_=after,
                    existing_nullable=nullable,
                    postgresql_using=using.format(column),
                )
    op.create_index("ix_exposures_latest", "exposures", LATEST, unique=False)


def _open(table: sa.Table, column: str) -> None:
    vault: Vault | None = context.config.attributes.get("vault")
    kind = table.c[column].type
    assert isinstance(kind, Sealed)
    key, connection = list(table.primary_key.columns), op.get_bind()
    which = [table.c[name] for name in kind.row]
    raw = sa.type_coerce(table.c[column], sa.LargeBinary()).label(column)
    columns = dict.fromkeys([*key, table.c.person_id, *which])
    for row in connection.execute(sa.select(*columns, raw).where(raw.is_not(None))).all():
        if not is_sealed(row._mapping[column]):
            continue
        if vault is None:
            raise StillSealed(table.name)
        same = [part == row._mapping[part.name] for part in key]
        text = vault.plain(table, column, row._mapping)
        opened = sa.update(table).where(*same).values({column: sa.literal(text, sa.LargeBinary())})
        connection.execute(opened)
