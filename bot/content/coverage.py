"""How many challenges there are, of which kind, and how that compares with library.toml.

One table counts them by context, another by what somebody can do without. The columns of both are
tenths of the scale of difficulty.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.content.facts import Flag, Number
from bot.content.problems import Problem
from bot.content.toml_files import Toml, read_toml, told
from bot.domain.model import (
    AnswerLikely,
    Challenge,
    ChallengeType,
    Context,
    Cost,
    Modality,
    Need,
)
from bot.domain.parameters import PARAMETERS

DECILES = tuple(range(0, 100, 10))
ALL_OFFERED_BELOW = 80  # above it lies what few people are ever offered
PROMISES = "library.toml"

WAYS: Mapping[str, Callable[[Challenge], bool]] = {  # in which a challenge can be done
    "from_home": lambda c: Need.LEAVING_HOME not in c.needs,
    "by_text": lambda c: c.modality in (Modality.TEXT, Modality.ONLINE),
    "without_money": lambda c: Need.MONEY not in c.needs and c.cost is Cost.FREE,
    "without_speech": lambda c: Need.SPEECH not in c.needs,
    "without_hearing": lambda c: Need.HEARING not in c.needs,
    "without_eye_contact": lambda c: Need.EYE_CONTACT not in c.needs,
    "without_crowds": lambda c: Need.CROWDS not in c.needs,
    "without_a_phone_call": lambda c: Need.PHONE not in c.needs,
    "without_an_account": lambda c: Need.ACCOUNT not in c.needs,
    "in_a_small_town": lambda c: Need.CITY not in c.needs,
    "unemployed": lambda c: Need.JOB not in c.needs,
    "in_a_wheelchair": lambda c: Need.WALKING not in c.needs,
}


class Least(BaseModel):
    """What a library promises; each defaults to nothing, so an operator's own may be small."""

    model_config = ConfigDict(extra="forbid")

    challenges: Number = 0
    per_context: Number = 0
    per_decile: Number = 0
    per_way: Number = 0
    per_way_and_decile: Number = 0
    linked: Flag = False  # every challenge has a neighbour below and above


class _Promises(BaseModel):
    model_config = ConfigDict(extra="forbid")

    least: Least = Least()


def decile(challenge: Challenge) -> int:
    return min(challenge.difficulty, 99) // 10 * 10


def counts(challenges: Iterable[Challenge]) -> dict[str, Any]:
    every = list(challenges)
    cells = Counter((c.context, decile(c)) for c in every)
    ways = {way: Counter(decile(c) for c in every if fits(c)) for way, fits in WAYS.items()}
    return {
        "challenges": len(every),
        "contexts": {c.value: sum(cells[c, d] for d in DECILES) for c in Context},
        "deciles": {str(d): sum(cells[c, d] for c in Context) for d in DECILES},
        "cells": {c.value: [cells[c, d] for d in DECILES] for c in Context},
        "ways": {way: found.total() for way, found in ways.items()},
        "way_cells": {way: [found[d] for d in DECILES] for way, found in ways.items()},
        "types": {t.value: sum(c.type is t for c in every) for t in ChallengeType},
        "modalities": {m.value: sum(c.modality is m for c in every) for m in Modality},
        "answers": {a.value: sum(c.answer_likely is a for c in every) for a in AnswerLikely},
        "bystander_load": {str(n): sum(c.bystander_load == n for c in every) for n in range(3)},
        "repeatable": sum(c.repeatable for c in every),
        "culture_sensitive": sum(c.culture_sensitive for c in every),
        "own_choice": sum(c.difficulty >= PARAMETERS.own_choice_from for c in every),
    }


def shortfalls(folder: Path, found: Mapping[str, Any], problems: list[Problem]) -> Least:
    """What is promised; what is not kept of it is a problem."""
    least, toml = promised(folder, problems)
    if toml is not None:
        for promise, key, text in _short(least, found):
            problems.append(Problem(*toml.place("least", promise), key, text))
    return least


def promised(folder: Path, problems: list[Problem]) -> tuple[Least, Toml | None]:
    """With the file that says so; nothing without one."""
    path = folder / PROMISES
    if not path.is_file():
        return Least(), None
    toml = read_toml(path, PROMISES, problems)
    try:
        return _Promises.model_validate(toml.content).least, toml
    except ValidationError as mistakes:
        problems += told(mistakes, toml)
        return Least(), None


def _short(least: Least, found: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The promise that is not kept, where, and by how much."""
    if found["challenges"] < least.challenges:
        told = f"there are {found['challenges']}, fewer than {least.challenges}"
        yield "challenges", "challenges", told
    rows = (("per_context", found["contexts"]), ("per_way", found["ways"]))
    for promise, counted in rows:
        wanted = getattr(least, promise)
        for name, number in counted.items():
            if number < wanted:
                yield promise, name, f"has {number} challenges, fewer than {wanted}"
    tenths = {"": [*found["deciles"].values()], **found["way_cells"]}
    for name, cells in tenths.items():
        promise = "per_way_and_decile" if name else "per_decile"
        wanted = getattr(least, promise)
        for low, number in zip(DECILES, cells, strict=True):
            if low < ALL_OFFERED_BELOW and number < wanted:
                key = f"{name}.{low}" if name else str(low)
                yield promise, key, f"this tenth has {number} challenges, fewer than {wanted}"


def tables(found: Mapping[str, Any]) -> str:
    """The counts as lines of text, which are also tables in Markdown."""
    every = {"all": [*found["deciles"].values()]}
    ways = {way.replace("_", " "): cells for way, cells in found["way_cells"].items()}
    return "\n\n".join(
        (
            _table("context", {**found["cells"], **every}),
            _table("can be done", ways),
            _line("types", found["types"]),
            _line("how", found["modalities"]),
            _line("a yes is likely", found["answers"]),
            _line("asks of others (0 nothing, 1 a moment, 2 a favour)", found["bystander_load"]),
            f"repeatable {found['repeatable']}, culture-sensitive {found['culture_sensitive']}, "
            f"only by own choice {found['own_choice']}",
        )
    )


def _line(name: str, found: Mapping[str, int]) -> str:
    return f"{name}: " + ", ".join(f"{key} {number}" for key, number in found.items())


def _table(name: str, counted: Mapping[str, list[int]]) -> str:
    head = [f"{d}-{d + 9 if d < 90 else 100}" for d in DECILES]
    rows = [[name, *head, "all"]]
    rows += [[key, *map(str, cells), str(sum(cells))] for key, cells in counted.items()]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = [f"| {' | '.join(_cells(row, widths))} |" for row in rows]
    rule = "|".join("-" * (w + 1) + (":" if i else "-") for i, w in enumerate(widths))
    return "\n".join([lines[0], f"|{rule}|", *lines[1:]])


def _cells(row: list[str], widths: list[int]) -> Iterator[str]:
    for number, (text, width) in enumerate(zip(row, widths, strict=True)):
        yield text.rjust(width) if number else text.ljust(width)
