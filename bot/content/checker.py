"""What is wrong with prompts/, all of it in one report: the reviewer of people who do not program.

A folder is checked as it will be used: alone, or added to another one. Then its links may
lead there and its messages may replace the ones there, but only its own mistakes are told.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from bot.content import coverage, languages
from bot.content.messages import Entry, readings
from bot.content.problems import Place, Problem
from bot.content.reading import Read, read
from bot.domain.model import Challenge

# Ratio of the sorted words of two asks. In the library of 496 the likest two that are different
# tasks reach 75 (English) and 73 (Spanish); the same task in other words lies above 85.
TOO_LIKE = 82


@dataclass(frozen=True, slots=True)
class Report:
    problems: tuple[Problem, ...]
    counts: Mapping[str, Any]

    @property
    def table(self) -> str:
        return coverage.table(self.counts)


def check(folder: Path, onto: Path | None = None) -> Report:
    """Every mistake in this folder. `onto` is the library it is added to."""
    base = read(onto) if onto is not None else None
    own = read(folder, whole=onto is None)
    problems = list(own.problems)
    challenges = {**(base.challenges if base else {}), **own.challenges}
    problems += _links(own, challenges)
    problems += languages.mistakes(own, base)
    for language in own.messages:
        problems += _likenesses(own, base, language)
    counts = coverage.counts(challenge for challenge, _ in challenges.values())
    coverage.shortfalls(folder, counts, problems)
    spoken = {language: len({*own.messages[language]}) for language in own.messages}
    found = tuple(sorted(set(problems)))
    return Report(found, {**counts, "messages": spoken, "problems": len(found)})


def _links(own: Read, challenges: Mapping[str, tuple[Challenge, Place]]) -> Iterator[Problem]:
    for id, (challenge, place) in own.challenges.items():
        links = (("smaller", challenge.smaller, -1), ("bolder", challenge.bolder, 1))
        for name, other, step in links:
            if other is None:
                continue
            if other not in challenges:
                yield Problem(*place, f"{id}.{name}", f"there is no challenge {other}")
                continue
            difficulty = challenges[other][0].difficulty
            if (difficulty - challenge.difficulty) * step <= 0:
                told = f"{other} ({difficulty}) is not {name} than this ({challenge.difficulty})"
                yield Problem(*place, f"{id}.{name}", told)


def _likenesses(own: Read, base: Read | None, language: str) -> Iterator[Problem]:
    """Two challenges that ask for nearly the same, told at the later one."""
    earlier: list[tuple[str, str]] = []
    everything = [base, own] if base else [own]
    for one in everything:
        entries = one.messages.get(language, {})
        for id in one.challenges:
            if id not in entries or (one is base and id in own.challenges):
                continue
            asked = _sorted_words(entries[id])
            if one is own:
                for other, text in earlier:
                    like = fuzz.ratio(asked, text, score_cutoff=TOO_LIKE)
                    if like:
                        told = f"asks for nearly the same as {other} ({like:.0f} of 100)"
                        yield Problem(*entries[id].place, id, told)
            earlier.append((id, asked))


def _sorted_words(entry: Entry) -> str:
    text = readings(entry.node.value)[0] if entry.node.value else ""
    return " ".join(sorted(re.findall(r"\w+", text.casefold())))
