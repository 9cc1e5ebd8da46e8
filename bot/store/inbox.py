"""What people sent: raw updates, committed before Telegram is told that we have them.

One person's letters are handed out one at a time and in order: only the first
waiting one of a person can be claimed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.person import Lease, Letter
from bot.store import leases
from bot.store.dialects import insert_unless_there
from bot.store.tables import WAITING
from bot.store.tables import inbox as table
from bot.store.vault import DoesNotOpen, Vault

NOBODY = 0
REMEMBERED = timedelta(
    hours=72
)  # longer than Telegram repeats (24 h), shorter than ids restart (7 days)
DEAD_KEPT = timedelta(days=7)


earlier = table.alias("earlier")


def _first_of_its_person() -> ColumnElement[bool]:
    return (table.c.state == WAITING) & or_(
        table.c.person_id == NOBODY,
        ~exists().where(
            earlier.c.person_id == table.c.person_id,
            earlier.c.state == WAITING,
            earlier.c.update_id < table.c.update_id,
        ),
    )


ORDER = (table.c.due_at, table.c.update_id)
CLAIM = leases.claiming(table, waiting=_first_of_its_person(), order=ORDER)

later = table.alias("later")
ANOTHER = (
    exists()
    .select_from(later)
    .where(
        literal_column("later.person_id = inbox.person_id"),
        literal_column("later.state = 'waiting'"),
        literal_column("later.update_id != inbox.update_id"),
    )
    .label("another")
)
FINISH = (
    update(table)
    .where(
        table.c.bot_id == bindparam("bot"),
        table.c.update_id == bindparam("number"),
        table.c.fence == bindparam("held"),
    )
    .values(state="done", payload=None, lease_until=None)
    .returning(ANOTHER)
)


@dataclass(frozen=True, slots=True)
class Put:
    new: int
    taken: list[Letter]


class Inbox:
    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def put(
        self,
        bot_id: int,
        updates: Sequence[tuple[int, int, Mapping[str, Any]]],
        now: datetime,
        *,
        take: int = 0,
    ) -> Put:
        """Keep (update id, person id, payload) each once.

        Up to `take` of them are claimed at once: the first of people of whom nothing else waits.
        """
        seen: set[int] = set()
        rows = []
        for update_id, person_id, payload in sorted(updates, key=lambda update: update[0]):
            first = person_id not in seen and len(seen) < take
            seen.add(person_id)
            rows.append(_row(bot_id, update_id, person_id, payload, now, take=first))
        if not rows:
            return Put(0, [])
        statement = _putting(self._connection)
        sealed = [self._vault.sealed(table, row) for row in rows]
        done = (await self._connection.execute(statement, sealed)).all()
        taken = {row.update_id for row in done if row.lease_until is not None}
        return Put(
            len(done),
            [
                Letter(
                    bot_id,
                    row["update_id"],
                    row["person_id"],
                    row["payload"],
                    now,
                    Lease((bot_id, row["update_id"]), 1, 1, now + leases.SHORT_LEASE),
                )
                for row in rows
                if row["update_id"] in taken
            ],
        )

    async def claim(self, now: datetime, limit: int) -> list[Letter]:
        """The first waiting letter of up to `limit` people."""
        letters = []
        for row in await leases.claim(self._connection, CLAIM, now, limit, leases.SHORT_LEASE):
            try:
                letters.append(_letter(row, self._vault.opened(table, row._mapping)["payload"]))
            except DoesNotOpen as mistake:  # it must not keep the others from being read
                await self.bury(leases.lease_of(table, row), type(mistake).__name__)
        return sorted(letters, key=lambda letter: letter.update_id)

    async def finish(self, lease: Lease) -> bool:
        """Handled: only its number is remembered. Raises LeaseLost.

        True if another letter of this person waits.
        """
        bot_id, update_id = lease.key
        values = {"bot": bot_id, "number": update_id, "held": lease.fence}
        row = (await self._connection.execute(FINISH, values)).first()
        if row is None:
            raise leases.LeaseLost(table.name)
        return bool(row.another)

    async def renew(self, held: Sequence[Lease], now: datetime) -> None:
        """For what takes longer than its lease."""
        if held:
            await leases.renew(self._connection, table, held, now + leases.SHORT_LEASE)

    async def give_back(self, lease: Lease, due_at: datetime) -> None:
        await leases.give_back(self._connection, table, lease, due_at)

    async def postpone(self, lease: Lease, until: datetime, error: str) -> None:
        await leases.finish(self._connection, table, lease, due_at=until, error=error)

    async def bury(self, lease: Lease, error: str) -> None:
        """A dead letter: out of everybody's way. `error` is the name of a type."""
        await leases.finish(self._connection, table, lease, state="dead", error=error)

    async def tidy(self, now: datetime) -> None:
        await self._connection.execute(
            delete(table).where(
                or_(
                    (table.c.state == "done") & (table.c.received_at < now - REMEMBERED),
                    (table.c.state == "dead") & (table.c.received_at < now - DEAD_KEPT),
                )
            )
        )

    async def counts(self) -> dict[str, int]:
        found = await self._connection.execute(
            select(table.c.state, func.count()).group_by(table.c.state)
        )
        return {key: value for key, value in found.all()}  # noqa: C416 - typed


def _row(
    bot_id: int,
    update_id: int,
    person_id: int,
    payload: Mapping[str, Any],
    now: datetime,
    *,
    take: bool,
) -> dict[str, Any]:
    return {
        "bot_id": bot_id,
        "update_id": update_id,
        "person_id": person_id,
        "kind": next((key for key in payload if key != "update_id"), "")[:16],
        "payload": payload,
        "state": "waiting",
        "received_at": now,
        "due_at": now,
        "fence": int(take),
        "attempts": int(take),
        "wanted_until": now + leases.SHORT_LEASE if take else None,
        "whose": person_id,
    }


def _putting(connection: AsyncConnection) -> Any:
    return _putting_on(connection.dialect.name, insert_unless_there(connection, table))


@cache
def _putting_on(_dialect: str, statement: Any) -> Any:
    """With a lease on what may be taken at once, if nothing else of its person waits."""
    waits = exists().where(
        earlier.c.person_id == bindparam("whose", type_=table.c.person_id.type),
        earlier.c.state == WAITING,
    )
    until = bindparam("wanted_until", type_=table.c.lease_until.type)
    return statement.values(lease_until=case((~waits, until))).returning(
        table.c.update_id, table.c.lease_until
    )


def _letter(row: Any, payload: Mapping[str, Any]) -> Letter:
    return Letter(
        bot_id=row.bot_id,
        update_id=row.update_id,
        person_id=row.person_id,
        payload=payload,
        received_at=row.received_at,
        lease=leases.lease_of(table, row),
    )
