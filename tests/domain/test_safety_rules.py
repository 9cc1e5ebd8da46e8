"""Stop rules: when difficulty must not rise, when to ease, and which contexts rest."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.safety import Day, may_raise, resting_contexts, should_ease

NOW = datetime(2026, 11, 11, 9, tzinfo=UTC)
CALM = Day("shops", NOW, suds_peak=40)
HARD = Day("shops", NOW, suds_peak=80)


@pytest.mark.parametrize(
    "day",
    [
        Day("shops", NOW, suds_peak=80),
        Day("shops", NOW, suds_peak=30, heavy_replay=True),
        Day("shops", NOW, getting_worse=True),
    ],
)
def test_a_hard_day_is_one_of_high_distress_heavy_replay_or_their_own_word(day: Day) -> None:
    assert day.hard
    assert not may_raise([CALM, day])


def test_difficulty_may_rise_after_a_calm_day_and_before_the_first() -> None:
    assert may_raise([HARD, CALM])
    assert may_raise([])


def test_three_hard_days_in_a_row_ease_and_two_do_not() -> None:
    assert should_ease([CALM, HARD, HARD, HARD])
    assert not should_ease([HARD, HARD])
    assert not should_ease([HARD, HARD, HARD, CALM])


def worse(context: str, days_ago: int) -> Day:
    return Day(context, NOW - timedelta(days=days_ago), much_worse_than_expected=True)


def test_a_context_much_worse_twice_rests_for_a_week() -> None:
    days = [worse("dating", 5), worse("work", 4), worse("dating", 2)]
    assert resting_contexts(days, NOW) == {"dating"}
    assert resting_contexts(days, NOW + timedelta(days=5)) == frozenset()
