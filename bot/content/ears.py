"""One language's intents.toml, safety.toml and example files, read into what listens for it.

The example files (`# heading`, then one message a line) train likenesses, and
words.txt holds ordinary words that look like typos of others. Nothing is
compiled or trained before it is needed; see Ear.warm.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.content.moments import Times, warm_calendar
from bot.content.spelling import Speller
from bot.domain.grammar import Expand, Groups
from bot.domain.intents import Intent
from bot.domain.likeness import Likeness
from bot.domain.phrases import Phrases
from bot.domain.reading import Manner
from bot.domain.safety import BLANK, DANGEROUS, Danger, Unsafe, Watch
from bot.domain.words import Spelling, Words, plain, words_of

UNTRAINED = Likeness(tuple)


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

    def warm(self) -> None:
        """Compile and train everything now, so that first messages are as quick as later ones."""
        for phrases in self.phrases:
            phrases.warm()
        for likeness in (self.manner.likeness, self.watch.likeness, self.watch.kinds):
            likeness.warm()
        warm_calendar(self.times)

    @property
    def phrases(self) -> tuple[Phrases, ...]:
        manner, watch = self.manner, self.watch
        asking = (manner.clear, manner.says, manner.innocuous)
        return (*asking, watch.innocent, watch.dangers, watch.ordinary, watch.unsafe)


def read_ear(folder: Path) -> Ear:
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
    known = manner.courtesies | manner.openers | manner.story | set(short)
    known |= _known(folder / "examples.txt") | _known(folder / "words.txt")
    speller = Speller(meant, known)
    spelling = Spelling(short, speller.known, speller.guess)
    return Ear(
        spelling=spelling,
        manner=replace(manner, likeness=_likeness(folder, spelling)),
        watch=_trained(watch, folder, spelling),
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


def _likeness(folder: Path, spelling: Spelling) -> Likeness:
    """To the examples of every single intent, and of none."""

    def examples() -> Iterator[tuple[str, Words]]:
        for label, text in examples_in(folder / "examples.txt"):
            if " " not in label:
                yield label, words_of(text, spelling)

    return Likeness(examples)


def _trained(watch: Watch, folder: Path, spelling: Spelling) -> Watch:
    """Requests, answers and stories are examples of no danger, too."""

    def warnings() -> Iterator[tuple[str, Words]]:
        for label, text in examples_in(folder / "warnings.txt"):
            yield label, watch.innocent.without(words_of(text, spelling), BLANK)

    def dangerous_or_not() -> Iterator[tuple[str, Words]]:
        for label, words in warnings():
            yield (label if label == Danger.NONE else DANGEROUS), words
        for _, text in examples_in(folder / "examples.txt"):
            yield Danger.NONE, watch.innocent.without(words_of(text, spelling), BLANK)

    def kinds() -> Iterator[tuple[str, Words]]:
        return (example for example in warnings() if example[0] != Danger.NONE)

    return replace(watch, likeness=Likeness(dangerous_or_not), kinds=Likeness(kinds))


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
        likeness=UNTRAINED,  # its words are spelled by what is read here
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
        likeness=UNTRAINED,
        kinds=UNTRAINED,
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
