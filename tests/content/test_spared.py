"""What is given back of Babel's data is missed by no message, and there again for who asks."""

from datetime import datetime
from pathlib import Path

import pytest
from babel import Locale

from bot.content import spared
from bot.content.messages import read_messages
from bot.content.speech import Speech

MESSAGES = """
number = { $n }, { NUMBER($n, style: "percent") }, { NUMBER($n, minimumFractionDigits: 2) }
money = { NUMBER($n, style: "currency", currency: "EUR") }
day = { $day }, { DATETIME($day, dateStyle: "full", timeStyle: "full") }
many = { $n ->
    [one] one
   *[other] { $n } of them
}
"""
VALUES = {"n": 1234.5, "day": datetime(2026, 1, 2, 3, 4)}  # noqa: DTZ001 - as it is written


@pytest.mark.parametrize("language", ["en", "es", "de"])
def test_a_message_reads_as_before(tmp_path: Path, language: str) -> None:
    (tmp_path / language).mkdir()
    (tmp_path / language / "own.ftl").write_text(MESSAGES)
    entries = read_messages(tmp_path, language, [])
    before = [Speech(language, entries).say(key, VALUES) for key in entries]
    speech = Speech(language, entries)
    spared.give_back()
    assert [speech.say(key, VALUES) for key in entries] == before


def test_a_country_has_its_name_again_for_whoever_asks_later() -> None:
    spared.give_back()
    assert Locale("es").territories["DE"] == "Alemania"
    assert Locale.parse("de_AT").language_name == "Deutsch"
