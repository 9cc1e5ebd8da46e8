"""The log of evidence, and what the challenges turned out to be, pooled over people.

Every belief is a function of this log; nothing here is ever changed, only added
(or erased with its person).
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.dialects import insert_unless_there
from bot.store.tables import observations as table
from bot.store.tables import ratings


class Observations:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self,
        person_id: int,
        kind: str,
        day: int,
        facts: Mapping[str, Any],
        at: datetime,
        *,
        exposure_id: str | None = None,
        challenge_id: str | None = None,
    ) -> None:
        await self._connection.execute(
            insert(table).values(
                person_id=person_id,
                kind=kind,
                day=day,
                facts=dict(facts),
                at=at,
                exposure_id=exposure_id,
                challenge_id=challenge_id,
            )
        )

    async def of(self, person_id: int) -> list[tuple[str, dict[str, Any]]]:
        """(kind, facts) of all of a person's, oldest first."""
        found = await self._connection.execute(
            select(table.c.kind, table.c.facts)
            .where(table.c.person_id == person_id)
            .order_by(table.c.id)
        )
        return [(kind, facts) for kind, facts in found]

    async def ratings(
        self, challenge_ids: Sequence[str] | None = None
    ) -> dict[str, dict[str, Any]]:
        query = select(ratings.c.challenge_id, ratings.c.facts)
        if challenge_ids is not None:
            query = query.where(ratings.c.challenge_id.in_(challenge_ids))
        found = await self._connection.execute(query)
        return {key: value for key, value in found.all()}  # noqa: C416 - typed

    async def rate(self, challenge_id: str, facts: Mapping[str, Any]) -> None:
        await self._connection.execute(
            insert_unless_there(self._connection, ratings),
            [{"challenge_id": challenge_id, "facts": {}}],
        )
        await self._connection.execute(
            update(ratings).where(ratings.c.challenge_id == challenge_id).values(facts=dict(facts))
        )
