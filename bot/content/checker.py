"""What is wrong with prompts/, all of it in one report: the reviewer of people who do not program.

A folder is checked as it will be used: alone, or added to another one. Then its links may
lead there and its messages may replace the ones there, but only its own mistakes are told.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from bot.content import coverage, keys, wording
from bot.content.library import FALLBACK
from bot.content.loader import Read, prompts_folder, read
from bot.content.messages import Entry, readings, references, variables
from bot.content.problems import Place, Problem
from bot.domain.model import Challenge

VARIANTS = 8  # of what is said every day: none comes back within a week
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
    base = read(onto) if onto is not None else Read(folder)
    own = read(folder, whole=onto is None)
    problems = list(own.problems)
    challenges = {**base.challenges, **own.challenges}
    problems += _links(own, challenges)
    languages = sorted({*own.messages} if onto is None else {FALLBACK, *own.messages})
    if FALLBACK not in own.messages and (onto is None or own.challenges):
        problems.append(Problem(f"{FALLBACK}/challenges.ftl", 0, "", "is missing"))
    reference = _reference(base if onto is not None else own)
    for language in languages:
        problems += _language(own, base, language, reference)
        problems += _likenesses(own, base, language)
    counts = coverage.counts(challenge for challenge, _ in challenges.values())
    coverage.shortfalls(folder, counts, problems)
    counts["languages"] = {
        language: len([key for key in entries if key not in own.challenges])
        for language, entries in own.messages.items()
    }
    found = tuple(sorted(set(problems)))
    return Report(found, {**counts, "problems": len(found)})


def _reference(whole: Read) -> frozenset[str]:
    """The keys of the dialogue that the code knows: those of the built-in English one."""
    if whole.folder == prompts_folder():
        english: Mapping[str, Entry] = whole.messages.get(FALLBACK, {})
    else:
        english = read(prompts_folder()).messages.get(FALLBACK, {})
    return frozenset(key for key, entry in english.items() if _is_dialogue(entry))


def _is_dialogue(entry: Entry) -> bool:
    return not entry.place.file.endswith("challenges.ftl")


def _links(own: Read, challenges: Mapping[str, tuple[Challenge, Place]]) -> Iterator[Problem]:
    for id, (challenge, place) in own.challenges.items():
        for name, other, step in (
            ("smaller", challenge.smaller, -1),
            ("bolder", challenge.bolder, 1),
        ):
            if other is None:
                continue
            if other not in challenges:
                yield Problem(*place, f"{id}.{name}", f"there is no challenge {other}")
                continue
            difficulty = challenges[other][0].difficulty
            if (difficulty - challenge.difficulty) * step <= 0:
                way = "bolder" if step > 0 else "smaller"
                told = f"{other} ({difficulty}) is not {way} than this ({challenge.difficulty})"
                yield Problem(*place, f"{id}.{name}", told)


def _language(
    own: Read, base: Read, language: str, reference: frozenset[str]
) -> Iterator[Problem]:
    entries = own.messages.get(language, {})
    left_out = own.not_for.get(language, frozenset())
    yield from _missing(own, base, language, reference)
    yield from _superfluous(own, base, language, reference)
    for id in sorted(left_out - {*own.challenges, *base.challenges}):
        yield Problem(f"{language}/language.toml", 0, id, "not_for names no challenge")
    late: list[Problem] = []
    style = wording.read_style(own.folder, language, late)
    if style == wording.Style():
        style = wording.read_style(prompts_folder(), language, [])
    yield from late
    known = {*base.messages.get(language, {}), *base.messages.get(FALLBACK, {}), *entries}
    english = {**base.messages.get(FALLBACK, {}), **own.messages.get(FALLBACK, {})}
    for key, entry in entries.items():
        yield from _entry(entry, style, key in own.challenges)
        for other in sorted(references(entry.node) - known):
            yield Problem(*entry.place, key, f"quotes {other}, which is not there")
        if key in english:
            yield from _placeables(entry, english[key], key)


def _missing(own: Read, base: Read, language: str, reference: frozenset[str]) -> Iterator[Problem]:
    """A language says everything; only a challenge may be left out, by not_for."""
    entries = own.messages.get(language, {})
    if own.messages.get(language) is None and not own.challenges:
        return
    for id, (_, place) in own.challenges.items():
        if id in own.not_for.get(language, frozenset()):
            continue
        if id not in entries:
            file = f"{language}/challenges.ftl"
            yield Problem(file, 0, id, f"has no words; its facts are in {place.file}:{place.line}")
            continue
        given = {attribute.id.name for attribute in entries[id].node.attributes}
        for part in ("", *keys.PARTS):
            if part not in given and (part or entries[id].node.value is None):
                yield Problem(*entries[id].place, f"{id}.{part}".rstrip("."), "is missing")
    if base.messages:  # added: what it does not say is said by the other
        return
    needed = {*keys.wanted([q for q, _ in own.flow], own.messages), *reference}
    for key in sorted(needed - {*entries}):
        if not _dropped(key, own):
            yield Problem(f"{language}/dialogue.ftl", 0, key, "is missing")


def _dropped(key: str, own: Read) -> bool:
    """True for a message of the built-in flow or languages that this library does without."""
    wanted = {*keys.wanted([question for question, _ in own.flow], own.messages)}
    questions = {f"ask-{keys.hyphened(q.id)}" for q, _ in read(prompts_folder()).flow} if (
        key.startswith("ask-") and own.folder != prompts_folder()
    ) else set[str]()
    return key not in wanted and (key.startswith(keys.FAMILIES) or key in questions)
