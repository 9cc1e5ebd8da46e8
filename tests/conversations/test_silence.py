"""Not nagging: silence, pausing, being down, being blocked, being forgotten."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from bot.sandbox.telegram import Telegram
from bot.store.inbox import NOBODY
from bot.store.tables import inbox
from tests.person import Bot, Chat, meet


async def test_after_three_silent_days_one_question_and_then_nothing(chat: Chat) -> None:
    await chat.sleep_until(23)  # of the day they met: nothing comes yet
    for _ in range(3):
        await chat.sleep_until(23)
        assert len(chat.new) == 2, "the offer and one evening question"
    await chat.sleep_until(23)
    assert len(chat.new) == 1
    assert "Shall I pause?" in chat.last
    await chat.sleep_until(23, days=20)
    assert chat.new == []
    await chat.send("hello")
    await chat.sleep_until(12)
    assert chat.last_buttons == ["I’m in", "Easier", "Different", "Not today", "More"]


async def test_paused_is_silent_until_the_day(chat: Chat) -> None:
    await chat.send("/pause")
    await chat.tap("For a week")
    assert "Paused until" in chat.last
    await chat.sleep_until(23, days=6)
    assert chat.new == []
    await chat.sleep_until(12, days=1)
    assert "I’m in" in chat.buttons


async def test_paused_until_they_are_back(chat: Chat) -> None:
    await chat.send("/pause")
    await chat.tap("Until I’m back")
    await chat.sleep_until(23, days=30)
    assert chat.new == []
    await chat.tap("I’m back")
    assert "The next challenge comes" in chat.last


async def test_a_bot_that_was_down_for_three_days_sends_only_the_newest(chat: Chat) -> None:
    await chat.bot.stop()
    chat.bot.clock.move(timedelta(days=3))
    await chat.bot.start()
    await chat.settled()
    await chat.sleep_until(23)
    offers = [m for m in chat.person.received if "I’m in" in [b["text"] for b in m.buttons]]
    assert len(offers) <= 1


async def test_an_offer_more_than_six_hours_late_waits_for_the_next_day(chat: Chat) -> None:
    await chat.bot.stop()
    chat.bot.clock.move(timedelta(hours=29))  # 17:00 the next day; it was due before 10
    await chat.bot.start()
    await chat.settled()
    assert "I’m in" not in chat.buttons
    await chat.sleep_until(11)
    assert "I’m in" in chat.buttons


async def test_a_blocked_bot_says_nothing_and_comes_back_when_asked(chat: Chat) -> None:
    chat.person.block()
    await chat.settled()
    calls = len(chat.bot.telegram.calls_of("sendMessage"))
    await chat.sleep_until(23, days=5)
    assert len(chat.bot.telegram.calls_of("sendMessage")) == calls
    chat.person.unblock()
    await chat.send("/start")
    await chat.sleep_until(12)
    assert "I’m in" in chat.buttons


async def test_a_block_found_out_by_sending_stops_everything(chat: Chat) -> None:
    chat.person.chat.standing = type(chat.person.chat.standing)("kicked")
    await chat.sleep_until(23, days=3)
    assert len(chat.bot.telegram.calls_of("sendMessage")) - len(chat.person.received) <= 1


async def test_forget_leaves_no_row_and_no_word(
    bot: Bot, telegram: Telegram, tmp_path: Path
) -> None:
    chat = Chat(bot, telegram.person(1001, first_name="Robin"))
    await meet(chat)
    await chat.send("/today")
    await chat.tap("I’m in")
    await chat.send("marker-of-a-fear")
    await chat.send("/forget")
    await chat.tap("Yes, erase it all")
    assert "erased" in chat.last
    await bot.app.tidy()
    async with bot.app.database.begin() as store:
        assert await store.people.get(1001) is None
        assert await store.exposures.latest(1001, 5) == []
        assert await store.outbox.counts() == {}
    async with bot.app.database.engine.begin() as connection:  # numbers stay, as nobody's
        kept = await connection.execute(select(inbox.c.person_id, inbox.c.payload).distinct())
        assert kept.all() == [(NOBODY, None)]
    await bot.restart()
    assert b"marker-of-a-fear" not in _everything_in(tmp_path)


def _everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_stop_means_no_more_messages(chat: Chat) -> None:
    await chat.send("/stop")
    await chat.sleep_until(23, days=5)
    assert chat.new == []
