"""Anything a chat can hold, in every state: a helpful answer, and nothing lost."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.sandbox.telegram import Telegram
from tests.person import Chat

State = Callable[[Chat], Awaitable[None]]


async def new(chat: Chat) -> None:
    await chat.send("/start")


async def choosing(chat: Chat) -> None:
    await new(chat)
    await chat.tap("I’m 18 or older, and yes")


async def met(chat: Chat) -> None:
    await choosing(chat)
    await chat.tap("A bit of everything")
    await chat.tap("With easy things")
    await chat.tap("Skip")
    await chat.tap("08:00 – 10:00")
    await chat.send("Berlin")
    await chat.tap("Yes, that’s right")


async def offered(chat: Chat) -> None:
    await met(chat)
    await chat.sleep_until(10)


async def fearing(chat: Chat) -> None:
    await offered(chat)
    await chat.tap("I’m in")


async def guessing(chat: Chat) -> None:
    await fearing(chat)
    await chat.send("They laugh")


async def under_way(chat: Chat) -> None:
    await guessing(chat)
    await chat.tap("50 %")
    await chat.tap("5")
    await chat.tap("Take this plan")


async def reflecting(chat: Chat) -> None:
    await under_way(chat)
    await chat.tap("How did it go?")


async def closed(chat: Chat) -> None:
    await reflecting(chat)
    await chat.tap("Yes, all of it")
    await chat.tap("No, it didn’t")
    await chat.tap("4")
    await chat.tap("I felt it and did it")
    await chat.tap("10 %")


async def declined(chat: Chat) -> None:
    await offered(chat)
    await chat.tap("Not today")


async def paused(chat: Chat) -> None:
    await met(chat)
    await chat.send("/pause")
    await chat.tap("Until I’m back")


STATES = [
    new,
    choosing,
    met,
    offered,
    fearing,
    guessing,
    under_way,
    reflecting,
    closed,
    declined,
    paused,
]
MEDIA: dict[str, Callable[[Chat], object]] = {
    "sticker": lambda chat: chat.person.sticker(),
    "photo": lambda chat: chat.person.photo(),
    "photo with words": lambda chat: chat.person.photo("Look at this"),
    "voice": lambda chat: chat.person.voice(),
    "location": lambda chat: chat.person.location(40.4, -3.7),
    "contact": lambda chat: chat.person.contact(),
    "emoji": lambda chat: chat.person.send("😬"),
    "unknown command": lambda chat: chat.person.send("/dance"),
    "help": lambda chat: chat.person.send("/help"),
    "long": lambda chat: chat.person.send("word " * 819),
    "zero width": lambda chat: chat.person.send("\u200b\u200f"),
}


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
async def test_every_kind_of_message_gets_an_answer(stranger: Chat, state: State) -> None:
    await state(stranger)
    for kind, send in MEDIA.items():
        send(stranger)
        await stranger.settled()
        assert stranger.new, f"{kind} got no answer"
    async with stranger.bot.app.database.begin() as store:
        assert set(await store.inbox.counts()) == {"done"}


@pytest.mark.parametrize("state", [guessing, reflecting], ids=lambda state: state.__name__)
async def test_a_sticker_repeats_the_open_question(stranger: Chat, state: State) -> None:
    await state(stranger)
    question = stranger.last
    stranger.person.sticker()
    await stranger.settled()
    assert stranger.last == question


async def test_five_thousand_characters_are_kept(stranger: Chat) -> None:
    await fearing(stranger)
    story = "and then they laugh " * 200  # Telegram's own limit for one message is 4,096
    await stranger.send(story)
    async with stranger.bot.app.database.begin() as store:
        (exposure, *_) = await store.exposures.latest(1001, 1)
    assert exposure.answers["fear"] == story.strip()
    assert len(stranger.last) < 600


async def test_a_command_in_the_middle_of_a_question_leaves_it_open(stranger: Chat) -> None:
    await fearing(stranger)
    await stranger.send("/privacy")
    await stranger.send("They ignore me")
    assert "How likely" in stranger.last


async def test_words_where_a_tap_is_asked_are_kept_and_the_question_stays(stranger: Chat) -> None:
    await reflecting(stranger)
    await stranger.send("my heart was racing the whole time and she smiled")
    assert stranger.new[0].startswith("I’ve kept your words")
    assert "Did you try it?" in stranger.new[1]


async def test_an_edited_answer_is_taken(stranger: Chat) -> None:
    await fearing(stranger)
    sent = await stranger.send("They laught")
    await stranger.edit(sent, "They laugh, all of them")
    assert stranger.last == "Changed to: “They laugh, all of them”"
    await stranger.tap("50 %")
    await stranger.tap("5")
    await stranger.tap("Take this plan")
    await stranger.tap("How did it go?")
    await stranger.tap("Yes, all of it")
    assert "“They laugh, all of them”" in stranger.last


async def test_an_edit_of_something_else_is_answered(stranger: Chat) -> None:
    await met(stranger)
    sent = await stranger.send("helo")
    await stranger.edit(sent, "hello")
    assert "not an answer" in stranger.last


async def test_a_tap_under_last_weeks_message_is_past_and_shows_today(stranger: Chat) -> None:
    await offered(stranger)
    old = stranger.person.received[-1]
    accept = old.buttons[0]["callback_data"]
    for _ in range(7):
        await stranger.sleep_until(10)
        await stranger.send("not today")
    await stranger.sleep_until(10)
    stranger.person.tap(old.id, accept)
    await stranger.settled()
    assert stranger.toast == "That one is past."
    assert stranger.last_buttons == ["I’m in", "Easier", "Different", "Not today", "More"]


async def test_a_flood_gets_one_notice_and_others_are_answered(
    stranger: Chat, telegram: Telegram
) -> None:
    await met(stranger)
    stranger.bot.clock.move(timedelta(minutes=2))
    for number in range(60):
        stranger.person.send(f"hello number {number}")
    other = Chat(stranger.bot, telegram.person(2002, first_name="Calm"))
    await other.send("/start")
    assert len(other.new) == 3
    notices = [text for text in stranger.texts if "more than I can read" in text]
    assert len(notices) == 1
    stranger.bot.clock.move(timedelta(minutes=2))
    await stranger.send("/help")
    assert "Once a day" in stranger.last
