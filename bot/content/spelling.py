"""A guess at the word a person meant, against the words our phrases are made of.

Only words we know nothing about are guessed at, and only towards words that
begin alike: "stpo" is stop, but "shop" is a word of its own and stays one.
"""

from collections.abc import Iterable

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.domain.words import SHORTEST

TWO_MISTAKES = 9  # letters from which on two mistakes are forgiven
SHORT = (1 << 30) - 1  # what Python writes a number of in one piece
REMEMBERED = 20_000  # words, misspelt or not, whose guess is kept


class Speller:
    def __init__(self, meant: Iterable[str], known: Iterable[str], endings: int) -> None:
        """The last `endings` letters are inflection in this language, and no typos."""
        self._endings = endings
        self.known = frozenset(known) | frozenset(meant)
        self._near: dict[tuple[str, int], list[str]] = {}
        self._begun: dict[str, list[str]] = {}
        one_less: set[int] = set()
        typable = (word for word in set(meant) if len(word) >= SHORTEST and word.isalpha())
        for word in sorted(typable, key=lambda word: (len(word), word)):
            self._begun.setdefault(word[:2], []).append(word)
            one_less.update(_marks(word))
            for length in range(len(word) - 2, len(word) + 3):
                if abs(len(word) - length) <= _most(length):
                    self._near.setdefault((word[0], length), []).append(word)
        self._one_less = frozenset(one_less)  # which is half as large as a set that has grown
        self._guesses: dict[str, str] = {}

    def guess(self, word: str) -> str:
        """The word meant, or the word itself."""
        if len(word) < SHORTEST or word in self.known or self._far_off(word):
            return word
        known = self._guesses.get(word)
        if known is None:
            known = self._nearest(word)
            if len(self._guesses) >= REMEMBERED:
                self._guesses.clear()  # a flood of nonsense must not grow for ever
            self._guesses[word] = known
        return known

    def _far_off(self, word: str) -> bool:
        """Whether it is no typo of anything, like nearly all nonsense.

        Two words are one mistake apart only if they are the same without a letter of each.
        """
        if _most(len(word)) > 1:
            return False
        return self._one_less.isdisjoint(_marks(word))

    def _nearest(self, word: str) -> str:
        most = _most(len(word))
        best, nearest = most + 1, word
        alike = self._near.get((word[0], len(word)), ())
        swapped = self._begun.get(word[1::-1], ()) if len(word) > SHORTEST else ()
        for candidates in (alike, swapped):
            close = extract(word, candidates, scorer=OSA.distance, score_cutoff=most, limit=None)
            for candidate, distance, _ in sorted(close, key=lambda found: found[1:]):
                if distance < best and self._plausible(word, candidate):
                    best, nearest = int(distance), candidate
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


def _most(length: int) -> int:
    """Mistakes that are forgiven in a word of so many letters."""
    return 2 if length >= TWO_MISTAKES else 1


def _marks(word: str) -> list[int]:
    """Of the word, and of the word without each of its letters: numbers take half the room.

    Two in a hundred thousand are also another word's, which costs a look, and changes nothing.
    """
    less = [word[:at] + word[at + 1 :] for at in range(len(word))]
    return [hash(one) & SHORT for one in (word, *less)]
