"""Reads prompts/ once into a Library; every mistake in one report, with file, line and key."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.library import FALLBACK, Library
from bot.domain.flow import Kind, Question
from bot.domain.lifecycle import Phase
from bot.domain.model import (
    AnswerLikely,
    Challenge,
    ChallengeType,
    Context,
    Cost,
    Modality,
    Need,
)

PACKAGED = Path(__file__).parent.parent / "prompts"
IN_REPOSITORY = Path(__file__).parent.parent.parent / "prompts"
CHALLENGE_ID = re.compile(r"[a-z][a-z0-9-]{1,39}")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in prompts/, for the person who can mend it."""

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


class _Facts(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=False)

    difficulty: int = Field(ge=0, le=100)
    type: ChallengeType
    modality: Modality
    minutes: int = Field(ge=1, le=240)
    cost: Cost
    bystander_load: int = Field(ge=0, le=2)
    answer_likely: AnswerLikely
    repeatable: bool
    culture_sensitive: bool
    needs: frozenset[Need] = frozenset()
    smaller: str | None = None
    bolder: str | None = None


class _Question(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[a-z][a-z_]{0,30}$")
    phase: Phase
    kind: Kind
    choices: tuple[str, ...] = ()
    only_if: dict[str, tuple[str, ...]] = {}
    optional: bool = True


def prompts_folder() -> Path:
    return PACKAGED if PACKAGED.is_dir() else IN_REPOSITORY


def load(folder: Path | None = None) -> Library:
    """The library of this folder, or the built-in one. Raises BrokenPrompts with all mistakes."""
    folder = folder or prompts_folder()
    problems: list[Problem] = []
    challenges = {c.id: c for c in _challenges(folder, problems)}
    flow = tuple(_flow(folder, problems))
    bundles = {
        path.name: _bundle(path, folder, problems)
        for path in sorted(folder.iterdir())
        if path.is_dir() and (path / "dialogue.ftl").is_file()
    }
    if FALLBACK not in bundles:
        problems.append(Problem(f"{FALLBACK}/dialogue.ftl", 0, "", "is missing"))
    not_for = {code: _not_for(folder / code, folder, problems) for code in bundles}
    if problems:
        raise BrokenPrompts(problems)
    return Library(challenges, flow, bundles, not_for)


def read_toml(path: Path, folder: Path, problems: list[Problem]) -> dict[str, Any]:
    name = str(path.relative_to(folder))
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        problems.append(Problem(name, 0, "", "is missing"))
    except UnicodeDecodeError:
        problems.append(Problem(name, 0, "", "is not UTF-8 text"))
    except tomllib.TOMLDecodeError as mistake:
        line = re.search(r"line (\d+)", str(mistake))
        problems.append(Problem(name, int(line[1]) if line else 0, "", str(mistake)))
    return {}


def _challenges(folder: Path, problems: list[Problem]) -> Iterator[Challenge]:
    seen: dict[str, str] = {}
    for path in sorted((folder / "challenges").glob("*.toml")):
        name = str(path.relative_to(folder))
        lines = _lines(path)
        if path.stem not in set(Context):
            problems.append(Problem(name, 0, "", f"{path.stem} is not a context"))
            continue
        for id, facts in read_toml(path, folder, problems).items():
            line = lines.get(id, 0)
            if not CHALLENGE_ID.fullmatch(id):
                problems.append(Problem(name, line, id, "an id is a-z, 0-9 and hyphens"))
            elif id in seen:
                problems.append(Problem(name, line, id, f"is already in {seen[id]}"))
            else:
                seen[id] = name
                yield from _challenge(id, Context(path.stem), facts, name, line, problems)


def _challenge(
    id: str, context: Context, facts: Any, name: str, line: int, problems: list[Problem]
) -> Iterator[Challenge]:
    try:
        read = _Facts.model_validate(facts)
    except ValidationError as mistakes:
        problems += _told(mistakes, name, line, id)
        return
    yield Challenge(id=id, context=context, **{k: getattr(read, k) for k in _Facts.model_fields})


def _flow(folder: Path, problems: list[Problem]) -> Iterator[Question]:
    path = folder / "flow.toml"
    earlier: set[str] = set()
    for number, entry in enumerate(read_toml(path, folder, problems).get("question", []), 1):
        key = str(entry.get("id", f"question {number}"))
        try:
            read = _Question.model_validate(entry)
        except ValidationError as mistakes:
            problems += _told(mistakes, path.name, 0, key)
            continue
        if read.id in earlier:
            problems.append(Problem(path.name, 0, key, "is asked twice"))
        for other in set(read.only_if) - earlier:
            problems.append(Problem(path.name, 0, key, f"only_if names {other}, not asked before"))
        earlier.add(read.id)
        yield Question(**dict(read))


def _bundle(path: Path, folder: Path, problems: list[Problem]) -> FluentBundle:
    # Isolation marks would come back as invisible characters in a quoted fear.
    bundle = FluentBundle([path.name], use_isolating=False)
    for file in sorted(path.glob("*.ftl")):
        name = str(file.relative_to(folder))
        text = file.read_text("utf-8")
        parsed = FluentParser().parse(text)  # once: with a year of challenges it takes a moment
        for entry in parsed.body:
            problem = _fluent_mistake(entry, bundle, text, name)
            if problem:
                problems.append(problem)
            elif isinstance(entry, ast.Message | ast.Term):
                bundle.add_resource(ast.Resource([entry]))
    return bundle


def _fluent_mistake(
    entry: ast.EntryType, bundle: FluentBundle, text: str, name: str
) -> Problem | None:
    start = entry.span.start if entry.span else 0
    if isinstance(entry, ast.Junk):
        note = entry.annotations[0] if entry.annotations else None
        at = note.span.start if note and note.span else start
        told = str(note.message) if note else "cannot be read"
        return Problem(name, text.count("\n", 0, at) + 1, "", told)
    if isinstance(entry, ast.Message) and bundle.has_message(entry.id.name):
        return Problem(name, text.count("\n", 0, start) + 1, entry.id.name, "is given twice")
    return None


def _not_for(path: Path, folder: Path, problems: list[Problem]) -> frozenset[str]:
    """`not_for` in <language>/language.toml: challenges that make no sense to its readers."""
    file = path / "language.toml"
    if not file.is_file():
        return frozenset()
    return frozenset(map(str, read_toml(file, folder, problems).get("not_for", [])))


def _told(mistakes: ValidationError, name: str, line: int, key: str) -> Iterator[Problem]:
    for mistake in mistakes.errors():
        where = ".".join(str(part) for part in mistake["loc"])
        yield Problem(name, line, f"{key}.{where}" if where else key, mistake["msg"])


def _lines(path: Path) -> Mapping[str, int]:
    """On which line each table of a TOML file begins."""
    found: dict[str, int] = {}
    for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
        if match := re.match(r"\[([^\[\]]+)\]", line.strip()):
            found.setdefault(match[1].strip(' "'), number)
    return found
