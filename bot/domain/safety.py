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
from itertools import groupby

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


LIKELY = 0.1  # margins of likeness, set on the example files; see docs/understanding.md
SURE = 0.6  # for one sentence of a long message: many sentences are many chances to be wrong
SHORT = 25  # words of a message that is judged as a whole
DANGEROUS = "danger"


@dataclass(frozen=True, slots=True)
class Watch:
    """One language's phrases. Labels are the members of Danger and of Unsafe."""

    innocent: Phrases
    dangers: Phrases
    ordinary: Phrases
    unsafe: Phrases
    likeness: Likeness  # to examples that are dangerous, and others that are none
    kinds: Likeness  # which danger the dangerous ones are


def danger_in(words: Words, watch: Watch) -> Danger:
    """The gravest danger these words speak of, by phrase or else by likeness to examples."""
    spoken = spoken_danger(words, watch)
    if spoken is not Danger.NONE or not _alarming(words, watch):
        return spoken
    left = watch.innocent.without(words, BLANK)
    return Danger(watch.kinds.judge(left.tokens)[0]) if _alarming(left, watch) else Danger.NONE


def spoken_danger(words: Words, watch: Watch) -> Danger:
    """By phrase alone. They are listed gravest first."""
    if watch.dangers.first(words) is None:
        return Danger.NONE  # nearly always, and then no idiom needs to be looked for
    label = watch.dangers.first(watch.innocent.without(words, BLANK))
    return Danger(label) if label else Danger.NONE


def _alarming(words: Words, watch: Watch) -> bool:
    if len(words.tokens) <= SHORT:
        return _resembles(words.tokens, watch, LIKELY)
    sentences = (
        tuple(group) for mark, group in groupby(words.tokens, lambda t: t == STRONG) if not mark
    )
    return any(_resembles(sentence, watch, SURE) for sentence in sentences)


def _resembles(tokens: tuple[str, ...], watch: Watch, margin: float) -> bool:
    label, by = watch.likeness.judge(tokens)
    return label == DANGEROUS and by > margin


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
