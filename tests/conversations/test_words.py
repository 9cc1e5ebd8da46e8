"""What every message has in common: its length on a phone, and that it is not yesterday's again."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import update

from bot.content.library import Library
from bot.domain.lifecycle import Phase
from bot.domain.person import Exposure
from bot.sandbox.telegram import Telegram
from bot.service import closing
from bot.shelf import Shelf
from bot.store.tables import exposures
from tests.conftest import MONDAY_NOON
from tests.person import Bot, Chat

LINES, CHARACTERS, WEEK = 3, 600, 7
LONG = "They would look at me\nfor a very long time, " + "and then they would say nothing " * 20


def fits(chat: Chat) -> None:
    """Everything in the chat as it stands now, edits included."""
    for message in chat.person.received:
        assert message.text.count("\n") < LINES, message.text
        assert len(message.text) <= CHARACTERS, message.text


async def tap(chat: Chat, *labels: str) -> None:
    for label in labels:
        await chat.tap(label)
        fits(chat)


async def send(chat: Chat, *texts: str) -> None:
    for text in texts:
        await chat.send(text)
        fits(chat)


async def test_no_message_has_more_than_three_lines_whatever_is_quoted_in_it(chat: Chat) -> None:
    fits(chat)  # meeting
    await send(chat, "/help", "/privacy", "/progress", "/language", "/help_now")
    await send(chat, "/today", "something easier", "something different")
    await tap(chat, "I’m in")
    await send(chat, LONG)
    await tap(chat, "80 %", "6")
    await send(chat, f"When I am there, I will {LONG}", "did it!")
    await tap(chat, "Yes, it did", "9", "10", "8")
    await send(chat, LONG)
    assert chat.last.count("\n") == LINES - 1  # feared, happened, and a word with what comes next
    await tap(chat, "A bit bolder from now on")
    await chat.sleep_until(10)
    await tap(chat, "A lot", "Not yet", "I’m in")
    fits(chat)
    await send(chat, "/forget", "pause for a week", "/start")


async def test_a_learning_is_quoted_above_the_first_question(chat: Chat, bot: Bot) -> None:
    await send(chat, "/today", "did it!")
    await tap(chat, "A yes", "3")
    await send(chat, LONG)
    async with bot.app.database.begin() as store:
        (done, *_) = await store.exposures.latest(1001, 1)
    await chat.sleep_until(10)
    async with bot.app.database.engine.begin() as connection:  # let it be the same again
        await connection.execute(update(exposures).values(challenge_id=done.challenge_id))
    await tap(chat, "I’m in")
    assert chat.last.startswith(
        "The last time in such a place you wrote: “They would look at me for"
    )
    assert "what do you fear will happen?" in chat.last


# --- variety


class Said(NamedTuple):
    day: int
    text: str


DAILY = ("offer", "evening", "not-today", "not-today-after-all", "rest-day")


def variants(bot: Bot) -> dict[str, str]:
    """What tells each variant of a daily message from all others."""
    library, found = bot.library, {}
    values = {"ask": "A", "why": "W", "minutes": 2, "exit": "E"}
    keys = [*DAILY, "because-said-busy", "because-said-fear", *(f"closing-{k}" for k in CLOSINGS)]
    for key in keys:
        for variant in library.variants("en", key):
            text = library.label("en", variant, **values)
            lines = text.splitlines()
            found[variant] = lines[-1] if key == "evening" else lines[0]
    return found


CLOSINGS = ("did-not", "partly", "happened", "stung", "much-worse", "started", "accepted",
            "refused", "refused-stung", "not-asked", "done")  # fmt: skip


def heard(chat: Chat, marks: dict[str, str]) -> set[str]:
    return {
        variant for text in chat.new for variant, mark in marks.items()
        if (mark in text if variant.startswith("closing-") else mark in text.splitlines())
    }  # fmt: skip


async def test_nothing_that_is_said_daily_comes_back_within_a_week(chat: Chat, bot: Bot) -> None:
    marks = variants(bot)
    assert len(set(marks.values())) == len(marks)
    said: list[Said] = []

    def note(day: int) -> None:
        said.extend(Said(day, variant) for variant in heard(chat, marks))

    for day in range(15):
        await chat.sleep_until(10)
        note(day)
        match day % 5:
            case 0:  # done and told in three words
                await chat.send("did it!")
                await chat.tap("A no")
                await chat.tap("2" if day else "7")
                await chat.tap("Skip")
                note(day)
            case 1:  # not for today, and then not after all either
                await chat.tap("Not today")
                note(day)
                await chat.tap("It scared me")
                await chat.send("/today")
                await chat.tap("I’m in")
                await chat.send("not today")
                note(day)
            case 2:  # asked in the evening
                await chat.sleep_until(21)
                note(day)
                await chat.tap("Not today")
                await chat.tap("No chance today")
                note(day)
            case 3:  # away
                pass
            case _:  # something else first, and one by themselves in the night
                await chat.send("something different")
                await chat.send("not today")
                note(day)
                await chat.sleep_until(23, 30)
                await chat.send("/today")
                note(day)

    assert len({one.text for one in said}) > 20
    for earlier, one in enumerate(said):
        soon = [two for two in said[earlier + 1 :] if two.text == one.text]
        again = [two for two in soon if 0 < two.day - one.day < WEEK]
        assert again == [], f"{one} came back"


async def test_the_count_of_offers_is_not_moved_by_days_on_which_nothing_fits(
    chat: Chat, bot: Bot
) -> None:
    await chat.send("/today")
    async with bot.app.database.begin() as store:
        person = await store.people.get(1001)
        assert person is not None
        everything = replace(person.wishes, hidden=frozenset(bot.library.challenges))
        await store.people.save(replace(person, wishes=everything))
    await chat.sleep_until(10, days=2)
    await chat.send("/today")
    assert "leaves nothing to offer" in chat.last
    async with bot.app.database.begin() as store:
        after = await store.people.get(1001)
    assert after is not None
    assert after.slot == person.slot


@pytest.mark.parametrize(
    ("answers", "key"),
    [
        ({"tried": "fully", "outcome": "refused", "peak": "70"}, "closing-refused-stung"),
        ({"tried": "fully", "outcome": "refused", "peak": "20"}, "closing-refused"),
        ({"tried": "partly", "outcome": "accepted", "peak": "70"}, "closing-accepted"),
        ({"tried": "started", "peak": "90"}, "closing-started"),
        ({"tried": "fully", "outcome": "not_asked", "peak": "-"}, "closing-not-asked"),
        ({"tried": "fully", "feared_happened": "happened", "how_bad": "20"}, "closing-happened"),
        ({"tried": "fully", "feared_happened": "happened", "how_bad": "80"}, "closing-stung"),
        ({"tried": "fully", "feared_happened": "did_not", "peak": "30"}, "closing-did-not"),
        ({"tried": "fully", "feared_happened": "partly", "peak": "30"}, "closing-partly"),
        (
            {"tried": "fully", "feared_happened": "did_not", "anxious": "30", "peak": "80"},
            "closing-much-worse",
        ),
        ({"tried": "fully", "outcome": "no_answer", "peak": "-"}, "closing-done"),
        ({"tried": "fully"}, "closing-done"),
    ],
)
def test_the_closing_depends_on_what_happened(
    answers: dict[str, str], key: str, library: Library
) -> None:
    exposure = Exposure(
        *("id", 1, "half-smile", 1, 0, date(2026, 11, 23), Phase.REFLECTING, MONDAY_NOON),
        *("steady", 0.8, 5.0, answers),
    )
    assert closing.key_of(exposure) == key
    assert len(library.variants("es", key)) >= 6


# --- languages


async def test_telegrams_language_is_the_first_one(bot: Bot, telegram: Telegram) -> None:
    for number, (code, first) in enumerate(
        [
            ("es-MX", "Ask Anyway te acompaña"),
            ("de", "Ask Anyway is a practice"),
            ("", "Ask Anyway is"),
        ]
    ):
        chat = Chat(bot, telegram.person(2000 + number, first_name="Ana", language_code=code))
        await chat.send("/start")
        assert chat.new[0].startswith(first)


async def test_another_language_can_be_chosen_before_anything_else(stranger: Chat) -> None:
    await stranger.send("/start")
    await stranger.send("/language")
    assert stranger.last_buttons == ["✓ English", "Español"]
    await stranger.tap("Español")
    assert stranger.new[-3].startswith("Ask Anyway te acompaña")
    await stranger.tap("Tengo 18 o más, y acepto")
    assert stranger.last.startswith("¿Qué te gustaría practicar?")
    await stranger.send("/language")
    await stranger.tap("English")
    assert stranger.last.startswith("What would you like to practise?")


async def test_another_language_holds_from_the_next_message_on(chat: Chat) -> None:
    await chat.send("/language")
    await chat.tap("Español")
    await chat.send("/today")
    assert chat.last_buttons == ["Me animo", "Más fácil", "Algo distinto", "Hoy no", "Más"]


async def test_what_a_language_does_not_say_is_said_in_english(
    chat: Chat, bot: Bot, tmp_path: Path
) -> None:
    """Message by message, and never by its name."""
    own = tmp_path / "own"
    (own / "de").mkdir(parents=True)
    (own / "en").mkdir()
    (own / "de" / "dialogue.ftl").write_text("button-accept = Ich mach’s\n", "utf-8")
    (own / "en" / "dialogue.ftl").write_text("language-de = Deutsch\n", "utf-8")
    assert await Shelf(own).read_again(bot.app)
    await chat.send("/language")
    await chat.tap("Deutsch")
    await chat.send("/today")
    assert chat.last_buttons == ["Ich mach’s", "Easier", "Different", "Not today", "More"]
