"""When this machine's clock may be trusted enough to speak first."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.timekeeper import Timekeeper
from tests.conftest import MONDAY_NOON
from tests.wrist import Wrist

SECOND, MINUTE, HOUR, DAY = (
    timedelta(seconds=1),
    timedelta(minutes=1),
    timedelta(hours=1),
    timedelta(days=1),
)


@pytest.fixture
def clock() -> Wrist:
    return Wrist(MONDAY_NOON)


@pytest.fixture
def keeper(clock: Wrist) -> Timekeeper:
    made = Timekeeper(clock)
    made.begin(clock.now())
    return made


def tick(clock: Wrist, keeper: Timekeeper, span: timedelta = SECOND) -> None:
    clock.pass_(span)
    keeper.look()


def held(keeper: Timekeeper) -> bool:
    return keeper.holds


def test_a_clock_that_goes_on_holds_nothing(clock: Wrist, keeper: Timekeeper) -> None:
    for span in (SECOND, HOUR, 30 * DAY):
        tick(clock, keeper, span)
        assert (keeper.holds, keeper.believed) == (False, clock.now())


def test_a_minute_back_is_nothing_and_more_than_that_holds(
    clock: Wrist, keeper: Timekeeper
) -> None:
    clock.move(-59 * SECOND)
    tick(clock, keeper)
    assert not held(keeper)
    clock.move(-HOUR)
    tick(clock, keeper)
    assert held(keeper)
    assert keeper.believed is None, "the next process must know the later moment"
    tick(clock, keeper, HOUR)
    assert not held(keeper)


def test_waking_in_1970_holds_until_the_clock_is_set(caplog: pytest.LogCaptureFixture) -> None:
    clock = Wrist(datetime(1970, 1, 1, tzinfo=UTC))
    keeper = Timekeeper(clock)
    keeper.begin(None)  # not even an earlier process
    assert held(keeper)
    assert caplog.text.count("gone back") == 1
    clock.move_to(MONDAY_NOON)
    keeper.look()
    assert (held(keeper), keeper.most) == (False, 1), "one is tried, as after any jump"


def test_waking_before_the_last_process_ended_holds(clock: Wrist) -> None:
    keeper = Timekeeper(clock)
    keeper.begin(clock.now() + HOUR)
    assert held(keeper)
    tick(clock, keeper, HOUR)
    assert not held(keeper)


def test_telegram_can_say_that_it_was_the_earlier_clock_that_was_wrong(clock: Wrist) -> None:
    keeper = Timekeeper(clock)
    keeper.begin(clock.now() + DAY)
    assert held(keeper)
    keeper.compare(clock.now(), clock.now())
    assert not held(keeper)
    tick(clock, keeper)
    assert keeper.believed == clock.now()


def test_after_a_jump_ahead_one_visit_is_tried_and_telegram_decides(
    clock: Wrist, keeper: Timekeeper
) -> None:
    clock.move(DAY)
    tick(clock, keeper)
    assert (keeper.holds, keeper.most, keeper.believed) == (False, 1, None)
    keeper.compare(clock.now() - DAY, clock.now())
    assert held(keeper)
    clock.move(-DAY)
    tick(clock, keeper)
    assert (held(keeper), keeper.most) == (False, 1)
    keeper.compare(clock.now(), clock.now())
    tick(clock, keeper)
    assert (held(keeper), keeper.believed) == (False, clock.now())


def test_a_machine_that_slept_is_right(clock: Wrist, keeper: Timekeeper) -> None:
    clock.move(8 * HOUR)
    tick(clock, keeper)
    assert keeper.most == 1
    keeper.compare(clock.now(), clock.now())
    tick(clock, keeper)
    assert not held(keeper)
    assert keeper.most > 1


@pytest.mark.parametrize(("off", "told"), [(29, 0), (32, 1), (-29, 0), (-32, 1)])
def test_a_clock_that_is_off_is_told_once(
    clock: Wrist, keeper: Timekeeper, caplog: pytest.LogCaptureFixture, off: int, told: int
) -> None:
    for _ in range(5):
        keeper.compare(clock.now() - off * SECOND, clock.now())
    assert caplog.text.count("off Telegram's") == told
    assert not held(keeper), "told, and nothing else"


def test_a_slow_answer_is_no_skew(clock: Wrist, keeper: Timekeeper) -> None:
    asked = clock.now()
    clock.pass_(timedelta(minutes=2))
    keeper.compare(asked + timedelta(minutes=1), asked)
    assert keeper.skew == timedelta()


@pytest.mark.parametrize("last_seen", [None, MONDAY_NOON - HOUR])
def test_a_start_after_more_than_minutes_is_in_doubt_until_telegram_has_said(
    clock: Wrist, last_seen: datetime | None
) -> None:
    keeper = Timekeeper(clock)
    keeper.begin(last_seen)
    assert (held(keeper), keeper.most, keeper.believed) == (False, 1, None)
    keeper.compare(clock.now(), clock.now())
    assert keeper.most > 1


def test_far_ahead_is_held_without_any_jump_and_the_true_time_is_believed(
    clock: Wrist, keeper: Timekeeper
) -> None:
    true = clock.now()
    clock.pass_(HOUR)
    keeper.compare(true, clock.now())
    assert held(keeper)
    clock.move(-HOUR)
    keeper.look()
    assert not held(keeper), "it is not behind: that hour has never been"


def test_what_was_asked_before_the_clock_was_set_says_nothing(
    clock: Wrist, keeper: Timekeeper
) -> None:
    asked = clock.now()
    clock.move(DAY)
    keeper.compare(asked, asked)
    assert keeper.most == 1, "still in doubt"
    asked = clock.now()
    clock.move(-DAY)
    keeper.compare(clock.now(), asked)
    assert not held(keeper)


def test_nobody_is_held_for_ever(clock: Wrist, keeper: Timekeeper) -> None:
    true = clock.now()
    clock.pass_(DAY)
    keeper.compare(true, clock.now())
    tick(clock, keeper, HOUR - SECOND)
    assert held(keeper)
    tick(clock, keeper)
    assert (held(keeper), keeper.most, keeper.wrong) == (False, 1, True), "one is tried"
    keeper.compare(true + HOUR, clock.now())
    assert held(keeper), "and waits for another hour"


def test_a_doubt_that_nobody_answers_ends_in_a_day(clock: Wrist) -> None:
    keeper = Timekeeper(clock)
    keeper.begin(None)
    tick(clock, keeper, DAY)
    assert keeper.believed == clock.now()


def test_what_another_process_was_told_is_news_only_when_it_changes(
    clock: Wrist, keeper: Timekeeper
) -> None:
    long_ago = clock.now() - 30 * DAY
    for _ in range(3):
        keeper.hear(long_ago)
        tick(clock, keeper)
    assert not held(keeper)
    keeper.hear(clock.now() - DAY)
    assert held(keeper)
    tick(clock, keeper, MINUTE)
    keeper.hear(clock.now() - 2 * SECOND)
    assert not held(keeper)
