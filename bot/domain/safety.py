"""Recognising when to stop coaching: danger in a person's words, unsafe tasks, hard days.

Phrases that only sound alarming ("dying of embarrassment") are blanked out
first, so a message that jokes in one sentence and means it in the next still
counts. Words are looked at in every language we have, because people in
distress fall back on their own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice

from bot.domain.likeness import Likeness
from bot.domain.phrases import Phrases
from bot.domain.words import STRONG, Words

BLANK = "~"  # stands where a harmless phrase was; no phrase contains it


class Danger(StrEnum):
    NONE = "none"
    CRISIS = "crisis"  # suicidal thoughts, self-harm, acute danger
    ABUSE = "abuse"  # abuse or violence, at home or at work
    HARM_TO_OTHERS = "harm_to_others"
    MINOR = "minor"


GRAVEST_FIRST = (Danger.CRISIS, Danger.ABUSE, Danger.HARM_TO_OTHERS, Danger.MINOR)


class Unsafe(StrEnum):
    """Why a challenge in a person's own words is not one we coach."""

    TOUCH = "touch"
    SEXUAL = "sexual"
    FILMING = "filming"
    DECEPTION = "deception"
    MONEY = "money"
    CHILDREN = "children"
    ALONE = "alone"  # night, isolated places, strangers' homes and cars
    ALCOHOL = "alcohol"  # and other drugs
    ILLEGAL = "illegal"
    EX = "ex"  # a former partner, or somebody who hurt them
    INSISTING = "insisting"  # asking again after a no
    EMERGENCY_LINES = "emergency_lines"
    PROVOCATION = "provocation"
    HARM = "harm"  # to anybody, themselves included


# Margins of likeness over none, set on the example files; see docs/understanding.md
ALARMING = 0.35  # dangerous although no phrase says so
HARMLESS = -2.0  # so unlike any warning that a phrase in it is a figure of speech
SURE = 1.0  # for one sentence of a long message: many sentences are many chances to be wrong
SHORT = 25  # words of a message that is judged as a whole, and of the parts of a longer one
AROUND = 6  # words on both sides of a phrase in a long message that may make it harmless
MOST_PARTS = 6  # of a long message; phrases are looked for in all of it


@dataclass(frozen=True, slots=True)
class Watch:
    """One language's phrases. Labels are the members of Danger and of Unsafe."""

    innocent: Phrases
    dangers: Phrases
    ordinary: Phrases
    unsafe: Phrases
    likeness: Likeness  # to the warnings of every danger, and of none


def danger_in(words: Words, watch: Watch) -> Danger:
    """The gravest danger these words speak of.

    Two opinions are asked: the phrases, and the likeness to examples. Either is enough,
    unless the other is sure of the contrary.
    """
    found = [_resembled(tokens, watch) for tokens in _parts(words, watch) if _says(tokens)]
    resembled, margin = max(found, key=lambda pair: pair[1], default=(Danger.NONE, 0.0))
    threshold = ALARMING if len(found) <= 1 else SURE
    if margin > threshold:
        return resembled
    if margin > HARMLESS or len(words.tokens) <= SHORT:
        return spoken_danger(words, watch) if margin > HARMLESS else Danger.NONE
    return _spoken_somewhere(words, watch)


def _spoken_somewhere(words: Words, watch: Watch) -> Danger:
    """By phrase, in a long message that is a harmless story elsewhere; not around it as well."""
    if spoken_danger(words, watch) is Danger.NONE:
        return Danger.NONE
    meant = watch.innocent.without(words, BLANK)
    for found in islice(watch.dangers.find(meant), MOST_PARTS):
        around = meant.tokens[max(0, found.start - AROUND) : found.end + AROUND]
        if _resembled(around, watch)[1] > HARMLESS:
            return Danger(found.label)
    return Danger.NONE


def spoken_danger(words: Words, watch: Watch) -> Danger:
    """By phrase alone. They are listed gravest first."""
    if watch.dangers.first(words) is None:
        return Danger.NONE  # nearly always, and then no idiom needs to be looked for
    label = watch.dangers.first(watch.innocent.without(words, BLANK))
    return Danger(label) if label else Danger.NONE


def _says(tokens: tuple[str, ...]) -> bool:
    """Figures alone are like nothing: "14" may be an age, and an hour, and how hard it was."""
    return any(letter.isalpha() for token in tokens for letter in token)


def _parts(words: Words, watch: Watch) -> list[tuple[str, ...]]:
    """A short message as a whole; of a long one the parts that say most."""
    if len(words.tokens) <= SHORT:
        return [words.tokens] if words.tokens else []
    parts = []
    start, tokens = 0, (*words.tokens, STRONG)
    while start < len(tokens):
        end = tokens.index(STRONG, start)
        parts += [(at, min(at + SHORT, end)) for at in range(start, end, SHORT)]
        start = end + 1
    telling = watch.likeness.features.telling(tokens)
    parts.sort(key=lambda part: -telling.count(1, *part))
    return [tokens[start:end] for start, end in parts[:MOST_PARTS]]


def _resembled(tokens: tuple[str, ...], watch: Watch) -> tuple[Danger, float]:
    """The likeliest danger, and by how much it is likelier than none."""
    scores = watch.likeness.scores(tokens)
    none = scores.pop(Danger.NONE, 0.0)
    label = max(scores, key=scores.__getitem__, default=Danger.NONE)
    return Danger(label), scores.get(label, 0.0) - none


def unsafe_in(words: Words, watch: Watch) -> Unsafe | None:
    """The first reason, in the order of the data, not to coach a task in these words."""
    label = watch.unsafe.first(watch.ordinary.without(words, BLANK))
    return Unsafe(label) if label else None


# Stop rules. Figures as in docs/understanding.md; distress is on 0-100.

HARD_PEAK = 80
HARD_DAYS = 3
REST = timedelta(days=7)
WORSE_TIMES = 2


@dataclass(frozen=True, slots=True)
class Day:
    """What one day's exposure left behind, as far as it was told."""

    context: str
    at: datetime
    suds_peak: int | None = None
    heavy_replay: bool = False  # "a lot" to the next day's question
    getting_worse: bool = False  # said so, in any words
    much_worse_than_expected: bool = False

    @property
    def hard(self) -> bool:
        peak = self.suds_peak is not None and self.suds_peak >= HARD_PEAK
        return peak or self.heavy_replay or self.getting_worse


def may_raise(days: Sequence[Day]) -> bool:
    """Whether difficulty may rise after the latest of these days; never after a hard one."""
    return not days or not days[-1].hard


def should_ease(days: Sequence[Day]) -> bool:
    """Three hard days in a row, oldest first: ease, offer rest, mention a professional once."""
    return len(days) >= HARD_DAYS and all(day.hard for day in days[-HARD_DAYS:])


def resting_contexts(days: Iterable[Day], now: datetime) -> frozenset[str]:
    """Contexts that went much worse than expected twice, the last time within a week: they rest."""
    times: dict[str, list[datetime]] = {}
    for day in days:
        if day.much_worse_than_expected:
            times.setdefault(day.context, []).append(day.at)
    return frozenset(
        context
        for context, worse in times.items()
        if len(worse) >= WORSE_TIMES and now - max(worse) < REST
    )
