"""What is read from prompts/ for understanding: an Ear per language, and the helplines.

A language is here when its folder holds an intents.toml. Every mistake is
reported at once, each with its file; a phrase that cannot be read stops the start.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from bot.content.ears import Ear, read_ear
from bot.content.helplines import NAME, Helpline, read_helplines
from bot.content.problems import BrokenPrompts, Problem

__all__ = ["Helpline", "Phrasebook", "load_phrasebook"]

READ = ("*/intents.toml", "*/safety.toml", "*/answers.toml", "*/*.txt", NAME)
INTENTS, SAFETY = "intents.toml", "safety.toml"
STALE_AFTER = timedelta(days=180)
FALLBACK = "en"


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


def load_phrasebook(*shelf: Path) -> Phrasebook:
    """A language from the last of these folders that has it, the helplines too.

    Raises BrokenPrompts with every mistake of every file. Files that hold what they held the
    last time give the same phrasebook, which need not learn everything again.
    """
    found, used = hashlib.sha256(), []
    for folder in shelf:
        files = sorted(path for pattern in READ for path in folder.glob(pattern))
        used += [folder] if files else []
        for path in files:
            found.update(f"{path}\n".encode() + path.read_bytes())
    return _read(found.hexdigest(), tuple(used))


@lru_cache(maxsize=2)
def _read(_mark: str, shelf: tuple[Path, ...]) -> Phrasebook:
    problems: list[Problem] = []
    ears: dict[str, Ear] = {}
    for language, folder in _listened_to(shelf).items():
        try:
            ears[language] = read_ear(folder / language)
        except Exception as mistake:  # whatever a stranger can write; what it is, hearing knows
            problems += _why(folder, language, mistake)
    if FALLBACK not in ears and not problems:
        problems.append(Problem(f"{FALLBACK}/{INTENTS}", 0, "", "is missing"))
    lines = next((folder for folder in reversed(shelf) if (folder / NAME).exists()), None)
    helplines = read_helplines(lines, problems) if lines else ()
    if problems:
        raise BrokenPrompts(problems)
    return Phrasebook(ears, helplines)


def _listened_to(shelf: tuple[Path, ...]) -> dict[str, Path]:
    files = (
        (folder, file)
        for folder in shelf
        for name in (INTENTS, SAFETY)
        for file in sorted(folder.glob(f"*/{name}"))
    )
    return {file.parent.name: folder for folder, file in files}


def _why(folder: Path, language: str, mistake: Exception) -> Iterator[Problem]:
    """What could not be listened with, file, line and phrase; else what Python said of it."""
    from bot.content import hearing  # its forms take longer to make than an ear to read

    found = [*hearing.mistakes(folder, language)]
    told = f"cannot be read: {type(mistake).__name__}: {mistake}"
    yield from found or [Problem(f"{language}/{INTENTS}", 0, "", told)]
