"""People: who they are to us, what they wished for, where they stand."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.model import Context, Need, Start
from bot.domain.person import Person, Status, Wishes
from bot.domain.timetable import Last
from bot.store.conflict import Conflict
from bot.store.tables import inbox, outbox
from bot.store.tables import people as table


class People:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, person_id: int) -> Person | None:
        """The person, locked until the transaction ends, so that one use case at a time decides."""
        found = await self._connection.execute(
            select(table).where(table.c.id == person_id).with_for_update()
        )
        row = found.mappings().first()
        return None if row is None else _person(row)

    async def add(self, person: Person, now: datetime) -> None:
        await self._connection.execute(insert(table).values(created_at=now, **_row(person)))

    async def save(self, person: Person) -> Person:
        """Write back what `get` gave and a use case changed. Raises Conflict."""
        saved = replace(person, version=person.version + 1)
        done = await self._connection.execute(
            update(table)
            .where(table.c.id == person.id, table.c.version == person.version)
            .values(**_row(saved))
        )
        if done.rowcount != 1:
            raise Conflict("people")
        return saved

    async def with_beliefs(self) -> list[tuple[int, str]]:
        """(id, language) of everybody whose practice has begun."""
        begun = table.c.status != Status.NEW.value
        found = await self._connection.execute(
            select(table.c.id, table.c.language).where(begun).order_by(table.c.id)
        )
        return [(person_id, language) for person_id, language in found]

    async def mark(self, person: Person, status: Status) -> None:
        await self.save(replace(person, status=status))

    async def erase(self, person_id: int) -> None:
        """Everything of this person, in every table."""
        await self._connection.execute(delete(inbox).where(inbox.c.person_id == person_id))
        await self._connection.execute(delete(outbox).where(outbox.c.person_id == person_id))
        await self._connection.execute(delete(table).where(table.c.id == person_id))


def _row(person: Person) -> dict[str, Any]:
    offer = person.last_offer
    return {
        "id": person.id,
        "language": person.language,
        "status": person.status.value,
        "consented_at": person.consented_at,
        "wishes": wishes_to_json(person.wishes),
        "belief": dict(person.belief),
        "slot": person.slot,
        "last_offer_at": offer and offer.at,
        "last_offer_day": offer and offer.day,
        "last_offer_zone": offer and offer.zone,
        "heard_at": person.heard_at,
        "silent_days": person.silent_days,
        "paused_until": person.paused_until,
        "resting_on": person.resting_on,
        "version": person.version,
    }


def _person(row: RowMapping) -> Person:
    offered = row["last_offer_at"]
    return Person(
        id=row["id"],
        language=row["language"],
        status=Status(row["status"]),
        consented_at=row["consented_at"],
        wishes=wishes_from_json(row["wishes"]),
        belief=row["belief"],
        slot=row["slot"],
        last_offer=offered and Last(offered, row["last_offer_day"], row["last_offer_zone"]),
        heard_at=row["heard_at"],
        silent_days=row["silent_days"],
        paused_until=row["paused_until"],
        resting_on=row["resting_on"],
        version=row["version"],
    )


def wishes_to_json(wishes: Wishes) -> dict[str, Any]:
    return {
        "contexts": sorted(wishes.contexts),
        "start": wishes.start,
        "morning": wishes.morning and list(wishes.morning),
        "zone": wishes.zone,
        "country": wishes.country,
        "evening": wishes.evening,
        "days": sorted(wishes.days),
        "without": sorted(wishes.without),
        "hidden": sorted(wishes.hidden),
        "settled": sorted(wishes.settled),
    }


def wishes_from_json(kept: Mapping[str, Any]) -> Wishes:
    """What is missing is at its default: an older row gains a new wish by itself."""
    default = Wishes()
    morning = kept.get("morning")
    return Wishes(
        contexts=frozenset(Context(c) for c in kept.get("contexts", ())),
        start=Start(kept["start"]) if kept.get("start") else None,
        morning=(morning[0], morning[1]) if morning else None,
        zone=kept.get("zone"),
        country=kept.get("country"),
        evening=kept.get("evening", default.evening),
        days=frozenset(kept.get("days", default.days)),
        without=frozenset(Need(n) for n in kept.get("without", ())),
        hidden=frozenset(kept.get("hidden", ())),
        settled=frozenset(kept.get("settled", ())),
    )
