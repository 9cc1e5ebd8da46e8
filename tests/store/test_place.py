"""Ways in, announcements, counts, and what is held back: the same on both engines."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import func, select

from bot.domain.person import Person, Say, Status, Urgency
from bot.store.database import Database
from bot.store.tables import outbox
from bot.store.tables_place import announcements, invitations, knocks
from tests.store.conftest import NOW

DAY = timedelta(days=1)
PEOPLE = [Person(id=number, language="en", status=Status.ACTIVE) for number in (1, 2, 3)]


async def test_an_invitation_is_used_so_often_and_no_longer_than_said(database: Database) -> None:
    async with database.begin() as store:
        await store.access.invite("a" * 64, 2, NOW + DAY)
        await store.access.invite("b" * 64, 1, NOW + DAY, owner=True)
        assert not await store.access.makes_owner("a" * 64)
        assert await store.access.makes_owner("b" * 64)
        assert [await store.access.take("a" * 64, NOW) for _ in range(3)] == [False, False, None]
        assert await store.access.take("b" * 64, NOW + DAY) is None
        assert await store.access.take("b" * 64, NOW) is True
        assert not await store.access.has_owner()
        await store.people.add(replace(PEOPLE[0], owner=True), NOW)
        assert await store.access.has_owner()
        await store.access.claimed()
        assert not await store.access.makes_owner("b" * 64)


async def test_tries_are_counted_for_an_hour_and_forgotten(database: Database) -> None:
    async with database.begin() as store:
        assert [await store.access.tried(7, NOW) for _ in range(3)] == [1, 2, 3]
        assert await store.access.tried(8, NOW) == 1
        assert await store.access.tried(7, NOW + timedelta(hours=1)) == 1
        await store.access.let_in(7)
        await store.access.invite("c" * 64, 1, NOW)
        await store.access.tidy(NOW + timedelta(hours=1))
    async with database.engine.begin() as connection:
        for table in (knocks, invitations):
            left = await connection.execute(select(func.count()).select_from(table))
            assert left.scalar_one() == 0, table.name


async def test_an_announcement_is_said_after_it_was_confirmed_and_for_a_week(
    database: Database,
) -> None:
    async with database.begin() as store:
        for person in PEOPLE:
            await store.people.add(person, NOW)
        await store.people.mark(PEOPLE[1], Status.PAUSED)
        assert [person.id for person in await store.people.active(0, 9)] == [1, 3]
        assert [person.id for person in await store.people.active(1, 9)] == [3]
        assert await store.people.count_active() == 2
        await store.announcements.prepare("one", "Hello", "a" * 64, NOW)
        assert await store.announcements.current(NOW) == []
        assert await store.announcements.confirm("b" * 64, NOW) is None
        assert await store.announcements.confirm("a" * 64, NOW + DAY) is None
        assert await store.announcements.confirm("a" * 64, NOW) == "one"
        assert await store.announcements.current(NOW) == [("one", "Hello")]
        assert await store.announcements.current(NOW + 7 * DAY) == []
        counts = await store.statistics.counts(NOW)
        assert counts["people"] == 3
        assert counts["status paused"] == 1
        await store.announcements.tidy(NOW + 15 * DAY)
    async with database.engine.begin() as connection:
        left = await connection.execute(select(func.count()).select_from(announcements))
        assert left.scalar_one() == 0


async def test_what_is_held_back_is_not_sent_and_what_we_begin_can_be_dropped(
    database: Database,
) -> None:
    veil = Say(1, "Hello", urgency=Urgency.VISIT)
    held, reply = replace(veil, text="A card", held=True), Say(1, "Yes")
    async with database.begin() as store:
        await store.people.add(PEOPLE[0], NOW)
        await store.outbox.put([("v" * 16, veil), ("h" * 16, held)], NOW)
        found = await store.outbox.held("h" * 16)
        assert found is not None
        assert (found.text, found.held) == ("A card", True)
        claimed = await store.outbox.claim(NOW, 9, replies_only=False)
        assert [delivery.say.text for delivery in claimed] == ["Hello"]
        await store.outbox.put([("r" * 16, reply)], NOW)
        await store.outbox.drop_unasked(1)
        assert await store.outbox.held("h" * 16) is None
        assert await store.outbox.counts() == {"dropped": 2, "waiting": 1}
    async with database.begin() as store:
        await store.outbox.put([("k" * 16, held)], NOW)
        await store.outbox.tidy(NOW + 3 * DAY)
        assert await store.outbox.held("k" * 16) is None
    async with database.engine.begin() as connection:
        query = select(outbox.c.body).where(outbox.c.token == "k" * 16)
        assert (await connection.execute(query)).scalar_one() is None
