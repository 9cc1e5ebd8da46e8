"""The log of evidence.

Every belief is a function of this log; nothing here is ever changed, only added
(or erased with its person).
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import observations as table

OUTCOMES = ("completed", "tried")
ADD = insert(table)  # made once: to build a statement costs more than to run it


@dataclass(frozen=True, slots=True)
class Logged:
    """One line of the log."""

    kind: str
    day: int  # local, as an ordinal
    facts: Mapping[str, Any]
    at: datetime
    exposure_id: str | None
    challenge_id: str | None


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

    async def add_all(self, lines: Sequence[Mapping[str, Any]]) -> None:
        """Whole lines in their order, with the columns' names."""
        if lines:
            await self._connection.execute(ADD, list(lines))

    async def of(self, person_id: int) -> list[tuple[str, dict[str, Any]]]:
        """(kind, facts) of all of a person's, oldest first."""
        return [(kind, facts) for kind, facts, _ in await self.told(person_id)]

    async def told(self, person_id: int) -> list[tuple[str, dict[str, Any], str | None]]:
        """The same lines, with the exposure that each is about."""
        found = await self._connection.execute(
            select(table.c.kind, table.c.facts, table.c.exposure_id)
            .where(table.c.person_id == person_id)
            .order_by(table.c.id)
        )
        return [(kind, facts, exposure_id) for kind, facts, exposure_id in found]

    async def take(self, person_id: int, lines: Sequence[Logged]) -> None:
        """A whole log from elsewhere, oldest first."""
        rows = [{"person_id": person_id, **asdict(line)} for line in lines]
        if rows:
            await self._connection.execute(insert(table), rows)

    async def log(self, person_id: int) -> list[Logged]:
        """Whole lines, oldest first."""
        columns = (table.c.kind, table.c.day, table.c.facts, table.c.at)
        about = (table.c.exposure_id, table.c.challenge_id)
        found = await self._connection.execute(
            select(*columns, *about).where(table.c.person_id == person_id).order_by(table.c.id)
        )
        return [Logged(*row) for row in found]

    async def tolerances(self, person_id: int) -> dict[str, float]:
        """What was believed they can face, by the exposure whose outcome it was believed after."""
        found = await self._connection.execute(
            select(table.c.exposure_id, table.c.facts)
            .where(table.c.person_id == person_id, table.c.kind.in_(OUTCOMES))
            .order_by(table.c.id)
        )
        return {
            exposure_id: facts["tolerance"]
            for exposure_id, facts in found
            if exposure_id and "tolerance" in facts
        }
