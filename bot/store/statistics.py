"""Counts for whoever runs the bot: of people and of what they did, never a word of it."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import distinct, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.lifecycle import Phase
from bot.store.tables import exposures, people
from bot.store.tables_place import custom

TOLD = (Phase.CLOSED.value, Phase.RECALLING.value, Phase.SETTLED.value)
SPANS = (7, 30)  # days


class Statistics:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def counts(self, now: datetime) -> Mapping[str, int]:
        """Name of a group: how many people are in it."""
        found = {"people": await self._count(select(func.count()).select_from(people))}
        for column in (people.c.status, people.c.language):
            rows = await self._connection.execute(
                select(column, func.count()).group_by(column).order_by(column)
            )
            found |= {f"{column.name} {value}": number for value, number in rows}
        for days in SPANS:
            since = now - timedelta(days=days)
            heard = select(func.count()).where(people.c.heard_at > since)
            found[f"heard from in {days} days"] = await self._count(heard)
            faced = select(func.count(distinct(exposures.c.person_id))).where(
                exposures.c.offered_at > since, exposures.c.phase.in_(TOLD)
            )
            found[f"faced something in {days} days"] = await self._count(faced)
        own = select(func.count(distinct(custom.c.person_id)))
        found["with challenges of their own"] = await self._count(own)
        return found

    async def _count(self, query: object) -> int:
        return int((await self._connection.execute(query)).scalar_one())  # type: ignore[call-overload]
