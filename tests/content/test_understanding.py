"""What is understood of typed messages: the promises made, one by one."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.content.phrasebook import Phrasebook
from bot.content.understanding import understand, unsafe_challenge
from bot.domain.intents import ORDER_OF_ACTING, Intent, Understanding
from bot.domain.safety import Danger, Unsafe

NOW = datetime(2026, 11, 11, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday


@pytest.fixture(name="book")
def the_book(phrasebook: Phrasebook) -> Phrasebook:
    return phrasebook


def hear(
    book: Phrasebook, text: str, question: str | None = None, language: str = "en"
) -> Understanding:
    return understand(text, language=language, library=book, question=question, now=NOW)


def test_every_intent_has_its_place_in_the_order_of_acting() -> None:
    assert set(ORDER_OF_ACTING) == set(Intent)


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("did it!! can i get a harder one tomorrow", [Intent.DONE, Intent.HARDER]),
        ("can i get a harder one tomorrow? did it!!", [Intent.DONE, Intent.HARDER]),
        ("please stop messaging me and delete my data", [Intent.FORGET, Intent.STOP]),
        ("hi, not today", [Intent.SKIP, Intent.GREETING]),
        ("EASEIR PLZ 🙏", [Intent.EASIER]),
        ("dont send me anything until friday", [Intent.PAUSE]),
    ],
)
def test_several_requests_are_listed_in_the_order_of_acting(
    book: Phrasebook, text: str, intents: list[Intent]
) -> None:
    assert list(hear(book, text).intents) == intents


@pytest.mark.parametrize(
    "text",
    [
        "it was easier than I thought",
        "the hard part was walking up to her",
        "I wanted to stop but I kept going",
        "I skipped lunch and then asked her",
        "she told me to stop",
    ],
)
def test_a_reflection_is_no_request(book: Phrasebook, text: str) -> None:
    for question in (None, "evidence", "learning"):
        assert hear(book, text, question).intents == ()


def test_no_is_the_answer_to_a_yes_or_no_question(book: Phrasebook) -> None:
    heard = hear(book, "no", "tried")
    assert heard.intents == ()
    assert heard.slots.agrees is False
    assert hear(book, "yes please").slots.agrees is True
    assert hear(book, "she said no").slots.agrees is None


def test_while_own_words_are_asked_for_only_a_clear_request_wins(book: Phrasebook) -> None:
    assert hear(book, "later", "plan").intents == ()
    assert hear(book, "too hard for me", "fear").intents == ()
    assert hear(book, "can I get an easier one please", "fear").intents == (Intent.EASIER,)
    assert hear(book, "stop", "learning").intents == (Intent.STOP,)


def test_what_was_taken_as_an_answer_leaves_its_other_reading(book: Phrasebook) -> None:
    assert hear(book, "something easier", "learning").doubt is Intent.EASIER
    assert hear(book, "it went well", "learning").doubt is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("remind me in two hours", NOW + timedelta(hours=2)),
        ("at 6", NOW.replace(hour=18)),
        ("tonight at 8", NOW.replace(hour=20)),
        ("remind me tomorrow at 9", NOW.replace(day=12, hour=9)),
        ("in half an hour please", NOW + timedelta(minutes=30)),
    ],
)
def test_later_knows_when(book: Phrasebook, text: str, at: datetime) -> None:
    heard = hear(book, text)
    assert heard.intents == (Intent.LATER,)
    assert heard.slots.at == at


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("pause until Monday", date(2026, 11, 16)),
        ("pause for two weeks", date(2026, 11, 25)),
        ("I'm on holiday till the 14th, please stop until then", date(2026, 11, 14)),
        ("pause until december 3", date(2026, 12, 3)),
    ],
)
def test_a_pause_knows_how_long(book: Phrasebook, text: str, until: date) -> None:
    heard = hear(book, text)
    assert heard.intents == (Intent.PAUSE,)
    assert heard.slots.until == until


def test_places_hours_and_languages_are_heard(book: Phrasebook) -> None:
    assert hear(book, "I moved to New York last week").slots.place == "New York"
    assert hear(book, "change the time to 8am").slots.at == NOW.replace(day=12, hour=8)
    assert hear(book, "switch to Spanish please").slots.language == "es"
    assert hear(book, "me mudé a Buenos Aires", language="es").slots.place == "Buenos Aires"
    assert hear(book, "recuérdame mañana a las 8", language="es").slots.at == NOW.replace(
        day=12, hour=8
    )


def test_idioms_do_not_alarm_and_the_next_sentence_still_can(book: Phrasebook) -> None:
    assert hear(book, "I was dying of embarrassment").danger is Danger.NONE
    assert hear(book, "I was dying of embarrassment. I want to die.").danger is Danger.CRISIS


def test_danger_is_heard_in_every_language_whatever_the_persons_own(book: Phrasebook) -> None:
    assert hear(book, "quiero morirme", language="en").danger is Danger.CRISIS
    assert hear(book, "i want to kill myself", language="es").danger is Danger.CRISIS


@pytest.mark.parametrize("question", [None, "fear", "plan", "tried", "when", "zone"])
def test_danger_and_help_are_heard_in_every_state(book: Phrasebook, question: str | None) -> None:
    assert hear(book, "everyone would be better off without me", question).danger is Danger.CRISIS
    assert Intent.HELP_NOW in hear(book, "help me now", question).intents


def test_an_unknown_language_is_understood_as_english(book: Phrasebook) -> None:
    assert hear(book, "not today", language="xx").intents == (Intent.SKIP,)


def test_words_inside_other_words_make_no_challenge_unsafe(book: Phrasebook) -> None:
    for text in ("practise a skill", "ask about a problem", "give a robust opinion"):
        assert unsafe_challenge(text, "en", book) is None
    assert unsafe_challenge("film a stranger for tiktok", "en", book) is Unsafe.FILMING


def test_helplines_are_never_guessed_and_grow_stale(book: Phrasebook) -> None:
    assert book.helplines(None) == ()
    assert book.helplines("AT") == ()
    assert [line.contact for line in book.helplines("fr")] == ["3114"]
    assert all(line.source and line.verified_on for line in book.lines)
    assert not any("988" in line.contact for line in book.lines if line.country not in {"US", "CA"})
    assert book.stale(datetime(2026, 12, 1, tzinfo=UTC)) == ()
    assert book.stale(datetime(2027, 6, 1, tzinfo=UTC)) == book.lines
