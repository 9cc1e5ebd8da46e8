"""One page for somebody who helps: a therapist, say. Every word chosen, nothing left to decide."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One challenge that was faced."""

    cells: tuple[str, ...]  # under the heads of the report
    words: tuple[str, ...] = ()  # what they wrote about it, a line each; empty if left out


@dataclass(frozen=True, slots=True)
class Report:
    title: str
    period: str
    about: str  # what this is and is not
    facts: tuple[tuple[str, str], ...]  # (what, how much)
    table: str  # over the rows
    heads: tuple[str, ...]
    rows: tuple[ReportRow, ...]  # the newest first
    more: str  # under the rows; `{}` is how many had no room
    unprinted: str  # said where a letter had to be replaced
