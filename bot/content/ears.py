"""One language's intents.toml, safety.toml and example files, read into what listens for it.

The example files (`# heading`, then one message a line) train likenesses, and
words.txt holds ordinary words that look like typos of others. Nothing is
compiled before it is needed; see Ear.warm.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.content.answers import Answers, read_answers
from bot.content.likenesses import Likenesses, read_likenesses
from bot.content.moments import Times
from bot.content.spelling import Speller
from bot.content.toml_files import read_text
from bot.domain.grammar import Expand, Groups
from bot.domain.intents import Intent
from bot.domain.phrases import Phrases
from bot.domain.reading import Manner
from bot.domain.safety import Danger, Unsafe, Watch
from bot.domain.words import Spelling, plain

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


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
    answers: Answers  # short replies that are a button's

    def warm(self) -> None:
        """Compile everything now, so that first messages are as quick as later ones."""
        for phrases in self.phrases:
            phrases.warm()

    @property
    def phrases(self) -> tuple[Phrases, ...]:
        manner, watch = self.manner, self.watch
        asking = (manner.clear, manner.says, manner.innocuous)
        return (*asking, watch.innocent, watch.dangers, watch.ordinary, watch.unsafe)


def read_ear(folder: Path) -> Ear:
    asked = tomllib.loads(read_text(folder / "intents.toml"))
    safety = tomllib.loads(read_text(folder / "safety.toml"))
    short = {plain(key): tuple(plain(long).split()) for key, long in asked["short_forms"].items()}

    @cache  # the same few thousand words stand in fifty thousand places
    def expand(word: str) -> tuple[str, ...]:
        word = plain(word)
        return short.get(word) or short.get(word.replace("'", "")) or (word.replace("'", ""),)

    likenesses = read_likenesses(folder)
    manner = _manner(asked, expand, likenesses)
    watch = _watch(safety, expand, likenesses)
    times = _times(asked["times"], folder.name)
    parts = (manner.clear, manner.says, watch.innocent, watch.dangers, watch.unsafe, watch.ordinary)
    answers = read_answers(folder, expand)
    meant = frozenset().union(*(part.vocabulary for part in parts), times.hours_of, times.weekdays)
    known = manner.courtesies | manner.openers | manner.story | set(short) | answers.vocabulary
    for name in ("examples.txt", "warnings.txt", "words.txt"):
        known |= _known(folder / name)
    speller = Speller(meant, known, asked.get("inflected_letters", 0))
    spelling = Spelling(short, speller.known, speller.guess)
    return Ear(
        spelling=spelling,
        manner=manner,
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
        answers=answers,
    )


def _manner(asked: Mapping[str, Any], expand: Expand, likenesses: Likenesses) -> Manner:
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
        likeness=likenesses.requests,
    )


def _watch(safety: Mapping[str, Any], expand: Expand, likenesses: Likenesses) -> Watch:
    groups = Groups(safety["groups"], expand)

    def listed(table: Mapping[str, list[str]], kinds: Iterable[str]) -> Iterable[tuple[str, str]]:
        return ((kind, text) for kind in kinds for text in table.get(kind, ()))

    return Watch(
        innocent=Phrases((("innocent", text) for text in safety["innocent"]), groups),
        dangers=Phrases(listed(safety["danger"], Danger), groups),
        ordinary=Phrases((("ordinary", text) for text in safety["ordinary"]["phrases"]), groups),
        unsafe=Phrases(listed(safety["unsafe"], Unsafe), groups),
        likeness=likenesses.dangers,
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


def _known(file: Path) -> set[str]:
    """Words that are words, so that no typo is seen in them."""
    return {word.replace("'", "") for word in WORD.findall(plain(_text(file)))}


def _text(file: Path) -> str:
    """Nothing where a language has no such examples."""
    return read_text(file) if file.is_file() else ""
