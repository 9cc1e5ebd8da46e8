"""Whatever was said, a choice stays under the ceiling, and an easier one is easier."""

from bot.domain.evidence import Evidence, Kind
from bot.domain.selection import Limits, Request, Widened, choose
from tests.domain.difficulty_days import DAY, NO_WISHES
from tests.domain.difficulty_lives import OUTCOMES, SHELF, Life, a_life

TINY = 1e-9


def test_choices_stay_under_the_ceiling_and_easier_is_easier() -> None:
    for seed in range(500):
        life, day = a_life(seed), DAY
        history: list[tuple[str, int]] = []
        for _ in range(4):
            day += life.random.choice([0, 1])
            limit = life.belief.limit(day)
            choice = choose(
                life.belief, SHELF, history, NO_WISHES, day, life.random,
                ratings=life.ratings, parameters=life.parameters,
            )  # fmt: skip
            assert SHELF[choice.challenge_id].difficulty < 90
            assert choice.effective <= limit + TINY or choice.widened is Widened.CEILING
            if choice.challenge_id in dict(history):
                assert choice.widened is not None or choice.effective < limit - 15
            history.append((choice.challenge_id, day))
            life.hear(offered(choice.challenge_id, choice.effective, day))
            if life.random.random() < 0.5:
                rejected = easier(life, day, choice.challenge_id, choice.effective, history)
                history.append((rejected, day))
            else:
                key = choice.challenge_id
                kind = life.random.choice(OUTCOMES)
                life.hear(Evidence(kind, day, key, SHELF[key].context.value))


def offered(key: str, effective: float, day: int) -> Evidence:
    return Evidence(Kind.OFFERED, day, key, SHELF[key].context.value, effective)


def easier(life: Life, day: int, key: str, effective: float, history: list[tuple[str, int]]) -> str:
    for steps in (1, 2, 3, 4):
        life.hear(Evidence(Kind.EASIER, day, key, SHELF[key].context.value))
        choice = choose(
            life.belief, SHELF, history, NO_WISHES, day, life.random, Request.EASIER, key,
            ratings=life.ratings, limits=Limits(), steps=steps, parameters=life.parameters,
        )  # fmt: skip
        assert choice.effective <= effective - 8 + TINY or choice.widened or steps >= 3
        key, effective = choice.challenge_id, choice.effective
        history.append((key, day))
        life.hear(offered(key, effective, day))
    return key
