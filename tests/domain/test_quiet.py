"""Quiet hours: windows moved out of them, evenings before them, and when they begin next."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.person import Wishes
from bot.domain.quiet import Quiet, begins, evening_before, holds, outside
from bot.domain.timetable import DAY

NIGHT = Quiet(22 * 60, 7 * 60)
MINUTE = st.integers(0, DAY - 1)


@pytest.mark.parametrize(
    ("window", "left"),
    [
        ((480, 600), (480, 600)),  # all of it outside
        ((390, 540), (420, 540)),  # 6:30 to 9
        ((1260, 1380), (1260, 1319)),  # 21 to 23
        ((390, 390), (420, 420)),  # an exact time in the night
        ((1380, 60), (420, 420)),  # 23 to 1: nothing is left
        ((1200, 480), (1200, 1319)),  # from before it to after it: the part before
        ((420, 420), (420, 420)),
    ],
)
def test_a_window_without_its_quiet_part(window: tuple[int, int], left: tuple[int, int]) -> None:
    assert outside(NIGHT, *window) == left


@given(MINUTE, MINUTE, MINUTE, MINUTE)
def test_what_is_left_of_any_window_is_not_quiet(start: int, end: int, a: int, b: int) -> None:
    quiet = Quiet(a, b)
    low, high = outside(quiet, start, end)
    assert not holds(quiet, low)
    assert not holds(quiet, high)
    assert (high - low) % DAY <= (end - start) % DAY


def test_an_evening_question_comes_before_the_quiet_not_after() -> None:
    assert evening_before(NIGHT, 21 * 60) == 21 * 60
    assert evening_before(NIGHT, 23 * 60) == 21 * 60 + 30


def test_when_they_begin_next() -> None:
    noon = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    assert begins(NIGHT, "Europe/Berlin", noon) == datetime(2026, 11, 23, 21, 0, tzinfo=UTC)
    night = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    assert begins(NIGHT, "Europe/Berlin", night) == datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
    assert begins(Quiet(60, 60), "Europe/Berlin", noon) > datetime(2027, 1, 1, tzinfo=UTC)


def test_the_timetable_of_a_person_keeps_out_of_them() -> None:
    wishes = Wishes(zone="Europe/Berlin", morning=(360, 480), quiet=(1320, 450))
    assert wishes.timetable is not None
    assert (wishes.timetable.start, wishes.timetable.end) == (450, 480)
