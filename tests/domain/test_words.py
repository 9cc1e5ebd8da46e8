"""A message as plain words."""

import pytest

from bot.domain.words import Spelling, plain, words_of

SHORT = Spelling({"dont": ("do", "not"), "i'll": ("i", "will"), "2day": ("today",)})


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Don't STOP!", " do not stop"),
        ("I'll go; you stay", " i will go . you stay"),
        ("skip 2day, pls", " skip today , pls"),
        ("sooo coool", " so col"),
        ("stop stop stop", " stop"),
        ("at 18:30 or 7.15", " at 18:30 or 7:15"),
        ("done ✅ next", " done . next"),
        ("mañana, ¿sí?", " manana . si"),
        ("sk\u200bip \u202ethis", " skip this"),
        ("𝗵𝗲𝗹𝗽 ｎｏｗ", " help now"),
        ("one\ntwo", " one . two"),
        ("🙏🙏🙏", ""),
        ("", ""),
    ],
)
def test_a_message_becomes_plain_words(text: str, line: str) -> None:
    assert words_of(text, SHORT).line == line


def test_what_lies_beyond_the_longest_message_is_not_read() -> None:
    assert "late" not in words_of("early " + "x" * 4096 + " late", SHORT).tokens


def test_accents_and_capitals_make_no_difference() -> None:
    assert plain("DÍA") == plain("dia")
