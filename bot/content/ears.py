"""One language's intents.toml, safety.toml and example files, read into what listens for it.

The example files (`# heading`, then one message a line) train likenesses, and
words.txt holds ordinary words that look like typos of others. Nothing is
compiled before it is needed; see Ear.warm.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.content.answers import Answers, read_answers
from bot.content.likenesses import Likenesses, read_likenesses
from bot.content.moments import Times
from bot.content.spelling import Speller
from bot.content.worked_out import WorkedOut, expander, short_forms, worked_out
from bot.domain.foresight import Foresight
from bot.domain.grammar import Expand
from bot.domain.model import Context
from bot.domain.naming import Naming
from bot.domain.phrases import Phrases
from bot.domain.reading import Manner
from bot.domain.safety import Watch
from bot.domain.words import Spelling, plain


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
    naming: Naming
    foresight: Foresight
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
        warning = (watch.innocent, watch.dangers, watch.ordinary, watch.unsafe)
        return (*asking, *warning, self.foresight.phrases)


def read_ear(folder: Path) -> Ear:
    found = worked_out(folder)
    asked, short = found.asked, short_forms(found.asked)
    expand, likenesses = expander(short), read_likenesses(folder)
    manner, watch = _manner(found, expand, likenesses), _watch(found, likenesses)
    times = _times(asked["times"], folder.name)
    answers = read_answers(folder, expand)
    meant = found.vocabulary.union(times.hours_of, times.weekdays)
    known = manner.courtesies | manner.openers | manner.story | set(short) | answers.vocabulary
    naming = _naming(asked.get("settings", {}))
    known |= naming.vocabulary
    speller = Speller(meant, known | found.known, asked.get("inflected_letters", 0))
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
        naming=naming,
        foresight=_foresight(found),
        yes=frozenset(
            " ".join(w for part in text.split() for w in expand(part)) for text in asked["yes"]
        ),
        no=frozenset(
            " ".join(w for part in text.split() for w in expand(part)) for text in asked["no"]
        ),
        answers=answers,
    )


def _manner(found: WorkedOut, expand: Expand, likenesses: Likenesses) -> Manner:
    def words(key: str) -> frozenset[str]:
        return frozenset(long for word in found.asked[key].split() for long in expand(word))

    return Manner(
        clear=found.phrases["clear"],
        says=found.phrases["says"],
        innocuous=found.phrases["innocuous"],
        courtesies=words("courtesies"),
        openers=words("openers"),
        story=words("story"),
        joins=words("joins"),
        askers=words("askers"),
        likeness=likenesses.requests,
    )


def _foresight(found: WorkedOut) -> Foresight:
    over = found.asked.get("ahead", {}).get("over", "")
    return Foresight(found.phrases["ahead"], frozenset(plain(over).split()))


def _watch(found: WorkedOut, likenesses: Likenesses) -> Watch:
    return Watch(
        innocent=found.phrases["innocent"],
        dangers=found.phrases["dangers"],
        ordinary=found.phrases["ordinary"],
        unsafe=found.phrases["unsafe"],
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


def _naming(table: Mapping[str, Any]) -> Naming:
    def words(key: str) -> frozenset[str]:
        return frozenset(plain(table.get(key, "")).split())

    return Naming(
        settings={
            tuple(plain(words).split()): Context(context)
            for context, listed in table.get("names", {}).items()
            for words in listed.split(",")
        },
        before=words("before"),
        between=words("between"),
        after=words("after"),
        against=words("against"),
    )
