"""Stretches of a text in UTF-16 code units, which is how Telegram counts: most emoji are two."""

from typing import Any

Entity = dict[str, Any]

ORDER = (
    "blockquote", "expandable_blockquote", "text_link", "text_mention", "pre", "code", "bold",
    "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time",
)  # fmt: skip
CONTINUOUS = {"bold", "italic", "underline", "strikethrough", "spoiler"}


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Units:
    """A text addressed in UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._raw = text.encode("utf-16-le", "surrogatepass")

    def part(self, first: int, last: int) -> str:
        return self._raw[2 * first : 2 * last].decode("utf-16-le", "replace")

    def bounds(self, first_entity: int) -> tuple[int, int]:
        """Where the text begins and ends without outer blanks; leading ones stay in an entity."""
        blank = utf16_length(self.text) - utf16_length(self.text.lstrip(" \n"))
        end = utf16_length(self.text.rstrip())
        return (min(blank, first_entity), end) if end else (0, 0)


def merged_spans(entities: list[Entity]) -> list[Entity]:
    """Entities of one kind that touch or overlap become one, as on the wire."""
    result: list[Entity] = [e for e in entities if e["type"] not in CONTINUOUS]
    for kind in CONTINUOUS:
        spans: list[list[int]] = []
        for entity in sorted((e for e in entities if e["type"] == kind), key=_start):
            first, last = entity["offset"], entity["offset"] + entity["length"]
            if spans and first <= spans[-1][1]:
                spans[-1][1] = max(spans[-1][1], last)
            else:
                spans.append([first, last])
        result += [{"type": kind, "offset": a, "length": b - a} for a, b in spans]
    return in_order(result)


def _start(entity: Entity) -> int:
    return int(entity["offset"])


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
