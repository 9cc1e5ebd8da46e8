"""The formatted text a message ends up with: parsed, cleaned, trimmed, links and commands found.

Lengths are checked afterwards and in UTF-16 code units, which is why markup
costs nothing and most emoji count twice.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from bot.sandbox.answers import bad
from bot.sandbox.formatting import parse_html
from bot.sandbox.params import Params, field
from bot.sandbox.spans import Entity, Units, in_order, merged_spans, utf16_length

LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024
LONGEST_SOURCE = 1 << 15  # bytes, before parsing
FOUND_BY_SERVER = {
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number",
    "bank_card_number",
}  # fmt: skip
GIVEN = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link",
    "text_mention", "custom_emoji", "blockquote", "expandable_blockquote", "date_time",
}  # fmt: skip
CLOSED = {"code", "pre", "text_link", "text_mention"}  # nothing is looked for inside
SCHEME = r"https?://"
HOST = r"(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?"
BARE = (
    r"(?<![\w@./-])(?:[\w-]+\.)+"
    r"(?:com|org|net|info|io|me|app|dev|de|at|ch|eu|uk|fr|es|it|nl|pl|ru|us)(?![\w@-]|\.\w)"
)
REST = r"(?:[/?#][^\s<>\"]*[^\s<>\".,;:!?']|/)?"
PATTERNS = (
    ("url", re.compile(f"{SCHEME}{HOST}{REST}|{BARE}{REST}", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.@])[\w.+-]+@[\w-]+(?:\.[a-z]{2,})+", re.IGNORECASE)),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)")),
    (
        "bot_command",
        re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/@])"),
    ),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d_])\w{1,256}")),
)
INVISIBLE = {ord(c): " " for c in "\0\1\2\3\4\5\6\7\b\t\v\f\x0e\x0f\x10"} | {
    ord("\r"): None,
    **dict.fromkeys(range(0x202A, 0x202F), None),
}

Formatted = tuple[str, tuple[Entity, ...]]


def message_text(params: Params) -> Formatted:
    """`text` of sendMessage and editMessageText, ready to be kept."""
    source = params.text("text")
    if not source:
        raise bad("Message text is empty")
    text, entities = formatted(source, params.text("parse_mode"), _given(params, "entities"))
    if not text:
        raise bad("Text must be non-empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise bad("Message is too long")
    return text, entities


def caption(params: Params) -> Formatted:
    given = _given(params, "caption_entities")
    text, entities = formatted(params.text("caption"), params.text("parse_mode"), given)
    if utf16_length(text) > LONGEST_CAPTION:
        raise bad("Message caption is too long")
    return text, entities


def formatted(source: str, parse_mode: str, given: Any) -> Formatted:
    if len(source.encode()) > LONGEST_SOURCE:
        raise bad("Text is too long")
    mode = parse_mode.lower()
    if not source or mode in ("", "none"):
        entities = list(_checked(given))
        # taking characters out would move the entities a caller has counted
        text = source if entities else source.translate(INVISIBLE)
    elif mode == "html":
        text, entities = parse_html(source.translate(INVISIBLE))
    else:
        # MarkdownV2 is Telegram's too, but nobody here speaks it: better refused than half read
        raise bad("Unsupported parse_mode")
    return tidy(text, entities)


def tidy(text: str, entities: Sequence[Entity]) -> Formatted:
    """Without invisible characters and outer blanks; overlaps joined; links and commands found."""
    units = Units(text)
    start, end = units.bounds(min((e["offset"] for e in entities), default=len(units.text) * 2))
    kept = []
    for entity in entities:
        first = min(max(entity["offset"], start), end)
        last = min(max(entity["offset"] + entity["length"], start), end)
        if last > first and units.part(first, last).strip():
            kept.append({**entity, "offset": first - start, "length": last - first})
    clean = units.part(start, end)
    merged = merged_spans(kept)
    return clean, tuple(in_order(merged + list(found(clean, merged))))


def found(text: str, given: Sequence[Entity] = ()) -> Iterator[Entity]:
    """Links, mentions, commands, hashtags: what Telegram marks without being asked."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in CLOSED]
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(text):
            first = utf16_length(text[: match.start()])
            last = first + utf16_length(match[0])
            if all(last <= begin or first >= end for begin, end in taken):
                taken.append((first, last))
                yield {"type": kind, "offset": first, "length": last - first}


def _given(params: Params, name: str) -> Any:
    value = params.values.get(name)
    if isinstance(value, str):
        try:
            return json.loads(value)
        except ValueError:
            return None  # Telegram ignores entities it cannot read
    return value


def _checked(given: Any) -> Iterator[Entity]:
    if not isinstance(given, list):
        return
    for entity in given:
        if not isinstance(entity, dict):
            raise bad("Can't parse MessageEntity: expected an Object")
        try:
            offset, length = field(entity, "offset", int), field(entity, "length", int)
            kind = field(entity, "type", str)
        except Exception as wrong:
            raise bad(f"Can't parse MessageEntity: {_reason(wrong)}") from wrong
        if kind in FOUND_BY_SERVER:
            continue
        if kind not in GIVEN:
            raise bad("Can't parse MessageEntity: Unsupported type specified")
        if offset < 0 or length < 0:
            continue
        yield {**entity, "offset": offset, "length": length}


def _reason(wrong: Exception) -> str:
    text = str(wrong).split("Bad Request: ", 1)[-1]
    return text[:1].upper() + text[1:]
