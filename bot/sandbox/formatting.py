"""HTML to text and entities, to the letter of TDLib: the same errors at the same byte offsets.

The parser works on bytes because Telegram counts them in its errors, while the
offsets of entities count UTF-16 code units. Its leniencies (an end tag without
a name, an attribute nobody knows) are Telegram's too.
"""

from bot.sandbox.spans import Entity, in_order, utf16_length
from bot.sandbox.tags import PLAIN, TAGS, Tag, language, special, wrong

NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
SPACES = b" \t\r\n\0\v"
END = 0  # what TDLib sees behind the last byte


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
            raise wrong(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        text = "".join(self.out)
        if any("\ud800" <= character <= "\udfff" for character in text):
            raise wrong(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        return text, in_order(self.found)

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
        while end < len(self.bytes) and _is_alpha(self.bytes[end]):
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
        if code == 0 or code >= 0x10FFFF or end - self.at >= 10:
            return ""
        return self._past(end, chr(code))

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
            raise wrong(f"Unclosed start tag at byte offset {begin}")
        if name not in TAGS:
            raise wrong(f'Unsupported start tag "{name}" at byte offset {begin}')
        attributes: dict[str, str] = {}
        while self._peek() != ord(">"):
            self._skip_spaces()
            if self._peek() == ord(">"):
                break
            self._attribute(name, begin, attributes)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.at += 1
        self.open.append(Tag(name, self.offset, len(self.out), attributes))

    def _attribute(self, tag: str, begin: int, attributes: dict[str, str]) -> None:
        key = self._name(SPACES + b"=>/'\"")
        if not key:
            raise wrong(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._skip_spaces()
        has_value = self._peek() == ord("=")
        if has_value:
            self.at += 1
            self._skip_spaces()
        if self.at >= len(self.bytes):
            raise wrong(f'Unclosed start tag "{tag}" at byte offset {begin}')
        attributes[key] = self._value() if has_value else ""
        if self.at >= len(self.bytes):
            raise wrong(f"Unclosed start tag at byte offset {begin}")

    def _value(self) -> str:
        quote, start = self._peek(), self.at
        if quote not in b"'\"":
            while (here := self._peek()) and (_is_alnum(here) or here in b".-"):
                self.at += 1
            if self.at < len(self.bytes) and self._peek() not in SPACES + b">":
                raise wrong(f"Unexpected end of name token at byte offset {start}")
            return _lower(self.bytes[start : self.at].decode())
        self.at += 1
        value = bytearray()
        while self.at < len(self.bytes) and self._peek() != quote:
            if self._peek() == ord("&") and (character := self._reference()):
                value += character.encode(errors="surrogatepass")
            else:
                value.append(self._peek())
                self.at += 1
        self.at += 1
        return value.decode(errors="replace")

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise wrong(f"Unexpected end tag at byte offset {begin}")
        self.at += 2
        name = _lower(self._name(SPACES + b">"))
        self._skip_spaces()
        if self._peek() != ord(">"):
            raise wrong(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        tag = self.open[-1]
        if name and name != tag.name:
            raise wrong(
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
            self.found.extend(special(tag, written, place))

    def _close_code(self, tag: Tag, place: dict[str, int]) -> None:
        """`<pre><code class="language-x">` around the same text is one block with a language."""
        other = "pre" if tag.name == "code" else "code"
        last = self.found[-1] if self.found else {}
        same = last.get("type") == other and all(last[key] == place[key] for key in place)
        inner = language(tag) if tag.name == "code" else str(last.get("language", ""))
        if tag.name == "pre" and same and inner:
            self.found[-1] = {"type": "pre", **place, "language": inner}
        elif tag.name == "code":
            self.found.append({"type": "code", **place, **({"language": inner} if inner else {})})
        else:
            self.found.append({"type": "pre", **place})


def _lower(text: str) -> str:
    return "".join(c.lower() if c.isascii() else c for c in text)


def _is_alpha(byte: int) -> bool:
    return chr(byte).isascii() and chr(byte).isalpha()


def _is_alnum(byte: int) -> bool:
    return chr(byte).isascii() and chr(byte).isalnum()
