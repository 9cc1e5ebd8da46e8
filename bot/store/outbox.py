"""What we are about to say, in order for each person; and, once said, what its buttons meant.

Replies and what we start ourselves (visits) wait in two lanes. In a lane a person's messages go
out in order; a reply may pass a visit that still waits, never one that is on its way. A row
outlives its words: after sending, text and labels are erased and the meaning of the buttons
is kept, so that a tap under an old message is understood.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.person import Delivery, Lease, Say, Urgency
from bot.store import deliveries, leases
from bot.store.dialects import insert_unless_there
from bot.store.paces import REPLIES, VISITS, held
from bot.store.tables import WAITING, people
from bot.store.tables import outbox as table
from bot.store.vault import DoesNotOpen, Vault

BUTTONS_KEPT = timedelta(days=60)
HELD_FOR = timedelta(days=2)
FORGOTTEN_LATELY = timedelta(days=7)  # so that an hourly look need not read every row

other = table.alias("other")
edited = table.alias("edited")


def _nobody_of_theirs(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """No other row to the same person that waits and is so."""
    return ~exists().where(
        other.c.person_id == table.c.person_id,
        other.c.state == WAITING,
        other.c.id != table.c.id,
        or_(*conditions),
    )


def _is_reply(rows: Any) -> ColumnElement[bool]:
    is_reply: ColumnElement[bool] = rows.c.urgency < Urgency.VISIT.value
    return is_reply


NOW: Any = bindparam("now", type_=table.c.due_at.type)
EARLIER = other.c.id < table.c.id
REPLY = and_(
    _is_reply(table),
    ~held(REPLIES),
    _nobody_of_theirs(and_(_is_reply(other), EARLIER), other.c.lease_until > NOW),
)
VISIT = and_(
    table.c.urgency == Urgency.VISIT.value,
    ~held(VISITS),
    _nobody_of_theirs(_is_reply(other), EARLIER),
)
ORDER = (table.c.urgency, table.c.due_at, table.c.id)
# Whoever died with it may have said it: that counts as a delivery of unknown outcome.
UNKNOWN = table.c.unknown + case((table.c.lease_until.is_not(None), 1), else_=0)
CLAIM, CLAIM_REPLIES = (
    leases.claiming(
        table, waiting=and_(table.c.state == WAITING, lane), order=ORDER, unknown=UNKNOWN
    )
    for lane in (or_(REPLY, VISIT), REPLY)
)
SAID = (
    update(table)
    .where(table.c.id == bindparam("row"), table.c.state == WAITING)
    .values(
        state="sent",
        body=None,
        lease_until=None,
        message_id=func.coalesce(bindparam("message"), table.c.message_id),
    )
)
NUMBERS = select(table.c.token, table.c.message_id).where(
    table.c.token.in_(bindparam("wanted", expanding=True))
)
FENCES = select(table.c.id, table.c.fence).where(
    table.c.id.in_(bindparam("wanted", expanding=True))
)
FIND = select(table).where(table.c.token == bindparam("wanted"))
ARRIVED = (
    update(table)
    .where(table.c.token == bindparam("wanted"), table.c.message_id.is_(None))
    .values(message_id=bindparam("message"), state="sent", body=None, lease_until=None)
    .values(fence=table.c.fence + 1)  # whoever is saying it once more has nothing to add
)
RETRY = leases.finishing(table, ("due_at",)).values(
    unknown=table.c.unknown + bindparam("more", type_=table.c.unknown.type)
)


class Outbox:
    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self._messages: dict[str, int] = {}  # token -> number of the message, as far as seen

    async def put(self, says: Sequence[tuple[str, Say]], now: datetime) -> None:
        """(token, say) pairs in the order of speaking; a known dedupe key stays unsaid."""
        rows = [self._sealed(token, say, now) for token, say in deliveries.together(says)]
        if rows:
            await self._connection.execute(insert_unless_there(self._connection, table), rows)

    async def hand_over(
        self, says: Sequence[tuple[str, Say]], now: datetime
    ) -> tuple[Delivery, ...]:
        """As `put`, and at once as `claim`: for somebody to whom nothing else waits to be said.

        Visits, and edits of messages of which nothing is known here, are only put: ().
        """
        targets = [say.edits is None or say.edits in self._messages for _, say in says]
        if not all(targets) or any(say.urgency is Urgency.VISIT for _, say in says):
            await self.put(says, now)
            return ()
        held = {"lease_until": now + leases.LEASE, "fence": 1, "attempts": 1}
        rows = [{**self._sealed(token, say, now), **held} for token, say in says]
        statement = insert_unless_there(self._connection, table, table.c.id, table.c.token)
        made = await self._connection.execute(statement, rows)
        ids = {token: row_id for row_id, token in made}
        return tuple(
            deliveries.handed(ids[token], token, say, now, self._messages.get(say.edits or ""))
            for token, say in says
            if token in ids
        )

    async def claim(self, now: datetime, limit: int, *, replies_only: bool) -> list[Delivery]:
        """The next thing to say to up to `limit` people, replies first."""
        statement = CLAIM_REPLIES if replies_only else CLAIM
        rows = await leases.claim(self._connection, statement, now, limit, leases.LEASE)
        targets = await self._numbers({row.edits for row in rows if row.edits is not None})
        claimed = []
        for row in rows:
            try:
                claimed.append(replace(self._opened(row), target=targets.get(row.edits)))
            except DoesNotOpen:  # it must not keep the others from being said
                await self.close(leases.lease_of(table, row), "unopened")
        return sorted(claimed, key=lambda delivery: (delivery.say.urgency, delivery.id))

    async def _numbers(self, tokens: Collection[str]) -> dict[str, int | None]:
        """Of the messages with these tokens. Not in the claim's RETURNING, where SQLite reads
        the whole table for each row.
        """
        if not tokens:
            return {}
        found = await self._connection.execute(NUMBERS, {"wanted": list(tokens)})
        return {token: number for token, number in found}  # noqa: C416 - typed

    def _sealed(self, token: str, say: Say, now: datetime) -> dict[str, Any]:
        return self._vault.sealed(table, deliveries.row_of(token, say, now))

    def _opened(self, row: Row[Any]) -> Delivery:
        return deliveries.delivery_of(row, self._vault.opened(table, row._mapping)["body"])

    async def find(self, token: str) -> Delivery | None:
        row = (await self._connection.execute(FIND, {"wanted": token})).first()
        if row is None:
            return None
        if row.message_id is not None:
            self._messages[token] = row.message_id
        return self._opened(row)

    async def held(self, token: str) -> Say | None:
        """What was kept back under this token, while it is worth showing."""
        row = (await self._connection.execute(FIND, {"wanted": token})).first()
        return None if row is None or row.body is None else self._opened(row).say

    async def arrived(self, token: str, message_id: int) -> None:
        """A tap under it proves that it was delivered, whatever we thought."""
        if token in self._messages:
            return
        if message_id:  # Telegram does not say which, for a message that is too old
            self._messages[token] = message_id
        await self._connection.execute(ARRIVED, {"wanted": token, "message": message_id})

    async def said(self, facts: Sequence[tuple[int, int | None]], gone: Sequence[int] = ()) -> None:
        """(row id, message number) of what Telegram took: true whoever holds the row by now.

        Of those that are `gone` nothing stays.
        """
        if facts:
            rows = [{"row": row_id, "message": message_id} for row_id, message_id in facts]
            await self._connection.execute(SAID, rows)
        if gone:
            await self._connection.execute(delete(table).where(table.c.id.in_(gone)))

    async def retry(self, lease: Lease, at: datetime, *, counts: bool) -> None:
        """Try again then; `counts` when it may have been delivered, so that copies stay few."""
        values = {**leases.holding(lease), "new_due_at": at, "more": int(counts)}
        done = await self._connection.execute(RETRY, values)
        if done.rowcount != 1:
            raise leases.LeaseLost(table.name)

    async def renew(self, held: Sequence[Lease], now: datetime) -> set[Lease]:
        """For what takes longer than its lease; those that nobody dropped or took over."""
        if not held:
            return set()
        await leases.renew(self._connection, table, held, now + leases.LEASE)
        rows = await self._connection.execute(FENCES, {"wanted": [lease.key[0] for lease in held]})
        fences = {row_id: fence for row_id, fence in rows}  # noqa: C416 - typed
        return {lease for lease in held if fences.get(lease.key[0]) == lease.fence}

    async def release(self, lease: Lease, due_at: datetime) -> None:
        """It was not said after all: what went before it has to wait."""
        await leases.give_back(self._connection, table, lease, due_at)

    async def close(self, lease: Lease, state: str) -> None:
        """unknown | refused | expired | unopened: not to be tried again."""
        await leases.finish(self._connection, table, lease, state=state, body=None)

    async def drop_waiting(self, person_id: int, state: str) -> None:
        """Nothing more is said to this person."""
        await self._connection.execute(
            update(table)
            .where(table.c.person_id == person_id, table.c.state == "waiting")
            .values(state=state, body=None, fence=table.c.fence + 1)
        )

    async def drop_unasked(self, person_id: int) -> None:
        """What we were about to begin stays unsaid; replies go out."""
        await self._connection.execute(
            update(table)
            .where(
                table.c.person_id == person_id,
                table.c.state.in_(("waiting", "held")),
                table.c.urgency == Urgency.VISIT.value,
            )
            .values(state="dropped", body=None, fence=table.c.fence + 1)
        )

    async def tidy(self, now: datetime) -> None:
        """Forget old buttons, what nobody asked to see, and the last word to who is forgotten."""
        await self._connection.execute(
            update(table)
            .where(table.c.state == "held", table.c.created_at < now - HELD_FOR)
            .values(body=None)
        )
        lately = table.c.created_at > now - FORGOTTEN_LATELY
        forgotten = lately & ~exists().where(people.c.id == table.c.person_id)
        old = table.c.created_at < now - BUTTONS_KEPT
        await self._connection.execute(
            delete(table).where(table.c.state != "waiting", or_(old, forgotten))
        )

    async def counts(self) -> dict[str, int]:
        found = await self._connection.execute(
            select(table.c.state, func.count()).group_by(table.c.state)
        )
        return {key: value for key, value in found.all()}  # noqa: C416 - typed
