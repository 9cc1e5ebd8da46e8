"""What the operator has to say to everybody: prepared, then confirmed, then said within a week."""

from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables_place import announcements as table

CONFIRMABLE = timedelta(hours=1)  # after it was prepared
CURRENT = timedelta(days=7)  # after it was confirmed


class Announcements:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def prepare(self, id: str, text: str, code_hash: str, now: datetime) -> None:
        await self._connection.execute(
            insert(table).values(id=id, text=text, code_hash=code_hash, created_at=now)
        )

    async def confirm(self, code_hash: str, now: datetime) -> str | None:
        """Its id; None if the code is none, or is too old. It may be confirmed again."""
        done = await self._connection.execute(
            update(table)
            .where(table.c.code_hash == code_hash, table.c.created_at > now - CONFIRMABLE)
            .values(confirmed_at=now)
            .returning(table.c.id)
        )
        found: str | None = done.scalar_one_or_none()
        return found

    async def current(self, now: datetime) -> list[tuple[str, str]]:
        """(id, text) of those that may still be said, oldest first."""
        found = await self._connection.execute(
            select(table.c.id, table.c.text)
            .where(table.c.confirmed_at > now - CURRENT)
            .order_by(table.c.confirmed_at, table.c.id)
        )
        return [(id, text) for id, text in found]

    async def tidy(self, now: datetime) -> None:
        await self._connection.execute(delete(table).where(table.c.created_at <= now - 2 * CURRENT))
