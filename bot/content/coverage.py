"""How many challenges there are, of which kind, and how that compares with library.toml.

The rows are contexts, the columns tenths of the scale of difficulty.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.content.facts import read_toml
from bot.content.problems import Problem
from bot.domain.model import Challenge, Context, Modality, Need
from bot.domain.parameters import PARAMETERS

DECILES = tuple(range(0, 100, 10))
ALL_OFFERED_BELOW = 80  # above it lies what few people are ever offered
PROMISES = "library.toml"


class Least(BaseModel):
    """What a library promises; each defaults to nothing, so an operator's own may be small."""

    model_config = ConfigDict(extra="forbid")

    challenges: int = 0
    per_context: int = 0
    per_decile: int = 0


def decile(challenge: Challenge) -> int:
    return min(challenge.difficulty, 99) // 10 * 10


def counts(challenges: Iterable[Challenge]) -> dict[str, Any]:
    every = list(challenges)
    cells = Counter((c.context, decile(c)) for c in every)
    return {
        "challenges": len(every),
        "contexts": {c.value: sum(cells[c, d] for d in DECILES) for c in Context},
        "deciles": {str(d): sum(cells[c, d] for c in Context) for d in DECILES},
        "cells": {c.value: [cells[c, d] for d in DECILES] for c in Context},
        "modalities": {m.value: sum(c.modality is m for c in every) for m in Modality},
        "without": {n.value: sum(n not in c.needs for c in every) for n in Need},
        "repeatable": sum(c.repeatable for c in every),
        "offered": sum(c.difficulty < PARAMETERS.own_choice_from for c in every),
    }


def shortfalls(folder: Path, found: Mapping[str, Any], problems: list[Problem]) -> None:
    path = folder / PROMISES
    if not path.is_file():
        return
    try:
        least = Least.model_validate(read_toml(path, PROMISES, problems).get("least", {}))
    except ValidationError as wrong:
        for mistake in wrong.errors():
            where = ".".join(str(part) for part in mistake["loc"])
            problems.append(Problem(PROMISES, 0, where, str(mistake["msg"])))
        return
    problems += [Problem(PROMISES, 0, key, text) for key, text in _short(least, found)]


def _short(least: Least, found: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if found["challenges"] < least.challenges:
        yield "challenges", f"there are {found['challenges']}, fewer than {least.challenges}"
    for context, number in found["contexts"].items():
        if number < least.per_context:
            yield context, f"has {number} challenges, fewer than {least.per_context}"
    for lower, number in found["deciles"].items():
        if int(lower) < ALL_OFFERED_BELOW and number < least.per_decile:
            yield lower, f"this tenth has {number} challenges, fewer than {least.per_decile}"


def table(found: Mapping[str, Any]) -> str:
    """The counts as lines of text, which are also a table in Markdown."""
    head = [f"{d}-{d + 9 if d < 90 else 100}" for d in DECILES]
    rows = [["context", *head, "all"]]
    rows += [
        [context, *map(str, cells), str(sum(cells))] for context, cells in found["cells"].items()
    ]
    rows.append(["all", *map(str, found["deciles"].values()), str(found["challenges"])])
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = [f"| {' | '.join(_cells(row, widths))} |" for row in rows]
    rule = "|".join("-" * (w + 1) + (":" if i else "-") for i, w in enumerate(widths))
    return "\n".join([lines[0], f"|{rule}|", *lines[1:]])


def _cells(row: list[str], widths: list[int]) -> Iterator[str]:
    for number, (text, width) in enumerate(zip(row, widths, strict=True)):
        yield text.rjust(width) if number else text.ljust(width)
