"""What typed words choose where buttons offer it: settings, a start, a number, a place."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from bot.content.answers import EVERYTHING, Replies, as_said
from bot.content.ears import Ear
from bot.domain.intents import Slots
from bot.domain.model import Context, Start
from bot.domain.naming import settings_listed
from bot.domain.words import MARKS, words_of
from bot.service.work import Work


def settings(work: Work, text: str) -> frozenset[Context] | None:
    """The settings that these words list, by their buttons' words or any others; None for none."""
    ear = work.phrasebook.ear(work.language)
    listed = replies(work, "contexts")
    everything = {reply for reply, meant in listed.items() if meant == EVERYTHING}
    everything.add(said(work, work.label("contexts-everything")))
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
    words = said(work, text)
    shown = {said(work, work.label(f"choice-start-{one}")): one for one in Start}
    meant = replies(work, "start").get(words)
    return shown.get(words) or (Start(meant) if meant else None)


def skips(work: Work, text: str) -> bool:
    """They would rather not say."""
    skip = work.phrasebook.ear(work.language).answers.skip
    return said(work, text) in {*skip, said(work, work.label("button-skip"))}


def nowhere(work: Work, text: str) -> bool:
    """No setting is easy."""
    return said(work, text) in replies(work, "easiest")


def is_theirs(work: Work, slots: Slots) -> bool | None:
    """Whether the place that we asked about is theirs, if these words say so."""
    words = said(work, slots.text)
    for label, meant in (("button-yes-right", True), ("button-another-place", False)):
        if words == said(work, work.label(label)):
            return meant
    listed = replies(work, "place").get(words)
    return slots.agrees if listed is None else listed == "theirs"


def partly(work: Work, text: str) -> bool:
    """Whether who tells that they tried says that they did a part of it: "only half of it"."""
    return any(f" {part} " in f" {said(work, text)} " for part in replies(work, "how_far"))


def number(work: Work, text: str) -> str:
    """ "Seven" in figures; other words as they are."""
    numbers = work.phrasebook.ear(work.language).answers.numbers
    return numbers.get(said(work, text), text)


# --- what they are looked up by


def said(work: Work, text: str) -> str:
    """A whole message as answers.toml has it."""
    return as_said(text, work.phrasebook.ear(work.language).spelling)


def replies(work: Work, question: str) -> Replies:
    """What answers.toml lists for this question."""
    return work.phrasebook.ear(work.language).answers.questions.get(question, {})
