"""What the evaluation counts: hits and misses per label, confusions, microseconds of CPU."""

import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.content.phrasebook import Phrasebook
from bot.content.understanding import understand, unsafe_challenge
from tests.understanding.corpus import Sentence

NOW = datetime(2026, 11, 11, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
NONE = "none"


@dataclass
class Tally:
    hits: Counter[str] = field(default_factory=Counter)
    wrongly: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)
    mistakes: list[tuple[str, str, str]] = field(default_factory=list)
    microseconds: list[float] = field(default_factory=list)

    def count(self, wanted: set[str], got: set[str], text: str) -> None:
        self.hits.update(wanted & got)
        self.wrongly.update(got - wanted)
        self.missed.update(wanted - got)
        if wanted != got:
            want, have = " ".join(sorted(wanted)), " ".join(sorted(got))
            self.confused[want, have] += 1
            self.mistakes.append((want, have, text))

    @property
    def labels(self) -> list[str]:
        return sorted(set(self.hits) | set(self.wrongly) | set(self.missed))

    def precision(self, label: str) -> float:
        return self.hits[label] / max(1, self.hits[label] + self.wrongly[label])

    def recall(self, label: str) -> float:
        return self.hits[label] / max(1, self.hits[label] + self.missed[label])

    def f1(self, label: str) -> float:
        both = self.precision(label) + self.recall(label)
        return 2 * self.precision(label) * self.recall(label) / both if both else 0.0

    @property
    def macro_f1(self) -> float:
        return sum(map(self.f1, self.labels)) / len(self.labels)

    def percentile(self, share: float) -> float:
        return sorted(self.microseconds)[
            min(len(self.microseconds) - 1, int(share * len(self.microseconds)))
        ]


def measure_intents(book: Phrasebook, language: str, told: list[Sentence]) -> Tally:
    tally = Tally()
    for sentence in told:
        started = time.thread_time()
        heard = understand(
            sentence.text, language=language, library=book, question=sentence.question, now=NOW
        )
        tally.microseconds.append((time.thread_time() - started) * 1e6)
        tally.count(set(sentence.wanted), set(map(str, heard.intents)) or {NONE}, sentence.text)
    return tally


@dataclass
class Alarms:
    recognised: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    calm: int = 0
    other_kind: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.recognised / max(1, self.recognised + len(self.missed))

    @property
    def false_share(self) -> float:
        return len(self.false) / max(1, len(self.false) + self.calm)


def measure_safety(book: Phrasebook, language: str, told: list[Sentence]) -> Alarms:
    alarms = Alarms()
    for sentence in told:
        wanted = sentence.wanted[0]
        danger = understand(
            sentence.text, language=language, library=book, question=None, now=NOW
        ).danger
        if wanted == NONE and danger == NONE:
            alarms.calm += 1
        elif wanted == NONE:
            alarms.false.append(sentence.text)
        elif danger == NONE:
            alarms.missed.append(sentence.text)
        else:
            alarms.recognised += 1
            if danger != wanted:
                alarms.other_kind.append(f"{wanted}, taken for {danger}: {sentence.text}")
    return alarms


def measure_unsafe(book: Phrasebook, language: str, told: list[Sentence]) -> Tally:
    tally = Tally()
    for sentence in told:
        got = unsafe_challenge(sentence.text, language, book)
        tally.count(set(sentence.wanted), {str(got or NONE)}, sentence.text)
    return tally
