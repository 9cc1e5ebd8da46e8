"""What everybody's answers add up to, challenge by challenge.

Nothing is read to be written back: a share is added by the database itself, so that two people
who answer at the same moment both count. Whole numbers, so in which order does not matter.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.rating import NAMES, Sums
from bot.store.dialects import insert_adding, insert_unless_there
from bot.store.tables import ratings as table

SCALE = ""  # the row that belongs to no challenge: how far all of them were moved back


class Ratings:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def everything(self) -> tuple[dict[str, Sums], float]:
        """The sums of every challenge that somebody has answered about, and the recentring."""
        found = (await self._connection.execute(select(table))).all()
        sums = {row.challenge_id: _sums(row) for row in found}
        moved = next((row.recentred for row in found if row.challenge_id == SCALE), 0.0)
        return sums, moved

    async def add(self, shares: Mapping[str, Sums]) -> None:
        """In the order of ids: two transactions that meet wait for each other, never in a ring."""
        rows = [
            {"challenge_id": key, **shares[key].as_dict()}
            for key in sorted(shares)
            if shares[key] != Sums()
        ]
        if rows:
            await self._connection.execute(insert_adding(self._connection, table, NAMES), rows)

    async def hold(self) -> None:
        """Whoever wants to recentre waits until the one who is at it has finished."""
        row: dict[str, Any] = {"challenge_id": SCALE, **Sums().as_dict()}
        await self._connection.execute(insert_unless_there(self._connection, table), [row])
        await self._connection.execute(
            select(table.c.challenge_id).where(table.c.challenge_id == SCALE).with_for_update()
        )

    async def recentre(self, by: float) -> None:
        await self._connection.execute(
            update(table)
            .where(table.c.challenge_id == SCALE)
            .values(recentred=table.c.recentred + by)
        )


def _sums(row: Row[Any]) -> Sums:
    return Sums.from_dict(row._asdict())
