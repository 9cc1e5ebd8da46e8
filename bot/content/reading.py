"""Reads one folder of prompts/, as far as it can be read, with the place of everything.

The loader makes a Library of it, the checker a report.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from bot.content.facts import read_challenges, read_flow, read_not_for
from bot.content.messages import Entry, read_messages
from bot.content.problems import Place, Problem
from bot.domain.flow import Question
from bot.domain.model import Challenge

PACKAGED = Path(__file__).parent.parent / "prompts"
IN_REPOSITORY = Path(__file__).parent.parent.parent / "prompts"


class Mode(StrEnum):
    """What an operator's own folder is to the built-in library."""

    ADD = "add"
    INSTEAD = "instead"


@dataclass(slots=True)
class Read:
    """One folder, as far as it could be read."""

    folder: Path
    challenges: dict[str, tuple[Challenge, Place]] = field(default_factory=dict)
    flow: list[tuple[Question, Place]] = field(default_factory=list)
    messages: dict[str, dict[str, Entry]] = field(default_factory=dict)  # by language, by key
    not_for: dict[str, frozenset[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def prompts_folder() -> Path:
    return PACKAGED if PACKAGED.is_dir() else IN_REPOSITORY


def folders(own: Path | None, mode: Mode = Mode.ADD) -> tuple[Path, ...]:
    """The folders of the library in use, the built-in one first."""
    if own is None:
        return (prompts_folder(),)
    return (own,) if mode is Mode.INSTEAD else (prompts_folder(), own)


def read(folder: Path, *, whole: bool = True) -> Read:
    """Everything in one folder. A folder that is added to another needs no flow.toml."""
    found = Read(folder)
    found.challenges = {c.id: (c, at) for c, at in read_challenges(folder, found.problems)}
    if whole or (folder / "flow.toml").is_file():
        found.flow = list(read_flow(folder, found.problems))
    for path in sorted(path for path in folder.iterdir() if path.is_dir()):
        if next(path.glob("*.ftl"), None) is not None:
            found.messages[path.name] = read_messages(folder, path.name, found.problems)
            found.not_for[path.name] = read_not_for(folder, path.name, found.problems)
    return found
