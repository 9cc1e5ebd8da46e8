"""Phrases compiled to regular expressions, and asked together which of them a message holds.

Most phrases cannot match most messages, so each knows one set of words of which
a message must have at least one. That, not the expressions, makes it fast.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from bot.domain.grammar import BadPhrase, Choice, Groups, Node, Special, Tree, Word
from bot.domain.words import MARKS, Words

REACH = 24  # words before and after a needed word within which its phrase lies
MANY_PLACES = 4  # from which on the whole line is looked at, once
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
    """Compiled when a message first needs it: most are not soon, and all of them take seconds."""

    def __init__(
        self, label: str, anchor: frozenset[str], needs: list[frozenset[str]], expression: str
    ) -> None:
        self.rank = 0  # where it was listed; a set of words has no order of its own
        self.label = label
        self.anchor = anchor
        self.needs = needs  # of each one as well
        self.expression = expression  # the tree it was written from takes ten times the room

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.expression)


class Phrases:
    """Many labelled phrases, asked together which of them a message holds."""

    def __init__(self, listed: Sequence[Phrase]) -> None:
        self.listed = listed
        self._by_word: dict[str, list[Phrase]] = {}
        for rank, phrase in enumerate(listed):
            phrase.rank = rank
            for word in phrase.anchor:
                self._by_word.setdefault(word, []).append(phrase)
        self._anchors = frozenset(self._by_word)

    @classmethod
    def read(cls, phrases: Iterable[tuple[str, str]], groups: Groups, words: set[str]) -> "Phrases":
        """All the words in them are put into `words`. Raises BadPhrase."""
        listed, gathered = list[Phrase](), set[Choice]()
        for label, text in phrases:
            tree = groups.tree(text)
            listed.append(_phrase(label, tree))
            _gather(tree, words, gathered)
            if not listed[-1].anchor:
                raise BadPhrase(f"{text!r}: nothing in it must be said")
        for trees in (_either, _anchor, _needed):
            trees.cache_clear()
        return cls(listed)

    def warm(self) -> None:
        """Compile everything now."""
        for phrase in self.listed:
            phrase.pattern  # noqa: B018 - reading it compiles it

    def find(self, words: Words) -> Iterator[Found]:
        """Every phrase's every match, in the order of the phrases."""
        for phrase, windows in self._candidates(words):
            for match in _matches(phrase, windows, words.line):
                start = bisect_right(words.starts, match.start()) - 1
                yield Found(start, bisect_left(words.starts, match.end()), phrase.label)

    def first(self, words: Words) -> str | None:
        """The label of the first listed phrase that the message holds."""
        for phrase, windows in self._candidates(words):
            if any(_matches(phrase, windows, words.line)):
                return phrase.label
        return None

    def without(self, words: Words, instead: str) -> Words:
        """The message with every match blanked out."""
        kept = list(words.tokens)
        for found in self.find(words):
            kept[found.start : found.end] = [""] * (found.end - found.start)
            kept[found.start] = instead
        return Words(tuple(token for token in kept if token)) if instead in kept else words

    def could_match(self, said: frozenset[str]) -> bool:
        """Whether these words hold all that any phrase needs; else there is nothing to look for."""
        return bool(self._needed_by(said))

    def _candidates(self, words: Words) -> list[tuple[Phrase, list[tuple[int, int]]]]:
        """Phrases of which the needed words were said, as listed, and where to look for each."""
        candidates = self._needed_by(words.distinct)
        if not candidates:
            return []  # nearly always
        anchors = {word for _, said in candidates for word in said}
        places = words.places(anchors)
        return [
            (phrase, _windows([at for word in said for at in places[word]], words))
            for phrase, said in candidates
        ]

    def _needed_by(self, said: frozenset[str]) -> list[tuple[Phrase, list[str]]]:
        """Phrases that may be among these words, as listed, each with its anchors of them."""
        anchored: dict[int, tuple[Phrase, list[str]]] = {}
        for word in said & self._anchors:
            for phrase in self._by_word[word]:
                if phrase.needs and any(map(said.isdisjoint, phrase.needs)):
                    continue
                if phrase.rank in anchored:
                    anchored[phrase.rank][1].append(word)
                else:
                    anchored[phrase.rank] = (phrase, [word])
        return [anchored[rank] for rank in sorted(anchored)]


def _windows(places: list[int], words: Words) -> list[tuple[int, int]]:
    """Stretches of the line around these tokens: no phrase reaches further than REACH words."""
    if len(words.tokens) <= 2 * REACH or len(places) > MANY_PLACES:
        return [(0, len(words.line))]
    windows: list[tuple[int, int]] = []
    last = len(words.tokens) - 1
    for place in sorted(places):
        start = words.starts[max(0, place - REACH)]
        end = words.starts[place + REACH] if place + REACH <= last else len(words.line)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _matches(phrase: Phrase, windows: list[tuple[int, int]], line: str) -> Iterator[re.Match[str]]:
    for start, end in windows:
        yield from phrase.pattern.finditer(line, start, end)


def _phrase(label: str, tree: Tree) -> Phrase:
    anchor = _anchor(tree)
    needs = [words for node in tree if (words := _needed(node)) and words != anchor]
    return Phrase(label, anchor, needs, f"{_expression(tree)}(?= |$)")


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
    return min(sets, key=_frequency, default=frozenset())


def _frequency(words: frozenset[str]) -> int:
    """A guess at how often one of these is said: the shorter a word, the more often."""
    return sum(
        40 if len(word) <= 2 else 12 if len(word) == 3 else 3 if len(word) == 4 else 1
        for word in words
    )


@lru_cache(maxsize=8192)
def _needed(node: Node) -> frozenset[str]:
    match node:
        case Word(text):
            return frozenset({text}) - MARKS
        case Choice(options, False):
            anchors = [_anchor(option) for option in options]
            return frozenset().union(*anchors) if all(anchors) else frozenset()
        case _:
            return frozenset()


def _gather(tree: Tree, words: set[str], gathered: set[Choice]) -> None:
    """Every word of a tree into `words`; groups that many phrases share are visited once."""
    for node in tree:
        if isinstance(node, Word):
            words.add(node.text)
        elif isinstance(node, Choice) and node not in gathered:
            gathered.add(node)
            for option in node.options:
                _gather(option, words, gathered)
