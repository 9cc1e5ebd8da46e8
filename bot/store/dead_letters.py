"""Letters that nobody could read, or that failed again and again: what is known of them.

Never what they say: that is a person's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.inbox import DEAD_KEPT
from bot.store.tables import inbox as table


@dataclass(frozen=True, slots=True)
class DeadLetter:
    update_id: int
    kind: str  # message, callback_query, ...
    error: str  # the class of what went wrong
    attempts: int
    received_at: datetime

    @property
    def kept_until(self) -> datetime:
        return self.received_at + DEAD_KEPT


class DeadLetters:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self) -> Sequence[DeadLetter]:
        """Oldest first."""
        query = (
            select(
                table.c.update_id,
                table.c.kind,
                table.c.error,
                table.c.attempts,
                table.c.received_at,
            )
            .where(table.c.state == "dead")
            .order_by(table.c.received_at, table.c.update_id)
        )
        found = await self._connection.execute(query)
        return [DeadLetter(*row) for row in found]

    async def retry(self, update_ids: Sequence[int]) -> int:
        """Let them wait again, in the order in which they came; returns how many there were."""
        done = await self._connection.execute(
            update(table)
            .where(table.c.state == "dead", table.c.update_id.in_(update_ids))
            .values(
                state="waiting",
                attempts=0,
                due_at=table.c.received_at,
                lease_until=None,
                error=None,
            )
        )
        return done.rowcount
