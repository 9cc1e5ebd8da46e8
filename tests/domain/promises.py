"""Ten thousand hostile histories: `python -m tests.domain.promises [--histories 10000]`.

Anybody says anything about anything, in any order, with other numbers in the model, and is offered
something every day. What is promised must hold after every single thing said.
"""

import argparse
import json
import math
import time
from dataclasses import dataclass, field

from bot.domain.belief import Belief
from bot.domain.difficulty import Update, replay
from bot.domain.difficulty_state import aligned
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import Challenge
from bot.domain.reason import Reason
from bot.domain.selection import Choice, Request, Widened, choose
from bot.domain.selection_search import AS_SMALL, ASKED, FLOOR, MANAGEABLE, TENDER
from bot.domain.selection_stock import Stock
from bot.domain.selection_values import Row
from bot.domain.triangle import line
from tests.domain.difficulty_days import DAY, NO_WISHES, margin
from tests.domain.difficulty_lives import OUTCOMES, SHELF, Life, a_life, anything

TINY = 1e-9
HISTORIES = 10_000


def keep_every_promise(seed: int) -> None:
    """One life: what is said, what is believed, and what is offered. Raises AssertionError."""
    said_to(a_life(seed), seed)
    days_of(Days(a_life(seed)))


# --- what is believed


def said_to(life: Life, seed: int) -> None:
    first, day = life.belief, DAY
    assert first.ceiling <= first.mean[0] - life.parameters.start_below + TINY
    for _ in range(life.random.randrange(2, 12)):
        day += life.random.choice([-400, -1, 0, 0, 1, 1, 1, 2, 30])
        before = life.belief
        evidence = anything(life, day)
        moved_as_promised(life, before, evidence, life.hear(evidence))
    positive(life.belief)
    assert all(rating.variance >= 4.0 for rating in life.ratings.values())
    if seed % 7 == 0:
        assert replay(first, life.log, life.parameters) == life.belief
        kept = json.loads(json.dumps(life.belief.as_dict()))
        assert Belief.from_dict(kept) == life.belief


def moved_as_promised(life: Life, before: Belief, evidence: Evidence, update: Update) -> None:
    """What this kind of answer may do to tolerance here, and to the ceiling."""
    kind, after = evidence.kind, update.belief
    before = aligned(before, life.pool)
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


def positive(belief: Belief) -> None:
    """The covariance is positive definite: Cholesky's square roots exist."""
    lower: list[list[float]] = []
    for i in range(len(belief.mean)):
        along, row = line(len(belief.mean), i)(belief.covariance), list[float]()
        for j in range(i + 1):
            left = along[j] - sum(a * b for a, b in zip(row, (*lower, row)[j], strict=False))
            row.append(math.sqrt(left) if i == j else left / lower[j][j])
        lower.append(row)


# --- what is offered


