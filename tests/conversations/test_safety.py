"""When somebody is in danger: the flow stops, the numbers stay, and nothing resumes by itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot import loops
from bot.domain.person import Status
from tests.person import Bot, Chat

DIRECTORY = "findahelpline.com"
KINDS = {
    "I want to die": "please talk to a person now",
    "my husband beats me": "not something to be braver about",
    "I am going to stab my neighbour": "dangerous, for somebody else",
    "I'm 14": "This bot is for adults",
}


async def status(chat: Chat) -> Status:
    async with chat.bot.app.database.begin() as store:
        person = await store.people.get(1001)
    assert person is not None
    return person.status


@pytest.mark.parametrize("said", KINDS)
async def test_each_danger_has_its_own_answer_and_two_buttons(chat: Chat, said: str) -> None:
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    await chat.send(said)  # as the answer to what they fear
    assert KINDS[said] in chat.last
    assert DIRECTORY in chat.last
    assert "988" not in chat.last  # nobody told us a country
    labels = [button["text"] for button in chat.person.received[-1].buttons]
    assert labels == ["I’m safe, you misread me", "Pause for a while"]


@pytest.mark.parametrize(
    "said", ["i am in crisis", "I'm in a crisis", "i am having a crisis", "this is a crisis"]
)
async def test_a_crisis_that_is_told_is_answered_with_numbers(chat: Chat, said: str) -> None:
    await chat.send(said)
    assert DIRECTORY in chat.last


async def test_a_caption_and_an_edit_are_read_too(chat: Chat) -> None:
    sent = await chat.send("a quiet morning")
    await chat.edit(sent, "I want to kill myself")
    assert "please talk to a person now" in chat.last
    chat.person.photo(caption="I took all my pills")
    await chat.bot.settle()
    assert "please talk to a person now" in chat.last


async def test_im_safe_keeps_the_numbers_and_resumes_nothing(chat: Chat) -> None:
    await chat.sleep_until(10)
    await chat.send("I want to die")
    await chat.tap("I’m safe, you misread me")
    assert DIRECTORY in chat.last
    assert "Nothing starts again by itself" in chat.last
    before = len(chat.person.received)
    await chat.sleep_until(23)
    assert len(chat.person.received) == before  # no evening question either


async def test_a_minor_is_coached_no_further(chat: Chat) -> None:
    await chat.sleep_until(10)
    await chat.send("I'm 14 years old")
    assert await status(chat) is Status.LEFT
    before = len(chat.person.received)
    await chat.sleep_until(12, days=3)
    assert len(chat.person.received) == before


async def test_an_adult_taken_for_a_minor_can_carry_on(chat: Chat) -> None:
    await chat.sleep_until(10)
    await chat.send("I'm 14 years old")
    await chat.tap("I’m safe, you misread me")
    label = chat.person.received[-1].buttons[0]["text"]
    await chat.tap(label)
    assert await status(chat) is Status.ACTIVE


async def test_a_flood_does_not_drown_a_cry_for_help(chat: Chat) -> None:
    for number in range(25):
        chat.person.send(f"and another thing {number}")
    await chat.bot.settle()
    assert "more than I can read" in chat.last
    chat.person.send("I want to kill myself")
    await chat.bot.settle()
    assert "please talk to a person now" in chat.last
    await chat.send("/help_now")
    assert "call your local emergency number" in chat.last


async def test_the_log_names_helplines_nobody_has_checked_for_long(
    bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    book = bot.app.door.phrasebook
    long_ago = bot.clock.now().date() - timedelta(days=181)
    old = book.lines[0].model_copy(update={"verified_on": long_ago})
    bot.app.door.phrasebook = replace(book, lines=(old, *book.lines[1:]))
    loops.check(bot.app)
    assert [record.getMessage() for record in caplog.records] == [
        f"helplines.toml: {old.service} ({old.country}) was last checked on {old.verified_on}"
    ]
