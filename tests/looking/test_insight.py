"""What may be said of a past, and from how much of it on."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain import insight
from bot.domain.insight import Attempt, Change, Forecast, Span
from tests.looking.people import TODAY, exposure, past


def attempt(likely: float | None = None, happened: float | None = None, **facts: int) -> Attempt:
    return Attempt("0" * 32, TODAY, 20.0, likely, happened, **facts)


def test_only_what_was_faced_counts_and_oldest_comes_first() -> None:
    not_today = replace(exposure(4), answers={"tried": "not_today"})
    found = insight.attempts([not_today, exposure(9), exposure(2)], {exposure(9).id: 31.5})
    assert [a.id for a in found] == [exposure(2).id, exposure(9).id]
    assert [a.tolerance for a in found] == [None, 31.5]


def test_an_answer_that_was_skipped_is_no_answer() -> None:
    skipped = replace(exposure(1), answers={"tried": "partly", "likely": "-", "recovery": "-"})
    (found,) = insight.attempts([skipped])
    assert (found.likely, found.happened, found.recovery, found.surprise) == (None,) * 4


def test_the_spans_hold_their_days_and_none_is_offered_that_shows_the_same() -> None:
    found = insight.attempts(past(200))
    assert [len(insight.within(found, span, TODAY)) for span in Span] == [30, 91, 200]
    assert insight.spans(found, TODAY) == (Span.MONTH, Span.QUARTER, Span.ALL)
    assert insight.spans(found[-9:], TODAY) == ()
    old = insight.attempts([exposure(1, days_ago=100), exposure(2, days_ago=1)])
    assert insight.spans(old, TODAY) == (Span.MONTH, Span.ALL)
    assert insight.spans(old, TODAY + timedelta(days=40)) == (Span.QUARTER, Span.ALL)


@pytest.mark.parametrize(
    ("sure", "told"), [(4, None), (5, Forecast(5, 1, 1)), (12, Forecast(12, 1, 1))]
)
def test_a_forecast_is_told_from_five_sure_times_on(sure: int, told: Forecast | None) -> None:
    outcomes = [100.0, 50.0, *[0.0] * (sure - 2)]
    found = [attempt(70.0, outcome) for outcome in outcomes]
    found += [attempt(69.0, 100.0)] * 9 + [attempt(None, 100.0), attempt(90.0)]
    assert insight.forecast(found) == told


def test_brier_is_the_mean_of_the_squared_miss() -> None:
    assert insight.brier([(80.0, 0.0), (50.0, 100.0)]) == pytest.approx((0.64 + 0.25) / 2)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (90.0, 20.0, Change.LESS),
        (20.0, 90.0, Change.MORE),
        (50.0, 48.0, Change.SAME),
    ],
)
def test_forecasts_are_compared_ten_with_ten(before: float, after: float, told: Change) -> None:
    earlier, later = [attempt(before, 0.0)] * 10, [attempt(after, 0.0)] * 10
    assert insight.calibration(earlier + later) is told
    assert insight.calibration((earlier + later)[1:]) is None  # nineteen are not enough


def test_a_difference_within_its_own_error_is_none() -> None:
    earlier = [attempt(60.0, outcome) for outcome in (0.0, 100.0) * 5]
    later = [attempt(60.0, outcome) for outcome in (0.0, 0.0, 100.0, 0.0, 100.0) * 2]
    assert insight.calibration(earlier + later) is Change.SAME


def test_afterwards_is_compared_half_by_half_and_not_below_four_each() -> None:
    sooner = [attempt(recovery=place) for place in (3, 3, 2, 3, 1, 1, 1, 2)]
    assert insight.recovery_change(sooner) is Change.LESS
    assert insight.recovery_change(sooner[::-1]) is Change.MORE
    assert insight.recovery_change(sooner[1:]) is None
    assert insight.replay_change([attempt(replay=1)] * 8) is Change.SAME


def test_weekdays_are_counted_and_one_is_named_only_if_it_stands_out() -> None:
    week = insight.attempts(past(7))
    assert insight.by_weekday(week) == (1,) * 7
    assert insight.favourite_day(week) is None
    mondays = [attempt()] * 3
    assert insight.favourite_day(mondays) == 0
    assert insight.favourite_day(mondays[1:]) is None


def test_neighbours_are_averaged_when_there_are_too_many() -> None:
    assert insight.grouped([1.0, 2.0, 3.0], 30) == ((1.0, 2.0, 3.0), 1)
    assert insight.grouped([1.0, 2.0, 3.0, 4.0, 9.0], 3) == ((1.5, 3.5, 9.0), 2)
    assert insight.grouped([], 30) == ((), 1)


def test_a_surprise_is_a_fear_far_above_what_came() -> None:
    found = [attempt(90.0, 50.0), attempt(80.0, 0.0), attempt(20.0, 100.0)]
    assert insight.largest_surprise(found) is found[1]
    assert insight.largest_surprise(found[:1]) is None
