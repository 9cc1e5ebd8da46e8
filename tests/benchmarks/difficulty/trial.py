"""The same people living the same two months under each policy, and what came of it.

Chances are the true ones of the people, not what a policy believes. Intervals are a
bootstrap over people, the same people for every policy.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from tests.benchmarks.difficulty.people import Land, Report, Somebody, Task, a_land
from tests.benchmarks.difficulty.policies import POLICIES, Shared

DAYS = 60
PATIENCE = 3  # times a day that somebody asks for something easier, at most
RESAMPLES = 400

LANDS = {
    "many": Land(),
    "timid": Land(courage=25, courage_sd=10, hears_back=0.6, unlearning=0.05, misjudged_sd=11),
    "uneven": Land(facet_sd=0.6, mood_sd=9, rater_sd=16, return_of_fear=0.01, hears_back=0.65),
    "few": Land(people=15, tasks=100),
}


@dataclass
class Life:
    """One person's true chances day by day, and what they ended with."""

    chances: list[float] = field(default_factory=list)
    foreseen: list[float] = field(default_factory=list)
    levels: list[float] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)
    courage: list[float] = field(default_factory=list)
    grown: float = 0.0

    def figures(self, days: int = DAYS) -> dict[str, float]:
        lived = len(self.chances)
        return {
            "zone": sum(0.65 <= p <= 0.90 for p in self.chances) / days,
            "overwhelming": sum(p < 0.35 for p in self.chances) / lived,
            "too easy": sum(p > 0.93 for p in self.chances) / lived,
            "grown": self.grown,
            "still there": float(lived == days),
            "off by": sum(map(_distance, self.chances, self.foreseen)) / lived,
        }


def _distance(p: float, q: float) -> float:
    return abs(p - q)


def live(policy: str, land: Land, seed: int, days: int = DAYS) -> list[Life]:
    """Everybody's life, interleaved by day, so that pooling only knows the past."""
    tasks = a_land(land, Random(f"{seed} tasks"))
    shared = Shared(tasks)
    people = [Somebody(land, Random(f"{seed} person {i}")) for i in range(land.people)]
    arrives = [Random(f"{seed} arrival {i}").randrange(days) for i in range(land.people)]
    lives = [Life() for _ in people]
    starts = [_courage(person) for person in people]
    minds = {}
    for today in range(2 * days):
        for i, (person, life) in enumerate(zip(people, lives, strict=True)):
            day = today - arrives[i]
            if not 0 <= day < days or not person.here:
                continue
            if i not in minds:
                minds[i] = POLICIES[policy](shared, person, Random(f"{seed} mind {i}"))
            _day(minds[i], person, life, day)
            life.grown = _courage(person) - starts[i]
    return lives


def _day(mind: object, person: Somebody, life: Life, day: int) -> None:
    task, foreseen = mind.offer(day)  # type: ignore[attr-defined]
    for _ in range(PATIENCE):
        if not person.would_rather(task):
            break
        task, foreseen = mind.offer(day, task)  # type: ignore[attr-defined]
    life.chances.append(person.chance(task))
    life.foreseen.append(foreseen)
    life.levels.append(task.authored)
    life.courage.append(_courage(person))
    report: Report = person.live(task)
    life.outcomes.append(report.outcome)
    mind.hear(task, report)  # type: ignore[attr-defined]


def _courage(person: Somebody) -> float:
    return person.courage + 30 * (0.57 - sum(person.harm) / len(person.harm))


def interval(values: Sequence[float], seed: int = 1) -> tuple[float, float, float]:
    """Mean and the middle 95 % of its bootstrap."""
    random, size = Random(seed), len(values)
    means = sorted(sum(random.choices(values, k=size)) / size for _ in range(RESAMPLES))
    low, high = math.floor(0.025 * RESAMPLES), math.floor(0.975 * RESAMPLES)
    return sum(values) / size, means[low], means[high]


def table(name: str, seeds: Sequence[int]) -> list[str]:
    """One population's table, as lines of Markdown."""
    lines: list[str] = []
    for policy in POLICIES:
        lives = [life for seed in seeds for life in live(policy, LANDS[name], seed)]
        figures = [life.figures() for life in lives if life.chances]
        if not lines:
            lines = [f"| {name} | " + " | ".join(figures[0]) + " |"]
            lines.append("|" + "---|" * (len(figures[0]) + 1))
        cells = [interval([figure[key] for figure in figures]) for key in figures[0]]
        lines.append(
            f"| {policy} | " + " | ".join(f"{m:.2f} ({a:.2f}-{b:.2f})" for m, a, b in cells) + " |"
        )
    return lines


__all__ = ["DAYS", "LANDS", "Life", "Task", "live", "table"]
