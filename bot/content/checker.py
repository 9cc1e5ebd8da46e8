"""What is wrong with prompts/, all of it in one report: the reviewer of people who do not program.

A folder is checked as it will be used: alone, or added to another one. Then its links may
lead there and its messages may replace the ones there, but only its own mistakes are told.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from bot.content import coverage, hearing, languages, links
from bot.content.contradictions import contradictions
from bot.content.helplines import read_helplines
from bot.content.messages import Entry, readings
from bot.content.problems import Problem
from bot.content.reading import Read, read, strays

# Ratio of the sorted words of two asks. In the library of 496 the likest two that are different
# tasks reach 75 (English) and 78 (Spanish); the same task in other words lies above 85.
TOO_LIKE = 82


@dataclass(frozen=True, slots=True)
class Report:
    problems: tuple[Problem, ...]
    counts: Mapping[str, Any]

    @property
    def tables(self) -> str:
        return coverage.tables(self.counts)


def check(folder: Path, onto: Path | None = None, today: date | None = None) -> Report:
    """Every mistake in this folder. `onto` is the library it is added to."""
    base = read(onto) if onto is not None else None
    own = read(folder, whole=onto is None)
    challenges = {**(base.challenges if base else {}), **own.challenges}
    problems = [*own.problems, *strays(folder), *_heard(folder, today)]
    if not challenges:
        problems.append(Problem("challenges", 0, "", "there is no challenge"))
    problems += contradictions(own)
    counts = coverage.counts(challenges.values())
    least = coverage.shortfalls(folder, counts, problems)
    problems += links.mistakes(own, challenges, linked=least.linked)
    problems += languages.mistakes(own, base)
    for language in own.messages:
        problems += _likenesses(own, base, language)
    found = tuple(sorted(set(problems)))
    spoken = {language: _spoken(own, base, language) for language in own.messages}
    return Report(found, {**counts, "languages": spoken, "problems": len(found)})


def _heard(folder: Path, today: date | None) -> Iterator[Problem]:
    """Of what is listened with, and of whom to call."""
    problems: list[Problem] = []
    read_helplines(folder, problems, today)
    yield from problems
    for language in sorted({path.parent.name for path in folder.glob("*/*.toml")}):
        yield from hearing.mistakes(folder, language)


def _spoken(own: Read, base: Read | None, language: str) -> dict[str, int]:
    """How many challenges have words in it, and what else it says."""
    entries = {**(base.messages.get(language, {}) if base else {}), **own.messages[language]}
    ids = {*own.challenges, *(base.challenges if base else {})}
    said = sum(id in entries for id in ids)
    return {"challenges": said, "messages": len(entries) - said}


def _likenesses(own: Read, base: Read | None, language: str) -> Iterator[Problem]:
    """Two challenges that ask for nearly the same, told at the later one."""
    earlier: list[tuple[str, str]] = []
    everything = [base, own] if base else [own]
    for one in everything:
        entries = one.messages.get(language, {})
        for id in one.challenges:
            if id not in entries or (one is base and id in own.challenges):
                continue
            asked = _sorted_words(_ask(entries[id]))
            if one is own:
                for told in _like(asked, earlier):
                    yield Problem(*entries[id].place, id, told)
            earlier.append((id, asked))


def likest(ask: str, reads: Sequence[Read], language: str) -> str | None:
    """What a new ask is too much like, among those that are there."""
    there = [
        (id, _sorted_words(_ask(one.messages[language][id])))
        for one in reads
        for id in one.challenges
        if id in one.messages.get(language, {})
    ]
    return next(_like(_sorted_words(ask), there), None)


def _like(asked: str, others: Iterable[tuple[str, str]]) -> Iterator[str]:
    for other, text in others:
        like = fuzz.ratio(asked, text, score_cutoff=TOO_LIKE)
        if like:
            yield f"asks for nearly the same as {other} ({like:.0f} of 100)"


def _ask(entry: Entry) -> str:
    return readings(entry.node.value)[0] if entry.node.value else ""


def _sorted_words(text: str) -> str:
    return " ".join(sorted(re.findall(r"\w+", text.casefold())))
