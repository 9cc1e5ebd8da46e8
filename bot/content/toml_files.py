"""A TOML file of prompts/: what stands in it, and on which line.

tomllib keeps no lines, so they are looked for in the text. A file that cannot be read has told its
mistake and counts as empty.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.content.kept import mark, values
from bot.content.problems import Place, Problem

TABLE = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
KEY = re.compile(r"""\s*["']?([^\s"'=#\[]+)["']?\s*=""")
AT_LINE = re.compile(r"\s*\(at line (\d+).*$")
TWICE = re.compile(r"Cannot declare \('([^']+)',\) twice")


@dataclass(frozen=True)
class Toml:
    name: str
    content: Mapping[str, Any]
    text: str = ""

    def place(self, *path: str, number: int = 0) -> Place:
        """Of a value, or of the nearest table around it; `number` counts tables of one name."""
        for end in range(len(path), -1, -1):
            table, key = ".".join(path[:end]), "".join(path[end : end + 1])
            for name in (key, ""):
                if (table, number, name) in self._lines:
                    return Place(self.name, self._lines[table, number, name])
        return Place(self.name)

    def place_of(self, text: str) -> Place:
        """Where a text that fits on a line stands; the file if it is nowhere."""
        at = self.text.find(text)
        return Place(self.name, self.text.count("\n", 0, at) + 1 if text and at >= 0 else 0)

    @cached_property
    def _lines(self) -> Mapping[tuple[str, int, str], int]:
        found: dict[tuple[str, int, str], int] = {}
        table, seen = "", Counter[str]()
        for number, line in enumerate(self.text.splitlines(), 1):
            if head := TABLE.match(line):
                table = head[1].replace('"', "")
                seen[table] += 1
                found[table, seen[table] - 1, ""] = number
            elif key := KEY.match(line):
                found.setdefault((table, max(seen[table] - 1, 0), key[1]), number)
        return found


def read_text(path: Path) -> str:
    """UTF-8, whose mark at the beginning some editors write. Raises UnicodeDecodeError."""
    return path.read_text("utf-8-sig")


def read_toml(path: Path, name: str, problems: list[Problem]) -> Toml:
    try:
        text = read_text(path)
        return Toml(name, _content(path, text), text)
    except FileNotFoundError:
        problems.append(Problem(name, 0, "", "is missing"))
    except tomllib.TOMLDecodeError as mistake:
        problems.append(_no_toml(str(mistake), name, text))
    except (UnicodeDecodeError, OSError) as mistake:
        problems.append(Problem(name, 0, "", unreadable(mistake)))
    return Toml(name, {})


def _content(path: Path, text: str) -> Mapping[str, Any]:
    """tomllib takes a tenth of a second for all files of the library, so what it reads is kept."""
    found: Mapping[str, Any] = values(path, mark(text), lambda: tomllib.loads(text))
    return found


def unreadable(mistake: UnicodeDecodeError | OSError) -> str:
    if isinstance(mistake, UnicodeDecodeError):
        return "is not UTF-8 text"
    return f"cannot be read ({mistake.strerror})"


def _no_toml(mistake: str, name: str, text: str) -> Problem:
    line, twice = AT_LINE.search(mistake), TWICE.search(mistake)
    told = "is in this file twice" if twice else AT_LINE.sub("", mistake)
    at = int(line[1]) if line else len(text.splitlines())
    return Problem(name, at, twice[1] if twice else "", told)


def told(
    mistakes: ValidationError, toml: Toml, key: str = "", table: str = "", number: int = 0
) -> Iterator[Problem]:
    """What pydantic found, each at the line of the value it is about."""
    for mistake in mistakes.errors():
        where = [str(part) for part in mistake["loc"] if part != "[key]"]
        place = toml.place(*filter(None, [table]), *where, number=number)
        text = str(mistake["msg"]).removeprefix("Value error, ")
        yield Problem(*place, ".".join(filter(None, [key, *where])), text)
