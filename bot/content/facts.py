"""The facts in prompts/: challenges/*.toml and flow.toml, each with the line it stands on.

Only their form is looked at here. Whether facts and words fit together is the checker's business.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.problems import Place, Problem
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

CHALLENGE_ID = re.compile(r"[a-z][a-z0-9-]{1,39}")
TABLE = re.compile(r"\[+\s*([^\[\]]+?)\s*\]+")
AT_LINE = re.compile(r"\(at line (\d+)")
TWICE = re.compile(r"Cannot declare \('([^']+)',\) twice")


class Facts(BaseModel):
    """A challenge as its author writes it."""

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


def read_toml(path: Path, name: str, problems: list[Problem]) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        problems.append(Problem(name, 0, "", "is missing"))
    except UnicodeDecodeError:
        problems.append(Problem(name, 0, "", "is not UTF-8 text"))
    except tomllib.TOMLDecodeError as mistake:
        text = str(mistake)
        line, twice = AT_LINE.search(text), TWICE.search(text)
        told = "is in this file twice" if twice else text
        at = int(line[1]) if line else text_length(path)
        problems.append(Problem(name, at, twice[1] if twice else "", told))
    return {}


def read_challenges(folder: Path, problems: list[Problem]) -> Iterator[tuple[Challenge, Place]]:
    seen: dict[str, str] = {}
    for path in sorted((folder / "challenges").glob("*.toml")):
        name = str(path.relative_to(folder))
        if path.stem not in set(Context):
            problems.append(Problem(name, 0, "", f"{path.stem} is not a context"))
            continue
        lines = dict(reversed(list(_tables(path))))
        for id, facts in read_toml(path, name, problems).items():
            place = Place(name, lines.get(id, 0))
            if not CHALLENGE_ID.fullmatch(id):
                problems.append(Problem(*place, id, "an id is a-z, 0-9 and hyphens"))
            elif id in seen:
                problems.append(Problem(*place, id, f"is already in {seen[id]}"))
            else:
                seen[id] = name
                try:
                    read = Facts.model_validate(facts)
                except ValidationError as mistakes:
                    problems += _told(mistakes, place, id)
                    continue
                given = {field: getattr(read, field) for field in Facts.model_fields}
                yield Challenge(id=id, context=Context(path.stem), **given), place


def read_flow(folder: Path, problems: list[Problem]) -> Iterator[tuple[Question, Place]]:
    path = folder / "flow.toml"
    earlier: dict[str, tuple[str, ...]] = {}
    entries = read_toml(path, path.name, problems).get("question", [])
    lines = [line for name, line in _tables(path) if name == "question"] if entries else []
    for number, entry in enumerate(entries, 1):
        key = str(entry.get("id", f"question {number}"))
        place = Place(path.name, lines[number - 1] if number <= len(lines) else 0)
        try:
            read = _Question.model_validate(entry)
        except ValidationError as mistakes:
            problems += _told(mistakes, place, key)
            continue
        problems += [Problem(*place, key, text) for text in _misplaced(read, earlier)]
        question = Question(**dict(read))
        earlier[read.id] = question.options
        yield question, place
    if entries and "tried" not in earlier:
        told = "is missing: in the evening the bot asks it by this name"
        problems.append(Problem(path.name, 0, "tried", told))


def _misplaced(question: _Question, earlier: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    if question.id in earlier:
        yield "is asked twice"
    if question.kind is Kind.CHOICE and not question.choices:
        yield "has no choices"
    for other, wanted in question.only_if.items():
        if other not in earlier:
            yield f"only_if names {other}, not asked before"
            continue
        for value in wanted:
            if earlier[other] and value not in (*earlier[other], "*", "-") and not value.isdigit():
                yield f"only_if waits for {value}, which {other} never answers"


def read_not_for(folder: Path, language: str, problems: list[Problem]) -> frozenset[str]:
    """`not_for` in <language>/language.toml: challenges that make no sense to its readers."""
    file = folder / language / "language.toml"
    if not file.is_file():
        return frozenset()
    name = f"{language}/language.toml"
    return frozenset(map(str, read_toml(file, name, problems).get("not_for", [])))


def text_length(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def _told(mistakes: ValidationError, place: Place, key: str) -> Iterator[Problem]:
    for mistake in mistakes.errors():
        where = ".".join(str(part) for part in mistake["loc"])
        yield Problem(*place, f"{key}.{where}" if where else key, mistake["msg"])


def _tables(path: Path) -> Iterator[tuple[str, int]]:
    """The tables of a TOML file, and on which line each begins."""
    for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
        if match := TABLE.match(line.strip()):
            yield match[1].strip(' "'), number
