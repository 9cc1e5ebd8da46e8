"""A mistake in prompts/, told to the person who can mend it: which file, which line, which key."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """Where something stands. Line 0 is the file as a whole."""

    file: str
    line: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    file: str
    line: int
    key: str
    text: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.key}: {self.text}" if self.key else f"{where}: {self.text}"


class BrokenPrompts(Exception):
    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))
