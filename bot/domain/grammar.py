"""The small language in which prompts/ describes phrases, read into trees.

i (want|need) [to have] <something> easier      alternatives, an option, a named group of words
not * sleep                                      * is up to three words of the same sentence
^ i am # years old $                             # is a number; ^ and $ are a clause's start and end
i live in ?                                      ? is any one word
no way out $$                                    $$ is a sentence's end
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

SINGLE = r"[\[\]()|*]|<\w+>|[^\s\[\]()|*<>]+"
WORDS = r"[^\s\[\]()|*<>]+(?:\|[^\s\[\]()|*<>]+)*"
PART = re.compile(SINGLE)
OR_FLAT = re.compile(rf"\({WORDS}\)|\[{WORDS}\]|{SINGLE}")  # (a|b) is one part then
SIGNS = frozenset({"*", "#", "?", "^", "$", "$$"})
Expand = Callable[[str], tuple[str, ...]]  # a word to its long form


class BadPhrase(ValueError):
    """A phrase that cannot be read; its text is part of the message."""


@dataclass(frozen=True, slots=True)
class Word:
    text: str


@dataclass(frozen=True, slots=True)
class Special:
    """Whatever is needed without being a word: a gap, a number, a place in the sentence."""

    sign: str


@dataclass(frozen=True, slots=True, eq=False)  # itself alone: trees are looked up by the thousand
class Choice:
    options: tuple[tuple["Node", ...], ...]
    optional: bool


Node = Word | Special | Choice
Tree = tuple[Node, ...]


class Groups:
    """The named groups of words of one file, and whatever else its phrases are read with."""

    def __init__(self, groups: Mapping[str, Sequence[str]], expand: Expand) -> None:
        self._groups = groups
        self._expand = expand
        self._read: dict[str, Choice] = {}
        self._words: dict[str, tuple[Word, ...]] = {}
        self._flat: dict[str, Tree] = {}

    def tree(self, text: str) -> Tree:
        return _Reader(text, self, OR_FLAT).tree()

    def words(self, part: str) -> tuple[Word, ...]:
        if part not in self._words:
            self._words[part] = tuple(map(Word, self._expand(part)))
        return self._words[part]

    def flat(self, part: str) -> Tree:
        """A choice of single words: the same few stand in many phrases, and are read once."""
        if part not in self._flat:
            self._flat[part] = _Reader(part, self, PART).tree()
        return self._flat[part]

    def choice(self, name: str) -> Choice:
        if name not in self._read:
            if name not in self._groups:
                raise BadPhrase(f"there is no group <{name}>")
            self._read[name] = Choice(tuple(map(self.tree, self._groups[name])), optional=False)
        return self._read[name]


class _Reader:
    def __init__(self, text: str, groups: Groups, parts: re.Pattern[str]) -> None:
        self._text = text
        self._parts = parts.findall(text)
        self._at = 0
        self._groups = groups

    def tree(self) -> Tree:
        tree = self._sequence(frozenset())
        if self._at < len(self._parts):
            raise BadPhrase(f"{self._text!r}: unexpected {self._parts[self._at]!r}")
        return tree

    def _sequence(self, until: frozenset[str]) -> Tree:
        nodes: list[Node] = []
        while self._at < len(self._parts) and self._parts[self._at] not in until:
            part = self._parts[self._at]
            self._at += 1
            if part in "([":
                nodes.append(self._choice(")" if part == "(" else "]"))
            elif part[0] in "([":
                nodes.extend(self._groups.flat(part))
            elif part in SIGNS:
                nodes.append(Special(part))
            elif part.startswith("<"):
                nodes.append(self._groups.choice(part[1:-1]))
            elif part in ")]|":
                raise BadPhrase(f"{self._text!r}: unexpected {part!r}")
            else:
                nodes.extend(self._groups.words(part))
        return tuple(nodes)

    def _choice(self, closing: str) -> Choice:
        options = [self._sequence(frozenset({"|", closing}))]
        while self._at < len(self._parts) and self._parts[self._at] == "|":
            self._at += 1
            options.append(self._sequence(frozenset({"|", closing})))
        if self._at >= len(self._parts):
            raise BadPhrase(f"{self._text!r}: {closing!r} is missing")
        self._at += 1
        return Choice(
            tuple(option for option in options if option), closing == "]" or () in options
        )
