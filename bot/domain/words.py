"""A typed message as plain words, so that everything later compares like with like.

Capitals, accents, zero-width characters, apostrophes, drawn-out letters and
short forms ("dont", "wanna", "xq") are gone afterwards, and only two marks are
left: "," inside a sentence and "." between sentences. Emoji end a sentence, as
they do on phones.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, islice

LONGEST = 4096  # characters of a Telegram message; what comes after them is not read
SHORTEST = 4  # letters of a word that may be a typo; shorter ones have too many neighbours
MOST_GUESSES = 80  # unknown words of one message that may be typos; the rest is nonsense
WEAK, STRONG = ",", "."
MARKS = frozenset({WEAK, STRONG})

INVISIBLE = re.compile(
    "[\u00ad\u0300-\u036f\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
APOSTROPHE = re.compile(r"(?<=[^\W\d_])[’‘`´ʼ](?=[^\W\d_])")
LETTERS_OR_FIGURES = re.compile(r"\d+|[^\W\d]+")
TYPED_APOSTROPHES = "’‘`´ʼ"
DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")
CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d{2})(?!\d)")
DECIMAL = re.compile(r"(?<=\d)[.,](?=\d)")
FIGURE = re.compile(r"\d[\d\u02d0\u02d1]*")
COLON, POINT = "\u02d0", "\u02d1"  # letters that stand in for the marks inside a figure
POINTLESS = str.maketrans(COLON + POINT, "  ")
PAUSES = re.compile(r"[,:()—]|\s[-–]+\s")
ENDS = re.compile(r"[^\w\s',]+|\n")
DASHES = re.compile(r"\s-+\s")
NOTHING = str.maketrans(dict.fromkeys('’‘“”"«»-–/_*~#@%+&$€£<>=|\\^`´', " "))
# Characters one by one where there are no others than these, which takes a tenth of the time.
ASCII = "".join(map(chr, range(128)))
AS_MARKS = str.maketrans(
    ASCII,
    "".join(
        WEAK if PAUSES.match(sign) else STRONG if ENDS.match(sign.translate(NOTHING)) else sign
        for sign in ASCII
    ).translate(NOTHING),
)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language is shortened and misspelt: long forms, and a guess at unknown words."""

    long_forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    known: frozenset[str] = frozenset()  # words that are meant as they are
    guess: Callable[[str], str] | None = None


@dataclass(frozen=True)
class Words:
    """The words of one message in their order, with its marks among them."""

    tokens: tuple[str, ...]

    @cached_property
    def line(self) -> str:
        """Every token with a space before it: what patterns are matched against."""
        return " " + " ".join(self.tokens) if self.tokens else ""

    @cached_property
    def starts(self) -> list[int]:
        """Where in the line each token begins, its space included."""
        return [0, *accumulate([len(token) + 1 for token in self.tokens[:-1]])]

    @cached_property
    def distinct(self) -> frozenset[str]:
        return frozenset(self.tokens) - MARKS

    def places(self, of: AbstractSet[str]) -> Mapping[str, list[int]]:
        """Where among the tokens each of these words stands."""
        places: dict[str, list[int]] = {word: [] for word in of}
        for at, token in enumerate(self.tokens):
            if token in places:
                places[token].append(at)
        return places


@dataclass(frozen=True)
class Pieces:
    """A message taken apart, before any language has a say: its words, figures and marks."""

    texts: tuple[str, ...]
    pointed: bool = False  # whether a mark stands inside a figure

    @cached_property
    def order(self) -> Mapping[str, None]:
        """Each once, as they first came."""
        return dict.fromkeys(self.texts)

    @cached_property
    def odd(self) -> frozenset[str]:
        """Those that are not letters alone; what stands in for a mark looks like a letter."""
        odd = [text for text in self.order if not text.isalpha()]
        if self.pointed:
            odd += [text for text in self.order if COLON in text or POINT in text]
        return frozenset(odd) - MARKS

    @cached_property
    def distinct(self) -> frozenset[str]:
        """Everything that can be a word of it, whatever the language."""
        parts = (
            (odd.strip("'"), odd.replace("'", ""), *LETTERS_OR_FIGURES.findall(odd))
            for odd in self.odd
        )
        return frozenset(self.order).union(*parts)


