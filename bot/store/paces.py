"""How fast all processes together may speak: one row for each kind of speaking.

GCRA: `ready_at` is the moment up to which the rate is already spent. Whoever wants to say
n things pushes it n/rate seconds further, and may do so as long as it stays within a short
burst of now. A row that Telegram holds is nobody's until then.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.household import paces as table

REPLIES, VISITS, PAID = "replies", "visits", "paid"
UNLIMITED = 2**31 - 1
# A moment further ahead than any burst was written before the clock was set back: it is not kept.
BEYOND = 5.0

_now = bindparam("seconds", type_=table.c.ready_at.type)
_burst = bindparam("burst", type_=table.c.ready_at.type)
_cost = bindparam("cost", type_=table.c.ready_at.type)
_count = bindparam("count", type_=table.c.spent.type)
_today = bindparam("today", type_=table.c.day.type)
_begins = case(
    (and_(table.c.ready_at > _now, table.c.ready_at <= _now + _burst + BEYOND), table.c.ready_at),
    else_=_now,
)
_spent = case((table.c.day == _today, table.c.spent), else_=0)
SPEND = (
    update(table)
    .where(
        table.c.name == bindparam("pace"),
        table.c.held_until <= bindparam("now", type_=table.c.held_until.type),
        _begins + _cost <= _now + _burst,
        _spent + _count <= bindparam("cap", type_=table.c.spent.type),
    )
    .values(ready_at=_begins + _cost, day=_today, spent=_spent + _count)
    .returning(table.c.ready_at)
)


def held(name: str) -> ColumnElement[bool]:
    """In a statement with `now`: whether this kind of speaking has to wait."""
    now: Any = bindparam("now", type_=table.c.held_until.type)
    return exists().where(table.c.name == name, table.c.held_until > now)


class Paces:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def spend(
        self, name: str, count: int, rate: float, burst: int, now: datetime, cap: int = UNLIMITED
    ) -> float | None:
        """Take room for `count`; the moment up to which all is spent, or None if it is too much.

        `burst` is how many may come at once after a quiet while, `cap` how many a UTC day.
        """
        values = {
            "pace": name,
            "now": now,
            "seconds": now.timestamp(),
            "burst": burst / rate,
            "cost": count / rate,
            "count": count,
            "today": now.toordinal(),
            "cap": cap,
        }
        ready_at: float | None = (
            await self._connection.execute(SPEND, values)
        ).scalar_one_or_none()
        return ready_at

    async def hold(self, name: str, until: datetime) -> None:
        """Nothing of this kind before then, in any process; an earlier moment changes nothing."""
        later = (table.c.name == name) & (table.c.held_until < until)
        await self._connection.execute(update(table).where(later).values(held_until=until))

    async def state(self, name: str, now: datetime) -> tuple[float, datetime, int]:
        """(ready_at in seconds, held until, how many were said today)."""
        found = await self._connection.execute(
            select(table.c.ready_at, table.c.held_until, table.c.day, table.c.spent).where(
                table.c.name == name
            )
        )
        ready_at, held_until, day, spent = found.one()
        return ready_at, held_until, spent if day == now.toordinal() else 0
