"""Every moment at which the bot speaks first: one row a person and kind, found by due time."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.person import Appointment, AppointmentKind, Lease
from bot.store import leases
from bot.store.tables import appointments as table

CLAIM = leases.claiming(table, waiting=true(), order=[table.c.due_at])


class Appointments:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def plan(
        self, person_id: int, kind: AppointmentKind, due_at: datetime, day: date
    ) -> None:
        """Set the next occurrence, replacing any earlier one; an old lease on it is void."""
        values: dict[str, Any] = {"due_at": due_at, "day": day, "lease_until": None, "attempts": 0}
        mine = (table.c.person_id == person_id, table.c.kind == kind.value)
        done = await self._connection.execute(
            update(table).where(*mine).values(fence=table.c.fence + 1, **values)
        )
        if done.rowcount == 0:
            await self._connection.execute(
                insert(table).values(person_id=person_id, kind=kind.value, **values)
            )

    async def claim(self, now: datetime, limit: int) -> list[Appointment]:
        rows = await leases.claim(self._connection, CLAIM, now, limit)
        claimed = [
            Appointment(
                row.person_id,
                AppointmentKind(row.kind),
                row.due_at,
                row.day,
                leases.lease_of(table, row),
            )
            for row in rows
        ]
        return sorted(claimed, key=lambda appointment: appointment.due_at)

    async def holds(self, lease: Lease) -> bool:
        """Whether nobody has claimed or replanned it since."""
        found = await self._connection.execute(
            select(func.count()).select_from(table).where(leases.held(table, lease))
        )
        return bool(found.scalar_one())

    async def postpone(self, lease: Lease, until: datetime) -> None:
        """Push a visit that could not be made out of the way of the others."""
        await leases.finish(self._connection, table, lease, due_at=until)

    async def cancel(self, person_id: int, *kinds: AppointmentKind) -> None:
        """These kinds, or all of them when none is named."""
        query = delete(table).where(table.c.person_id == person_id)
        if kinds:
            query = query.where(table.c.kind.in_([kind.value for kind in kinds]))
        await self._connection.execute(query)

    async def of(self, person_id: int) -> dict[AppointmentKind, tuple[datetime, date]]:
        found = await self._connection.execute(
            select(table.c.kind, table.c.due_at, table.c.day).where(table.c.person_id == person_id)
        )
        return {AppointmentKind(kind): (due_at, day) for kind, due_at, day in found}