def words_of(text: str, spelling: Spelling, longest: int | None = LONGEST) -> Words:
    """The words of `text`; of any text whatever, however long or odd."""
    return spelled(taken_apart(text, longest), spelling)


def spelled(pieces: Pieces, spelling: Spelling) -> Words:
    tokens: list[str] = []
    read = _read(pieces, spelling)
    special, last = MARKS | read.keys(), ""
    for raw in pieces.texts:
        if raw == last:
            continue  # "stop stop stop" is one stop
        if raw not in special:
            tokens.append(raw)
            last = raw
        elif raw not in MARKS:
            long = read[raw]
            if long and long != tuple(tokens[-len(long) :]):
                tokens += long
                last = long[-1]
        elif last == WEAK:
            tokens[-1] = last = raw
        elif last and last != STRONG:
            tokens.append(raw)
            last = raw
    while tokens and tokens[-1] in MARKS:
        tokens.pop()
    return Words(tuple(tokens))


def _read(pieces: Pieces, spelling: Spelling) -> dict[str, tuple[str, ...]]:
    """What stands for those pieces that do not stand for themselves."""
    forms, known = spelling.long_forms, spelling.known
    read = {raw: forms[raw] for raw in pieces.order.keys() & forms.keys()}
    for raw in pieces.odd:
        if raw not in read:
            read[raw] = _odd(raw, spelling)
    if spelling.guess is not None:
        unknown = (
            raw
            for raw in pieces.order
            if len(raw) >= SHORTEST and raw not in known and raw not in read
        )
        for raw in islice(unknown, MOST_GUESSES):
            guess = spelling.guess(raw)
            if guess != raw:
                read[raw] = forms.get(guess) or (guess,)
    return read


def _odd(raw: str, spelling: Spelling) -> tuple[str, ...]:
    """Figures; or a word with its apostrophe ("we'll"), then without ("dont"), then as a typo."""
    if raw in spelling.known:
        return (raw,)
    if FIGURE.fullmatch(raw):
        return (raw.replace(COLON, ":").replace(POINT, "."),)
    word = raw.strip("'")
    if word in spelling.long_forms or not word:
        return spelling.long_forms.get(word, ())
    word = word.replace("'", "")
    if not word.isalpha() or COLON in word or POINT in word:
        return tuple(LETTERS_OR_FIGURES.findall(word.translate(POINTLESS)))
    if spelling.guess is not None and len(word) >= SHORTEST and word not in spelling.known:
        word = spelling.guess(word)
    return spelling.long_forms.get(word) or (word,)


def taken_apart(text: str, longest: int | None = LONGEST) -> Pieces:
    """Marks are made words of their own, so that splitting at spaces finds everything."""
    text = plain(text[:longest])
    if not text.isascii() or any(map(text.__contains__, "0123456789")):
        text = DECIMAL.sub(POINT, CLOCK.sub(rf"\1{COLON}\2", text))
    pointed = COLON in text or POINT in text
    if text.isascii():
        text = DASHES.sub(f" {WEAK} ", text) if "-" in text else text
        text = text.translate(AS_MARKS).replace(STRONG, f" {STRONG} ")
        return Pieces(tuple(text.replace(WEAK, f" {WEAK} ").split()))
    text = PAUSES.sub(f" {WEAK} ", text).translate(NOTHING)
    return Pieces(tuple(ENDS.sub(f" {STRONG} ", text).split()), pointed)


def plain(text: str) -> str:
    """Lower case without accents, invisible characters or drawn-out letters."""
    text = text.casefold()
    if not text.isascii():
        # Compatibility forms first: people paste bold, wide and circled letters.
        text = INVISIBLE.sub("", unicodedata.normalize("NFKD", text)).casefold()
    if any(map(text.__contains__, TYPED_APOSTROPHES)):
        text = APOSTROPHE.sub("'", text)
    if any(sign * 3 in text for sign in set(text) if not sign.isspace()):
        text = DRAWN_OUT.sub(r"\1", text)
    return text
