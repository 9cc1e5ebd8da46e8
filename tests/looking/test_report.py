"""/report: a page for a therapist, made when asked for, with their words or without."""

import logging
from dataclasses import replace

import pytest

from bot.domain.report import Report, ReportRow
from bot.pictures import report as printing
from bot.pictures.paint import has_letter
from bot.sandbox.telegram import Telegram
from bot.service import reporting
from bot.service.work import Work
from tests.looking.people import exposure, give_past, past
from tests.person import Chat

WORDS = "They laughed 😀 日本 שלום مرحبا"


async def gathered(chat: Chat, *, words: bool) -> Report:
    async def gather(work: Work) -> Report:
        return await reporting.gather(work, {"words": words})

    found = await chat.bot.app.door.look(chat.person.id, gather)
    assert found is not None
    return found


async def test_there_is_none_before_a_first_challenge(chat: Chat) -> None:
    await chat.send("/report")
    assert chat.new == ["There is nothing to put on a page yet. After a first challenge there is."]


async def test_it_says_what_will_be_in_it_and_then_comes_as_one_page(
    chat: Chat, telegram: Telegram
) -> None:
    await give_past(chat, past(30))
    await chat.send("/report")
    assert "how often you showed up (30)" in chat.last
    assert "Telegram’s cloud" in chat.last
    assert chat.last_buttons == ["With my words", "Without my words", "No report"]
    assert not telegram.calls_of("sendDocument")
    await chat.tap("Without my words")
    sent = chat.person.received[-1]
    assert sent.media is not None
    assert (sent.media.kind, sent.media.name) == ("document", "ask-anyway.pdf")
    assert sent.media.content.startswith(b"%PDF")
    assert sent.media.content.count(b"/Type /Page\n") == 1
    assert len(sent.media.content) <= 80_000


async def test_no_is_an_answer(chat: Chat, telegram: Telegram) -> None:
    await give_past(chat, past(1))
    await chat.send("/report")
    await chat.tap("No report")
    assert not telegram.calls_of("sendDocument")


async def test_their_words_are_on_it_only_if_they_want(chat: Chat) -> None:
    own = replace(exposure(1), answers={**exposure(1).answers, "fear": WORDS, "learning": WORDS})
    await give_past(chat, [own])
    with_words, without = [await gathered(chat, words=one) for one in (True, False)]
    assert with_words.rows[0].words == (f"Feared: {WORDS}", f"Took from it: {WORDS}")
    assert WORDS not in repr(without)
    assert with_words.rows[0].cells[2:] == ("70 %", "no", "5", "in hours")


async def test_figures_are_told_only_from_enough_answers(chat: Chat) -> None:
    await give_past(chat, past(3))
    few = dict((await gathered(chat, words=False)).facts)
    assert few == {"Challenges faced": "3", "Mostly with": "Strangers 3"}
    await give_past(chat, [exposure(n, days_ago=1) for n in range(4, 29)])
    facts = dict((await gathered(chat, words=False)).facts)
    assert facts["Feared, and what happened"] == "76 % expected on average, 14 % came true (of 28)"
    assert facts["At least 70 % sure it would go badly"].startswith("20 times; it did 0 times")
    assert facts["Last ten forecasts (Brier; 0 is exact)"] == "0.54"
    assert facts["Alright again, most often"] == "Within an hour (12 of 28)"


NASTY = ("plain", WORDS, "x" * 3000, "\u202e\u200b\x00\n\t", "🏳️‍🌈" * 99, "%s {} {0}", "")


def page(rows: int) -> Report:
    """With one nasty thing after another in each place."""

    def row(number: int) -> ReportRow:
        words = NASTY[number % len(NASTY)]
        return ReportRow(("2026-11-23", words, "80 %", "no", "5", "in hours"), (words, words))

    return Report(
        *("A title", "A time", WORDS * 3),
        tuple((f"fact {n}", words) for n, words in enumerate(NASTY)),
        "The latest",
        ("Day", "Challenge", "Feared", "Came true", "Worst", "Alright again"),
        tuple(row(number) for number in range(rows)),
        "And {} more.",
        "□ stands for more.",
    )


@pytest.mark.parametrize("rows", [0, 40])
def test_whatever_was_written_it_stays_one_page_and_no_letter_is_logged(
    rows: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    content = printing.pdf(page(rows))
    assert content.count(b"/Type /Page\n") == 1
    assert caplog.text == ""


def test_the_font_has_the_letters_of_our_languages() -> None:
    assert all(has_letter(letter) for letter in "áéíóúüñ¿¡ÁÉÍÓÚÜÑ’“”…–□›✓ßçøåłžğ")
    assert not has_letter("日")
