"""The guided conversation around an exposure, as a pure function of its answers.

There is no stored step. The open question is the first one that applies and has
no answer yet, so a release may add, drop or reorder questions while many
conversations are in flight, and every one of them stays valid.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum
from types import MappingProxyType

from bot.domain.lifecycle import Phase

SKIPPED = "-"  # the answer of somebody who would rather not say
ANY_ANSWER = "*"  # in only_if: anything but skipped
LONGEST_WORDS = 16_384  # characters kept of one answer: four of Telegram's longest messages
ALWAYS: Mapping[str, time] = MappingProxyType({})
NOTHING: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Kind(StrEnum):
    CHOICE = "choice"  # one of the choices
    PERCENT = "percent"  # 0-100, in taps of ten or typed
    SUDS = "suds"  # shown 0-10, kept 0-100
    WORDS = "words"  # the person's own words, or one of the chips


PERCENTS = tuple(str(n) for n in range(0, 101, 10))
SUDS = tuple(str(n) for n in range(11))
NUMBER = re.compile(r"(?<![\w.,-])(\d{1,3})(?:[.,]\d+)?\s*(?:%|/\s*10(?:0)?|out of 10)?(?![\w])")

HUNDREDTHS = re.compile(r"(\d{2,3})\s*(?:%|/\s*100|out of 100)?")


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    phase: Phase
    kind: Kind
    choices: tuple[str, ...] = ()
    only_if: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: NOTHING)
    until: Mapping[str, time] = field(default_factory=lambda: ALWAYS)  # of the local day
    optional: bool = True

    @property
    def options(self) -> tuple[str, ...]:
        """What can be tapped."""
        match self.kind:
            case Kind.PERCENT:
                return PERCENTS
            case Kind.SUDS:
                return SUDS
            case _:
                return self.choices

    def shown(self, at: time) -> tuple[str, ...]:
        """What has buttons at this time of day: no "this morning" in the afternoon."""
        return tuple(one for one in self.options if at < self.until.get(one, time.max))

    def applies(self, phase: Phase, answers: Mapping[str, str]) -> bool:
        return phase is self.phase and all(
            _matches(answers.get(earlier), wanted) for earlier, wanted in self.only_if.items()
        )


@dataclass(frozen=True, slots=True)
class Tap:
    """A button under one of our questions."""

    question_id: str
    value: str


@dataclass(frozen=True, slots=True)
class Words:
    """Something typed."""

    text: str


Reply = Tap | Words


def open_question(
    flow: Sequence[Question], phase: Phase, answers: Mapping[str, str]
) -> Question | None:
    """The question now waiting for this person, or None when the phase is complete."""
    return next((q for q in flow if q.applies(phase, answers) and q.id not in answers), None)


def read(question: Question, reply: Reply, labels: Mapping[str, str] = NOTHING) -> str | None:  # type: ignore[assignment]
    """The answer this reply gives to the question, or None when it gives none.

    `labels` are the choices' words in the person's language, so that typing what
    a button says counts as tapping it. A SUDS answer comes back on 0-100.
    """
    match reply:
        case Tap(question_id, value):
            return _tapped(question, value) if question_id == question.id else None
        case Words(text):
            return _typed(question, text.strip(), labels)


def is_in_their_words(question: Question, answer: str) -> bool:
    """Whether it was typed, and is none of the choices."""
    return question.kind is Kind.WORDS and answer not in (SKIPPED, *question.options)


def without_words(flow: Sequence[Question], answers: Mapping[str, str]) -> dict[str, str]:
    """Answers whose words have been erased: as if each had been skipped; choices and numbers stay.

    Of a question that a later release has dropped nobody knows what its answer is: erased too.
    """
    known = {question.id: question for question in flow}
    return {
        id: SKIPPED if id not in known or is_in_their_words(known[id], answer) else answer
        for id, answer in answers.items()
    }


def _tapped(question: Question, value: str) -> str | None:
    if value == SKIPPED:
        return SKIPPED if question.optional else None
    if value not in question.options:
        return None
    return str(int(value) * 10) if question.kind is Kind.SUDS else value


def _typed(question: Question, text: str, labels: Mapping[str, str]) -> str | None:
    said = _plain(text)
    for value in question.options:
        if said and said in (_plain(value), _plain(labels.get(value, value))):
            return _tapped(question, value)
    match question.kind:
        case Kind.WORDS:
            return text[:LONGEST_WORDS] or None
        case Kind.PERCENT:
            return _number(text, 100)
        case Kind.SUDS:
            number = _number(text, 10)
            return _out_of_a_hundred(text) if number is None else str(int(number) * 10)
        case Kind.CHOICE:
            return None


def _number(text: str, most: int) -> str | None:
    """The one number in the text, if it fits; two numbers are a story, not an answer."""
    found = NUMBER.findall(text)
    return str(int(found[0])) if len(found) == 1 and int(found[0]) <= most else None


def _out_of_a_hundred(text: str) -> str | None:
    """ "70 %" where 0 to 10 was asked: nothing else can be meant, if it is all that was said."""
    found = HUNDREDTHS.fullmatch(text)
    return str((int(found[1]) + 5) // 10 * 10) if found and int(found[1]) <= 100 else None


def _plain(text: str) -> str:
    return re.sub(r"[^\w%+]+", " ", text.casefold()).strip()


def _matches(answer: str | None, wanted: tuple[str, ...]) -> bool:
    if answer is None:
        return False
    return answer in wanted or (ANY_ANSWER in wanted and answer != SKIPPED)
