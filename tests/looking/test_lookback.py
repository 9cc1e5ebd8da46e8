"""The end of a week: once, in the evening, and never on top of the evening question."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.clock import MovableClock
from bot.domain.lookback import Lookback
from bot.domain.person import AppointmentKind
from tests.looking.conftest import acquaint
from tests.looking.people import exposure, give_past
from tests.person import Bot, Chat

SATURDAY = date(2026, 11, 28)  # so that the first challenge comes on a Sunday
NOON = datetime(2026, 11, 28, 11, 0, tzinfo=UTC)  # 12:00 in Berlin
SUNDAY_ELEVEN_AT_NIGHT = datetime(2026, 11, 29, 22, 0, tzinfo=UTC)  # in Berlin
LAUGHED, SMILED = 802, 801  # exposures with a chip, and with words of their own


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(NOON, running=False)


async def faced(chat: Chat, *numbers: int) -> None:
    await give_past(chat, [exposure(number, today=SATURDAY, days_ago=1) for number in numbers])


async def kept(chat: Chat) -> list[Lookback]:
    async with chat.bot.app.database.begin() as store:
        return await store.lookbacks.of(chat.person.id)


async def planned(chat: Chat) -> dict[AppointmentKind, tuple[datetime, date]]:
    async with chat.bot.app.database.begin() as store:
        return await store.appointments.of(chat.person.id)


async def free_evening(chat: Chat) -> None:
    """Say “not today” in the morning, so that the evening has no question; then let it come."""
    await chat.sleep_until(hour=11)
    await chat.send("not today")
    await chat.sleep_until(hour=21)


def looked_back(chat: Chat) -> list[str]:
    return [text for text in chat.texts if text.startswith("Looking back at your week.")]


async def test_a_week_ends_with_what_was_faced_and_one_question(chat: Chat) -> None:
    await faced(chat, LAUGHED)
    await free_evening(chat)
    (told,) = chat.new
    assert told == looked_back(chat)[0]
    words = chat.bot.library.words("en", "half-smile").ask
    assert f"You faced this: {words}" in told
    assert "you were 100 % sure of “They laugh at me”, and it did not happen." in told
    assert told.count("?") == 1
    assert "You wrote" not in told
    assert chat.last_buttons == ["Skip", "No weekly look back"]
    due, day = (await planned(chat))[AppointmentKind.LOOKBACK]
    assert (due - chat.bot.clock.now(), day.weekday()) == (timedelta(days=6, hours=23), 6)


async def test_their_own_words_are_quoted_and_the_rest_is_counted(chat: Chat) -> None:
    await faced(chat, SMILED, LAUGHED, 803, 804)
    await free_evening(chat)
    assert "You wrote: “I can ask again.”" in chat.last  # the newest of two
    assert "And one more." in chat.last


async def test_their_answer_is_kept_and_only_that(chat: Chat) -> None:
    await faced(chat, LAUGHED)
    await free_evening(chat)
    await chat.send("That nobody laughed at all")
    assert chat.new == ["Thank you. I’ve kept that with your week."]
    await chat.send("and the weather was fine")
    assert chat.new != ["Thank you. I’ve kept that with your week."]
    assert [one.answer for one in await kept(chat)] == ["That nobody laughed at all"]


async def test_skipping_keeps_nothing_and_words_are_no_answer_any_more(chat: Chat) -> None:
    await faced(chat, LAUGHED)
    await free_evening(chat)
    await chat.tap("Skip")
    assert chat.toast == "All right."
    await chat.send("The bus was late")
    assert [one.answer for one in await kept(chat)] == ["-"]


async def test_a_week_in_which_nothing_was_faced_is_not_mentioned(chat: Chat) -> None:
    await free_evening(chat)
    assert chat.new == []
    assert await kept(chat) == []


async def test_an_evening_that_belongs_to_the_question_keeps_it_and_the_rest_follows(
    chat: Chat,
) -> None:
    await faced(chat, LAUGHED)
    await chat.sleep_until(hour=11)
    await chat.sleep_until(hour=21)
    assert len(chat.new) == 1  # how did it go
    await chat.tap("Not today")
    await chat.tap("Skip")
    assert len(looked_back(chat)) == 1
    due, _ = (await planned(chat))[AppointmentKind.LOOKBACK]
    assert due - chat.bot.clock.now() > timedelta(days=6)


async def test_without_an_answer_it_waits_for_a_free_evening_and_not_for_ever(chat: Chat) -> None:
    await faced(chat, LAUGHED)
    await chat.sleep_until(hour=21, days=1)
    assert looked_back(chat) == []
    assert (await planned(chat))[AppointmentKind.LOOKBACK][1].weekday() == 6  # still for Sunday
    await free_evening(chat)
    assert len(looked_back(chat)) == 1


async def test_never_more_than_an_offer_and_one_evening_message_a_day(chat: Chat) -> None:
    await faced(chat, SMILED, LAUGHED)
    for _ in range(4):
        before = len(chat.texts)
        await chat.sleep_until(hour=7)
        assert len(chat.texts) - before <= 2
        await chat.send("thanks")
    assert looked_back(chat) == []  # every evening had its question, and no answer
    assert (await planned(chat))[AppointmentKind.LOOKBACK][1] == SATURDAY + timedelta(days=8)


async def test_a_pause_is_silent_and_the_week_after_it_has_its_end(chat: Chat) -> None:
    await faced(chat, LAUGHED)
    await chat.send("/pause")
    await chat.tap("Until I’m back")
    await chat.sleep_until(hour=23, days=8)
    assert chat.new == []
    await chat.send("I’m back")
    assert AppointmentKind.LOOKBACK in await planned(chat)


async def test_it_can_be_turned_off_where_it_stands_and_back_on(chat: Chat, bot: Bot) -> None:
    await faced(chat, LAUGHED)
    await free_evening(chat)
    await chat.tap("No weekly look back")
    assert chat.new == ["No more weekly look back. All the rest stays as it is."]
    await bot.restart()
    await chat.sleep_until(hour=11)
    assert AppointmentKind.LOOKBACK not in await planned(chat)
    await chat.tap("Bring it back")
    assert chat.new == ["The weekly look back returns, on Sunday evening."]
    assert (await planned(chat))[AppointmentKind.LOOKBACK][1] == SATURDAY + timedelta(days=8)


async def test_somebody_in_another_zone_has_it_on_their_own_sunday(stranger: Chat) -> None:
    stranger.zone = ZoneInfo("Pacific/Auckland")
    await acquaint(stranger, "Pacific/Auckland")
    due, day = (await planned(stranger))[AppointmentKind.LOOKBACK]
    assert (day.weekday(), due.astimezone(stranger.zone).hour) == (6, 20)


async def test_a_day_of_safety_ends_without_it(chat: Chat) -> None:
    await faced(chat, LAUGHED)
    await chat.sleep_until(hour=11)
    await chat.send("I want to kill myself")
    await chat.sleep_until(hour=23)
    assert chat.new == []


async def test_its_day_and_hour_follow_the_settings(chat: Chat) -> None:
    await chat.send("/settings")
    for page, choice, weekday, hour in (
        ("Weekly look-back", "Wednesday", 2, 20),
        ("Evening question", "21:00", 2, 21),
        ("Quiet hours", "21:00 – 07:00", 2, 20),  # half an hour before they begin
    ):
        await chat.tap(page)
        await chat.tap(choice)
        due, day = (await planned(chat))[AppointmentKind.LOOKBACK]
        assert (day.weekday(), due.astimezone(chat.zone).hour) == (weekday, hour), page
    await chat.send("/settings")
    await chat.tap("Time zone")
    await chat.tap("Choose by the clock")
    await chat.tap(next(label for label in chat.last_buttons if label.endswith("UTC+5:30")))
    due, _ = (await planned(chat))[AppointmentKind.LOOKBACK]
    assert due.astimezone(ZoneInfo("Asia/Kolkata")).hour == 20
    await chat.tap("Weekly look-back")
    await chat.tap("No look-back")
    assert AppointmentKind.LOOKBACK not in await planned(chat)


async def test_a_late_one_does_not_come_in_quiet_hours_nor_in_the_morning(
    chat: Chat, bot: Bot
) -> None:
    await faced(chat, LAUGHED)
    await chat.send("/settings")
    await chat.tap("Quiet hours")
    await chat.tap("22:00 – 07:00")
    await chat.sleep_until(hour=11)
    await chat.send("not today")
    await bot.stop()
    bot.clock.move_to(SUNDAY_ELEVEN_AT_NIGHT)
    await bot.start()
    await chat.settled()
    await chat.sleep_until(hour=12)
    assert looked_back(chat) == []
    await chat.send("not today")
    await chat.sleep_until(hour=21)
    assert len(looked_back(chat)) == 1


async def test_with_taps_only_words_are_no_answer_that_is_kept(chat: Chat) -> None:
    await faced(chat, LAUGHED)
    await chat.send("/settings")
    await chat.tap("My words")
    await chat.tap("Taps only")
    await free_evening(chat)
    await chat.send("That nobody laughed at all")
    assert chat.new == ["I’ve read that, and keep none of it."]
    assert [one.answer for one in await kept(chat)] == ["-"]


async def test_one_of_their_own_is_named(chat: Chat) -> None:
    await chat.send("I want to add a challenge of my own: Sing at the bus stop")
    await chat.tap("4")
    await chat.tap("Strangers")
    async with chat.bot.app.database.begin() as store:
        (own,) = await store.custom.of(chat.person.id)
    past = exposure(LAUGHED, today=SATURDAY, days_ago=1)
    await give_past(chat, [replace(past, challenge_id=own.id)])
    await free_evening(chat)
    assert "You faced this: Sing at the bus stop" in chat.last
