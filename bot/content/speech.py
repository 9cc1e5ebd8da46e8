"""All that one language says.

Seven messages of eight are plain text. As nodes of Fluent's they would take many times their
own room, twice once they have been said, so they are kept as texts; Fluent has the others, and
whatever plain message one of them quotes.
"""

from collections.abc import Mapping
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import ast

from bot.content.entries import Plain
from bot.content.messages import Entry, references


class Speech:
    def __init__(self, language: str, entries: Mapping[str, Entry]) -> None:
        plain = {
            key: said for key, entry in entries.items() if isinstance(said := entry.said, Plain)
        }
        others = [entry.node for key, entry in entries.items() if key not in plain]
        quoted = frozenset[str]().union(*map(references, others)) & plain.keys()
        self._plain = {key: dict(said.texts) for key, said in plain.items()}
        # Isolation marks would come back as invisible characters in a quoted fear.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(ast.Resource([*others, *(plain[key].node() for key in quoted)]))

    def attributes(self, key: str) -> tuple[str, ...] | None:
        """The names of a message's attributes; None if there is no such message."""
        if key in self._plain:
            return tuple(name for name in self._plain[key] if name)
        if self._bundle.has_message(key):
            return tuple(self._bundle.get_message(key).attributes)
        return None

    def has(self, key: str) -> bool:
        """Whether it has this message, or this attribute of one: `ask` or `ask.tip`."""
        name, _, attribute = key.partition(".")
        return attribute in self._plain.get(name, ()) or self._pattern(name, attribute) is not None

    def say(self, key: str, values: Mapping[str, Any]) -> str | None:
        """What it reads with these values; None for what it does not have."""
        name, _, attribute = key.partition(".")
        texts = self._plain.get(name)
        if texts is not None:
            return texts.get(attribute)
        pattern = self._pattern(name, attribute)
        if pattern is None:
            return None
        text, _errors = self._bundle.format_pattern(pattern, dict(values))
        return str(text)

    def _pattern(self, name: str, attribute: str) -> Any:
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value
