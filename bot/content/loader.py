"""Reads prompts/ once into a Library; every mistake in one report, with file, line and key.

Several folders lie over each other: a challenge or a message of a later one takes the place
of the earlier one's. That is how an operator's own library is added to the built-in one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from bot.content.facts import read_challenges, read_flow, read_not_for
from bot.content.library import FALLBACK, Library
from bot.content.messages import Entry, bundle_of, read_messages
from bot.content.problems import BrokenPrompts, Place, Problem
from bot.domain.flow import Question
from bot.domain.model import Challenge

__all__ = ["BrokenPrompts", "Mode", "Problem", "folders", "load", "prompts_folder", "read"]

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


def load(*shelf: Path) -> Library:
    """The library of these folders, or the built-in one. Raises BrokenPrompts with all mistakes."""
    reads = [read(folder, whole=not n) for n, folder in enumerate(shelf or (prompts_folder(),))]
    problems = [problem for one in reads for problem in one.problems]
    languages = sorted({language for one in reads for language in one.messages})
    if FALLBACK not in languages:
        problems.append(Problem(f"{FALLBACK}/dialogue.ftl", 0, "", "is missing"))
    if problems:
        raise BrokenPrompts(problems)
    flow = next(one.flow for one in reversed(reads) if one.flow or one is reads[0])
    return Library(
        {id: challenge for one in reads for id, (challenge, _) in one.challenges.items()},
        [question for question, _ in flow],
        {language: bundle_of(language, layered(reads, language)) for language in languages},
        {
            language: frozenset[str]().union(
                *(one.not_for.get(language, frozenset()) for one in reads)
            )
            for language in languages
        },
    )


def layered(reads: list[Read], language: str) -> Mapping[str, Entry]:
    """A language's messages of all folders, the later folder's where both have one."""
    return {key: entry for one in reads for key, entry in one.messages.get(language, {}).items()}


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
