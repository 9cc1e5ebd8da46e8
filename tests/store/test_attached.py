"""What goes along with a message, looks back at a week, and files that wait: on both engines."""

from datetime import timedelta

from bot.domain.lookback import Lookback
from bot.domain.person import Appointment, AppointmentKind, Person, Say
from bot.domain.picture import Attachment, Drawn
from bot.store.database import Database
from bot.store.imports import BELONGINGS, WAITS
from tests.store.conftest import NOW

ROBIN = Person(id=9_007_199_254_740_993, language="en", consented_at=NOW)
WEEK = Lookback(NOW.date(), "lookback-question.a", NOW)


async def test_a_picture_waits_as_its_value_and_nothing_of_it_stays(database: Database) -> None:
    attached = Attachment(Drawn.PROGRESS, {"title": "日本", "likely": [70.5]}, "words instead")
    async with database.begin() as store:
        await store.outbox.put([("a" * 16, Say(7, "caption", attachment=attached))], NOW)
        (delivery,) = await store.outbox.claim(NOW, 1, replies_only=True)
        assert delivery.say.attachment == attached
        await store.outbox.said([(delivery.id, 5)])
        kept = await store.outbox.find("a" * 16)
    assert kept is not None
    assert (kept.say.attachment, kept.say.text, kept.message_id) == (None, "", 5)


async def test_a_last_word_leaves_no_row(database: Database) -> None:
    async with database.begin() as store:
        await store.outbox.put([("b" * 16, Say(7, "Take care.", vanishes=True))], NOW)
        (delivery,) = await store.outbox.claim(NOW, 1, replies_only=True)
        await store.outbox.said([], gone=[delivery.id])
        assert await store.outbox.find("b" * 16) is None


async def test_a_week_is_asked_about_once_and_answered(database: Database) -> None:
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        assert await store.lookbacks.latest(ROBIN.id) is None
        await store.lookbacks.add(ROBIN.id, WEEK)
        await store.lookbacks.answer(ROBIN.id, WEEK.day, "東京 <b>")
        found = await store.lookbacks.latest(ROBIN.id)
        assert await store.lookbacks.of(ROBIN.id) == [found]
    assert found == Lookback(WEEK.day, WEEK.question, NOW, "東京 <b>")


async def test_planning_unless_planned_moves_nothing(database: Database) -> None:
    kind, later = AppointmentKind.LOOKBACK, NOW + timedelta(days=1)
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        await store.appointments.plan_unless_planned(ROBIN.id, kind, NOW, NOW.date())
        await store.appointments.plan_unless_planned(ROBIN.id, kind, later, later.date())
        due: list[Appointment] = await store.appointments.claim(NOW, 9)
    assert [(one.kind, one.due_at) for one in due] == [(kind, NOW)]


async def test_a_file_waits_for_a_day_and_the_newest_counts(database: Database) -> None:
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        await store.imports.put(ROBIN.id, {"zip": "one"}, NOW)
        await store.imports.put(ROBIN.id, {"zip": "two"}, NOW)
        await store.imports.tidy(NOW + WAITS)
        assert await store.imports.of(ROBIN.id) == {"zip": "two"}
        await store.imports.tidy(NOW + WAITS + timedelta(seconds=1))
        assert await store.imports.of(ROBIN.id) is None


async def test_what_hangs_on_a_person_makes_way_and_they_stay(database: Database) -> None:
    assert {table.name for table in BELONGINGS} >= {"exposures", "observations", "lookbacks"}
    async with database.begin() as store:
        await store.people.add(ROBIN, NOW)
        await store.lookbacks.add(ROBIN.id, WEEK)
        await store.imports.clear_the_way(ROBIN.id)
        assert await store.lookbacks.of(ROBIN.id) == []
        assert await store.people.get(ROBIN.id) == ROBIN
