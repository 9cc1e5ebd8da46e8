"""HTML to text and entities, to the letter of TDLib: the same errors at the same byte offsets.

The parser works on bytes because Telegram counts them in its errors, while the
offsets of entities count UTF-16 code units. Its leniencies (an end tag without
a name, an attribute nobody knows) are Telegram's too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from bot.sandbox.answers import Refusal, bad

Entity = dict[str, Any]

PLAIN = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler",
}  # fmt: skip
TAGS = {*PLAIN, "a", "code", "pre", "blockquote", "tg-emoji", "tg-time"}
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
SPACES = b" \t\r\n\0\v"
END = 0  # what TDLib sees behind the last byte
ORDER = (
    "blockquote", "expandable_blockquote", "text_link", "text_mention", "pre", "code", "bold",
    "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time",
)  # fmt: skip


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Tag:
    name: str
    byte: int
    start: int  # in UTF-16 code units of the result
    mark: int  # in characters of the result
    attributes: dict[str, str] = field(default_factory=dict)


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The text without its tags, and what the tags say; refuses what Telegram refuses."""
    return _Parser(source).run()


class _Parser:
    def __init__(self, source: str) -> None:
        self.bytes = source.encode()
        self.at = 0
        self.out: list[str] = []
        self.offset = 0
        self.open: list[Tag] = []
        self.found: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.bytes):
            here = self._peek()
            if here == ord("&") and (character := self._reference()):
                self._write(character)
            elif here != ord("<"):
                self._write(self._take_plain())
            elif self._peek(1) == ord("/"):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise _wrong(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return "".join(self.out), in_order(self.found)

    def _peek(self, ahead: int = 0) -> int:
        place = self.at + ahead
        return self.bytes[place] if place < len(self.bytes) else END

    def _write(self, text: str) -> None:
        self.out.extend(text)
        self.offset += utf16_length(text)

    def _take_plain(self) -> str:
        start = self.at
        self.at += 1
        while self.at < len(self.bytes) and self._peek() not in b"&<":
            self.at += 1
        return self.bytes[start : self.at].decode()

    def _reference(self) -> str:
        """The character an entity such as `&lt;` stands for, '' if it is none; moves past it."""
        end = self.at + 1
        if self._peek(1) == ord("#"):
            return self._number(end + 1)
        while end < len(self.bytes) and chr(self.bytes[end]).isascii() and _is_alpha(self.bytes[end]):
            end += 1
        character = NAMED.get(self.bytes[self.at + 1 : end], "")
        return self._past(end, character) if character else ""

    def _number(self, start: int) -> str:
        base, digits = 10, b"0123456789"
        if start < len(self.bytes) and self.bytes[start] == ord("x"):
            base, digits, start = 16, b"0123456789abcdefABCDEF", start + 1
        end = start
        while end < len(self.bytes) and self.bytes[end] in digits:
            end += 1
        code = int(self.bytes[start:end] or b"0", base)
        if code in (0,) or code >= 0x10FFFF or end - self.at >= 10:
            return ""
        return self._past(end, _character(code))

    def _past(self, end: int, character: str) -> str:
        self.at = end + 1 if end < len(self.bytes) and self.bytes[end] == ord(";") else end
        return character

    def _name(self, stops: bytes) -> str:
        start = self.at
        while self.at < len(self.bytes) and self._peek() not in stops:
            self.at += 1
        return self.bytes[start : self.at].decode(errors="replace")

    def _skip_spaces(self) -> None:
        while self.at < len(self.bytes) and self._peek() in SPACES:
            self.at += 1

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        name = _lower(self._name(SPACES + b">"))
        if self.at >= len(self.bytes):
            raise _wrong(f"Unclosed start tag at byte offset {begin}")
        if name not in TAGS:
            raise _wrong(f'Unsupported start tag "{name}" at byte offset {begin}')
        attributes: dict[str, str] = {}
        while self._peek() != ord(">"):
            self._skip_spaces()
            if self._peek() == ord(">"):
                break
            self._attribute(name, begin, attributes)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.at += 1
        self.open.append(Tag(name, begin, self.offset, len(self.out), attributes))

    def _attribute(self, tag: str, begin: int, attributes: dict[str, str]) -> None:
        key = self._name(SPACES + b"=>/'\"")
        if not key:
            raise _wrong(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._skip_spaces()
        has_value = self._peek() == ord("=")
        if has_value:
            self.at += 1
            self._skip_spaces()
        if self.at >= len(self.bytes):
            raise _wrong(f'Unclosed start tag "{tag}" at byte offset {begin}')
        attributes[key] = self._value() if has_value else ""
        if self.at >= len(self.bytes):
            raise _wrong(f"Unclosed start tag at byte offset {begin}")

    def _value(self) -> str:
        quote, start = self._peek(), self.at
        if quote not in b"'\"":
            while (here := self._peek()) and (_is_alnum(here) or here in b".-"):
                self.at += 1
            if self.at < len(self.bytes) and self._peek() not in SPACES + b">":
                raise _wrong(f"Unexpected end of name token at byte offset {start}")
            return _lower(self.bytes[start : self.at].decode())
        self.at += 1
        value = bytearray()
        while self.at < len(self.bytes) and self._peek() != quote:
            if self._peek() == ord("&") and (character := self._reference()):
                value += character.encode()
            else:
                value.append(self._peek())
                self.at += 1
        self.at += 1
        return value.decode(errors="replace")

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise _wrong(f"Unexpected end tag at byte offset {begin}")
        self.at += 2
        name = _lower(self._name(SPACES + b">"))
        self._skip_spaces()
        if self._peek() != ord(">"):
            raise _wrong(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        tag = self.open[-1]
        if name and name != tag.name:
            raise _wrong(
                f"Unmatched end tag at byte offset {begin}, "
                f'expected "</{tag.name}>", found "</{name}>"'
            )
        if self.offset > tag.start:
            self._close(tag)
        self.open.pop()

    def _close(self, tag: Tag) -> None:
        place = {"offset": tag.start, "length": self.offset - tag.start}
        if tag.name in PLAIN:
            self.found.append({"type": PLAIN[tag.name], **place})
        elif tag.name in ("code", "pre"):
            self._close_code(tag, place)
        elif tag.name == "blockquote":
            kind = "expandable_blockquote" if "expandable" in tag.attributes else "blockquote"
            self.found.append({"type": kind, **place})
        else:
            written = "".join(self.out[tag.mark :])
            self.found.extend(_special(replace(tag, byte=0), written, place))

    def _close_code(self, tag: Tag, place: dict[str, int]) -> None:
        """`<pre><code class="language-x">` around the same text is one block with a language."""
        other = "pre" if tag.name == "code" else "code"
        last = self.found[-1] if self.found else {}
        same = last.get("type") == other and all(last[key] == place[key] for key in place)
        inner = _language(tag) if tag.name == "code" else str(last.get("language", ""))
        if tag.name == "pre" and same and inner:
            self.found[-1] = {"type": "pre", **place, "language": inner}
        elif tag.name == "code":
            self.found.append({"type": "code", **place, **({"language": inner} if inner else {})})
        else:
            self.found.append({"type": "pre", **place})


def in_order(entities: list[Entity]) -> list[Entity]:
    """Outer before inner, as Telegram lists them; a language stays only on what became `pre`."""
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return sorted(
        entities,
        key=lambda entity: (
            entity["offset"],
            -entity["length"],
            ORDER.index(entity["type"]) if entity["type"] in ORDER else len(ORDER),
        ),
    )


def _special(tag: Tag, written: str, place: dict[str, int]) -> Iterator[Entity]:
    if tag.name == "tg-emoji":
        number = tag.attributes.get("emoji-id", "")
        if not re.fullmatch(r"-?[0-9]{1,18}", number) or int(number) == 0:
            raise _wrong("Invalid custom emoji identifier specified")
        yield {"type": "custom_emoji", **place, "custom_emoji_id": number}
    elif tag.name == "tg-time":
        moment = tag.attributes.get("unix", "")
        if moment.isdigit() and int(moment) > 0:
            shown = tag.attributes.get("format", "")
            yield {
                "type": "date_time", **place, "unix_time": int(moment), "date_time_format": shown
            }  # fmt: skip
    elif tag.name == "a":
        link = tag.attributes.get("href") or written
        if user_id := linked_user(link):
            yield {"type": "text_mention", **place, "user": {"id": user_id}}
        elif url := checked_url(link):
            yield {"type": "text_link", **place, "url": url}


def linked_user(link: str) -> int | None:
    """The user a `tg://user?id=` link names."""
    parts = urlsplit(link.strip())
    if parts.scheme.lower() != "tg" or parts.netloc.lower() != "user":
        return None
    number = parse_qs(parts.query).get("id", [""])[0]
    return int(number) if number.isdigit() and int(number) > 0 else None


def checked_url(link: str) -> str | None:
    """The link in the form Telegram keeps, None if it is not one."""
    link = link.strip()
    if not link or any(character in link for character in ' \n\t<>"'):
        return None
    if link.lower().startswith(("tg:", "ton:", "tonsite:")):
        return link
    try:
        parts = urlsplit(link if "://" in link else f"http://{link}")
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or "." not in parts.netloc:
        return None
    host = parts.netloc.lower()
    query = f"?{parts.query}" if parts.query else ""
    anchor = f"#{parts.fragment}" if parts.fragment else ""
    return f"{parts.scheme.lower()}://{host}{parts.path or '/'}{query}{anchor}"


def _language(tag: Tag) -> str:
    given = tag.attributes.get("class", "")
    return given.removeprefix("language-") if given.startswith("language-") else ""


def _wrong(text: str) -> Refusal:
    return bad(f"Can't parse entities: {text}")


def _character(code: int) -> str:
    return "" if 0xD800 <= code <= 0xDFFF else chr(code)


def _lower(text: str) -> str:
    return "".join(c.lower() if c.isascii() else c for c in text)


def _is_alpha(byte: int) -> bool:
    return chr(byte).isascii() and chr(byte).isalpha()


def _is_alnum(byte: int) -> bool:
    return chr(byte).isascii() and chr(byte).isalnum()
