"""Exposures: one row an attempt, guarded by a version."""

from dataclasses import replace
from typing import Any

from sqlalchemy import RowMapping, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.lifecycle import Phase
from bot.domain.person import Exposure
from bot.store.conflict import Conflict
from bot.store.tables import exposures as table


class Exposures:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, exposure_id: str, person_id: int) -> Exposure | None:
        """This person's exposure; somebody else's is not found."""
        return await self._first(
            select(table).where(table.c.id == exposure_id, table.c.person_id == person_id)
        )

    async def latest(self, person_id: int, limit: int) -> list[Exposure]:
        """The newest first."""
        found = await self._connection.execute(
            select(table)
            .where(table.c.person_id == person_id)
            .order_by(table.c.slot.desc(), table.c.turn.desc())
            .limit(limit)
        )
        return [_exposure(row) for row in found.mappings()]

    async def history(self, person_id: int, limit: int) -> list[tuple[str, int]]:
        """(challenge, local day as an ordinal) of what was offered, the newest first."""
        found = await self._connection.execute(
            select(table.c.challenge_id, table.c.day)
            .where(table.c.person_id == person_id)
            .order_by(table.c.slot.desc(), table.c.turn.desc())
            .limit(limit)
        )
        return [(challenge_id, day.toordinal()) for challenge_id, day in found]

    async def add(self, exposure: Exposure) -> None:
        await self._connection.execute(insert(table).values(**_row(exposure)))

    async def save(self, exposure: Exposure) -> Exposure:
        """Write back; raises Conflict when it changed since it was read."""
        saved = replace(exposure, version=exposure.version + 1)
        done = await self._connection.execute(
            update(table)
            .where(table.c.id == exposure.id, table.c.version == exposure.version)
            .values(**_row(saved))
        )
        if done.rowcount != 1:
            raise Conflict("exposures")
        return saved

    async def _first(self, query: Select[Any]) -> Exposure | None:
        row = (await self._connection.execute(query)).mappings().first()
        return None if row is None else _exposure(row)


def _row(exposure: Exposure) -> dict[str, Any]:
    return {
        "id": exposure.id,
        "person_id": exposure.person_id,
        "challenge_id": exposure.challenge_id,
        "slot": exposure.slot,
        "turn": exposure.turn,
        "day": exposure.day,
        "phase": exposure.phase.value,
        "offered_at": exposure.offered_at,
        "reason": exposure.reason,
        "chance": exposure.chance,
        "effective": exposure.effective,
        "answers": dict(exposure.answers),
        "sources": dict(exposure.sources),
        "notes": list(exposure.notes),
        "tomorrow": exposure.tomorrow,
        "reported_at": exposure.reported_at,
        "asked": exposure.asked,
        "version": exposure.version,
    }


def _exposure(row: RowMapping) -> Exposure:
    return Exposure(
        **{**row, "phase": Phase(row["phase"]), "notes": tuple(row["notes"])},
    )
