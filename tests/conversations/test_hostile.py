"""A client may send anything: forged buttons, markup, floods. It harms and breaks nothing."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from bot.content.library import Library
from bot.sandbox.formatting import parse_html
from bot.sandbox.telegram import Telegram
from bot.service import flood
from bot.store.tables import inbox
from tests.person import Bot, Chat, meet

HOSTILE = """</b><a href="tg://user?id=1">x</a> & &lt;b&gt; {$name} %s ' OR 1=1;-- 😀<i>"""
FORGED = ("", ".", "x.0", ".0", "{0}.99", "{0}.-1", "{0}.²", "{0}.0.0", "a" * 64)


async def accepted(chat: Chat) -> None:
    """The first two messages of a day: an offer, and the question what they fear."""
    await chat.sleep_until(10)
    await chat.tap("I’m in")


async def phase_and_answers(chat: Chat) -> tuple[str, dict[str, str]]:
    async with chat.bot.app.database.begin() as store:
        (newest,) = await store.exposures.latest(chat.person.id, 1)
    return newest.phase, dict(newest.answers)


async def test_a_button_of_somebody_else_does_nothing(
    chat: Chat, bot: Bot, telegram: Telegram
) -> None:
    await accepted(chat)
    theirs = chat.person.received[-1].buttons[0]["callback_data"]
    before = await phase_and_answers(chat)
    thief = Chat(bot, telegram.person(666, first_name="Mallory"))
    await meet(thief)
    for data in (theirs, theirs.upper(), theirs.split(".")[0]):
        thief.person.tap(thief.person.received[-1].id, data)
        await thief.settled()
        assert thief.toast == "That one is past."
    assert await phase_and_answers(chat) == before


async def test_data_that_no_button_carries_does_nothing(chat: Chat) -> None:
    await accepted(chat)
    question = chat.person.received[-1]
    token = question.buttons[0]["callback_data"].split(".")[0]
    before = await phase_and_answers(chat)
    for data in FORGED:
        chat.person.tap(question.id, data.format(token))
        await chat.settled()
        assert chat.toast == "That one is past.", data
    assert await phase_and_answers(chat) == before


async def test_a_button_of_one_message_under_another_does_what_it_does_under_its_own(
    chat: Chat,
) -> None:
    """The first copy of a message that came twice is such a case, so it is not refused."""
    await accepted(chat)
    question = chat.person.received[-1]
    fear = next(b for b in question.buttons if b["text"] == "They say no")
    other = next(m.id for m in chat.person.received if not m.buttons)
    untouched = chat.person.chat.messages[other].text
    chat.person.tap(other, fear["callback_data"])
    await chat.settled()
    assert (await phase_and_answers(chat))[1] == {"fear": "say_no"}
    assert chat.person.chat.messages[other].text == untouched, "the other message is not edited"
    assert "They say no" in chat.person.chat.messages[question.id].text


async def test_hostile_words_come_back_as_they_were_typed(chat: Chat) -> None:
    await accepted(chat)
    sent = await chat.send(HOSTILE)
    for label in ("50 %", "5", "Take this plan", "How did it go?", "Yes, all of it"):
        await chat.tap(label)
    assert sent.text in chat.last
    marked = {entity["type"] for entity in chat.person.received[-1].entities}
    assert marked <= {"bold", "italic"}, "what we mark ourselves"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200))
def test_any_words_survive_the_one_place_where_they_are_escaped(
    library: Library, words: str
) -> None:
    said = library.say("en", "edit-taken", answer=words)
    text, found = parse_html(said)
    assert text == f"Changed to: “{words}”"
    assert found == []


async def test_more_than_two_hundred_messages_in_an_hour_get_one_notice(chat: Chat) -> None:
    chat.bot.clock.move(timedelta(hours=2))
    await sent_lately(chat, 200)
    for _ in range(3):
        await chat.send("hello again")
    assert sum("more than I can read in an hour" in text for text in chat.texts) == 1
    chat.bot.clock.move(timedelta(hours=1))
    await chat.send("/help")
    assert "Once a day" in chat.last


async def sent_lately(chat: Chat, many: int) -> None:
    """So many messages half an hour ago, which were answered then."""
    ago = chat.bot.clock.now() - timedelta(minutes=30)
    database = chat.bot.app.database
    rows: list[tuple[int, int, dict[str, Any]]] = [
        (number, chat.person.id, {"message": {}}) for number in range(1, many + 1)
    ]
    async with database.begin() as store:
        await store.inbox.put(4242, rows, ago)
    async with database.engine.begin() as connection:
        await connection.execute(update(inbox).values(state="done", payload=None))


FEW = 20


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Far fewer taps and edits than a person may make, so that a test need not make them all."""
    monkeypatch.setattr(flood, "MOST_TAPS_A_MINUTE", FEW)


@pytest.mark.usefixtures("few")
async def test_taps_without_end_are_answered_under_the_button_alone(
    chat: Chat, telegram: Telegram
) -> None:
    await accepted(chat)
    chat.bot.clock.move(timedelta(minutes=2))
    question = chat.person.received[-1]
    data = question.buttons[0]["callback_data"]
    for times, followed in ((FEW, True), (5, False)):
        for _ in range(times):
            chat.person.tap(question.id, data)
        await chat.settled()
        assert ("more than I can follow" not in (chat.toast or "")) is followed
    assert not chat.new, "no message"
    await chat.send("/help")
    assert "Once a day" in chat.last
    other = Chat(chat.bot, telegram.person(2002, first_name="Calm"))
    await other.send("/start")
    assert other.new
    chat.bot.clock.move(timedelta(minutes=2))
    await chat.tap("50 %")
    assert "follow" not in (chat.toast or "")


@pytest.mark.usefixtures("few")
async def test_edits_without_end_are_read_as_far_as_anybody_makes_them(chat: Chat) -> None:
    await accepted(chat)
    sent = await chat.send("They will laugh")
    for number in range(FEW + 5):
        await chat.edit(sent, f"They will laugh {number} times")
    assert (await phase_and_answers(chat))[1]["fear"] == f"They will laugh {FEW - 1} times"


async def test_a_day_tapped_through_without_a_breath_is_far_from_too_many_taps(chat: Chat) -> None:
    await accepted(chat)
    for label in ("They say no", "50 %", "5", "Take this plan", "How did it go?", "Yes, all of it"):
        await chat.tap(label)
    assert 4 * len(chat.person.toasts) < flood.MOST_TAPS_A_MINUTE
