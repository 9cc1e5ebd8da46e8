"""What the queues look like now, and whether the database takes what we write.

Asked again and again while people wait, so every question ends early: the queues are looked
at up to MOST rows, through their indexes of what waits, however many rows are done.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Subquery, Table, func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import inbox, outbox, people

MOST = 10_000  # more than that waiting is told as that many
# Written out, not bound: a partial index is used only where the same condition can be read.
WAITING = text("state = 'waiting'")
TOUCH = text("UPDATE alembic_version SET version_num = version_num WHERE version_num = :head")


class Gauges:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def waiting_letters(self) -> tuple[int, datetime | None]:
        """(how many, since when the oldest waits)"""
        waiting = _some(inbox, inbox.c.received_at)
        query = select(func.count(), func.min(waiting.c.received_at)).select_from(waiting)
        count, oldest = (await self._connection.execute(query)).one()
        return count, oldest

    async def waiting_messages(self) -> dict[str, int]:
        """How many of each urgency."""
        waiting = _some(outbox, outbox.c.urgency)
        query = select(waiting.c.urgency, func.count()).group_by(waiting.c.urgency)
        found = await self._connection.execute(query)
        return {urgency: count for urgency, count in found.all()}  # noqa: C416 - typed

    async def people(self) -> dict[str, int]:
        """How many of each status. Reads an index as long as there are people: ask seldom."""
        query = select(people.c.status, func.count()).group_by(people.c.status)
        found = await self._connection.execute(query)
        return {status: count for status, count in found.all()}  # noqa: C416 - typed

    async def newest(self) -> datetime | None:
        """When the newest letter came: a clock before that is wrong."""
        query = select(inbox.c.received_at).order_by(inbox.c.received_at.desc()).limit(1)
        return (await self._connection.execute(query)).scalar_one_or_none()

    async def takes(self, head: str) -> bool:
        """Whether the schema is `head` and can be written to; raises what the database raises."""
        return (await self._connection.execute(TOUCH, {"head": head})).rowcount == 1


def _some(table: Table, column: ColumnElement[Any]) -> Subquery:
    return select(column).where(WAITING).select_from(table).limit(MOST).subquery()
