"""What one process does for all of them, under the same lease and fence as the queues.

A duty has a moment at which it is next due. Whoever claims it then does it and says when
it is due again; a process that dies with it leaves it to the others.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.person import Lease
from bot.store import leases
from bot.store.dialects import insert_or_replace, insert_unless_there
from bot.store.household import duties as table
from bot.store.household import moments

CLAIM = leases.claiming(
    table,
    waiting=table.c.name.in_(bindparam("duties", expanding=True)),
    order=[table.c.due_at],
)


class Duties:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def know(self, first: Mapping[str, datetime]) -> None:
        """These duties exist; one that is new is due for the first time at its moment."""
        rows = [{"name": name, "due_at": due_at} for name, due_at in first.items()]
        if rows:
            await self._connection.execute(insert_unless_there(self._connection, table), rows)

    async def claim(
        self, names: Sequence[str], now: datetime, span: timedelta
    ) -> list[tuple[str, Lease]]:
        """Those of these duties that are due and that nobody else has in hand."""
        values = {"duties": list(names), "now": now, "until": now + span, "most": len(names)}
        rows = (await self._connection.execute(CLAIM, values)).all()
        return [(row.name, leases.lease_of(table, row)) for row in rows]

    async def take(self, name: str, now: datetime, span: timedelta) -> Lease | None:
        """Hold this one for that long, or None while another process does."""
        taken = await self.claim([name], now, span)
        return taken[0][1] if taken else None

    async def keep(self, lease: Lease, until: datetime) -> None:
        """Go on holding it. Raises LeaseLost."""
        keeping = update(table).where(leases.is_held(table)).values(lease_until=until)
        done = await self._connection.execute(keeping, leases.holding(lease))
        if done.rowcount != 1:
            raise leases.LeaseLost(table.name)

    async def finish(self, lease: Lease, due_at: datetime) -> None:
        """Done, or let go; due again then. Raises LeaseLost."""
        await leases.finish(self._connection, table, lease, due_at=due_at, attempts=0)


class Moments:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def note(self, at: datetime, *names: str) -> None:
        rows = [{"name": name, "at": at} for name in names]
        await self._connection.execute(insert_or_replace(self._connection, moments, "at"), rows)

    async def of(self, name: str) -> datetime | None:
        found = await self._connection.execute(select(moments.c.at).where(moments.c.name == name))
        return found.scalar_one_or_none()
