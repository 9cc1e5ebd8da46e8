"""prompts/<language>/intents.toml, safety.toml, examples.txt and helplines.toml, read and compiled once.

A language is here when its folder holds an intents.toml. Every mistake is
reported at once, each with its file; a phrase that cannot be read stops the start.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.content.moments import Times
from bot.content.spelling import Speller
from bot.domain.grammar import BadPhrase, Expand, Groups
from bot.domain.intents import Intent
from bot.domain.likeness import Likeness
from bot.domain.phrases import Phrases
from bot.domain.reading import Manner
from bot.domain.safety import Danger, Unsafe, Watch
from bot.domain.words import Spelling, plain, words_of

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
class Ear:
    """Everything needed to understand one language."""

    spelling: Spelling
    manner: Manner
    watch: Watch
    times: Times
    movers: frozenset[str]  # words with which people say that they live elsewhere
    place_prepositions: frozenset[str]
    place_ends: frozenset[str]  # words that no longer belong to a place's name
    languages: Mapping[str, str]  # a language's name here: its code
    yes: frozenset[str]
    no: frozenset[str]

    @property
    def phrases(self) -> tuple[Phrases, ...]:
        manner, watch = self.manner, self.watch
        asking = (manner.clear, manner.says, manner.innocuous)
        return (*asking, watch.innocent, watch.dangers, watch.ordinary, watch.unsafe)


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """Everything read from prompts/ for understanding."""

    ears: Mapping[str, Ear]
    lines: tuple[Helpline, ...] = ()

    def warm(self) -> None:
        """Compile everything now, so that the first messages are as quick as later ones: some seconds."""
        for ear in self.ears.values():
            for phrases in ear.phrases:
                phrases.warm()
            ear.manner.likeness.warm()

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
            ears[file.parent.name] = _ear(file.parent)
        except (BadPhrase, KeyError, ValueError, OSError) as mistake:
            mistakes.append(f"{file.parent}: {mistake}")
    if FALLBACK not in ears and not mistakes:
        mistakes.append(f"{prompts / FALLBACK / 'intents.toml'} is missing")
    if mistakes:
        raise BadPhrasebook("\n".join(mistakes))
    return Phrasebook(ears, _helplines(prompts / "helplines.toml"))


def _ear(folder: Path) -> Ear:
    asked = tomllib.loads((folder / "intents.toml").read_text(encoding="utf-8"))
    safety = tomllib.loads((folder / "safety.toml").read_text(encoding="utf-8"))
    short = {plain(key): tuple(plain(long).split()) for key, long in asked["short_forms"].items()}

    def expand(word: str) -> tuple[str, ...]:
        word = plain(word)
        return short.get(word) or short.get(word.replace("'", "")) or (word.replace("'", ""),)

    manner = _manner(asked, expand)
    watch = _watch(safety, expand)
    times = _times(asked["times"], folder.name)
    parts = (manner.clear, manner.says, watch.innocent, watch.dangers, watch.unsafe, watch.ordinary)
    meant = frozenset().union(*(part.vocabulary for part in parts), times.hours_of, times.weekdays)
    known = (
        _known(folder / "examples.txt")
        | _known(folder / "words.txt")
        | manner.courtesies
        | manner.openers
        | manner.story
        | set(short)
    )
    spelling = Spelling(short, Speller(meant, known).guess)
    examples = examples_in(folder / "examples.txt")
    likeness = Likeness(
        (label, words_of(text, spelling)) for label, text in examples if " " not in label
    )
    return Ear(
        spelling=spelling,
        manner=replace(manner, likeness=likeness),
        watch=watch,
        times=times,
        movers=frozenset(asked["places"]["movers"]),
        place_prepositions=frozenset(asked["places"]["prepositions"]),
        place_ends=frozenset(asked["places"]["ends"]) | manner.joins,
        languages=dict(asked["languages"]),
        yes=frozenset(
            " ".join(w for part in text.split() for w in expand(part)) for text in asked["yes"]
        ),
        no=frozenset(
            " ".join(w for part in text.split() for w in expand(part)) for text in asked["no"]
        ),
    )


def _manner(asked: Mapping[str, Any], expand: Expand) -> Manner:
    groups = Groups(asked["groups"], expand)

    def words(key: str) -> frozenset[str]:
        return frozenset(long for word in asked[key].split() for long in expand(word))

    def phrases(kind: str) -> Phrases:
        listed = (
            (intent, text)
            for intent in asked["intents"]
            for text in asked["intents"][intent].get(kind, ())
        )
        return Phrases(((Intent(intent), text) for intent, text in listed), groups)

    innocuous = (("innocuous", text) for text in asked["innocuous"])
    return Manner(
        clear=phrases("clear"),
        says=phrases("says"),
        innocuous=Phrases(innocuous, groups),
        courtesies=words("courtesies"),
        openers=words("openers"),
        story=words("story"),
        joins=words("joins"),
        askers=words("askers"),
        likeness=Likeness(()),  # its words are spelled by what is read here
    )


def _watch(safety: Mapping[str, Any], expand: Expand) -> Watch:
    groups = Groups(safety["groups"], expand)

    def listed(table: Mapping[str, list[str]], kinds: Iterable[str]) -> Iterable[tuple[str, str]]:
        return ((kind, text) for kind in kinds for text in table.get(kind, ()))

    return Watch(
        innocent=Phrases((("innocent", text) for text in safety["innocent"]), groups),
        dangers=Phrases(listed(safety["danger"], Danger), groups),
        ordinary=Phrases((("ordinary", text) for text in safety["ordinary"]["phrases"]), groups),
        unsafe=Phrases(listed(safety["unsafe"], Unsafe), groups),
    )


def _times(table: Mapping[str, Any], language: str) -> Times:
    def words(key: str) -> frozenset[str]:
        return frozenset(plain(word) for word in table.get(key, ()))

    return Times(
        language=language,
        hours_of={plain(word): hour for word, hour in table["hours_of"].items()},
        numbers={plain(word): amount for word, amount in table["numbers"].items()},
        minutes_in={plain(word): minutes for word, minutes in table["minutes_in"].items()},
        weekdays=[plain(day) for day in table["weekdays"]],
        months=[plain(month) for month in table["months"]],
        until=words("until"),
        forenoon=words("forenoon"),
        afternoon=words("afternoon"),
        at=words("at"),
        tomorrow=words("tomorrow"),
        past=words("past"),
        to=words("to"),
        fractions={plain(word): minutes for word, minutes in table["fractions"].items()},
        filler=words("filler"),
        articles=words("articles"),
        beyond=words("beyond"),
        mornings=words("mornings"),
    )


def examples_in(file: Path) -> list[tuple[str, str]]:
    """The lines of a file of examples, each with the heading it stands under."""
    heading, found = "", []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            heading = line[2:].strip()
        elif line.strip():
            found.append((heading, line))
    return found


def _known(file: Path) -> set[str]:
    """Words that are words, so that no typo is seen in them."""
    return set(words_of(file.read_text(encoding="utf-8"), Spelling(), longest=None).tokens)


def _helplines(file: Path) -> tuple[Helpline, ...]:
    rows = tomllib.loads(file.read_text(encoding="utf-8"))["helpline"]
    return tuple(Helpline(**row) for row in rows)
