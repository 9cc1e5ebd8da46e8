"""The phrase language of prompts/."""

import pytest

from bot.domain.grammar import BadPhrase, Groups
from bot.domain.phrases import Phrases
from bot.domain.words import Spelling, words_of


def says(phrase: str, text: str, **groups: list[str]) -> bool:
    read = Groups(groups, lambda word: (word,))
    return Phrases.read([("yes", phrase)], read, set()).first(words_of(text, Spelling())) == "yes"


@pytest.mark.parametrize(
    ("phrase", "text", "holds"),
    [
        ("give me (one|some)", "please give me some", True),
        ("give me (one|some)", "give me someone", False),
        ("make it [a bit] easier", "make it easier", True),
        ("make it [a bit] easier", "make it a bit easier", True),
        ("not * sleep", "not go back to sleep", True),
        ("not * sleep", "not now. go to sleep", False),
        ("wait # hours", "wait 2.5 hours", True),
        ("^ stop $", "please, stop, thanks", True),
        ("^ stop $", "a stop sign", False),
        ("no way out $$", "no way out, none", False),
        ("no way out $$", "there is no way out. none", True),
        ("i live in ?", "i live in lima", True),
        ("<big> one", "a huge one", True),
    ],
)
def test_a_phrase_holds_what_it_says(phrase: str, text: str, holds: bool) -> None:
    assert says(phrase, text, big=["big", "huge"]) is holds


@pytest.mark.parametrize("phrase", ["(a|b", "a]", "<unknown> b", "[a]", "*"])
def test_a_broken_phrase_is_refused_with_its_text(phrase: str) -> None:
    with pytest.raises(BadPhrase):
        says(phrase, "a")


def test_a_long_message_is_searched_to_its_end() -> None:
    assert says("the end $$", "word " * 700 + "the end")
