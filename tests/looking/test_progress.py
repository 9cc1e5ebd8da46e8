"""/progress in the chat: a picture with its words, in the language and span that were asked for."""

from datetime import timedelta
from io import BytesIO

from PIL import Image

from bot.sandbox.chats import Message
from bot.sandbox.telegram import Telegram
from bot.store.tables import outbox
from tests.looking.people import exposure, give_past, past
from tests.person import Chat


def picture_of(message: Message) -> Image.Image:
    assert message.media is not None
    return Image.open(BytesIO(message.media.content))


async def test_nothing_faced_yet_gets_words_and_no_picture(chat: Chat) -> None:
    await chat.send("/progress")
    assert chat.new == [
        "Nothing faced yet, and that is where everybody begins. /today has something small."
    ]
    assert chat.person.received[-1].media is None


async def test_one_and_three_get_a_picture_and_nothing_that_needs_more(chat: Chat) -> None:
    await give_past(chat, past(1))
    await chat.send("/progress")
    assert chat.new == [
        "You showed up once so far.\n"
        "You named one fear and checked it: it did not come true.\n"
        "After a few more, there is more to see here."
    ]
    low = picture_of(chat.person.received[-1])
    await give_past(chat, [exposure(2, days_ago=1), exposure(3, days_ago=1)])
    await chat.send("show me my progress")
    assert "You showed up 3 times so far, most often on a Sunday." in chat.last
    assert "Of the 3 fears you named and checked, none came wholly true, and one did in part." in (
        chat.last
    )
    assert picture_of(chat.person.received[-1]).height > low.height
    assert chat.last_buttons == []


async def test_a_span_is_chosen_in_the_same_message(chat: Chat) -> None:
    await give_past(chat, past(120))
    await chat.send("/progress")
    assert chat.last_buttons == ["A month", "✓ Three months", "All of it"]
    assert "You showed up 91 times in the last three months." in chat.last
    before, count = chat.person.received[-1], len(chat.texts)

    await chat.tap("A month")
    after = chat.person.received[-1]
    assert (after.id, len(chat.texts)) == (before.id, count)
    assert "You showed up 30 times in the last month" in after.text
    assert before.media is not None
    assert after.media is not None
    assert after.media.content != before.media.content
    assert chat.last_buttons == ["✓ A month", "Three months", "All of it"]
    await chat.tap("All of it")
    assert "You showed up 120 times so far" in chat.last


async def test_an_old_button_for_a_time_without_anything_says_so(chat: Chat) -> None:
    await give_past(chat, past(50))
    await chat.send("/progress")
    await chat.tap("A month")
    await chat.send("/pause")
    await chat.tap("Until I’m back")
    await chat.sleep_until(hour=12, days=70)
    await chat.send("I’m back")
    await chat.tap("✓ A month")
    assert chat.toast == "There is nothing in that time."


async def test_forecasts_and_afterwards_are_told_once_there_is_enough(chat: Chat) -> None:
    await give_past(chat, past(28))
    await chat.send("/progress")
    assert chat.last == (
        "You showed up 28 times so far.\n"
        "Of the 20 times you were at least 70 % sure that it would go badly, it never did.\n"
        "You feel alright again about as soon as you did before."
    )


async def test_it_speaks_spanish(chat: Chat) -> None:
    await give_past(chat, past(28))
    await chat.send("/language")
    await chat.tap("Español")
    await chat.send("/progress")
    assert "Diste el paso 28 veces hasta ahora." in chat.last
    assert "De las 20 veces en que veías al menos un 70 % de probabilidad" in chat.last


async def test_nothing_of_it_is_kept_once_it_was_sent(chat: Chat) -> None:
    await give_past(chat, past(9))
    await chat.send("/progress")
    async with chat.bot.app.database.engine.begin() as connection:
        kept = (await connection.execute(outbox.select())).mappings().all()
    assert [row["body"] for row in kept] == [None] * len(kept)


async def test_a_picture_refused_by_telegram_goes_as_words(chat: Chat, telegram: Telegram) -> None:
    await give_past(chat, past(9))
    telegram.faults.add(
        "refuse", method="sendPhoto", status=400, description="Bad Request: IMAGE_PROCESS_FAILED"
    )
    await chat.send("/progress")
    assert chat.new[0].startswith("You showed up 9 times")
    assert chat.person.received[-1].media is None


async def test_a_picture_that_could_not_leave_is_sent_once_it_can(
    chat: Chat, telegram: Telegram
) -> None:
    await give_past(chat, past(9))
    telegram.faults.add("drop_before", method="sendPhoto", times=2)
    await chat.send("/progress")
    assert chat.new == []
    await chat.bot.restart()
    await chat.bot.at(chat.bot.clock.now() + timedelta(minutes=5))
    assert len(chat.new) == 1
    assert picture_of(chat.person.received[-1]).width == 1080
