"""What a sentence is most like, among examples: a linear model over words, their kinds and letters.

It is trained ahead, by `askanyway prompts train` (see learning.py), and read from one
file. Features are numbers, made from words by arithmetic alone, so the same sentence
always gets the same answer, on every machine. One byte is kept per feature and label.

A kind of word ("husband", "bf": family) lets one example stand for many: "my bf hits
me" is learned from "my husband slaps me". Kinds are listed in the languages' data.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import sqrt
from zlib import crc32

BITS = 17  # of a feature's number; fewer let features share weights too often
FEATURES = 1 << BITS
STEMS = (5, 4)  # letters that forms of one word mostly share
LETTERS = 4  # of which features inside a word are made, so that typos resemble what was meant
WIDE = 0xFFFFFFFF
NEAR = ((3, 7, 11), (5, 13, 29))  # what makes a number of two words next to each other, or further
FAR = (37, 43, 77)  # and of two kinds at any distance
REMEMBERED = 5_000  # words whose features are kept
START, END = "^", "$"
NO_WEIGHT = 128  # as a byte; what is below is unlike


@dataclass(frozen=True, slots=True)
class Said:
    """One word's share in the features."""

    kinds: tuple[int, ...]
    alone: tuple[int, ...]  # features it has without its neighbours
    next_to: tuple[int, ...]  # of its names, the shares in pairs with the next word's,
    next_after: tuple[int, ...]  # with the last word's,
    near_to: tuple[int, ...]  # and with those of words a little further on
    near_after: tuple[int, ...]


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

    def telling(self, tokens: Iterable[str]) -> bytes:
        """1 for each word that is of a kind we know: the rest says little about danger."""
        return bytes(map(self._kinds.__contains__, tokens))

    def _found(self, tokens: tuple[str, ...]) -> list[int]:
        said = [self._one(token) for token in (START, *tokens, END)]
        found = set(_ordered(said))
        found.update(*[word.alone for word in said])
        for word, other in pairwise(said):
            found.update([a + b & WIDE for a in word.next_to for b in other.next_after])
        for word, other in zip(said, said[2:], strict=False):
            found.update([a + b & WIDE for a in word.near_to for b in other.near_after])
        for word, other in zip(said, said[3:], strict=False):
            if other.kinds:
                after = other.near_after[1:]
                found.update([a + b & WIDE for a in word.near_to for b in after])
            if word.kinds:
                last = other.near_after[0]
                found.update([a + last & WIDE for a in word.near_to[1:]])
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
    one, two, shift = FAR
    before: dict[int, int] = {}
    for kinds in [word.kinds for word in said if word.kinds]:
        for kind in kinds:
            own = kind * two + shift
            yield from [far + own & WIDE for earlier, far in before.items() if earlier != kind]
        for kind in kinds:
            before[kind] = kind * one


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
    (next_one, next_two, next_shift), (near_one, near_two, near_shift) = NEAR
    return Said(
        kinds,
        tuple(alone),
        tuple(name * next_one + next_shift for name in names),
        tuple(name * next_two for name in names),
        tuple(name * near_one + near_shift for name in names),
        tuple(name * near_two for name in names),
    )


def _number(name: str) -> int:
    return crc32(name.encode())


@dataclass(frozen=True, slots=True)
class Likeness:
    """To the examples of each label. Without weights, everything is like nothing.

    Every feature has a row of weights: a byte for each label, 128 for no weight. Most have
    none and many have the same, so each row is kept once, and its number for every feature.
    """

    features: Features = field(default_factory=lambda: Features({}))
    labels: tuple[str, ...] = ()
    rows: bytes = b""
    row_of: "array[int]" = field(default_factory=lambda: array("H"))
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
        found, width = self.features.of(tokens), len(self.labels)
        all_rows, row_of = self.rows, self.row_of
        # One string of bytes, of which every label's are each so many apart: adding up slices
        # of it is many times faster than adding up one weight after the other.
        starts = [row_of[number] * width for number in found]
        rows = b"".join([all_rows[at : at + width] for at in starts])
        none, unit = NO_WEIGHT * len(found), self.unit / sqrt(len(found))
        return {label: (sum(rows[at::width]) - none) * unit for at, label in enumerate(self.labels)}


def each_once(table: bytes, width: int) -> tuple[bytes, "array[int]"]:
    """A table of rows of so many bytes: its different rows, and which of them is in each place."""
    rows = [table[at : at + width] for at in range(0, len(table), width)]
    numbers = {row: number for number, row in enumerate(dict.fromkeys(rows))}
    small = len(numbers) <= 1 << 16
    return b"".join(numbers), array("H" if small else "I", map(numbers.__getitem__, rows))
