"""People: who they are to us, what they wished for, where they stand."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    RowMapping,
    ScalarSelect,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.person import Person, Status
from bot.domain.timetable import Last
from bot.store import wishes
from bot.store.erasures import Erasures
from bot.store.inbox import NOBODY
from bot.store.paces import REPLIES, held
from bot.store.tables import WAITING, inbox, outbox
from bot.store.tables import people as table
from bot.store.tables_place import custom
from bot.store.vault import Vault
from bot.store.versions import write_back

# Made once: to build a statement costs more than to run it.
GET = select(table).where(table.c.id == bindparam("person")).with_for_update()


def _messages(since: str) -> ScalarSelect[int]:
    return (
        select(func.count())
        .where(
            inbox.c.person_id == bindparam("person"),
            inbox.c.received_at > bindparam(since, type_=inbox.c.received_at.type),
            inbox.c.kind == bindparam("kind"),
        )
        .scalar_subquery()
    )


_owed = or_(
    exists().where(outbox.c.person_id == bindparam("person"), outbox.c.state == WAITING),
    held(REPLIES),
)
_owns = exists().where(custom.c.person_id == bindparam("person"))
MEET = GET.add_columns(
    _messages("since").label("messages"),
    _messages("lately").label("just_now"),
    _owed.label("owed"),
    _owns.label("owns"),
)


_PLAIN = (  # columns that are kept as a person has them
    "language", "consented_at", "slot", "heard_at", "silent_days", "paused_until",
    "resting_on", "warned_at", "page", "owner", "version",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Met:
    """A person as they stand before us, and what the beginning of a use case has to know."""

    person: Person
    messages: tuple[int, int]  # or taps or edits, in a while and just now, this one included
    owed: bool  # something to them still waits to be said, or all that is said has to wait
    owns: bool  # challenges of their own


class People:
    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._erasures = Erasures(connection, vault)

    async def get(self, person_id: int) -> Person | None:
        """The person, locked until the transaction ends, so that one use case at a time decides."""
        found = await self._connection.execute(GET, {"person": person_id})
        row = found.mappings().first()
        return None if row is None else _person(row)

    async def meet(
        self, person_id: int, since: datetime, lately: datetime, now: datetime, kind: str
    ) -> Met | None:
        """As `get`, with what else every use case begins with; letters of that kind are counted
        from these moments on.
        """
        values = {"person": person_id, "since": since, "lately": lately, "now": now, "kind": kind}
        row = (await self._connection.execute(MEET, values)).mappings().first()
        if row is None:
            return None
        messages = (row["messages"], row["just_now"])
        return Met(_person(row), messages, bool(row["owed"]), bool(row["owns"]))

    async def add(self, person: Person, now: datetime) -> None:
        at = await self._erasures.not_before(person.id, now)
        await self._connection.execute(
            insert(table), {**_row(person), "id": person.id, "created_at": at}
        )

    async def save(self, person: Person, known: Person | None = None) -> Person:
        """Write back what `get` gave and a use case changed; of what was `known`, only what is
        no longer so. Raises Conflict.
        """
        saved = replace(person, version=person.version + 1)
        await write_back(self._connection, table, person.id, person.version, _row(saved, known))
        return saved

    async def with_beliefs(self) -> list[tuple[int, str]]:
        """(id, language) of everybody whose practice has begun."""
        begun = table.c.status != Status.NEW.value
        found = await self._connection.execute(
            select(table.c.id, table.c.language).where(begun).order_by(table.c.id)
        )
        return [(person_id, language) for person_id, language in found]

    async def keeping(self, after: int | None, limit: int) -> list[tuple[int, int | None]]:
        """(id, days for which their words are kept; None: for good), in the order of the ids."""
        query = select(table.c.id, table.c.wishes).order_by(table.c.id).limit(limit)
        if after is not None:
            query = query.where(table.c.id > after)
        found = await self._connection.execute(query)
        return [(id, wishes.from_json(kept).keep_days) for id, kept in found]

    async def silent_since(
        self, before: datetime, after: int | None, limit: int
    ) -> list[tuple[int, datetime]]:
        """(id, last sign of life) of those who gave none since, in the order of the ids."""
        last_sign = func.coalesce(table.c.heard_at, table.c.created_at)
        query = select(table.c.id, last_sign).where(last_sign < before)
        if after is not None:
            query = query.where(table.c.id > after)
        found = await self._connection.execute(query.order_by(table.c.id).limit(limit))
        return [(id, heard_at) for id, heard_at in found]

    async def active(self, after: int, limit: int) -> list[Person]:
        """Those who get messages, by id, from the one after `after` on."""
        found = await self._connection.execute(
            select(table)
            .where(table.c.status == Status.ACTIVE.value, table.c.id > after)
            .order_by(table.c.id)
            .limit(limit)
        )
        return [_person(row) for row in found.mappings()]

    async def count_active(self) -> int:
        found = await self._connection.execute(
            select(func.count()).where(table.c.status == Status.ACTIVE.value)
        )
        return int(found.scalar_one())

    async def mark(self, person: Person, status: Status) -> None:
        await self.save(replace(person, status=status))

    async def erase(self, person_id: int, now: datetime) -> None:
        """Everything of this person, in every table; a mark stays that this was done.

        The numbers of their letters stay a while as nobody's: Telegram may repeat one, and that
        would bring them back. Once it is committed, Database.scrub() clears the disk as well.
        """
        await self._connection.execute(
            update(inbox)
            .where(inbox.c.person_id == person_id)
            .values(
                person_id=NOBODY,
                kind="",
                state="done",
                payload=None,
                error=None,
                lease_until=None,
                fence=inbox.c.fence + 1,
            )
        )
        await self._connection.execute(delete(outbox).where(outbox.c.person_id == person_id))
        await self._connection.execute(delete(table).where(table.c.id == person_id))
        await self._erasures.note(person_id, now)


def _row(person: Person, known: Person | None = None) -> dict[str, Any]:
    """Everything that changes about a person, or what is not as it was `known`."""
    row: dict[str, Any] = {}
    for name in _PLAIN:
        value = getattr(person, name)
        if known is None or value != getattr(known, name):
            row[name] = value
    if known is None or person.status is not known.status:
        row["status"] = person.status.value
    if known is None or person.wishes != known.wishes:
        row["wishes"] = wishes.to_json(person.wishes)
    if known is None or person.belief is not known.belief:
        row["belief"] = dict(person.belief)
    if known is None or person.last_offer != known.last_offer:
        offer = person.last_offer
        row["last_offer_at"] = offer and offer.at
        row["last_offer_day"] = offer and offer.day
        row["last_offer_zone"] = offer and offer.zone
    return row


def _person(row: RowMapping) -> Person:
    offered = row["last_offer_at"]
    return Person(
        id=row["id"],
        language=row["language"],
        status=Status(row["status"]),
        consented_at=row["consented_at"],
        wishes=wishes.from_json(row["wishes"]),
        belief=row["belief"],
        slot=row["slot"],
        last_offer=offered and Last(offered, row["last_offer_day"], row["last_offer_zone"]),
        heard_at=row["heard_at"],
        silent_days=row["silent_days"],
        paused_until=row["paused_until"],
        resting_on=row["resting_on"],
        warned_at=row["warned_at"],
        page=row["page"],
        owner=row["owner"],
        version=row["version"],
    )
