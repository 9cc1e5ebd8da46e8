"""What we are about to say, in order for each person; and, once said, what its buttons meant.

A row outlives its words: after sending, text and labels are erased and the
meaning of the buttons is kept, so that a tap under an old message is understood.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, case, delete, exists, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.person import Button, Delivery, Lease, Method, Say, Urgency
from bot.store import leases
from bot.store.tables import outbox as table
from bot.store.tables import people

BUTTONS_KEPT = timedelta(days=60)


def _first_of_its_person() -> ColumnElement[bool]:
    earlier = table.alias("earlier")
    return (table.c.state == "waiting") & ~exists().where(
        earlier.c.person_id == table.c.person_id,
        earlier.c.state == "waiting",
        earlier.c.id < table.c.id,
    )


ORDER = (table.c.urgency, table.c.due_at, table.c.id)
# Whoever died with it may have said it: that counts as a delivery of unknown outcome.
UNKNOWN = table.c.unknown + case((table.c.lease_until.is_not(None), 1), else_=0)
CLAIM = leases.claiming(table, waiting=_first_of_its_person(), order=ORDER, unknown=UNKNOWN)
CLAIM_REPLIES = leases.claiming(
    table,
    waiting=_first_of_its_person() & (table.c.urgency != Urgency.VISIT.value),
    order=ORDER,
    unknown=UNKNOWN,
)


class Outbox:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, says: Sequence[tuple[str, Say]], now: datetime) -> None:
        """(token, say) pairs in the order of speaking; a known dedupe key stays unsaid."""
        known = await self._known([say.dedupe for _, say in says if say.dedupe])
        rows = [_row(token, say, now) for token, say in says if say.dedupe not in known]
        if rows:
            await self._connection.execute(insert(table), rows)

    async def _known(self, keys: Sequence[str]) -> set[str | None]:
        if not keys:
            return set()
        found = await self._connection.execute(
            select(table.c.dedupe).where(table.c.dedupe.in_(keys))
        )
        return set(found.scalars())

    async def claim(self, now: datetime, limit: int, *, replies_only: bool) -> list[Delivery]:
        """The next thing to say to up to `limit` people, replies first."""
        statement = CLAIM_REPLIES if replies_only else CLAIM
        rows = await leases.claim(self._connection, statement, now, limit)
        return sorted((_delivery(row) for row in rows), key=lambda d: (d.say.urgency, d.id))

    async def find(self, token: str) -> Delivery | None:
        found = await self._connection.execute(select(table).where(table.c.token == token))
        row = found.first()
        return None if row is None else _delivery(row)

    async def arrived(self, token: str, message_id: int) -> None:
        """A tap under it proves that it was delivered, whatever we thought."""
        await self._connection.execute(
            update(table)
            .where(table.c.token == token, table.c.message_id.is_(None))
            .values(message_id=message_id, state="sent", body=None, lease_until=None)
        )

    async def message_of(self, token: str) -> int | None:
        found = await self._connection.execute(
            select(table.c.message_id).where(table.c.token == token)
        )
        return found.scalar_one_or_none()

    async def sent(self, lease: Lease, message_id: int | None) -> None:
        values: dict[str, Any] = {"state": "sent", "body": None}
        if message_id is not None:
            values["message_id"] = message_id
        await leases.finish(self._connection, table, lease, **values)

    async def retry(self, lease: Lease, at: datetime, *, counts: bool) -> None:
        """Try again then; `counts` when it may have been delivered, so that copies stay few."""
        await leases.finish(
            self._connection, table, lease, due_at=at, unknown=table.c.unknown + int(counts)
        )

    async def unknowns(self, lease: Lease) -> int:
        found = await self._connection.execute(
            select(table.c.unknown).where(leases.held(table, lease))
        )
        return found.scalar_one_or_none() or 0

    async def close(self, lease: Lease, state: str) -> None:
        """unknown | refused | expired: not to be tried again."""
        await leases.finish(self._connection, table, lease, state=state, body=None)

    async def drop_waiting(self, person_id: int, state: str) -> None:
        """Nothing more is said to this person."""
        await self._connection.execute(
            update(table)
            .where(table.c.person_id == person_id, table.c.state == "waiting")
            .values(state=state, body=None, fence=table.c.fence + 1)
        )

    async def tidy(self, now: datetime) -> None:
        """Forget old buttons, and the last word to somebody who is forgotten."""
        forgotten = table.c.person_id.not_in(select(people.c.id))
        old = table.c.created_at < now - BUTTONS_KEPT
        await self._connection.execute(
            delete(table).where(table.c.state != "waiting", or_(old, forgotten))
        )

    async def counts(self) -> dict[str, int]:
        found = await self._connection.execute(
            select(table.c.state, func.count()).group_by(table.c.state)
        )
        return {key: value for key, value in found.all()}  # noqa: C416 - typed


def _row(token: str, say: Say, now: datetime) -> dict[str, Any]:
    labels = [[button.label for button in row] for row in say.buttons]
    return {
        "token": token,
        "person_id": say.person_id,
        "state": "waiting",
        "method": say.method.value,
        "urgency": say.urgency.value,
        "body": {
            "text": say.text,
            "labels": labels,
            "silent": say.silent,
            "location": say.location,
        },
        "actions": [[button.action for button in row] for row in say.buttons],
        "subject": say.subject,
        "edits": say.edits,
        "dedupe": say.dedupe,
        "expires_at": say.expires_at,
        "created_at": now,
        "due_at": now,
    }


def _delivery(row: Any) -> Delivery:
    body: Mapping[str, Any] = row.body or {
        "text": "",
        "labels": [],
        "silent": False,
        "location": "",
    }
    labels = body["labels"] or [["" for _ in line] for line in row.actions]
    buttons = tuple(
        tuple(Button(label, action) for label, action in zip(*pair, strict=True))
        for pair in zip(labels, row.actions, strict=True)
    )
    say = Say(
        person_id=row.person_id,
        text=body["text"],
        buttons=buttons,
        method=Method(row.method),
        urgency=Urgency(row.urgency),
        subject=row.subject,
        edits=row.edits,
        dedupe=row.dedupe,
        silent=body["silent"],
        location=body["location"],
        expires_at=row.expires_at,
    )
    return Delivery(
        row.id, row.token, say, row.message_id, leases.lease_of(table, row), row.created_at
    )
