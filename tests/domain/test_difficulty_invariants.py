"""What holds whatever is said in whatever order: ten thousand hostile histories."""

import json
import math

import pytest

from bot.domain.belief import Belief
from bot.domain.difficulty import Update, observe, replay
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.rating import Rating, pooled
from tests.domain.difficulty_days import DAY, margin
from tests.domain.difficulty_lives import SHELF, Life, a_life, anything

HISTORIES = 10_000
PARTS = 10
TINY = 1e-9


@pytest.mark.parametrize("part", range(PARTS))
def test_ten_thousand_hostile_histories_keep_every_promise(part: int) -> None:
    for seed in range(part, HISTORIES, PARTS):
        life = a_life(seed)
        first, day = life.belief, DAY
        assert first.ceiling <= first.mean[0] - life.parameters.start_below + TINY
        for _ in range(life.random.randrange(2, 12)):
            day += life.random.choice([-400, -1, 0, 0, 1, 1, 1, 2, 30])
            before = life.belief
            evidence = anything(life, day)
            promise(life, before, evidence, life.hear(evidence))
        assert_positive(life.belief)
        assert all(rating.variance >= 4.0 for rating in life.ratings.values())
        if seed % 7 == 0:
            assert replay(first, life.log, life.parameters) == life.belief
            kept = json.loads(json.dumps(life.belief.as_dict()))
            assert Belief.from_dict(kept) == life.belief


def promise(life: Life, before: Belief, evidence: Evidence, update: Update) -> None:
    """What this kind of answer may do to tolerance here, and to the ceiling."""
    kind, after = evidence.kind, update.belief
    rise = margin(after, evidence.context) - margin(before, evidence.context)
    last = before.last
    about_last = bool(last and last.challenge == evidence.challenge)
    if kind is Kind.NOT_TODAY and evidence.because is NotDone.BUSY:
        assert after.mean == before.mean
    elif kind is Kind.COMPLETED:
        assert rise >= -TINY
        if last and about_last:
            assert after.ceiling <= max(before.ceiling, last.effective + 6.0) + TINY
    elif kind in (Kind.NOT_TODAY, Kind.EASIER, Kind.TOO_MUCH):
        assert rise <= TINY
    if last and about_last and after is not before:
        if kind in (Kind.EASIER, Kind.RETURNED) or (
            kind in (Kind.TRIED, Kind.NOT_TODAY)
            and evidence.because is not NotDone.BUSY
            and not last.answered
        ):
            assert after.ceiling <= last.effective + TINY
        if kind in (Kind.TOO_MUCH, Kind.STOPPED) and not last.hurt:
            assert after.ceiling <= last.effective - 10.0 + TINY
    assert after.day >= before.day
    assert -2 <= after.lean <= 2
    assert 0.0 <= after.mean[0] <= 100.0


def assert_positive(belief: Belief) -> None:
    """The covariance is symmetric and positive definite: Cholesky's square roots exist."""
    lower: list[list[float]] = []
    for i, line in enumerate(belief.covariance):
        row: list[float] = []
        for j in range(i + 1):
            assert line[j] == belief.covariance[j][i]
            left = line[j] - sum(a * b for a, b in zip(row, (*lower, row)[j], strict=False))
            row.append(math.sqrt(left) if i == j else left / lower[j][j])
        lower.append(row)


@pytest.mark.parametrize("seed", range(40))
def test_a_very_long_history_stays_sound(seed: int) -> None:
    life, day = a_life(seed), DAY
    for _ in range(250):
        day += life.random.choice([-1, 0, 0, 1])
        life.hear(anything(life, day))
    assert_positive(life.belief)
    assert len(json.dumps(life.belief.as_dict())) < 5_000  # and small


def test_tried_raises_tolerance_only_where_less_was_expected() -> None:
    for seed in range(1_000):
        life = a_life(seed)
        key = life.random.choice(list(SHELF))
        context = SHELF[key].context.value
        rating = life.ratings[key].known(life.parameters)
        expected = margin(life.belief, context) - rating.mean
        update = life.hear(Evidence(Kind.TRIED, DAY, key, context))
        if margin(update.belief, context) > expected + rating.mean + TINY:
            assert expected < -life.parameters.tried_gap / 2 + TINY


def test_more_fear_never_means_braver() -> None:
    for seed in range(1_000):
        life = a_life(seed)
        key = life.random.choice(list(SHELF))
        context, rating = SHELF[key].context.value, life.ratings[key]
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
        assert all(
            after.covariance[i][i] >= before.covariance[i][i] for i in range(len(before.mean))
        )


def test_what_the_night_adds_up_is_what_the_day_did_bit_for_bit() -> None:
    for seed in range(300):
        life = a_life(seed)
        life.ratings = {key: Rating.of(c.difficulty, life.parameters) for key, c in SHELF.items()}
        for day in range(DAY, DAY + 20):
            life.hear(anything(life, day))
        for key, given in life.contributions.items():
            assert life.ratings[key] == pooled(SHELF[key].difficulty, given, life.parameters)
