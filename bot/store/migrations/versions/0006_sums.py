"""Ratings become sums of whole numbers, which the database adds to by itself."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

FINE, COARSE = 10**10, 10**3
GUESS = 1 / 64  # what the authors' number weighs


def upgrade() -> None:
    before = _rows("facts")
    op.drop_table("ratings")
    ratings = op.create_table(
        "ratings",
        sa.Column("challenge_id", sa.String(length=64), nullable=False),
        sa.Column("information", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("pull", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("raters", sa.Integer(), server_default="0", nullable=False),
        sa.Column("fear_xx", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("fear_xy", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("recentred", sa.Float(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("challenge_id", name=op.f("pk_ratings")),
    )
    if before:
        op.bulk_insert(ratings, [_sums(row.challenge_id, row.facts, before) for row in before])


def _rows(*names: str) -> Sequence[sa.Row[Any]]:
    table = sa.table(
        "ratings",
        sa.column("challenge_id", sa.String),
        *(sa.column(name, sa.JSON if name == "facts" else sa.Float) for name in names),
    )
    return op.get_bind().execute(sa.select(table)).all()


def _sums(key: str, facts: dict[str, Any], before: Sequence[sa.Row[Any]]) -> dict[str, Any]:
    row: dict[str, Any] = {
        "challenge_id": key,
        "information": 0,
        "pull": 0,
        "raters": 0,
        "fear_xx": 0,
        "fear_xy": 0,
        "recentred": 0.0,
    }
    if key == "":
        row["fear_xx"] = round(facts.get("fear_xx", 0.0) * COARSE)
        row["fear_xy"] = round(facts.get("fear_xy", 0.0) * COARSE)
        row["recentred"] = facts.get("recentred", 0.0)
        return row
    moved = next((r.facts.get("recentred", 0.0) for r in before if r.challenge_id == ""), 0.0)
    information = max(1 / facts["variance"] - GUESS, 0.0)
    pull = facts["mean"] / facts["variance"] - facts["authored"] * GUESS + information * moved
    row["information"], row["pull"] = round(information * FINE), round(pull * FINE)
    row["raters"] = facts["raters"]
    return row


def downgrade() -> None:
    names = ("information", "pull", "raters", "fear_xx", "fear_xy", "recentred")
    before = _rows(*names)
    op.drop_table("ratings")
    ratings = op.create_table(
        "ratings",
        sa.Column("challenge_id", sa.String(length=64), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("challenge_id", name=op.f("pk_ratings")),
    )
    pool = {
        "fear_xx": sum(row.fear_xx for row in before) / COARSE,
        "fear_xy": sum(row.fear_xy for row in before) / COARSE,
        "recentred": next((row.recentred for row in before if row.challenge_id == ""), 0.0),
    }
    facts = [(row.challenge_id, _facts(row, pool["recentred"])) for row in before]
    kept = [{"challenge_id": key, "facts": found} for key, found in facts if key]
    if before:
        op.bulk_insert(ratings, [*kept, {"challenge_id": "", "facts": pool}])


def _facts(row: sa.Row[Any], moved: float) -> dict[str, Any]:
    """The authors' number is not in the sums: the mean that was heard stands for it."""
    heard = row.information / FINE
    mean = row.pull / row.information - moved if row.information else 50.0
    return {"mean": mean, "variance": 1 / (GUESS + heard), "raters": row.raters, "authored": mean}
