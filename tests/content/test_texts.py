"""Every text the catalogue can make, in every language, as Telegram's own parser takes it.

Values are filled in that a person could type to break a message: markup, entities, emoji, very
long words, nothing at all. What was typed must come out as it was typed.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import tdjson

from bot.content import keys, wording
from bot.content.library import Library
from bot.content.messages import Entry, variables
from bot.content.reading import Read, prompts_folder, read
from bot.domain.flow import Kind
from bot.service.asking import LONGEST_QUOTE

NASTY = (
    "They’ll laugh at me",
    "<b>bold</b> & <i>", "a < b > c & d &amp; &lt;script&gt;", "</blockquote></b>", "<a href='x'>",
    "\u202eright to left\u202c", "👩‍👩‍👧‍👦🏳️‍🌈" * 20, "x" * 280, "line\nbreak\n\n\nmore",
    "{ $ask }", "*_`[]()~", "",
)  # fmt: skip
NUMBERS = (0, 1, 2, 5, 21, 1000)
COUNTED = {"minutes", "faced", "known", "happened", "times", "partly", "more", "size", "left"}
SPAN = "quarter"  # what chooses between wordings, and is itself not shown
LONGEST = 4096  # UTF-16 code units after parsing
CALLBACK = 64  # bytes
MESSAGE, LINES_OF_A_MESSAGE = 600, 3  # of ours, as a person sees them
LINES = "\n".join(f"Helpline number {n}: +00 000 000 00{n} (all day and night)" for n in range(3))


@cache
def silent() -> None:
    tdjson.td_execute(b'{"@type": "setLogVerbosityLevel", "new_verbosity_level": 0}')


def parsed(text: str) -> tuple[str, list[Any]]:
    """What Telegram makes of it; fails with Telegram's own words if it refuses."""
    silent()
    asked = {
        "@type": "parseTextEntities",
        "text": text,
        "parse_mode": {"@type": "textParseModeHTML"},
    }
    answer = json.loads(tdjson.td_execute(json.dumps(asked).encode()) or b"{}")
    assert answer["@type"] == "formattedText", f"{answer.get('message')}: {text!r}"
    return answer["text"], answer["entities"]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.fixture(scope="module")
def built_in() -> Read:
    return read(prompts_folder())


def values(entry: Entry) -> Iterator[dict[str, Any]]:
    names = variables(entry.node)
    for number, nasty in enumerate(NASTY):
        yield {
            name: NUMBERS[number % len(NUMBERS)]
            if name in COUNTED
            else LINES
            if name == "lines"
            else SPAN
            if name == "span"
            else nasty
            for name in names
        }


@pytest.mark.parametrize("language", ["en", "es"])
def test_telegram_takes_every_message_whatever_is_filled_in(
    language: str, library: Library, built_in: Read
) -> None:
    texts = 0
    for key, entry in built_in.messages[language].items():
        if key in built_in.challenges:
            continue
        for part, _, _ in entry.parts:
            for given in values(entry):
                text, _ = parsed(library.say(language, part, **given))
                assert units(text) <= LONGEST, part
                assert "{" not in text.replace("{ $ask }", ""), part
                for value in given.values():
                    if isinstance(value, str):
                        assert value.strip() in text or value in (LINES, SPAN), (part, value)
                texts += 1
    assert texts > 2500


@pytest.mark.parametrize("language", ["en", "es"])
def test_telegram_takes_every_card_and_shows_it_whole(
    language: str, library: Library, built_in: Read
) -> None:
    longest = max(
        (library.label(language, f"because-{reason}") for reason in ("start", "repeat", "stopped")),
        key=len,
    )
    for id in library.offers(language):
        words = library.words(language, id)
        minutes = library.challenges[id].minutes
        for part in ("offer.a", "offer.e", "offer-another"):
            html = library.say(
                language, part, ask=words.ask, why=longest, minutes=minutes, exit=words.exit
            )
            text, entities = parsed(html)
            assert words.ask in text
            assert words.exit in text
            assert {e["type"]["@type"] for e in entities} >= {
                "textEntityTypeBold",
                "textEntityTypeItalic",
            }
            assert len(text) <= MESSAGE
            assert len(text.splitlines()) <= LINES_OF_A_MESSAGE
        off = library.say(language, "send-off", plan=words.plan, tip=words.tip, micro=words.micro)
        text, _ = parsed(off)
        assert all(said in text for said in (words.plan, words.tip, words.micro))
        assert len(text) <= MESSAGE
        assert len(text.splitlines()) <= LINES_OF_A_MESSAGE
        assert words.stretch == parsed(words.stretch)[0]


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_put_together_stays_short_with_the_longest_of_everything(
    language: str, library: Library, built_in: Read
) -> None:
    """A closing is feared, happened, a word and what comes next; an offer is ask, why, exit."""
    quote, part = "x" * LONGEST_QUOTE, "x" * wording.LONGEST_PART

    def longest(beginning: str, **values: Any) -> str:
        keys = [key for key in built_in.messages[language] if key.startswith(beginning)]
        found = [
            parsed(library.say(language, one, **values))[0]
            for key in keys
            for one in library.variants(language, key)
        ]
        return max(found, key=len)

    closing = "\n".join(
        (
            longest("feared", fear=quote, likely="100 %"),
            longest("happened-", words=quote),
            f"{longest('closing-')} {longest('tomorrow', change=longest('tomorrow-'))}",
        )
    )
    fear = f"{longest('recall', learning=quote)}\n{longest('ask-fear', fear='', ask='', plan='')}"
    offer = longest("offer", ask=part, exit=part, why=longest("because-"), minutes=240, answer="")
    off = longest("send-off", plan=quote, tip=part, micro=part)
    for text in (closing, fear, offer, off):
        assert len(text) <= MESSAGE, text
        assert len(text.splitlines()) <= LINES_OF_A_MESSAGE, text


def test_every_plural_is_a_sentence(library: Library) -> None:
    for language in library.languages:
        for minutes in range(241):
            text = library.say(
                language, "offer-another", ask="A", why="W", minutes=minutes, exit="E"
            )
            assert f"{minutes} " in text or minutes == 1
            assert "  " not in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_button_fits(language: str, library: Library, built_in: Read) -> None:
    for key in built_in.messages[language]:
        if keys.is_label(key) and key not in built_in.challenges:
            given = dict.fromkeys(variables(built_in.messages[language][key].node), "12:30")
            assert 0 < len(library.label(language, key, **given)) <= 28, key
    for question in library.flow:
        options = [*question.options, "-"]
        assert max(len(f"answer:{question.id}:{option}".encode()) for option in options) <= CALLBACK
        if question.kind in (Kind.CHOICE, Kind.WORDS):
            labels = [
                library.label(
                    language, f"choice-{keys.hyphened(question.id)}-{keys.hyphened(choice)}"
                )
                for choice in question.choices
            ]
            assert len(set(labels)) == len(labels), f"two choices of {question.id} look the same"
