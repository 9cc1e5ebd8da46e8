"""A whole week of one person: offers, easier, reflection, not today, a clock change, restarts."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from bot.clock import MovableClock
from bot.sandbox.telegram import Telegram
from tests.person import Bot, Chat, meet

WEDNESDAY_NOON = datetime(2026, 10, 21, 10, 0, tzinfo=UTC)  # Berlin leaves summer time on the 25th


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(WEDNESDAY_NOON, running=False)


class Restless(Chat):
    """The same person, with a bot that is restarted after every single thing they do."""

    async def _answer(self) -> None:
        await super()._answer()
        seen = self._seen
        await self.bot.restart()
        await self.bot.settle()
        self._seen = seen


async def reflect(chat: Chat) -> None:
    await chat.tap("Yes, all of it")
    await chat.tap("No, it didn’t")
    await chat.tap("5")
    await chat.send("She laughed with me, not at me.")
    await chat.tap("20 %")


async def prepare(chat: Chat) -> None:
    await chat.tap("I’m in")
    await chat.send('They will laugh at me <i>loudly</i> & "for ever"')
    await chat.tap("80 %")
    await chat.tap("7")
    await chat.tap("Take this plan")


async def test_a_week_with_a_restart_after_every_message(bot: Bot, telegram: Telegram) -> None:
    chat = Restless(bot, telegram.person(1001, first_name="Robin"))
    await meet(chat)
    days: list[list[str]] = []

    # Thursday: the whole way
    await chat.sleep_until(10)
    days.append(chat.new)
    await prepare(chat)
    await chat.sleep_until(20, 30)
    assert len(chat.new) == 1, "one evening question"
    await reflect(chat)
    assert 'They will laugh at me <i>loudly</i> & "for ever" (80 %)' in chat.last
    assert "She laughed with me, not at me." in chat.last
    assert "Tomorrow:" in chat.last

    # Friday: easier twice, told without being asked; yesterday's two questions came along
    await chat.sleep_until(10)
    days.append(chat.new)
    await chat.tap("Not at all")
    await chat.tap("Within an hour")
    await chat.tap("Easier")
    await chat.send("can I have something easier?")
    await prepare(chat)
    await chat.send("did it!")
    await chat.tap("No, it didn’t")
    await chat.tap("3")
    await chat.tap("Kinder than I thought")
    await chat.tap("10 %")
    assert "Tomorrow:" in chat.last
    await chat.sleep_until(23)
    assert chat.new == [], "nothing more was asked: it had been told"

    # Saturday and Sunday (25 hours long): not today, twice
    await chat.sleep_until(10)
    days.append(chat.new)
    await chat.tap("Not today")
    await chat.sleep_until(22)
    assert chat.new == [], "not today is a full answer"
    await chat.sleep_until(10)
    days.append(chat.new)
    await chat.tap("Not today")
    assert "rest day" in chat.last

    # Monday: nothing at all; one question in the evening
    await chat.sleep_until(10)
    days.append(chat.new)
    await chat.sleep_until(23)
    assert len(chat.new) == 1

    # Tuesday: partly
    await chat.sleep_until(10)
    days.append(chat.new)
    await chat.sleep_until(21)
    await chat.tap("I started")
    await chat.tap("9")
    await chat.tap("4")
    await chat.tap("It was hard, and it’s over")
    assert "Tomorrow:" in chat.last

    # Wednesday
    await chat.sleep_until(10)
    days.append(chat.new)

    offers = [[said for said in day if "I’m in" not in said] for day in days]
    assert all(1 <= len(day) <= 2 for day in offers), "the offer, and perhaps about yesterday"
    asks = [said.splitlines()[1] for day in days for said in day[:1]]
    assert len(set(asks)) == len(asks), "a new challenge every day"
    await everything_was_said_once(bot)


async def everything_was_said_once(bot: Bot) -> None:
    """Nothing waits, nothing died, and each thing to say reached Telegram exactly once."""
    async with bot.app.database.begin() as store:
        assert set(await store.inbox.counts()) == {"done"}
        assert set(await store.outbox.counts()) == {"sent"}
    async with bot.app.database.engine.begin() as connection:
        (rows,) = (await connection.execute(text("select count(*) from outbox"))).one()
    said = bot.telegram.calls_of("sendMessage") + bot.telegram.calls_of("editMessageText")
    assert len(said) == rows


async def test_offers_come_at_the_same_local_minute_before_and_after_the_clocks_change(
    bot: Bot, telegram: Telegram
) -> None:
    chat = Chat(bot, telegram.person(1001, first_name="Robin"))
    await meet(chat)
    for _ in range(7):
        await chat.sleep_until(12)
        await chat.send("not today")
    local = [
        message.date.astimezone(chat.zone)
        for message in chat.person.received
        if "I’m in" in [button["text"] for button in message.buttons]
        or "› Not today" in message.text
    ]
    offers = [moment for moment in local if moment.hour < 12]
    assert len({moment.date() for moment in offers}) == 7
    assert len({(moment.hour, moment.minute // 10) for moment in offers}) == 1
