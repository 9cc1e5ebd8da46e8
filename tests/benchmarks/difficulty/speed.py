"""Microseconds for one choice and for one answer, with 400 challenges that everybody has rated.

Of the processor, so that whatever else the machine does at the time is left out.
"""

import statistics
from random import Random
from time import process_time_ns

from bot.domain.belief import Belief
from bot.domain.difficulty import Onboarding, first_belief, observe
from bot.domain.evidence import Evidence, Kind
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.selection import choose
from bot.domain.selection_stock import Stock
from tests.benchmarks.plug_simulate import CONTEXTS, FIRST_DAY, challenge, setting

CHALLENGES, DAYS, WARM = 400, 1500, 100


def measure() -> list[str]:
    """Lines of Markdown: the middle and the slowest hundredth of one update plus one choice."""
    random = Random(1)
    places = [setting(i % len(CONTEXTS)) for i in range(CHALLENGES)]
    shelf = {str(i): challenge(i, 3 + 0.215 * i, place) for i, place in enumerate(places)}
    ratings = {k: Rating(c.difficulty, 30.0, 5, c.difficulty) for k, c in shelf.items()}
    stock = Stock(shelf, ratings)
    belief: Belief = first_belief(Onboarding(FIRST_DAY, anchors=((20, 20), (45, 40), (70, 70))))
    chosen, heard = [], []
    for day in range(FIRST_DAY, FIRST_DAY + DAYS):
        began = process_time_ns()
        choice = choose(
            belief, shelf, belief.lately(day), Wishes(), day, random, ratings=ratings, stock=stock
        )
        chosen.append(process_time_ns() - began)
        key, context = choice.challenge_id, str(shelf[choice.challenge_id].context)
        kind = Kind.COMPLETED if random.random() < 0.7 else Kind.NOT_TODAY
        offered = Evidence(Kind.OFFERED, day, key, context, choice.effective)
        belief = observe(belief, ratings[key], Pool(), offered).belief
        began = process_time_ns()
        belief = observe(belief, ratings[key], Pool(), Evidence(kind, day, key, context)).belief
        heard.append(process_time_ns() - began)
    both = [a + b for a, b in zip(chosen, heard, strict=True)]
    lines = ["| microseconds | p50 | p99 |", "|---|---|---|"]
    for name, times in (("choice", chosen), ("update", heard), ("both", both)):
        cuts = statistics.quantiles(times[WARM:], n=100)
        lines.append(f"| {name} | {cuts[49] / 1000:.0f} | {cuts[98] / 1000:.0f} |")
    return lines
