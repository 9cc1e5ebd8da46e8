"""A method's parameters, however they were sent.

The Bot API knows only strings: a number in a JSON body and the same digits in a
form field mean the same, and an object may be JSON inside a string. Numbers it
cannot read count as 0, as in Telegram.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.answers import bad


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in a request; plain bytes do where name and type don't matter."""

    content: bytes
    name: str = "file"
    mime: str = "application/octet-stream"


class Params:
    def __init__(
        self, values: Mapping[str, Any], files: Mapping[str, bytes | Upload] | None = None
    ) -> None:
        self.values = {key: value for key, value in values.items() if value is not None}
        self.files = {
            key: value if isinstance(value, Upload) else Upload(value, key)
            for key, value in (files or {}).items()
        }

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | float):
            return str(value)
        return json.dumps(value, ensure_ascii=False)

    def whole(
        self, name: str, default: int = 0, lowest: int = -(2**62), highest: int = 2**62
    ) -> int:
        given = self.text(name)
        value = leading_number(given) if given else default
        return min(max(value, lowest), highest)

    def flag(self, name: str) -> bool:
        return self.text(name).strip().lower() in ("true", "yes", "1")

    def json(self, name: str, complaint: str) -> Any:
        """The object in this parameter, None if it was not sent; `complaint` if it is not JSON."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError as broken:
            raise bad(complaint) from broken

    def upload(self, name: str) -> Upload | None:
        """The file sent as this parameter, directly or by `attach://`."""
        value = self.text(name)
        if value.startswith("attach://"):
            return self.files.get(value.removeprefix("attach://"))
        return self.files.get(name)


def leading_number(text: str) -> int:
    """As TDLib reads integers: sign and digits in front, the rest ignored, 0 if there are none."""
    found = re.match(r"-?[0-9]{1,18}", text.strip())
    return int(found[0]) if found else 0


def field(owner: Mapping[str, Any], name: str, kind: type | tuple[type, ...]) -> Any:
    """A required field of a JSON object, or TDLib's complaint about it."""
    if owner.get(name) is None:
        raise bad(f'Can\'t find field "{name}"')
    return optional(owner, name, kind)


def optional(owner: Mapping[str, Any], name: str, kind: type | tuple[type, ...]) -> Any:
    value = owner.get(name)
    if value is None:
        return None
    if kind is str and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if kind is int and isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value):
        return int(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise bad(f'Field "{name}" must be of type {NAMES.get(kind, "Object")}')
    return value


NAMES: dict[Any, str] = {
    str: "String",
    int: "Number",
    bool: "Boolean",
    list: "Array",
    dict: "Object",
}
