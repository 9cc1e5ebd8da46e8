"""What holds whatever is said in whatever order: a share of ten thousand hostile histories."""

import json

import pytest

from bot.domain.difficulty import observe
from bot.domain.evidence import Evidence, Kind
from bot.domain.rating import Sums, sum_up
from bot.domain.triangle import diagonal
from tests.domain.difficulty_days import DAY, margin
from tests.domain.difficulty_lives import SHELF, a_life, anything
from tests.domain.promises import keep_every_promise, positive

SOME = 400  # of the 10,000 that `make test-promises` goes through
PARTS = 4
TINY = 1e-9


@pytest.mark.parametrize("part", range(PARTS))
def test_hostile_histories_keep_every_promise(part: int) -> None:
    for seed in range(part, SOME, PARTS):
        keep_every_promise(seed)


@pytest.mark.parametrize("seed", range(40))
def test_a_very_long_history_stays_sound(seed: int) -> None:
    life, day = a_life(seed), DAY
    for _ in range(250):
        day += life.random.choice([-1, 0, 0, 1])
        life.hear(anything(life, day))
    positive(life.belief)
    assert len(json.dumps(life.belief.as_dict())) < 5_000  # and small


def test_tried_raises_tolerance_only_where_less_was_expected() -> None:
    for seed in range(1_000):
        life = a_life(seed)
        key = life.random.choice(list(SHELF))
        context = SHELF[key].context.value
        rating = life.rating(key).known(life.parameters)
        expected = margin(life.belief, context) - rating.mean
        update = life.hear(Evidence(Kind.TRIED, DAY, key, context))
        if margin(update.belief, context) > expected + rating.mean + TINY:
            assert expected < -life.parameters.tried_gap / 2 + TINY


def test_more_fear_never_means_braver() -> None:
    for seed in range(1_000):
        life = a_life(seed)
        key = life.random.choice(list(SHELF))
        context, rating = SHELF[key].context.value, life.rating(key)
        tolerances = [
            margin(
                observe(
                    life.belief,
                    rating,
                    life.pool,
                    Evidence(Kind.FEAR_BEFORE, DAY, key, context, value),
                    life.parameters,
                ).belief,
                context,
            )
            for value in (10.0, 40.0, 70.0, 90.0)
        ]
        assert tolerances == sorted(tolerances, reverse=True)


def test_silence_only_widens_what_we_believe() -> None:
    for seed in range(300):
        life = a_life(seed)
        before = life.belief
        life.hear(Evidence(Kind.REST, DAY + life.random.randrange(0, 100)))
        after = life.belief
        assert after.mean == before.mean
        assert all(after.covariance[i] >= before.covariance[i] for i in diagonal(len(before.mean)))


def test_what_a_night_adds_up_is_what_the_day_did_to_the_last_digit_in_any_order() -> None:
    for seed in range(300):
        life = a_life(seed)
        life.sums = dict.fromkeys(SHELF, Sums())
        for day in range(DAY, DAY + 20):
            life.hear(anything(life, day))
        for key, given in life.given.items():
            life.random.shuffle(given)
            assert sum_up(given) == life.sums[key]
