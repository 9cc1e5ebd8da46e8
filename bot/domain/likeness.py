"""What a sentence is most like, among examples: a linear model over words, their kinds and letters.

It is trained ahead, by `askanyway prompts train` (see learning.py), and read from one
file. Features are numbers, made from words by arithmetic alone, so the same sentence
always gets the same answer, on every machine. One byte is kept per feature and label.

A kind of word ("husband", "bf": family) lets one example stand for many: "my bf hits
me" is learned from "my husband slaps me". Kinds are listed in the languages' data.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import sqrt
from zlib import crc32

BITS = 17  # of a feature's number; fewer let features share weights too often
FEATURES = 1 << BITS
STEMS = (5, 4)  # letters that forms of one word mostly share
LETTERS = 4  # of which features inside a word are made, so that typos resemble what was meant
WIDE = 0xFFFFFFFF
NEAR = ((3, 7, 11), (5, 13, 29))  # what makes a number of two words next to each other, or further
FAR = (37, 43, 77)  # and of two kinds at any distance
REMEMBERED = 20_000  # words whose features are kept
START, END = "^", "$"
NO_WEIGHT = 128  # as a byte; what is below is unlike
AT_ONCE = 256  # rows that can be added up in the room there is


@dataclass(frozen=True, slots=True)
class Said:
    """One word's share in the features."""

    names: tuple[int, ...]  # of itself and of its kinds
    kinds: tuple[int, ...]
    alone: tuple[int, ...]  # features it has without its neighbours


class Features:
    """Words of a sentence to the numbers of its features."""

    def __init__(self, kinds: Mapping[str, Iterable[str]]) -> None:
        self._kinds: dict[str, tuple[int, ...]] = {}
        for kind, words in sorted(kinds.items()):
            for word in words:
                self._kinds[word] = (*self._kinds.get(word, ()), _number(f"@{kind}"))
        self._said: dict[str, Said] = {}
        self._last: tuple[tuple[str, ...], list[int]] = ((), [])

    def of(self, tokens: Sequence[str]) -> list[int]:
        """Single words, pairs up to three words apart, and kinds in their order at any distance."""
        asked = tuple(tokens)
        if asked != self._last[0]:  # requests and dangers are looked for in the same sentences
            self._last = (asked, self._found(asked))
        return self._last[1]

    def telling(self, tokens: Iterable[str]) -> int:
        """How many of the words are of a kind we know: the rest says little about danger."""
        return sum(token in self._kinds for token in tokens)

    def _found(self, tokens: tuple[str, ...]) -> list[int]:
        said = [self._one(token) for token in (START, *tokens, END)]
        found = set(_ordered(said))
        for at, word in enumerate(said):
            found.update(word.alone)
            for other, (one, two, shift) in zip(said[at + 1 : at + 3], NEAR, strict=False):
                found.update(
                    [(a * one + b * two + shift) & WIDE for a in word.names for b in other.names]
                )
            if at + 3 < len(said):
                third, (one, two, shift) = said[at + 3], NEAR[1]
                found.update(
                    [(a * one + b * two + shift) & WIDE for a in word.names for b in third.kinds]
                )
                found.update([(a * one + third.names[0] * two + shift) & WIDE for a in word.kinds])
        return [((n ^ (n >> 15)) * 2654435761 >> 7) & (FEATURES - 1) for n in found]

    def _one(self, token: str) -> Said:
        said = self._said.get(token)
        if said is None:
            if len(self._said) >= REMEMBERED:
                self._said.clear()
            said = self._said[token] = _said(token, self._kinds.get(token, ()))
        return said


def _ordered(said: Iterable[Said]) -> Iterator[int]:
    """Each kind with every other that came before it."""
    before: dict[int, None] = {}
    for word in said:
        for kind in word.kinds:
            one, two, shift = FAR
            for earlier in before:
                if earlier != kind:
                    yield (earlier * one + kind * two + shift) & WIDE
        before.update(dict.fromkeys(word.kinds))


def _said(token: str, kinds: tuple[int, ...]) -> Said:
    names = (_number(token), *kinds)
    alone = list(names)
    if len(token) > STEMS[0]:
        alone.append(_number(f"{token[: STEMS[0]]}-"))
    if len(token) > STEMS[0] + 1:
        alone.append(_number(f"{token[: STEMS[1]]}--"))
    if len(token) > LETTERS:
        marked = f"<{token[:40]}>"
        alone += [
            _number(f"#{marked[at : at + LETTERS]}") for at in range(len(marked) - LETTERS + 1)
        ]
    return Said(names, kinds, tuple(alone))


@lru_cache(maxsize=REMEMBERED)
def _number(name: str) -> int:
    return crc32(name.encode())


@dataclass(frozen=True, slots=True)
class Likeness:
    """To the examples of each label. Without weights, everything is like nothing.

    The table has a row for every feature: a byte for each label, 128 for no weight.
    Rows are added up as whole numbers, two bytes of room for every label, because one
    addition of long numbers is many times faster than many of short ones.
    """

    features: Features = field(default_factory=lambda: Features({}))
    labels: tuple[str, ...] = ()
    table: bytes = b""
    unit: float = 1.0  # of the weights, in margins of the training

    def judge(self, tokens: Sequence[str]) -> tuple[str, float]:
        """The likeliest label, and by how much it beats the next: 1 is sure, 0 a guess."""
        scores = self.scores(tokens)
        if not scores:
            return "none", 0.0
        first, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
        return first, scores[first] - scores[second]

    def scores(self, tokens: Sequence[str]) -> dict[str, float]:
        """How much the sentence is like each label's examples; empty without weights."""
        if not self.labels:
            return {}
        found = self.features.of(tokens)
        totals = [-NO_WEIGHT * len(found)] * len(self.labels)
        for start in range(0, len(found), AT_ONCE):
            for at, total in enumerate(self._added(found[start : start + AT_ONCE])):
                totals[at] += total
        unit = self.unit / sqrt(len(found))
        return {label: total * unit for label, total in zip(self.labels, totals, strict=True)}

    def _added(self, features: Sequence[int]) -> Iterator[int]:
        width, table = len(self.labels), self.table
        spread = int.from_bytes(b"\xff\0" * (width // 2 + 1), "little")
        even = odd = 0
        for feature in features:
            row = int.from_bytes(table[feature * width : (feature + 1) * width], "little")
            even += row & spread
            odd += row >> 8 & spread
        for at in range(width):
            yield (odd if at % 2 else even) >> (at // 2 * 16) & 0xFFFF
