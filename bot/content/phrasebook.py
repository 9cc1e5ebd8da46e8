"""What is read from prompts/ for understanding: an Ear per language, and the helplines.

A language is here when its folder holds an intents.toml. Every mistake is
reported at once, each with its file; a phrase that cannot be read stops the start.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.content.ears import Ear, read_ear
from bot.domain.grammar import BadPhrase

STALE_AFTER = timedelta(days=180)
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Helpline:
    country: str  # ISO 3166-1 alpha-2
    service: str
    contact: str  # the number as dialled there
    hours: str  # as its source says; empty where the source does not say
    source: str
    verified_on: date


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Everything read from prompts/ for understanding."""

    ears: Mapping[str, Ear]
    lines: tuple[Helpline, ...] = ()

    def warm(self) -> None:
        """Compile everything now, so that the first messages are as quick as later ones."""
        for ear in self.ears.values():
            ear.warm()

    def ear(self, language: str) -> Ear:
        return self.ears.get(language) or self.ears[FALLBACK]

    def helplines(self, country: str | None) -> tuple[Helpline, ...]:
        """The lines of that country; none for None or a country we know nothing sourced about."""
        return tuple(line for line in self.lines if country and line.country == country.upper())

    def stale(self, now: datetime) -> tuple[Helpline, ...]:
        """Lines nobody has checked for 180 days."""
        return tuple(line for line in self.lines if now.date() - line.verified_on > STALE_AFTER)


class BadPhrasebook(ValueError):
    """Every mistake found, one a line."""


def load_phrasebook(prompts: Path) -> Phrasebook:
    """Raises BadPhrasebook with every mistake of every file."""
    ears: dict[str, Ear] = {}
    mistakes: list[str] = []
    for file in sorted(prompts.glob("*/intents.toml")):
        try:
            ears[file.parent.name] = read_ear(file.parent)
        except (BadPhrase, KeyError, ValueError, OSError) as mistake:
            mistakes.append(f"{file.parent}: {mistake}")
    if FALLBACK not in ears and not mistakes:
        mistakes.append(f"{prompts / FALLBACK / 'intents.toml'} is missing")
    if mistakes:
        raise BadPhrasebook("\n".join(mistakes))
    return Phrasebook(ears, _helplines(prompts / "helplines.toml"))


def _helplines(file: Path) -> tuple[Helpline, ...]:
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["helpline"]
    return tuple(Helpline(**row) for row in rows)
