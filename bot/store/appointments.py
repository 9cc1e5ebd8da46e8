"""Every moment at which the bot speaks first: one row a person and kind, found by due time."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.person import Appointment, AppointmentKind, Lease, Urgency
from bot.store import leases
from bot.store.dialects import insert_unless_there
from bot.store.paces import VISITS, held
from bot.store.tables import WAITING, outbox
from bot.store.tables import appointments as table

# Nobody is visited while we could not speak, or while more is said than the rate lets out.
_now: Any = bindparam("now", type_=table.c.due_at.type)
_spoken = (
    select(outbox.c.id)
    .where(
        outbox.c.state == WAITING,
        outbox.c.urgency == Urgency.VISIT.value,
        outbox.c.due_at <= _now,
    )
    .limit(1)
    .offset(bindparam("backlog"))
)
BACKLOG = 1000
CLAIM = leases.claiming(
    table, waiting=and_(~held(VISITS), ~_spoken.exists()), order=[table.c.due_at]
)

HOLDS = select(func.count()).select_from(table).where(leases.is_held(table))
PLAN = insert(table)
REPLAN = (
    update(table)
    .where(table.c.person_id == bindparam("whose"), table.c.kind == bindparam("what"))
    .values(
        due_at=bindparam("new_due_at", type_=table.c.due_at.type),
        day=bindparam("new_day", type_=table.c.day.type),
        fence=table.c.fence + 1,
        attempts=0,
        lease_until=None,
    )
)
CANCEL_ALL = delete(table).where(table.c.person_id == bindparam("whose"))
CANCEL = CANCEL_ALL.where(table.c.kind.in_(bindparam("kinds", expanding=True)))


class Appointments:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def plan(
        self, person_id: int, kind: AppointmentKind, due_at: datetime, day: date
    ) -> None:
        """Set the next occurrence, replacing any earlier one; an old lease on it is void."""
        values = {"whose": person_id, "what": kind.value, "new_due_at": due_at, "new_day": day}
        done = await self._connection.execute(REPLAN, values)
        if done.rowcount == 0:
            row = {"person_id": person_id, "kind": kind.value, "due_at": due_at, "day": day}
            await self._connection.execute(PLAN, row)

    async def plan_unless_planned(
        self, person_id: int, kind: AppointmentKind, due_at: datetime, day: date
    ) -> None:
        """The next occurrence, if there is none yet."""
        row = {"person_id": person_id, "kind": kind.value, "due_at": due_at, "day": day}
        await self._connection.execute(insert_unless_there(self._connection, table), [row])

    async def claim(
        self, now: datetime, limit: int, *, backlog: int = BACKLOG
    ) -> list[Appointment]:
        """The longest due; none while more than `backlog` visits are waiting to be said."""
        rows = await leases.claim(
            self._connection, CLAIM, now, limit, leases.SHORT_LEASE, backlog=backlog
        )
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
        found = await self._connection.execute(HOLDS, leases.holding(lease))
        return bool(found.scalar_one())

    async def postpone(self, lease: Lease, until: datetime) -> None:
        """Push a visit that could not be made out of the way of the others."""
        await leases.finish(self._connection, table, lease, due_at=until)

    async def give_back(self, lease: Lease, due_at: datetime) -> None:
        await leases.give_back(self._connection, table, lease, due_at)

    async def cancel(self, person_id: int, *kinds: AppointmentKind) -> None:
        """These kinds, or all of them when none is named."""
        if not kinds:
            await self._connection.execute(CANCEL_ALL, {"whose": person_id})
        else:
            values = {"whose": person_id, "kinds": [kind.value for kind in kinds]}
            await self._connection.execute(CANCEL, values)

    async def of(self, person_id: int) -> dict[AppointmentKind, tuple[datetime, date]]:
        found = await self._connection.execute(
            select(table.c.kind, table.c.due_at, table.c.day).where(table.c.person_id == person_id)
        )
        return {AppointmentKind(kind): (due_at, day) for kind, due_at, day in found}
