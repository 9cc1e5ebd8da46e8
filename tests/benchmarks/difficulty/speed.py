"""Microseconds for one choice and for one answer, with 400 challenges that everybody has rated."""

import statistics
from random import Random
from time import perf_counter_ns

from bot.domain.belief import Belief
from bot.domain.difficulty import Onboarding, first_belief, observe
from bot.domain.evidence import Evidence, Kind
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.selection import choose
from tests.benchmarks.plug_simulate import CONTEXTS, FIRST_DAY, challenge

CHALLENGES, DAYS, WARM = 400, 1500, 100


def measure() -> list[str]:
    """Lines of Markdown: the middle and the slowest hundredth of one update plus one choice."""
    random = Random(1)
    shelf = {str(i): challenge(i, 3 + 0.215 * i, i % len(CONTEXTS)) for i in range(CHALLENGES)}
    ratings = {k: Rating(c.difficulty, 30.0, 5, c.difficulty) for k, c in shelf.items()}
    belief: Belief = first_belief(Onboarding(FIRST_DAY, anchors=((20, 20), (45, 40), (70, 70))))
    history: list[tuple[str, int]] = []
    chosen, heard = [], []
    for day in range(FIRST_DAY, FIRST_DAY + DAYS):
        began = perf_counter_ns()
        choice = choose(belief, shelf, history[-16:], Wishes(), day, random, ratings=ratings)
        chosen.append(perf_counter_ns() - began)
        key, context = choice.challenge_id, shelf[choice.challenge_id].context.value
        history.append((key, day))
        kind = Kind.COMPLETED if random.random() < 0.7 else Kind.NOT_TODAY
        offered = Evidence(Kind.OFFERED, day, key, context, choice.effective)
        belief = observe(belief, ratings[key], Pool(), offered).belief
        began = perf_counter_ns()
        belief = observe(belief, ratings[key], Pool(), Evidence(kind, day, key, context)).belief
        heard.append(perf_counter_ns() - began)
    both = [a + b for a, b in zip(chosen, heard, strict=True)]
    lines = ["| microseconds | p50 | p99 |", "|---|---|---|"]
    for name, times in (("choice", chosen), ("update", heard), ("both", both)):
        cuts = statistics.quantiles(times[WARM:], n=100)
        lines.append(f"| {name} | {cuts[49] / 1000:.0f} | {cuts[98] / 1000:.0f} |")
    return lines
