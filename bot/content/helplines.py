"""helplines.toml: whom to call, by country; each line has a source and the day of its check."""

from datetime import date
from pathlib import Path
from typing import Any

from babel import Locale
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.content.problems import Problem
from bot.content.toml_files import Toml, read_toml, told
from bot.content.wording import LONGEST_PART

NAME = "helplines.toml"


class Helpline(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    country: str  # ISO 3166-1 alpha-2
    service: str = Field(min_length=1, max_length=LONGEST_PART)
    contact: str = Field(min_length=1, max_length=LONGEST_PART)  # the number as dialled there
    hours: str = ""  # as its source says; empty where the source does not say
    source: str = Field(min_length=1)
    verified_on: date

    @field_validator("country")
    @classmethod
    def _there(cls, code: str) -> str:
        if len(code) != 2 or not code.isupper() or code not in Locale("en").territories:
            raise ValueError(f"{code} is no country: two capitals, as in ISO 3166-1")
        return code

    @field_validator("contact")
    @classmethod
    def _reachable(cls, contact: str) -> str:
        if not any(sign.isdigit() for sign in contact) and "." not in contact:
            raise ValueError("holds neither a number nor an address")
        return contact


def read_helplines(
    folder: Path, problems: list[Problem], today: date | None = None
) -> tuple[Helpline, ...]:
    """None of a folder without the file. `today` also finds lines that were checked tomorrow."""
    if not (folder / NAME).exists():
        return ()
    toml = read_toml(folder / NAME, NAME, problems)
    found: list[Helpline] = []
    rows = toml.content.get("helpline", [])
    problems += [
        Problem(*toml.place(key), key, "only [[helpline]] is known here")
        for key in toml.content.keys() - {"helpline"}
    ]
    for number, row in enumerate(rows if isinstance(rows, list) else [rows]):
        line = _line(row, number, toml, problems)
        if line is None:
            continue
        key = f"{line.country} {line.service}"
        if today is not None and line.verified_on > today:
            place = toml.place("helpline", "verified_on", number=number)
            problems.append(Problem(*place, f"{key}.verified_on", "lies in the future"))
        if any((line.country, line.contact) == (one.country, one.contact) for one in found):
            place = toml.place("helpline", number=number)
            problems.append(Problem(*place, key, "is listed twice"))
        found.append(line)
    return tuple(found)


def _line(row: Any, number: int, toml: Toml, problems: list[Problem]) -> Helpline | None:
    named = (row.get("country"), row.get("service")) if isinstance(row, dict) else ()
    key = " ".join(str(part) for part in named if part) or f"helpline {number + 1}"
    try:
        return Helpline.model_validate(row)
    except ValidationError as mistakes:
        problems += told(mistakes, toml, key, "helpline", number)
        return None
