"""The rules for every sentence a person can meet: its length, its words, its signs, its markup.

All figures are about what is written; a value that is filled in counts as one character.
Which words are never said stands in each language's style.toml, because it is data.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from bot.content import keys
from bot.content.facts import Text
from bot.content.problems import Problem
from bot.content.toml_files import read_toml, told

LONGEST_LABEL, LONGEST_MESSAGE, LONGEST_PART = 28, 600, 160
LINES, LINES_OF_A_QUESTION = 3, 2  # the answer will stand below a question
OTHER_LIMITS = {
    **{"bot-description": 512, "bot-short-description": 120},  # Telegram's own
    # What stands in a message beside parts of a challenge or quoted words, 160 each: 600 in all.
    **{"offer": 120, "send-off": 120, "closing-": 110, "because-": 100, "tomorrow-": 100},
    **{"feared": 40, "happened-": 60, "recall": 120, "ask-fear": 200},
}
TAG = re.compile(r"<(/?)([a-zA-Z-]*)((?:\s[^<>]*)?)>")
ALLOWED = {
    *("b", "strong", "i", "em", "u", "ins", "s", "strike", "del"),
    *("code", "pre", "a", "blockquote", "tg-spoiler"),
}
ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d{1,6}|#x[0-9a-fA-F]{1,6});)")
PICTURE = re.compile(
    "[\U0001f000-\U0001faff\u2600-\u2712\u2714-\u27bf\u2b00-\u2bff\u200d\ufe0f\u20e3]"
)  # ✓ is a sign of our own
ASKED = {"", "micro", "stretch"}  # the parts of a challenge that tell somebody to do something
STRAIGHT = re.compile(r"[\"']|\.\.\.|``|´")
TOO_LOUD = re.compile(r"!.*!", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Style:
    """What a language never says."""

    never: re.Pattern[str] | None = None  # anywhere
    never_asked: re.Pattern[str] | None = None  # as part of a challenge


class _Listed(BaseModel):
    """style.toml as its author writes it."""

    model_config = ConfigDict(extra="forbid")

    never: list[Text] = []
    never_asked: list[Text] = []

    @field_validator("never", "never_asked")
    @classmethod
    def _words(cls, listed: list[str]) -> list[str]:
        if not all(word.strip("* ") for word in listed):
            raise ValueError("an empty word would be found everywhere")
        return listed


def read_style(folder: Path, language: str, problems: list[Problem]) -> Style:
    name = f"{language}/style.toml"
    path = folder / name
    if not path.is_file():
        return Style()
    toml = read_toml(path, name, problems)
    try:
        found = _Listed.model_validate(toml.content)
    except ValidationError as mistakes:
        problems += told(mistakes, toml)
        return Style()
    return Style(_any_of(found.never), _any_of(found.never_asked))


def _any_of(words: Sequence[str]) -> re.Pattern[str] | None:
    """Whole words or phrases; one that ends in `*` may go on."""
    if not words:
        return None
    each = (
        re.escape(word.rstrip("*")).replace(r"\ ", r"\s+") + (r"\w*" if word[-1] == "*" else "")
        for word in words
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(each)})(?!\w)", re.IGNORECASE)


def mistakes(key: str, texts: Iterable[str], style: Style, *, challenge: bool) -> Iterator[str]:
    """What is wrong with a text, given in every reading that its plurals allow."""
    told = set()
    for text in texts:
        for mistake in _in_one(key, text, style, challenge):
            if mistake not in told:
                told.add(mistake)
                yield mistake


def _in_one(key: str, text: str, style: Style, challenge: bool) -> Iterator[str]:
    bare = TAG.sub("", text)
    if not bare.strip():
        yield "is empty"
    yield from _too_long(key, bare, challenge)
    yield from _words(key, bare, style, challenge)
    yield from _signs(bare)
    if challenge or keys.is_plain(key):
        if "<" in text or "&" in text:
            yield "can hold no markup: it stands on a button or inside another message"
    else:
        yield from markup(text)


def _too_long(key: str, bare: str, challenge: bool) -> Iterator[str]:
    label = not challenge and keys.is_label(key)
    limits = (most for prefix, most in OTHER_LIMITS.items() if key.startswith(prefix))
    most = LONGEST_PART if challenge else next(limits, LONGEST_MESSAGE)
    most = LONGEST_LABEL if label else most
    if len(bare) > most:
        yield f"has {len(bare)} characters, more than {most}"
    lines = bare.strip().count("\n") + 1
    limit = LINES_OF_A_QUESTION if keys.is_question(key) else keys.TABLES.get(key, LINES)
    limit = 1 if challenge or keys.is_plain(key) else limit
    if lines > limit:
        yield f"has {lines} lines, more than {limit}"


def _words(key: str, bare: str, style: Style, challenge: bool) -> Iterator[str]:
    if style.never and (found := style.never.search(bare)):
        yield f"says “{found[0]}”, which we never say (style.toml)"
    asked = challenge and key.partition(".")[2] in ASKED
    if asked and style.never_asked and (found := style.never_asked.search(bare)):
        yield f"says “{found[0]}”, which no challenge is about (style.toml)"


def _signs(bare: str) -> Iterator[str]:
    if found := PICTURE.search(bare):
        yield f"has the picture {found[0]}; words are enough"
    if TOO_LOUD.search(bare):
        yield "has more than one exclamation mark"
    if found := STRAIGHT.search(bare):
        yield f"has {found[0]}; write “ ” ’ …"
    if "  " in bare:
        yield "has two spaces in a row"


def markup(text: str) -> Iterator[str]:
    """What Telegram's parser would refuse, or show otherwise than it was meant."""
    open_tags: list[str] = []
    for match in TAG.finditer(text):
        closing, name, rest = match[1] == "/", match[2].lower(), match[3].strip()
        if name not in ALLOWED:
            yield f"<{name}> is no tag that Telegram knows"
        elif rest and not _fits(name, rest, closing):
            yield f"<{name} {rest}> is more than Telegram takes in a tag"
        elif not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            yield f"</{name}> closes what is not open"
            return
    if open_tags:
        yield f"<{open_tags[-1]}> is not closed"
    left = TAG.sub("", text)
    if "<" in left or ">" in left:
        yield "has a < or > outside of a tag: write &lt; or &gt;"
    if ENTITY.search(left):
        yield "has a bare &: write &amp;"


def _fits(name: str, rest: str, closing: bool) -> bool:
    if closing:
        return False
    if name == "a":
        return re.fullmatch(r'href="[^"]+"', rest) is not None
    return name == "blockquote" and rest == "expandable"
