"""From a tap to the next message, at several paces, as Telegram sees it; and the echo bot's.

Everybody taps once, because one person is told one message a second and no more: so many
taps of one person would measure that.
"""

import asyncio
import itertools
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks import bots, crowd, talk
from tests.benchmarks.figures import Figures, Line, Means, at_most, median, percentile
from tests.benchmarks.wire import Telegram
from tests.faults.processes import sqlite_url
from tests.faults.town import until

NAME = "latency"
PACES = ((1, 10), (20, 5), (30, 5), (100, 3))  # taps a second, and for how many seconds
QUICK = ((30, 0.2),)
BESIDE = 30  # the pace of the echo bot
WARM = 20
EASIER = "do:easier"
Paces = tuple[tuple[int, float], ...]


def taken(
    telegram: Telegram, town: crowd.Crowd, people: Iterator[int], rate: int, count: int
) -> list[float]:
    """Milliseconds until each of `count` taps was answered."""
    telegram.forget()
    some = itertools.islice(people, count)
    telegram.play([talk.tapped(person, town.button(person, EASIER)) for person in some], rate)
    until(lambda: telegram.answered[1] >= count, 120, "taps are not answered")
    return [seconds * 1000 for seconds in telegram.seen.latencies]


def one_round(rows: crowd.Rows, paces: Paces) -> dict[str, list[float]]:
    count = WARM + sum(round(rate * seconds) for rate, seconds in paces)
    later = datetime.now(UTC) + timedelta(days=1)  # noqa: TID251 - a benchmark's clock
    town = crowd.Crowd(rows, count, later)
    found = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(crowd.settle(sqlite_url(folder), town))
        for who in ("ours", "echo"):
            telegram = Telegram()
            bot = bots.ours(telegram, folder) if who == "ours" else bots.echo(telegram)
            people = iter(range(town.first, town.first + count))
            try:
                taken(telegram, town, people, BESIDE, WARM)
                for rate, seconds in paces:
                    if who == "ours" or rate == BESIDE:
                        many = round(rate * seconds)
                        found[f"{who}_{rate}"] = taken(telegram, town, people, rate, many)
            finally:
                bot.stop()
                telegram.stop()
    return found


def run(means: Means) -> Figures:
    """Medians of the rounds' p50 and p99; at 30/s over the echo bot of the same round."""
    rows = crowd.model("/today")
    paces: Paces = QUICK if means.quick else PACES
    rounds = [one_round(rows, paces) for _ in range(means.rounds)]
    found: Figures = {}
    for name in rounds[0]:
        for share in (50, 99):
            figures = [percentile(one[name], share / 100) for one in rounds]
            found[f"{name}_p{share}_ms"] = median(figures)
    for share in (50, 99):
        found[f"ratio_p{share}"] = median(
            percentile(one[f"ours_{BESIDE}"], share / 100)
            / percentile(one[f"echo_{BESIDE}"], share / 100)
            for one in rounds
        )
    return found


def lines(found: Figures) -> list[Line]:
    told = [
        Line(
            f"tap to reply at {name.partition('_')[2]}/s, {whose}, p50 / p99",
            f"{found[f'{name}_p50_ms']:.1f} / {found[f'{name}_p99_ms']:.1f} ms",
        )
        for name, whose in (
            *((f"ours_{rate}", "ours") for rate, _ in PACES),
            (f"echo_{BESIDE}", "echo bot"),
        )
        if f"{name}_p50_ms" in found
    ]
    beside = f"tap to reply at {BESIDE}/s"
    return [
        *told,
        at_most(f"{beside}, p50 over the echo bot", found["ratio_p50"], 2.5),
        at_most(f"{beside}, p99 over the echo bot", found["ratio_p99"], 2.5),
        at_most(f"{beside}, p99", found[f"ours_{BESIDE}_p99_ms"], 50, "{:.0f} ms"),
    ]
