"""Microseconds for one choice and for one answer, with 400 challenges that everybody has rated.

Of the processor, so that whatever else the machine does at the time is left out, and without what
looking at its clock takes. In rounds, since the machine's own speed comes and goes. Each day begins
with the belief as the store gives it; wishes and what is said are there before the clock runs.
"""

import statistics
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from time import process_time_ns
from typing import NamedTuple

from bot.domain.belief import Belief
from bot.domain.difficulty import Onboarding, first_belief, observe
from bot.domain.evidence import Evidence, Kind
from bot.domain.model import Challenge, Context
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.selection import choose
from bot.domain.selection_stock import Stock
from tests.benchmarks.plug_simulate import CONTEXTS, FIRST_DAY, challenge

CHALLENGES, WARM, ROUNDS, DAYS = 400, 300, 12, 120  # the days of each round
SAID = (Kind.COMPLETED, Kind.NOT_TODAY), (7, 3)  # and how often
NAMES = ("choice", "offer noted", "answer", "choice and answer")


class Land(NamedTuple):
    """What is the same for everybody and every day."""

    shelf: Mapping[str, Challenge]
    ratings: Mapping[str, Rating]
    stock: Stock
    wishes: Wishes
    pool: Pool
    looking: int  # nanoseconds that looking at the clock takes


class Day(NamedTuple):
    """Nanoseconds, in the order of NAMES."""

    choice: int
    noted: int
    answer: int
    both: int


def measure() -> list[str]:
    """Lines of Markdown: the middle and the slowest hundredth, over all rounds and of each."""
    land, random = _land(), Random(1)
    belief = first_belief(Onboarding(FIRST_DAY, anchors=((20, 20), (45, 40), (70, 70))))
    days: list[Day] = []
    for day in range(FIRST_DAY, FIRST_DAY + WARM + ROUNDS * DAYS):
        belief, times = _a_day(Belief.from_dict(belief.as_dict()), day, land, random)
        days.append(times)
    rounds = [days[at : at + DAYS] for at in range(WARM, len(days), DAYS)]
    lines = ["| microseconds | p50 | p99 | p50 of each round |", "|---|---|---|---|"]
    return lines + [_line(name, column, rounds) for column, name in enumerate(NAMES)]


def _land() -> Land:
    shelf = {}
    for number in range(CHALLENGES):
        context = CONTEXTS[number % len(CONTEXTS)]
        shelf[str(number)] = replace(
            challenge(number, 3 + 0.215 * number, context), context=Context(context)
        )
    ratings = {
        key: Rating(float(one.difficulty), 30.0, 5, float(one.difficulty))
        for key, one in shelf.items()
    }
    looking = min(-process_time_ns() + process_time_ns() for _ in range(1000))
    return Land(shelf, ratings, Stock(shelf, ratings), Wishes(), Pool(), looking)


def _a_day(belief: Belief, day: int, land: Land, random: Random) -> tuple[Belief, Day]:
    began = process_time_ns()
    choice = choose(
        belief, land.shelf, None, land.wishes, day, random,
        ratings=land.ratings, stock=land.stock, pool=land.pool,
    )  # fmt: skip
    chosen = process_time_ns() - began - land.looking
    key, rating = choice.challenge_id, land.ratings[choice.challenge_id]
    context = land.shelf[key].context.value
    offered = Evidence(Kind.OFFERED, day, key, context, choice.effective)
    answer = Evidence(random.choices(*SAID)[0], day, key, context)
    began = process_time_ns()
    belief = observe(belief, rating, land.pool, offered).belief
    noted = process_time_ns() - began - land.looking
    began = process_time_ns()
    belief = observe(belief, rating, land.pool, answer).belief
    heard = process_time_ns() - began - land.looking
    return belief, Day(chosen, noted, heard, chosen + heard)


def _line(name: str, column: int, rounds: list[list[Day]]) -> str:
    found = [[day[column] / 1000 for day in some] for some in rounds]
    cuts = statistics.quantiles([time for some in found for time in some], n=100)
    middles = sorted(statistics.median(some) for some in found)
    spread = f"{middles[0]:.0f}-{middles[-1]:.0f}, middle {statistics.median(middles):.0f}"
    return f"| {name} | {cuts[49]:.0f} | {cuts[98]:.0f} | {spread} |"
