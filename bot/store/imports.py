"""Files that people sent to be taken in: each waits for its person's yes, for a day at most."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import imports as table
from bot.store.tables import metadata
from bot.store.vault import Vault

WAITS = timedelta(days=1)
BELONGINGS = tuple(  # every table whose rows go with their person, whatever is added one day
    found
    for found in metadata.sorted_tables
    if any(key.column.table.name == "people" for key in found.foreign_keys)
)


class Imports:
    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def put(self, person_id: int, body: Mapping[str, Any], now: datetime) -> None:
        """In the place of an earlier one."""
        await self.drop(person_id)
        row = {"person_id": person_id, "body": dict(body), "received_at": now}
        await self._connection.execute(insert(table).values(**self._vault.sealed(table, row)))

    async def of(self, person_id: int) -> dict[str, Any] | None:
        found = await self._connection.execute(select(table).where(table.c.person_id == person_id))
        row = found.mappings().first()
        return None if row is None else self._vault.opened(table, row)["body"]

    async def drop(self, person_id: int) -> None:
        await self._connection.execute(delete(table).where(table.c.person_id == person_id))

    async def tidy(self, now: datetime) -> None:
        await self._connection.execute(delete(table).where(table.c.received_at < now - WAITS))

    async def clear_the_way(self, person_id: int) -> None:
        """Everything that hangs on a person goes; they themselves and the queues stay."""
        for owned in BELONGINGS:
            await self._connection.execute(delete(owned).where(owned.c.person_id == person_id))
