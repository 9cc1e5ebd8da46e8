"""Pausing: typed and tapped, silent in every way, and coming back without a word about it."""

from datetime import timedelta

from bot.domain.evidence import Kind
from bot.domain.person import AppointmentKind, Person, Status
from tests.person import Bot, Chat


async def known(chat: Chat) -> Person:
    async with chat.bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
    assert person is not None
    return person


SPANS = {
    "until Friday": "Friday, 27 November",
    "two weeks": "Monday, 7 December",
    "24 December": "Thursday, 24 December",
    "until 2026-12-01": "Tuesday, 1 December",
    "/pause for a week": "Monday, 30 November",
}


async def test_until_when_can_be_typed_and_a_day_that_is_past_is_asked_for_again(
    chat: Chat,
) -> None:
    await chat.send("/pause")
    await chat.bot.restart()
    for said in ("2026-11-01", "2031-01-01"):
        await chat.send(said)
        assert "not ahead" in chat.last
    assert (await known(chat)).status is Status.ACTIVE
    for said, until in SPANS.items():
        await chat.send(said)
        assert chat.last == f"Paused until {until}. I’ll be silent until then.", said
        await chat.send("/pause")
    await chat.tap("For a day")
    assert "Paused until Wednesday" in chat.last


async def test_paused_is_silent_whatever_was_planned_or_on_its_way(bot: Bot, chat: Chat) -> None:
    await chat.tap("One for now")
    await chat.send("remind me in two hours")
    async with bot.app.database.begin() as store:
        for kind in AppointmentKind:  # every kind there is, and any that is added
            await store.appointments.plan(
                chat.person.id, kind, bot.clock.now() + timedelta(hours=1), bot.clock.now().date()
            )
    bot.clock.move(timedelta(hours=1))
    await bot.app.planner.crew.drain()  # said, and still in the outbox when they pause
    await chat.send("/pause until I’m back")
    before = len(chat.texts)
    async with bot.app.database.begin() as store:
        assert await store.appointments.of(chat.person.id) == {}
        for kind in {*AppointmentKind} - {AppointmentKind.RETURN}:  # whoever forgot to call it off
            await store.appointments.plan(
                chat.person.id, kind, bot.clock.now() + timedelta(hours=1), bot.clock.now().date()
            )
    await chat.sleep_until(23, days=9)
    assert len(chat.texts) == before
    assert chat.last.startswith("Paused.")


async def test_back_after_weeks_it_begins_two_steps_lower_and_nothing_is_said(chat: Chat) -> None:
    await chat.tap("One for now")
    await chat.tap("Not today")
    await chat.send("/pause")
    await chat.send("until I’m back")
    await chat.sleep_until(12, days=20)
    ceiling = (await known(chat)).belief["ceiling"]
    await chat.send("/resume")
    assert chat.last.startswith("Good to have you here. The next challenge comes")
    back = await known(chat)
    assert back.belief["reason"] == "back"
    assert back.belief["ceiling"] <= ceiling - 5
    async with chat.bot.app.database.begin() as store:
        assert [kind for kind, _ in await store.observations.of(1001)][-1] == Kind.RETURNED
    await chat.sleep_until(10)
    assert "starts a bit lower than where you were" in chat.new[0]


async def test_whoever_asked_for_one_on_the_day_they_come_back_gets_no_second(chat: Chat) -> None:
    await chat.tap("One for now")
    await chat.send("/pause for a day")
    assert "Paused until Tuesday" in chat.last
    await chat.sleep_until(6)
    await chat.send("/today")
    offered, before = (await known(chat)).last_offer, len(chat.texts)
    await chat.sleep_until(12)
    back = await known(chat)
    assert back.status is Status.ACTIVE
    assert back.last_offer == offered
    assert len(chat.texts) == before
    await chat.sleep_until(12)
    assert (await known(chat)).slot == back.slot + 1
