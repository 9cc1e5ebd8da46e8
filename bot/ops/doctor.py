"""`askanyway doctor`: everything that commonly goes wrong, each with what to do about it.

It changes nothing, and may be asked while the bot runs.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    OK = "ok"
    WARN = "warn"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Finding:
    mark: Mark
    what: str  # a word or two
    line: str
    remedy: str = ""  # what to do; for all that is not ok


def ok(what: str, line: str) -> Finding:
    return Finding(Mark.OK, what, line)


def warn(what: str, line: str, remedy: str) -> Finding:
    return Finding(Mark.WARN, what, line, remedy)


def wrong(what: str, line: str, remedy: str) -> Finding:
    return Finding(Mark.WRONG, what, line, remedy)


def printed(findings: Iterable[Finding]) -> Iterator[str]:
    for found in findings:
        yield f"{found.mark:<6} {found.what:<12} {found.line}"
        if found.remedy:
            yield f"{'':<19} -> {found.remedy}"
