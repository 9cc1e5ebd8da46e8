"""What typed words choose where buttons offer it: settings, a start, a number, a place."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from bot.content.answers import EVERYTHING, as_said
from bot.content.ears import Ear
from bot.domain.intents import Slots
from bot.domain.model import Context, Start
from bot.domain.naming import settings_listed
from bot.domain.words import MARKS, words_of
from bot.service.work import Work


def settings(work: Work, text: str) -> frozenset[Context] | None:
    """The settings that these words list, by their buttons' words or any others; None for none."""
    ear = work.phrasebook.ear(work.language)
    listed = ear.answers.questions.get("contexts", {})
    everything = {said for said, meant in listed.items() if meant == EVERYTHING}
    everything.add(as_said(work.label("contexts-everything"), ear.spelling))
    besides = {tuple(s.split()): Context(m) for s, m in listed.items() if m != EVERYTHING}
    names = {**ear.naming.settings, **besides, **dict(_labels(work, ear))}
    tokens = [word for word in words_of(text, ear.spelling).tokens if word not in MARKS]
    return settings_listed(tokens, replace(ear.naming, settings=names), everything)


def _labels(work: Work, ear: Ear) -> Iterator[tuple[tuple[str, ...], Context]]:
    """What the buttons say, and the parts of it: "Showing work, favours" is "favours" as well."""
    parting = MARKS | ear.manner.joins
    for context in Context:
        words = words_of(work.label(f"context-{context}"), ear.spelling).tokens
        yield tuple(word for word in words if word not in MARKS), context
        for parts, one in groupby(words, lambda word: word in parting):
            if not parts:
                yield tuple(one), context


def setting(work: Work, text: str) -> Context | None:
    """The one setting that these words name; None for several."""
    listed = settings(work, text) or frozenset()
    return next(iter(listed)) if len(listed) == 1 else None


def start(work: Work, text: str) -> Start | None:
    ear = work.phrasebook.ear(work.language)
    said = as_said(text, ear.spelling)
    shown = {as_said(work.label(f"choice-start-{one}"), ear.spelling): one for one in Start}
    meant = ear.answers.questions.get("start", {}).get(said)
    return shown.get(said) or (Start(meant) if meant else None)


def skips(work: Work, text: str) -> bool:
    """They would rather not say."""
    ear = work.phrasebook.ear(work.language)
    said = as_said(text, ear.spelling)
    return said in ear.answers.skip or said == as_said(work.label("button-skip"), ear.spelling)


def nowhere(work: Work, text: str) -> bool:
    """No setting is easy."""
    ear = work.phrasebook.ear(work.language)
    return as_said(text, ear.spelling) in ear.answers.questions.get("easiest", {})


def is_theirs(work: Work, said: Slots) -> bool | None:
    """Whether the place that we asked about is theirs, if these words say so."""
    ear = work.phrasebook.ear(work.language)
    words = as_said(said.text, ear.spelling)
    for label, meant in (("button-yes-right", True), ("button-another-place", False)):
        if words == as_said(work.label(label), ear.spelling):
            return meant
    listed = ear.answers.questions.get("place", {}).get(words)
    return said.agrees if listed is None else listed == "theirs"


def partly(work: Work, text: str) -> bool:
    """Whether who tells that they tried says that they did a part of it: "only half of it"."""
    ear = work.phrasebook.ear(work.language)
    said = f" {as_said(text, ear.spelling)} "
    return any(f" {part} " in said for part in ear.answers.questions.get("how_far", {}))


def number(work: Work, text: str) -> str:
    """ "Seven" in figures; other words as they are."""
    ear = work.phrasebook.ear(work.language)
    return ear.answers.numbers.get(as_said(text, ear.spelling), text)
