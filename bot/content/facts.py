"""The facts in prompts/: challenges/*.toml and flow.toml, each with the line it stands on.

Only their form is looked at here. Whether facts and words fit together is the checker's business.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import time
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, Strict, ValidationError

from bot.content.problems import Place, Problem
from bot.content.toml_files import Toml, read_toml, told
from bot.domain.flow import ANY_ANSWER, PERCENTS, SKIPPED, Kind, Question
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
CHOICE = re.compile(r"[a-z][a-z_]{0,23}")  # a button carries it, with the question's id
ASKED_IN = frozenset({Phase.UNDER_WAY, Phase.REFLECTING, Phase.RECALLING})

Number = Annotated[int, Strict()]  # neither "3" nor true
Flag = Annotated[bool, Strict()]
Text = Annotated[str, Strict()]


class Facts(BaseModel):
    """A challenge as its author writes it."""

    model_config = ConfigDict(extra="forbid")

    difficulty: Number = Field(ge=0, le=100)
    type: ChallengeType
    modality: Modality
    minutes: Number = Field(ge=1, le=240)
    cost: Cost
    bystander_load: Number = Field(ge=0, le=2)
    answer_likely: AnswerLikely
    repeatable: Flag
    culture_sensitive: Flag
    needs: frozenset[Need] = frozenset()
    smaller: Text | None = None
    bolder: Text | None = None


class _Language(BaseModel):
    model_config = ConfigDict(extra="forbid")

    not_for: list[Text] = []


class _Question(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[a-z][a-z_]{0,30}$")
    phase: Phase
    kind: Kind
    choices: tuple[str, ...] = ()
    only_if: dict[str, tuple[str, ...]] = {}
    until: dict[str, time] = {}
    optional: Flag = True


def read_challenges(
    folder: Path, problems: list[Problem], lost: set[str]
) -> Iterator[tuple[Challenge, Toml]]:
    """With the file each is from. `lost` gets what is there and cannot be read: ids and files."""
    seen: dict[str, str] = {}
    for path in sorted((folder / "challenges").glob("*.toml")):
        name, before = str(path.relative_to(folder)), len(problems)
        toml = read_toml(path, name, problems)
        if path.stem not in set(Context):
            problems.append(Problem(name, 0, "", f"{path.stem} is not a context"))
        if len(problems) > before:
            lost |= {name, *toml.content}
            continue
        for id, facts in toml.content.items():
            read = None
            if not CHALLENGE_ID.fullmatch(id):
                problems.append(Problem(*toml.place(id), id, "an id is a-z, 0-9 and hyphens"))
            elif id in seen:
                problems.append(Problem(*toml.place(id), id, f"is already in {seen[id]}"))
                continue
            else:
                seen[id] = name
                read = _facts(id, facts, toml, problems)
            if read is None:
                lost.add(id)
            else:
                given = {field: getattr(read, field) for field in Facts.model_fields}
                yield Challenge(id=id, context=Context(path.stem), **given), toml


def _facts(id: str, facts: Any, toml: Toml, problems: list[Problem]) -> Facts | None:
    try:
        return Facts.model_validate(facts)
    except ValidationError as mistakes:
        problems += told(mistakes, toml, id, id)
        return None


def read_flow(folder: Path, problems: list[Problem]) -> Iterator[tuple[Question, Place]]:
    path = folder / "flow.toml"
    before = len(problems)
    toml = read_toml(path, path.name, problems)
    if len(problems) > before:
        return
    problems += [
        Problem(*toml.place(key), key, "only [[question]] is known here")
        for key in toml.content.keys() - {"question"}
    ]
    entries = toml.content.get("question", [])
    if not isinstance(entries, list):
        entries = [entries]  # [question] in place of [[question]]
    earlier: dict[str, Question] = {}
    lost: set[str] = set()
    for number, entry in enumerate(entries):
        named = entry.get("id") if isinstance(entry, dict) else None
        key = named if isinstance(named, str) else f"question {number + 1}"
        try:
            read = _Question.model_validate(entry)
        except ValidationError as mistakes:
            problems += told(mistakes, toml, key, "question", number)
            lost.add(key)
            continue
        place = toml.place("question", number=number)
        problems += [Problem(*place, key, text) for text in _misplaced(read, earlier, lost)]
        question = Question(**dict(read))
        earlier[read.id] = question
        yield question, place
    if "tried" not in {*earlier, *lost}:
        missing = "is missing: in the evening the bot asks it by this name"
        problems.append(Problem(path.name, 0, "tried", missing))


def _misplaced(
    question: _Question, earlier: Mapping[str, Question], lost: set[str]
) -> Iterator[str]:
    if question.id in earlier:
        yield "is asked twice"
    if question.phase not in ASKED_IN:
        yield f"nothing is asked while it is {question.phase}: {', '.join(sorted(ASKED_IN))}"
    yield from _unusable(question)
    for other, wanted in question.only_if.items():
        if other not in earlier:
            if other not in lost:
                yield f"only_if names {other}, not asked before"
            continue
        for value in wanted:
            if value not in (ANY_ANSWER, SKIPPED) and not _answers(earlier[other], value):
                yield f"only_if waits for {value}, which {other} never answers"


def _unusable(question: _Question) -> Iterator[str]:
    """What is wrong with its choices."""
    if question.kind in (Kind.PERCENT, Kind.SUDS):
        if question.choices:
            yield f"{question.kind} has its own buttons, and no choices"
    elif question.kind is Kind.CHOICE and not question.choices:
        yield "has no choices"
    for choice in question.choices:
        if not CHOICE.fullmatch(choice):
            yield f"{choice!r} is no name of a choice: a-z and _, up to 24"
    if len(set(question.choices)) < len(question.choices):
        yield "has a choice twice"
    for choice in question.until.keys() - set(question.choices):
        yield f"until names {choice}, which is none of its choices"


def _answers(question: Question, value: str) -> bool:
    """Whether this can be its answer, as it is kept."""
    match question.kind:
        case Kind.SUDS:
            return value.isdecimal() and value in PERCENTS
        case Kind.PERCENT:
            return value.isdecimal() and int(value) <= 100
        case Kind.CHOICE | Kind.WORDS:
            return value in question.choices


def read_not_for(folder: Path, language: str, problems: list[Problem]) -> dict[str, Place]:
    """`not_for` in <language>/language.toml: challenges that make no sense to its readers."""
    name = f"{language}/language.toml"
    if not (folder / name).is_file():
        return {}
    toml = read_toml(folder / name, name, problems)
    try:
        left_out = _Language.model_validate(toml.content).not_for
    except ValidationError as mistakes:
        problems += told(mistakes, toml)
        return {}
    return {id: toml.place_of(f'"{id}"') for id in left_out}
