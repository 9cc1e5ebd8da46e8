"""What an update may be: every type of the Bot API with its fields, as data.

Read from the types that python-telegram-bot ships, so that it is as new as the library; or from
a specification of the Bot API as JSON (github.com/PaulSonOfLars/telegram-bot-api-spec), which
knows what the library does not know yet. Neither is kept here.
"""

import json
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from inspect import Parameter, isclass, signature
from pathlib import Path
from typing import Any

import telegram
from telegram import TelegramObject

INTEGER, FLOAT, STRING, BOOLEAN, MOMENT = "Integer", "Float", "String", "Boolean", "Moment"
ARRAY = "Array of "
PLAIN: dict[type, str] = {
    bool: BOOLEAN, int: INTEGER, float: FLOAT, str: STRING, datetime: MOMENT, timedelta: INTEGER,
}  # fmt: skip
RENAMED = {"from_user": "from"}
OF_THE_LIBRARY = frozenset({"self", "api_kwargs", "kwargs", "args"})


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kinds: tuple[str, ...]  # any of them: a plain one, a type of the schema, or an array of either
    required: bool


@dataclass(frozen=True, slots=True)
class Shape:
    fields: tuple[Field, ...]
    kinds: tuple[str, ...] = ()  # it is one of these instead


Schema = Mapping[str, Shape]


def from_specification(path: Path) -> Schema:
    """Of a JSON file as telegram-bot-api-spec has it."""
    return {
        name: Shape(
            tuple(
                Field(field["name"], tuple(field["types"]), field["required"])
                for field in told.get("fields", ())
            ),
            tuple(told.get("subtypes", ())),
        )
        for name, told in json.loads(path.read_text("utf-8"))["types"].items()
    }


def from_library() -> Schema:
    """Of the types that the library itself knows."""
    schema: dict[str, Shape] = {}
    waiting: list[type[TelegramObject]] = [telegram.Update]
    while waiting:
        known = waiting.pop()
        if known.__name__ in schema:
            continue
        special = [
            kind for kind in known.__subclasses__() if kind.__module__.startswith("telegram")
        ]
        fields = tuple(_fields(known, waiting))
        schema[known.__name__] = Shape(fields, tuple(kind.__name__ for kind in special))
        waiting += special
    return schema


def _fields(known: type[TelegramObject], waiting: list[type[TelegramObject]]) -> list[Field]:
    hints = typing.get_type_hints(known.__init__, vars(telegram))
    fields = []
    for name, parameter in signature(known.__init__).parameters.items():
        if name in OF_THE_LIBRARY or name not in hints:
            continue
        kinds = tuple(_kinds(hints[name], waiting))
        if kinds:
            required = parameter.default is Parameter.empty
            fields.append(Field(RENAMED.get(name, name), kinds, required))
    return fields


def _kinds(hint: Any, waiting: list[type[TelegramObject]]) -> list[str]:
    if hint in PLAIN:
        return [PLAIN[hint]]
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return [kind for one in inner for kind in _kinds(one, waiting)]
    if origin is not None and isclass(origin) and issubclass(origin, Sequence):
        return [f"{ARRAY}{kind}" for kind in _kinds(inner[0], waiting)]
    if isclass(hint) and issubclass(hint, TelegramObject):
        waiting.append(hint)
        return [hint.__name__]
    return []
