"""Reading what a person typed: words to an Understanding, per language as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from bot.domain.intents import Slots, Understanding
from bot.domain.safety import Unsafe


@dataclass(frozen=True, slots=True)
class Helpline:
    country: str  # ISO 3166-1 alpha-2
    service: str
    contact: str  # the number as dialled there, or a chat's address
    hours: str
    source: str
    verified_on: date


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Everything read from prompts/ for understanding, compiled once."""

    languages: Mapping[str, object] = field(default_factory=dict)
    lines: tuple[Helpline, ...] = ()

    def helplines(self, country: str | None) -> tuple[Helpline, ...]:
        """The lines of that country; none for None or a country we know nothing sourced about."""
        return tuple(line for line in self.lines if country and line.country == country.upper())

    def stale(self, now: datetime) -> tuple[Helpline, ...]:
        """Lines nobody has checked for 180 days."""
        return tuple(line for line in self.lines if (now.date() - line.verified_on).days > 180)


def load_phrasebook(prompts: Path) -> Phrasebook:
    return Phrasebook()


def understand(
    text: str, *, language: str, library: Phrasebook, question: str | None, now: datetime
) -> Understanding:
    return Understanding(slots=Slots(text=text.strip()))


def unsafe_challenge(text: str, language: str, library: Phrasebook) -> Unsafe | None:
    return None
