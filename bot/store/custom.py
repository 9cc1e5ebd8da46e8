"""Challenges of people's own, those that are being written among them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.model import Context
from bot.domain.own import OwnChallenge
from bot.store.tables import exposures
from bot.store.tables_place import custom as table
from bot.store.vault import Vault

AT_ONCE = 500  # ids in one statement

# Made once: to build a statement costs more than to run it.
OF = select(table).where(table.c.person_id == bindparam("person")).order_by(table.c.id)


class Custom:
    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def of(self, person_id: int) -> list[OwnChallenge]:
        """All of a person's, retired ones too: earlier days still speak of them. Oldest first."""
        found = await self._connection.execute(OF, {"person": person_id})
        return [_own(self._vault.opened(table, row)) for row in found.mappings()]

    async def taken(self, ids: Sequence[str]) -> set[str]:
        """Those of these ids that are somebody's."""
        known: set[str] = set()
        for start in range(0, len(ids), AT_ONCE):
            part = ids[start : start + AT_ONCE]
            found = await self._connection.execute(select(table.c.id).where(table.c.id.in_(part)))
            known.update(found.scalars())
        return known

    async def worded(self, person_ids: Sequence[int], before: datetime) -> list[tuple[int, str]]:
        """(person, id) of those written before that, and not on the table since."""
        later = exists().where(
            exposures.c.challenge_id == table.c.id, exposures.c.offered_at >= before
        )
        found = await self._connection.execute(
            select(table.c.person_id, table.c.id)
            .where(table.c.person_id.in_(person_ids), table.c.words.is_not(None))
            .where(table.c.created_at < before, ~later)
            .order_by(table.c.id)
        )
        return [(person_id, id) for person_id, id in found]

    async def add(self, own: OwnChallenge) -> None:
        await self._connection.execute(insert(table).values(**self._sealed(own)))

    async def save(self, own: OwnChallenge) -> None:
        await self._connection.execute(
            update(table)
            .where(table.c.id == own.id, table.c.person_id == own.person_id)
            .values(**self._sealed(own))
        )

    async def drop(self, own: OwnChallenge) -> None:
        await self._connection.execute(
            delete(table).where(table.c.id == own.id, table.c.person_id == own.person_id)
        )

    def _sealed(self, own: OwnChallenge) -> dict[str, Any]:
        return self._vault.sealed(table, _row(own))


def _own(row: Mapping[str, Any]) -> OwnChallenge:
    return OwnChallenge(**{**row, "context": Context(row["context"]) if row["context"] else None})


def _row(own: OwnChallenge) -> dict[str, Any]:
    return {**asdict(own), "context": own.context and own.context.value}
