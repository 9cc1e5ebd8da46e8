"""Phrases compiled to regular expressions, and asked together which of them a message holds.

Most phrases cannot match most messages, so each knows one set of words of which
a message must have at least one. That, not the expressions, makes it fast.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bot.domain.grammar import BadPhrase, Choice, Groups, Node, Special, Tree, Word
from bot.domain.words import Words

SPECIAL = {
    "*": r"(?: [^ .]+){0,3}?",
    "#": r" \d[\d:.]*",
    "?": r" [^ .,]+",
    "^": r"(?:^|(?<=[.,]))",
    "$": r"(?= [.,]|$)",
    "$$": r"(?= \.|$)",
}


@dataclass(frozen=True, slots=True)
class Found:
    start: int  # first token of the match
    end: int  # the token after it
    label: str


class Phrase:
    """Compiled when a message first needs it: most are not needed before long, and all take seconds."""

    def __init__(self, rank: int, label: str, tree: Tree) -> None:
        self.rank = rank  # where it was listed; a set of words has no order of its own
        self.label = label
        self._tree = tree

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(f"{_expression(self._tree)}(?= |$)")


class Phrases:
    """Many labelled phrases, asked together which of them a message holds."""

    def __init__(self, phrases: Iterable[tuple[str, str]], groups: Groups) -> None:
        self.vocabulary: set[str] = set()
        self._by_word: dict[str, list[Phrase]] = {}
        for rank, (label, text) in enumerate(phrases):
            tree = groups.tree(text)
            phrase = Phrase(rank, label, tree)
            self.vocabulary |= _vocabulary(tree)
            anchor = _anchor(tree)
            if not anchor:
                raise BadPhrase(f"{text!r}: nothing in it must be said")
            for word in anchor:
                self._by_word.setdefault(word, []).append(phrase)

    def warm(self) -> None:
        """Compile everything now."""
        for phrases in self._by_word.values():
            for phrase in phrases:
                phrase.pattern  # noqa: B018 - reading it compiles it

    def find(self, words: Words) -> Iterator[Found]:
        """Every phrase's every match, in no particular order."""
        line = words.line
        for phrase in self._candidates(words):
            for match in phrase.pattern.finditer(line):
                start = line.count(" ", 0, match.start())
                yield Found(start, start + match.group().count(" "), phrase.label)

    def labels(self, words: Words) -> set[str]:
        """The labels of all phrases the message holds."""
        found: set[str] = set()
        for phrase in self._candidates(words):
            if phrase.label not in found and phrase.pattern.search(words.line):
                found.add(phrase.label)
        return found

    def first(self, words: Words) -> str | None:
        """The label of some phrase the message holds: the earliest listed one."""
        return next(
            (p.label for p in self._candidates(words) if p.pattern.search(words.line)), None
        )

    def without(self, words: Words, instead: str) -> Words:
        """The message with every match blanked out."""
        line = words.line
        for phrase in self._candidates(words):
            line = phrase.pattern.sub(f" {instead}", line)
        return words if line == words.line else Words(tuple(line.split()))

    def _candidates(self, words: Words) -> list[Phrase]:
        met = {p.rank: p for word in words.distinct for p in self._by_word.get(word, ())}
        return [met[rank] for rank in sorted(met)]


def _expression(tree: Tree) -> str:
    return "".join(_node(node) for node in tree)


def _node(node: Node) -> str:
    match node:
        case Word(text):
            return f" {re.escape(text)}"
        case Special(sign):
            return SPECIAL[sign]
        case Choice(options, optional):
            return _either(options) + ("?" if optional else "")


@lru_cache(maxsize=8192)
def _either(options: tuple[Tree, ...]) -> str:
    """Single words share their space; the end looked for inside keeps " a" from starting " any"."""
    single = [
        option[0].text for option in options if len(option) == 1 and isinstance(option[0], Word)
    ]
    longer = [o for o in options if len(o) > 1 or not isinstance(o[0], Word)]
    parts = [_expression(option) for option in longer]
    if single:
        parts.append(" (?:" + "|".join(sorted(map(re.escape, single), key=len, reverse=True)) + ")")
    return "(?:(?:" + "|".join(parts) + ")(?= |$))"


@lru_cache(maxsize=8192)
def _anchor(tree: Tree) -> frozenset[str]:
    """The fewest words of which one must be said, if any must."""
    sets = [words for node in tree if (words := _needed(node))]
    return min(sets, key=lambda words: (len(words), -min(map(len, words))), default=frozenset())


@lru_cache(maxsize=8192)
def _needed(node: Node) -> frozenset[str]:
    match node:
        case Word(text):
            return frozenset({text})
        case Choice(options, False):
            anchors = [_anchor(option) for option in options]
            return frozenset().union(*anchors) if all(anchors) else frozenset()
        case _:
            return frozenset()


def _vocabulary(tree: Tree) -> frozenset[str]:
    return frozenset().union(*(_words(node) for node in tree))


@lru_cache(maxsize=8192)
def _words(node: Node) -> frozenset[str]:
    match node:
        case Word(text):
            return frozenset({text})
        case Choice(options, _):
            return frozenset().union(*map(_vocabulary, options))
        case Special():
            return frozenset()
