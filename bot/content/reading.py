"""Reads one folder of prompts/, as far as it can be read, with the place of everything.

The loader makes a Library of it, the checker a report.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from babel import Locale, UnknownLocaleError

from bot.content.facts import read_challenges, read_flow, read_not_for
from bot.content.messages import Entry, read_messages
from bot.content.problems import Place, Problem
from bot.content.toml_files import Toml
from bot.domain.flow import Question
from bot.domain.model import Challenge

PACKAGED = Path(__file__).parent.parent / "prompts"
IN_REPOSITORY = Path(__file__).parent.parent.parent / "prompts"
CODE = re.compile("[a-z]{2,3}")


class Mode(StrEnum):
    """What an operator's own folder is to the built-in library."""

    ADD = "add"
    INSTEAD = "instead"


@dataclass(slots=True)
class Read:
    """One folder, as far as it could be read."""

    folder: Path
    challenges: dict[str, Challenge] = field(default_factory=dict)
    files: dict[str, Toml] = field(default_factory=dict)  # of each challenge, by its id
    lost: set[str] = field(default_factory=set)  # is there and cannot be read: ids, files, messages
    flow: list[tuple[Question, Place]] = field(default_factory=list)
    messages: dict[str, dict[str, Entry]] = field(default_factory=dict)  # by language, by key
    not_for: dict[str, dict[str, Place]] = field(default_factory=dict)  # by language, by id
    problems: list[Problem] = field(default_factory=list)

    def place(self, id: str, fact: str = "") -> Place:
        """Where a challenge, or a fact of it, stands."""
        return self.files[id].place(id, *filter(None, [fact]))


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
    for challenge, file in read_challenges(folder, found.problems, found.lost):
        found.challenges[challenge.id], found.files[challenge.id] = challenge, file
    if whole or (folder / "flow.toml").is_file():
        before = len(found.problems)
        found.flow = list(read_flow(folder, found.problems))
        found.lost |= {"flow.toml"} if len(found.problems) > before else set()
    for language in sorted({path.parent.name for path in folder.glob("*/*.ftl")}):
        if not is_language(language):
            told = "is no language: a folder of words has a code of two or three letters, as de"
            found.problems.append(Problem(language, 0, "", told))
            continue
        before = len(found.problems)
        found.messages[language] = read_messages(folder, language, found.problems)
        found.lost |= {f"{language}/{problem.key}" for problem in found.problems[before:]}
        found.not_for[language] = read_not_for(folder, language, found.problems)
    return found


SUFFIXES = (".toml", ".ftl", ".txt")
READ = ("*.ftl", "intents.toml", "safety.toml", "answers.toml", "style.toml", "language.toml")
READ_BESIDE = ("examples.txt", "warnings.txt", "words.txt", "kinds.toml", "likeness.bin")
READ_ABOVE = ("flow.toml", "library.toml", "helplines.toml")


def strays(folder: Path) -> Iterator[Problem]:
    """Files that look as if they were read, and are not: a name that is misspelt says nothing."""
    for path in sorted((*folder.glob("*.*"), *folder.glob("*/*.*"))):
        wanted = _wanted(path.parent.name if path.parent != folder else "")
        if path.suffix in SUFFIXES and not any(path.match(pattern) for pattern in wanted):
            told = f"is not read here; {', '.join(wanted)} are" if wanted else "is not read here"
            yield Problem(str(path.relative_to(folder)), 0, "", told)


def _wanted(place: str) -> tuple[str, ...]:
    """What is read in a folder of this name; "" is the whole one."""
    if not place:
        return READ_ABOVE
    if place == "challenges":
        return ("*.toml",)
    return (*READ, *READ_BESIDE) if is_language(place) else ("*.ftl",)  # its name is told already


def is_language(code: str) -> bool:
    """Whether its plurals are known."""
    try:
        return CODE.fullmatch(code) is not None and bool(Locale.parse(code))
    except (UnknownLocaleError, ValueError):
        return False
