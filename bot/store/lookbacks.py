"""Looks back at a week: what was asked, and what they answered."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import RowMapping, bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.lookback import Lookback
from bot.store.tables import lookbacks as table
from bot.store.vault import Vault

# Made once: to build a statement costs more than to run it.
LATEST = (
    select(table)
    .where(table.c.person_id == bindparam("person"))
    .order_by(table.c.day.desc())
    .limit(1)
)


class Lookbacks:
    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def add(self, person_id: int, asked: Lookback) -> None:
        row = {
            "person_id": person_id,
            "day": asked.day,
            "question": asked.question,
            "asked_at": asked.asked_at,
            "answer": asked.answer,
        }
        await self._connection.execute(insert(table).values(**self._vault.sealed(table, row)))

    async def of(self, person_id: int) -> list[Lookback]:
        """The oldest first."""
        query = select(table).where(table.c.person_id == person_id).order_by(table.c.day)
        found = await self._connection.execute(query)
        return [self._lookback(row) for row in found.mappings()]

    async def latest(self, person_id: int) -> Lookback | None:
        found = await self._connection.execute(LATEST, {"person": person_id})
        row = found.mappings().first()
        return None if row is None else self._lookback(row)

    async def answer(self, person_id: int, day: date, text: str) -> None:
        row = {"person_id": person_id, "day": day, "answer": text}
        await self._connection.execute(
            update(table)
            .where(table.c.person_id == person_id, table.c.day == day)
            .values(answer=self._vault.sealed(table, row)["answer"])
        )

    async def erase_answers(self, person_ids: Sequence[int], before: datetime) -> None:
        """To what was asked before that."""
        await self._connection.execute(
            update(table)
            .where(table.c.person_id.in_(person_ids), table.c.asked_at < before)
            .where(table.c.answer.is_not(None))
            .values(answer=None)
        )

    def _lookback(self, row: RowMapping) -> Lookback:
        opened = self._vault.opened(table, row)
        return Lookback(**{name: value for name, value in opened.items() if name != "person_id"})
