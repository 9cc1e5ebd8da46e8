"""A typed message as plain words, so that everything later compares like with like.

Capitals, accents, zero-width characters, apostrophes, drawn-out letters and
short forms ("dont", "wanna", "xq") are gone afterwards, and only two marks are
left: "," inside a sentence and "." between sentences. Emoji end a sentence, as
they do on phones.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

LONGEST = 4096  # characters of a Telegram message; what comes after them is not read
MOST_GUESSES = 80  # unknown words of one message that may be typos; the rest is nonsense
WEAK, STRONG = ",", "."
MARKS = frozenset({WEAK, STRONG})

INVISIBLE = re.compile(
    "[\u00ad\u0300-\u036f\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
APOSTROPHE = re.compile(r"(?<=[^\W\d_])[’‘`´ʼ](?=[^\W\d_])")
LETTERS_OR_FIGURES = re.compile(r"\d+|[^\W\d]+")
DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")
CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d{2})(?!\d)")
DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")
FIGURE = re.compile(r"\d[\d\u02d0\u02d1]*")
COLON, POINT = "\u02d0", "\u02d1"  # letters that stand in for the marks inside a figure
PAUSES = re.compile(r"[,:()—]|\s[-–]+\s")
ENDS = re.compile(r"[^\w\s',]+|\n")
NOTHING = str.maketrans(dict.fromkeys('’‘“”"«»-–/_*~#@%+&$€£<>=|\\^`´', " "))


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language is shortened and misspelt: long forms, and a guess at unknown words."""

    long_forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    known: frozenset[str] = frozenset()  # words that are meant as they are
    guess: Callable[[str], str] = str


@dataclass(frozen=True)
class Words:
    """The words of one message in their order, with its marks among them."""

    tokens: tuple[str, ...]

    @cached_property
    def line(self) -> str:
        """Every token with a space before it: what patterns are matched against."""
        return "".join(f" {token}" for token in self.tokens)

    @cached_property
    def starts(self) -> list[int]:
        """Where in the line each token begins, its space included."""
        return [0, *accumulate(len(token) + 1 for token in self.tokens[:-1])] if self.tokens else []

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """Where among the tokens each word stands."""
        places: dict[str, list[int]] = {}
        for at, token in enumerate(self.tokens):
            places.setdefault(token, []).append(at)
        return places

    @cached_property
    def distinct(self) -> frozenset[str]:
        return frozenset(self.tokens) - MARKS


@dataclass(frozen=True, slots=True)
class Pieces:
    """A message taken apart, before any language has a say."""

    kinds: tuple[tuple[str, str], ...]  # what it is (mark, number, word, mixed) and its text

    @property
    def texts(self) -> Iterator[str]:
        return (text for _, text in self.kinds)


def words_of(text: str, spelling: Spelling, longest: int | None = LONGEST) -> Words:
    """The words of `text`; of any text whatever, however long or odd."""
    return spelled(taken_apart(text, longest), spelling)


def spelled(pieces: Pieces, spelling: Spelling) -> Words:
    tokens: list[str] = []
    guesses: dict[str, str] = {}
    last = ""
    for kind, raw in pieces.kinds:
        if kind == "mark":
            if last and last not in MARKS:
                tokens.append(raw)
            elif last and raw == STRONG:
                tokens[-1] = STRONG
        elif kind == "number" or (raw in spelling.known and raw not in spelling.long_forms):
            if raw != last:  # "stop stop stop" is one stop
                tokens.append(raw)
        else:
            long = _long(raw, kind, spelling, guesses)
            if long != tuple(tokens[-len(long) :]):
                tokens.extend(long)
        last = tokens[-1] if tokens else ""
    while tokens and tokens[-1] in MARKS:
        tokens.pop()
    return Words(tuple(tokens))


def _long(word: str, kind: str, spelling: Spelling, guesses: dict[str, str]) -> tuple[str, ...]:
    """With its apostrophe first ("we'll"), then without ("dont"), then as a typo."""
    long = spelling.long_forms.get(word)
    if long is not None:
        return long
    if kind == "mixed":
        return tuple(LETTERS_OR_FIGURES.findall(word))
    word = word.replace("'", "")
    if word not in spelling.known and len(guesses) < MOST_GUESSES:
        word = guesses.setdefault(word, spelling.guess(word))
    return spelling.long_forms.get(word) or (word,)


def taken_apart(text: str, longest: int | None = LONGEST) -> Pieces:
    """Marks are made words of their own, so that splitting at spaces finds everything."""
    text = CLOCK.sub(rf"\1{COLON}\2", plain(text[:longest]))
    text = PAUSES.sub(f" {WEAK} ", DECIMAL.sub(POINT, text)).translate(NOTHING)
    pieces: list[tuple[str, str]] = []
    for raw in ENDS.sub(f" {STRONG} ", text).split():
        if raw.isalpha() and COLON not in raw and POINT not in raw:
            pieces.append(("word", raw))
        elif raw in MARKS:
            pieces.append(("mark", raw))
        elif FIGURE.fullmatch(raw):
            pieces.append(("number", raw.replace(COLON, ":").replace(POINT, ".")))
        elif bare := raw.strip("'").replace(COLON, " ").replace(POINT, " "):
            pieces.append(("mixed" if any(map(str.isdigit, bare)) else "word", bare))
    return Pieces(tuple(pieces))


def plain(text: str) -> str:
    """Lower case without accents, invisible characters or drawn-out letters."""
    text = text.casefold()
    if not text.isascii():
        # Compatibility forms first: people paste bold, wide and circled letters.
        text = INVISIBLE.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return DRAWN_OUT.sub(r"\1", APOSTROPHE.sub("'", text))
