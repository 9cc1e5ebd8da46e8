"""A typed message as plain words, so that everything later compares like with like.

Capitals, accents, zero-width characters, apostrophes, drawn-out letters and
short forms ("dont", "wanna", "xq") are gone afterwards, and only two marks are
left: "," inside a sentence and "." between sentences. Emoji end a sentence, as
they do on phones.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

LONGEST = 4096  # characters of a Telegram message; what comes after them is not read
WEAK, STRONG = ",", "."
MARKS = frozenset({WEAK, STRONG})

INVISIBLE = re.compile(
    "[\u00ad\u0300-\u036f\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
APOSTROPHE = re.compile(r"(?<=[^\W\d_])[’‘`´ʼ](?=[^\W\d_])")
LETTERS_OR_FIGURES = re.compile(r"\d+|\D+")
DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")
TOKEN = re.compile(
    r"(?P<clock>\d{1,2}[:.h]\d{2}(?!\d))"
    r"|(?P<mixed>[^\W\d_]+\d\w*|\d+[^\W\d_]{2,})"
    r"|(?P<number>\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<weak>[,:()]|\s[-–—]+\s|—)"
    r"|(?P<nothing>[\s'’\"“”«»\-–/_*~#@%+&$€£<>=|\\^`´]+)"
    r"|(?P<strong>.)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language shortens and misspells: short form to long form, and a guess for the unknown."""

    long_forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
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
    def distinct(self) -> frozenset[str]:
        return frozenset(self.tokens) - MARKS


@dataclass(frozen=True, slots=True)
class Pieces:
    """A message taken apart, before any language has a say."""

    kinds: tuple[tuple[str, str], ...]  # what it is (mark, number, word, mixed) and its text


def words_of(text: str, spelling: Spelling, longest: int | None = LONGEST) -> Words:
    """The words of `text`; of any text whatever, however long or odd."""
    return spelled(taken_apart(text, longest), spelling)


def spelled(pieces: Pieces, spelling: Spelling) -> Words:
    tokens: list[str] = []
    for kind, raw in pieces.kinds:
        if kind == "mark":
            if tokens and tokens[-1] not in MARKS:
                tokens.append(raw)
            elif tokens and raw == STRONG:
                tokens[-1] = STRONG
            continue
        if kind == "mixed":
            long = spelling.long_forms.get(raw) or tuple(LETTERS_OR_FIGURES.findall(raw))
        else:
            long = _long(raw, spelling) if kind == "word" else (raw,)
        if long != tuple(tokens[-len(long) :]):  # "stop stop stop" is one stop
            tokens.extend(long)
    while tokens and tokens[-1] in MARKS:
        tokens.pop()
    return Words(tuple(tokens))


def _long(word: str, spelling: Spelling) -> tuple[str, ...]:
    """With its apostrophe first ("we'll"), then without ("dont"), then as what it may be a typo of."""
    long = spelling.long_forms.get(word)
    if long is None:
        guess = spelling.guess(word.replace("'", ""))
        long = spelling.long_forms.get(guess, (guess,))
    return long


def taken_apart(text: str, longest: int | None = LONGEST) -> Pieces:
    pieces: list[tuple[str, str]] = []
    for match in TOKEN.finditer(plain(text[:longest])):
        kind, raw = match.lastgroup, match.group()
        match kind:
            case "clock":
                pieces.append(("number", raw.replace(".", ":").replace("h", ":")))
            case "number":
                pieces.append(("number", raw.replace(",", ".")))
            case "weak":
                pieces.append(("mark", WEAK))
            case "strong":
                pieces.append(("mark", STRONG))
            case "word" | "mixed":
                pieces.append((kind, raw))
    return Pieces(tuple(pieces))


def plain(text: str) -> str:
    """Lower case without accents, invisible characters or drawn-out letters."""
    text = text.casefold()
    if not text.isascii():
        # Compatibility forms first: people paste bold, wide and circled letters.
        text = INVISIBLE.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return DRAWN_OUT.sub(r"\1", APOSTROPHE.sub("'", text))
