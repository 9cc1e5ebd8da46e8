"""After the clock was set back: what waits only because it was written by the clock before.

Nothing that is due at once, or again in a moment, waits longer than it would have. Appointments
stay where they are: they were meant by the clock on the wall.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import bindparam, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.household import duties, paces
from bot.store.leases import LEASE
from bot.store.tables import WAITING, appointments, inbox, outbox

A_WHILE_AGO = timedelta(minutes=1)  # so that what came before the jump does not look like a flood


class SetBack:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def mend(self, now: datetime, due: Mapping[str, datetime]) -> None:
        """`due`: duties, and when each is due at the latest."""
        for table in (inbox, outbox):
            later = (table.c.state == WAITING) & (table.c.due_at > now)
            await self._connection.execute(update(table).where(later).values(due_at=now))
        for table in (inbox, outbox, appointments, duties):  # whoever died with it is waited for
            until = now + LEASE
            longer = table.c.lease_until > until
            await self._connection.execute(update(table).where(longer).values(lease_until=until))
        await self._connection.execute(
            update(inbox).where(inbox.c.received_at > now).values(received_at=now - A_WHILE_AGO)
        )
        held = paces.c.held_until > now
        await self._connection.execute(update(paces).where(held).values(held_until=now))
        latest = bindparam("latest", type_=duties.c.due_at.type)
        too_late = (duties.c.name == bindparam("duty")) & (duties.c.due_at > latest)
        await self._connection.execute(
            update(duties).where(too_late).values(due_at=latest),
            [{"duty": name, "latest": at} for name, at in due.items()],
        )
