"""What people sent: raw updates, committed before Telegram is told that we have them.

One person's letters are handed out one at a time and in order: only the first
waiting one of a person can be claimed.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.person import Lease, Letter
from bot.store import leases
from bot.store.dialects import insert_unless_there
from bot.store.tables import inbox as table

NOBODY = 0
REMEMBERED = timedelta(
    hours=72
)  # longer than Telegram repeats (24 h), shorter than ids restart (7 days)
DEAD_KEPT = timedelta(days=7)


def _first_of_its_person() -> ColumnElement[bool]:
    earlier = table.alias("earlier")
    return (table.c.state == "waiting") & or_(
        table.c.person_id == NOBODY,
        ~exists().where(
            earlier.c.person_id == table.c.person_id,
            earlier.c.state == "waiting",
            earlier.c.update_id < table.c.update_id,
        ),
    )


CLAIM = leases.claiming(table, waiting=_first_of_its_person(), order=[table.c.update_id])


class Inbox:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(
        self, bot_id: int, updates: Sequence[tuple[int, int, Mapping[str, Any]]], now: datetime
    ) -> int:
        """Keep (update id, person id, payload) each once; returns how many were new."""
        if not updates:
            return 0
        rows = [
            {
                "bot_id": bot_id,
                "update_id": update_id,
                "person_id": person_id,
                "kind": next((key for key in payload if key != "update_id"), "")[:16],
                "payload": payload,
                "state": "waiting",
                "received_at": now,
                "due_at": now,
            }
            for update_id, person_id, payload in updates
        ]
        done = await self._connection.execute(
            insert_unless_there(self._connection, table).returning(table.c.update_id), rows
        )
        return len(done.all())

    async def messages_since(self, person_id: int, since: datetime) -> int:
        found = await self._connection.execute(
            select(func.count()).where(
                table.c.person_id == person_id,
                table.c.received_at > since,
                table.c.kind == "message",
            )
        )
        return int(found.scalar_one())

    async def claim(self, now: datetime, limit: int) -> list[Letter]:
        """The first waiting letter of up to `limit` people."""
        rows = await leases.claim(self._connection, CLAIM, now, limit)
        return sorted((_letter(row) for row in rows), key=lambda letter: letter.update_id)

    async def finish(self, lease: Lease) -> None:
        """Handled: only its number is remembered. Raises LeaseLost."""
        await leases.finish(self._connection, table, lease, state="done", payload=None)

    async def postpone(self, lease: Lease, until: datetime, error: str) -> None:
        await leases.finish(self._connection, table, lease, due_at=until, error=error)

    async def bury(self, lease: Lease, error: str) -> None:
        """A dead letter: out of everybody's way. `error` is the name of a type."""
        await leases.finish(self._connection, table, lease, state="dead", error=error)

    async def tidy(self, now: datetime) -> None:
        await self._connection.execute(
            delete(table).where(
                or_(
                    (table.c.state == "done") & (table.c.received_at < now - REMEMBERED),
                    (table.c.state == "dead") & (table.c.received_at < now - DEAD_KEPT),
                )
            )
        )

    async def counts(self) -> dict[str, int]:
        found = await self._connection.execute(
            select(table.c.state, func.count()).group_by(table.c.state)
        )
        return {key: value for key, value in found.all()}  # noqa: C416 - typed


def _letter(row: Any) -> Letter:
    return Letter(
        bot_id=row.bot_id,
        update_id=row.update_id,
        person_id=row.person_id,
        payload=row.payload,
        received_at=row.received_at,
        lease=leases.lease_of(table, row),
    )
