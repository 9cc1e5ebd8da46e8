"""Ways in: invitations (their hashes alone), and how often somebody unknown has tried one."""

from datetime import datetime, timedelta

from sqlalchemy import delete, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.dialects import insert_unless_there
from bot.store.tables import people
from bot.store.tables_place import invitations, knocks

COUNTED = timedelta(hours=1)  # tries are counted over so long


class Access:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def has_owner(self) -> bool:
        found = await self._connection.execute(select(exists().where(people.c.owner)))
        return bool(found.scalar_one())

    async def invite(
        self, code_hash: str, uses: int, expires_at: datetime, *, owner: bool = False
    ) -> None:
        await self._connection.execute(
            insert(invitations).values(
                code_hash=code_hash, owner=owner, uses_left=uses, expires_at=expires_at
            )
        )

    async def take(self, code_hash: str, now: datetime) -> bool | None:
        """One use of it: True if it makes an owner; None if there is no use in it."""
        done = await self._connection.execute(
            update(invitations)
            .where(
                invitations.c.code_hash == code_hash,
                invitations.c.uses_left > 0,
                invitations.c.expires_at > now,
            )
            .values(uses_left=invitations.c.uses_left - 1)
            .returning(invitations.c.owner)
        )
        found: bool | None = done.scalar_one_or_none()
        return found

    async def makes_owner(self, code_hash: str) -> bool:
        found = await self._connection.execute(
            select(exists().where(invitations.c.code_hash == code_hash, invitations.c.owner))
        )
        return bool(found.scalar_one())

    async def claimed(self) -> None:
        """There is an owner now: no other code makes one."""
        await self._connection.execute(delete(invitations).where(invitations.c.owner))

    async def tried(self, person_id: int, now: datetime) -> int:
        """Count a try; returns how many there were in this hour, this one included."""
        await self._connection.execute(
            insert_unless_there(self._connection, knocks),
            [{"person_id": person_id, "tries": 0, "since": now}],
        )
        mine = knocks.c.person_id == person_id
        await self._connection.execute(
            update(knocks).where(mine, knocks.c.since <= now - COUNTED).values(tries=0, since=now)
        )
        found = await self._connection.execute(
            update(knocks).where(mine).values(tries=knocks.c.tries + 1).returning(knocks.c.tries)
        )
        return int(found.scalar_one())

    async def let_in(self, person_id: int) -> None:
        await self._connection.execute(delete(knocks).where(knocks.c.person_id == person_id))

    async def tidy(self, now: datetime) -> None:
        await self._connection.execute(delete(knocks).where(knocks.c.since <= now - COUNTED))
        spent = or_(invitations.c.expires_at <= now, invitations.c.uses_left <= 0)
        await self._connection.execute(delete(invitations).where(spent))
