"""Updates that nobody sends: right by the schema, or wrong in one place, about as often.

Who they come from, which kind they are and what stands in them is drawn from one seed.
"""

from collections.abc import Callable
from random import Random
from typing import Any

from tests.fuzz.schema import ARRAY, BOOLEAN, FLOAT, INTEGER, MOMENT, STRING, Schema

MARK = "wobblefern"  # in every text, so that it can be looked for
PEOPLE = tuple(range(5001, 5041))
DEEPEST = 4
ASKED_FOR = ("message", "edited_message", "callback_query", "my_chat_member")
TEXTS = (
    "", " ", "/start", "/today", "/forget", "/pause 3 days", "/settings@ask_anyway_bot", "/",
    "70%", "Berlin", "I’m in", "\u202e\u0000", "\ud83d", "😀" * 50, "<b>&", "{$name}", "x" * 4096,
    "aaaaaaaaaaaaaaaa.0", ".", "a.99999999999999999999", "private", "member", "kicked", "emoji",
)  # fmt: skip
NUMBERS = (0, 1, -1, 5001, 5002, 2**31, 2**53 + 1, -(2**63), 10**30, 1_790_000_000)
NONSENSE: tuple[Any, ...] = (None, True, 0, -1, "", MARK, [], {}, [None], {"a": MARK}, 1.5, 10**30)
LITERALS = {  # for fields that choose a type, where a guess would seldom be one
    "type": ("private", "private", "private", "group", "supergroup", "channel", "emoji", "url"),
    "status": ("member", "kicked", "left", "administrator", "restricted", "creator"),
}


class Updates:
    def __init__(self, schema: Schema, random: Random) -> None:
        self._schema = schema
        self._random = random
        self._plain: dict[str, Callable[[], Any]] = {
            INTEGER: lambda: self._random.choice(NUMBERS),
            FLOAT: lambda: self._random.choice((0.0, 52.5, -200.0, 1e300)),
            STRING: self._text,
            BOOLEAN: lambda: self._random.random() < 0.5,
            "True": lambda: True,
            MOMENT: lambda: 1_790_000_000,
        }

    def next(self, update_id: int) -> dict[str, Any]:
        """One more; a third of them is of a kind that we did not ask for."""
        kinds = [f.name for f in self._schema["Update"].fields if f.name != "update_id"]
        kind = self._random.choice(ASKED_FOR if self._random.random() < 0.67 else kinds)
        (shape,) = (f.kinds for f in self._schema["Update"].fields if f.name == kind)
        content = self._make(shape[0], 0)
        self._address(content)
        if self._random.random() < 0.4:
            self._spoil(content)
        return {"update_id": update_id, kind: content}

    def _make(self, kind: str, depth: int) -> Any:
        if kind.startswith(ARRAY):
            many = self._random.choice((0, 1, 1, 2)) if depth < DEEPEST else 0
            return [self._make(kind.removeprefix(ARRAY), depth + 1) for _ in range(many)]
        if kind in self._plain:
            return self._plain[kind]()
        shape = self._schema.get(kind)
        if shape is None:
            return self._text()
        if shape.kinds and (not shape.fields or self._random.random() < 0.7):
            return self._make(self._random.choice(shape.kinds), depth)
        likely = (0.12, 0.08, 0.04, 0.0, 0.0)[min(depth, DEEPEST)]
        return {
            field.name: self._of_field(field.name, field.kinds, depth)
            for field in shape.fields
            if (field.required and depth <= 2 * DEEPEST) or self._random.random() < likely
        }

    def _of_field(self, name: str, kinds: tuple[str, ...], depth: int) -> Any:
        if name in LITERALS and self._random.random() < 0.9:
            return self._random.choice(LITERALS[name])
        if name.endswith("date") and self._random.random() < 0.97:
            return self._plain[MOMENT]()
        return self._make(self._random.choice(kinds), depth + 1)

    def _text(self) -> str:
        roll = self._random.random()
        return self._random.choice(TEXTS) if roll < 0.6 else f"they laughed {MARK} at me"

    def _address(self, content: Any) -> None:
        """Most are of somebody, in a private chat."""
        if not isinstance(content, dict) or self._random.random() < 0.1:
            return
        who = self._random.choice(PEOPLE)
        content["from"] = {"id": who, "is_bot": False, "first_name": MARK}
        if "chat" in content or self._random.random() < 0.2:
            content["chat"] = {"id": who, "type": "private", "first_name": MARK}
        if self._random.random() < 0.5:
            content.setdefault("text", self._text())

    def _spoil(self, content: Any) -> None:
        """One thing in it is missing, or is what it must not be."""
        while isinstance(content, dict) and content:
            key = self._random.choice(list(content))
            if isinstance(content[key], dict) and self._random.random() < 0.5:
                content = content[key]
            elif self._random.random() < 0.5:
                del content[key]
                return
            else:
                content[key] = self._random.choice(NONSENSE)
                return