@dataclass
class Days:
    life: Life
    day: int = DAY
    history: list[tuple[str, int]] = field(default_factory=list)

    def offer(
        self, request: Request = Request.OFFER, key: str | None = None, steps: int = 1
    ) -> tuple[Challenge, float]:
        """The choice, which has to be as promised; it is then on the table."""
        life = self.life
        choice = choose(
            life.belief, SHELF, self.history, NO_WISHES, self.day, life.random, request, key,
            ratings=life.ratings, pool=life.pool, steps=steps, parameters=life.parameters,
        )  # fmt: skip
        one = SHELF[choice.challenge_id]
        if request is Request.OFFER:
            self.offered_as_promised(choice)
        elif request is Request.EASIER and key:
            self.easier_as_promised(choice, key, steps)
        self.history.append((one.id, self.day))
        life.hear(Evidence(Kind.OFFERED, self.day, one.id, one.context, choice.effective))
        return one, choice.effective

    def rows(self) -> list[Row]:
        """Everything there is, as it stands before them now."""
        life = self.life
        belief = aligned(life.belief, life.pool)
        stock = Stock(SHELF, life.ratings, life.parameters)
        return stock.rows(belief, self.day, -math.inf, math.inf)

    def offered_as_promised(self, choice: Choice) -> None:
        assert SHELF[choice.challenge_id].difficulty < 90
        belief, rows = aligned(self.life.belief, self.life.pool), self.rows()
        limit, smallest = belief.limit(self.day), min(row[1] for row in rows)
        resting = {key for key, day in self.history if self.day - day < 14}
        fitting = [row for row in rows if row[1] <= limit]
        if choice.effective > limit + TINY:
            assert choice.widened is Widened.CEILING
            assert not [row for row in fitting if row[0].id not in self.lately]
            small = choice.effective <= smallest + FLOOR + TINY
            assert small or self.new_and_manageable(choice) or not fresh(rows, self.today)
            if tender(belief, self.day):  # then what they know comes first
                once = {key for key in self.lately if not SHELF[key].repeatable}
                assert not [row for row in fitting if row[0].id not in resting | once]
        elif choice.challenge_id in resting:
            assert not [row for row in fitting if row[0].id not in resting]

    def new_and_manageable(self, choice: Choice) -> bool:
        """Rather done than not, and among the smallest of those; never right after too much."""
        rows = {row[0].id: row for row in fresh(self.rows(), self.lately) if row[2] >= MANAGEABLE}
        least = min((row[1] for row in rows.values()), default=0.0)
        calm = self.life.belief.reason is not Reason.DROP
        return calm and choice.challenge_id in rows and choice.effective <= least + AS_SMALL + TINY

    def easier_as_promised(self, choice: Choice, key: str, steps: int) -> None:
        """Smaller by a step; else smaller; else as small as things come; never today's again."""
        rows, last = self.rows(), self.life.belief.last
        level = next(row[1] for row in rows if row[0].id == key)
        step = min(level, last.effective if last and last.challenge == key else level) - 8
        new = [row for row in fresh(rows, self.today) if row[0].id != key]
        smallest = min(row[1] for row in rows)
        if [row for row in new if row[1] <= min(step, self.life.belief.limit(self.day))]:
            assert choice.effective <= step + TINY
        elif [row for row in new if row[1] < level]:
            assert choice.effective < level
        if [row for row in new if row[1] <= max(level, smallest + ASKED)]:
            assert choice.challenge_id not in self.today | {key}
        assert choice.effective <= max(level + FLOOR, smallest + ASKED) + TINY

    @property
    def lately(self) -> set[str]:
        return {key for key, day in self.history if self.day - day < 45}

    @property
    def today(self) -> set[str]:
        return {key for key, day in self.history if day == self.day}


def fresh(rows: list[Row], shown: set[str]) -> list[Row]:
    return [row for row in rows if row[0].id not in shown]


def tender(belief: Belief, day: int) -> bool:
    return belief.reason in TENDER or bool(belief.stop and day < belief.stop.until)


def days_of(days: Days) -> None:
    life = days.life
    for _ in range(4):
        days.day += life.random.choice([0, 1])
        one, effective = days.offer()
        if life.random.random() < 0.5:
            for steps in (1, 2, 3, 4):
                life.hear(Evidence(Kind.EASIER, days.day, one.id, one.context))
                one, effective = days.offer(Request.EASIER, one.id, steps)
        kind = life.random.choice((*OUTCOMES, Kind.TOO_MUCH))
        ceiling = aligned(life.belief, life.pool).ceiling
        life.hear(Evidence(kind, days.day, one.id, one.context, None, NotDone.FEAR))
        after = life.belief.ceiling  # everything offered next lies below it, or is the smallest
        if kind is Kind.COMPLETED:
            assert after <= max(ceiling, effective + 6.0) + TINY
        else:
            assert after <= effective - (10.0 if kind is Kind.TOO_MUCH else 0.0) + TINY


def main() -> None:
    parser = argparse.ArgumentParser(description="What is promised, through hostile histories.")
    parser.add_argument("--histories", type=int, default=HISTORIES)
    histories = parser.parse_args().histories
    began = time.monotonic()
    for seed in range(histories):
        keep_every_promise(seed)
    print(f"{histories} hostile histories keep every promise, {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
