"""Exposures: one row an attempt, guarded by a version."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.lifecycle import Phase
from bot.domain.person import Exposure
from bot.store.recent import Recent
from bot.store.tables import exposures as table
from bot.store.vault import Vault
from bot.store.versions import write_back

AT_ONCE = 500  # ids in one statement

# Made once: to build a statement costs more than to run it.
GET = select(table).where(table.c.id == bindparam("id"), table.c.person_id == bindparam("person"))
LATEST = (
    select(table)
    .where(table.c.person_id == bindparam("person"))
    .order_by(table.c.slot.desc(), table.c.turn.desc())
    .limit(bindparam("most"))
)
ADD = insert(table)
_FIXED = {"id", "person_id", "challenge_id", "slot", "turn", "day", "offered_at"}
_PLACE = ("id", "person_id")  # what the seal of a column is bound to


class Exposures:
    """What a transaction has read or written is not read in it again."""

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._recent = Recent()

    async def get(self, exposure_id: str, person_id: int) -> Exposure | None:
        """This person's exposure; somebody else's is not found."""
        if known := self._recent.called(exposure_id, person_id):
            return known
        found = await self._connection.execute(GET, {"id": exposure_id, "person": person_id})
        row = found.mappings().first()
        return None if row is None else self._opened(row)

    async def latest(self, person_id: int, limit: int) -> list[Exposure]:
        """The newest first."""
        if (known := self._recent.of(person_id, limit)) is not None:
            return known
        found = await self._connection.execute(LATEST, {"person": person_id, "most": limit})
        newest = [self._opened(row) for row in found.mappings()]
        self._recent.read(person_id, limit, newest)
        return list(newest)

    async def history(self, person_id: int, limit: int) -> list[tuple[str, int]]:
        """(challenge, local day as an ordinal) of what was offered, the newest first."""
        found = await self._connection.execute(
            select(table.c.challenge_id, table.c.day)
            .where(table.c.person_id == person_id)
            .order_by(table.c.slot.desc(), table.c.turn.desc())
            .limit(limit)
        )
        return [(challenge_id, day.toordinal()) for challenge_id, day in found]

    async def taken(self, ids: Sequence[str]) -> set[str]:
        """Those of these ids that are somebody's."""
        known: set[str] = set()
        for start in range(0, len(ids), AT_ONCE):
            part = ids[start : start + AT_ONCE]
            found = await self._connection.execute(select(table.c.id).where(table.c.id.in_(part)))
            known.update(found.scalars())
        return known

    async def add(self, *exposures: Exposure) -> None:
        if exposures:
            await self._connection.execute(ADD, [self._sealed(one) for one in exposures])
        for exposure in exposures:
            self._recent.added(exposure)

    async def save(self, exposure: Exposure) -> Exposure:
        """Write back what changed; raises Conflict when it changed since it was read."""
        saved = replace(exposure, version=exposure.version + 1)
        known = self._recent.called(exposure.id, exposure.person_id)
        if known is not None and known.version != exposure.version:
            known = None
        sealed = self._vault.sealed(table, _row(saved, known))
        values = {name: value for name, value in sealed.items() if name not in _FIXED}
        await write_back(self._connection, table, exposure.id, exposure.version, values)
        self._recent.changed(saved)
        return saved

    async def worded(
        self, person_ids: Sequence[int], before: datetime, after: str, limit: int
    ) -> list[tuple[str, int]]:
        """(id, person) of those whose words are older than that, in the order of their ids."""
        found = await self._connection.execute(
            select(table.c.id, table.c.person_id)
            .where(table.c.person_id.in_(person_ids), table.c.worded_at < before)
            .where(table.c.id > after)
            .order_by(table.c.id)
            .limit(limit)
        )
        return [(id, person_id) for id, person_id in found]

    def _sealed(self, exposure: Exposure) -> dict[str, Any]:
        return self._vault.sealed(table, _row(exposure))

    def _opened(self, row: Mapping[Any, Any]) -> Exposure:
        return _exposure(self._vault.opened(table, row))


_NAMES = tuple(field.name for field in fields(Exposure))  # they are the columns, too
_KEPT: Mapping[str, Callable[[Any], Any]] = {
    "phase": lambda phase: phase.value,
    "answers": dict,
    "sources": dict,
    "notes": list,
}


def _row(exposure: Exposure, known: Exposure | None = None) -> dict[str, Any]:
    """All of it, or which it is and what is not as it was `known`."""
    row = {}
    for name in _NAMES:
        value = getattr(exposure, name)
        if known is None or name in _PLACE or value != getattr(known, name):
            row[name] = _KEPT[name](value) if name in _KEPT else value
    return row


def _exposure(row: Mapping[str, Any]) -> Exposure:
    return Exposure(
        **{**row, "phase": Phase(row["phase"]), "notes": tuple(row["notes"])},
    )
