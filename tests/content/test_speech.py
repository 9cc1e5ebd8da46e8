"""What is kept as plain text reads as Fluent reads it, and both can quote each other."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle
from fluent.syntax import ast

from bot.content.loader import prompts_folder
from bot.content.messages import read_messages
from bot.content.speech import Speech

OWN = """
plain = Nothing is filled in.
    .tip = Say it as it is.
quoting = { plain } { plain.tip } And { -name }.
-name = you
counted = { $n ->
    [one] one
   *[other] { $n }
}
    .more = as well
only-parts =
    .one = First
    .two = Second
"""


@pytest.fixture
def speech(tmp_path: Path) -> Speech:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "own.ftl").write_text(OWN)
    return Speech("en", read_messages(tmp_path, "en", []))


def test_a_message_quotes_what_is_kept_as_plain_text(speech: Speech) -> None:
    said = speech.say("quoting", {})
    assert said == "Nothing is filled in. Say it as it is. And you."


def test_parts_are_told_in_their_order_and_said_by_their_names(speech: Speech) -> None:
    assert speech.attributes("plain") == ("tip",)
    assert speech.attributes("only-parts") == ("one", "two")
    assert speech.say("only-parts.two", {}) == "Second"
    assert speech.say("counted", {"n": 1}) == "one"
    assert speech.say("counted.more", {"n": 1}) == "as well"


@pytest.mark.parametrize("key", ["nothing", "plain.nothing", "counted.nothing", "only-parts"])
def test_what_is_not_there_is_not_said(speech: Speech, key: str) -> None:
    assert not speech.has(key)
    assert speech.say(key, {}) is None
    assert speech.attributes("nothing") is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_message_reads_as_fluent_reads_it(language: str) -> None:
    entries = read_messages(prompts_folder(), language, [])
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(ast.Resource([entry.node for entry in entries.values()]))
    speech, values = Speech(language, entries), {"n": 3, "name": "Robin <3", "days": 1}
    for key in entries:
        if key.startswith("-"):
            continue
        message = bundle.get_message(key)
        assert speech.attributes(key) == tuple(message.attributes)
        for name, pattern in {"": message.value, **message.attributes}.items():
            told = speech.say(f"{key}.{name}" if name else key, values)
            assert told == (pattern and str(bundle.format_pattern(pattern, values)[0]))
