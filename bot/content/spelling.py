"""A guess at the word a person meant, against the words our phrases are made of.

Only words we know nothing about are guessed at, and only towards words that
begin alike: "stpo" is stop, but "shop" is a word of its own and stays one.
"""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

SHORTEST = 4  # letters; shorter words have too many neighbours
TWO_MISTAKES = 9  # letters from which on two mistakes are forgiven
REMEMBERED = 20_000  # words, misspelt or not, whose guess is kept


class Speller:
    def __init__(self, meant: Iterable[str], known: Iterable[str], endings: int) -> None:
        """The last `endings` letters are inflection in this language, and no typos."""
        self._endings = endings
        self.known = frozenset(known) | frozenset(meant)
        self._near: dict[tuple[str, int], list[str]] = {}
        for word in sorted(set(meant)):
            if len(word) >= SHORTEST and word.isalpha():
                self._near.setdefault((word[0], len(word)), []).append(word)
        self._guesses: dict[str, str] = {}

    def guess(self, word: str) -> str:
        """The word meant, or the word itself."""
        if len(word) < SHORTEST or word in self.known:
            return word
        known = self._guesses.get(word)
        if known is None:
            known = self._nearest(word)
            if len(self._guesses) >= REMEMBERED:
                self._guesses.clear()  # a flood of nonsense must not grow for ever
            self._guesses[word] = known
        return known

    def _nearest(self, word: str) -> str:
        length = len(word)
        most = 2 if length >= TWO_MISTAKES else 1
        best, nearest = most + 1, word
        firsts = {word[0], word[1]} if length > SHORTEST else {word[0]}
        for first in sorted(firsts, key=lambda letter: letter != word[0]):
            for other in range(length - most, length + most + 1):
                for candidate in self._near.get((first, other), ()):
                    distance = OSA.distance(word, candidate, score_cutoff=best - 1)
                    if distance < best and self._plausible(word, candidate):
                        best, nearest = distance, candidate
        return nearest

    def _plausible(self, word: str, meant: str) -> bool:
        """Short words are only forgiven swapped, missing and doubled letters, not other ones."""
        if word[0] != meant[0]:
            return word[:2] == meant[1::-1]
        stem = max(len(word), len(meant)) - self._endings
        if word[:stem] == meant[:stem]:
            return False  # another ending is another form: "encerré" is not "encerró"
        if len(meant) > SHORTEST + 1 or len(word) != len(meant):
            return True
        return sorted(word) == sorted(meant)
