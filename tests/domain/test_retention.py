"""Who is kept, told, or erased after how long; and what is left of answers without words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.flow import SKIPPED, Kind, Question, is_in_their_words, without_words
from bot.domain.lifecycle import Phase
from bot.domain.person import Person, Status, Wishes
from bot.domain.retention import Fate, fate

HEARD = datetime(2026, 1, 1, tzinfo=UTC)
ROBIN = Person(
    1, "en", Status.QUIET, HEARD, Wishes(morning=(480, 600), zone="Europe/Berlin"), heard_at=HEARD
)


def after(person: Person, days: float) -> Fate:
    return fate(person, HEARD, HEARD + timedelta(days=days))


@pytest.mark.parametrize("status", [Status.ACTIVE, Status.QUIET, Status.PAUSED])
def test_somebody_silent_is_told_a_month_before_and_then_erased(status: Status) -> None:
    robin = replace(ROBIN, status=status)
    assert after(robin, 334.9) is Fate.KEPT
    assert after(robin, 335) is Fate.TOLD
    told = replace(robin, warned_at=HEARD + timedelta(days=335))
    assert after(told, 364.9) is Fate.KEPT
    assert after(told, 365) is Fate.ERASED


def test_nobody_is_erased_within_a_month_of_being_told_however_late_that_was() -> None:
    assert after(ROBIN, 800) is Fate.TOLD
    late = replace(ROBIN, warned_at=HEARD + timedelta(days=800))
    assert after(late, 829.9) is Fate.KEPT
    assert after(late, 830) is Fate.ERASED


@pytest.mark.parametrize(
    "person",
    [
        replace(ROBIN, status=Status.LEFT),
        replace(ROBIN, status=Status.BLOCKED),
        replace(ROBIN, consented_at=None),
        replace(ROBIN, wishes=Wishes()),
    ],
    ids=["asked us to stop", "blocked us", "never agreed", "never finished"],
)
def test_whoever_is_not_to_be_written_to_is_erased_without_a_word(person: Person) -> None:
    assert after(person, 364.9) is Fate.KEPT
    assert after(person, 365) is Fate.ERASED


FLOW = [
    Question("fear", Phase.UNDER_WAY, Kind.WORDS, ("laugh",)),
    Question("likely", Phase.UNDER_WAY, Kind.PERCENT),
    Question("learning", Phase.REFLECTING, Kind.WORDS, ("kinder",)),
]


def test_words_go_and_choices_and_numbers_stay() -> None:
    answers = {"fear": "they run away", "likely": "70", "learning": "kinder", "dropped": "ages ago"}
    assert without_words(FLOW, answers) == {
        "fear": SKIPPED,
        "likely": "70",
        "learning": "kinder",
        "dropped": SKIPPED,
    }
    assert without_words(FLOW, {}) == {}


@pytest.mark.parametrize(("answer", "theirs"), [("laugh", False), (SKIPPED, False), ("oh", True)])
def test_a_chip_or_nothing_is_not_their_words(answer: str, theirs: bool) -> None:
    assert is_in_their_words(FLOW[0], answer) is theirs
    assert is_in_their_words(FLOW[1], "70") is False
