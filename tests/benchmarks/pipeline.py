"""What a handled update costs: the whole of our pipeline over a bare echo bot in the same run."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks import bots, crowd, talk
from tests.benchmarks.figures import Figures, Line, Means, at_most, median, ratio
from tests.benchmarks.wire import Telegram
from tests.faults.processes import sqlite_url
from tests.faults.town import until

NAME = "pipeline"
SAID = ("they might laugh at me", "70", "6")  # the fear, how likely, how anxious
PEOPLE, WARM = 250, 50  # and how many of them are not counted
FEW, FEW_WARM = 12, 4  # in the short form


def measured(telegram: Telegram, bot: bots.Process, people: int, warm: int) -> float:
    """CPU-milliseconds for each update handled."""
    first = crowd.FIRST
    _through(telegram, range(first, first + warm))
    before = bot.cpu
    _through(telegram, range(first + warm, first + people))
    return (bot.cpu - before) * 1000 / ((people - warm) * len(SAID))


def _through(telegram: Telegram, people: Sequence[int]) -> None:
    wanted = telegram.answered[0] + len(people) * len(SAID)
    telegram.play([talk.typed(person, text) for text in SAID for person in people])
    until(lambda: telegram.answered[0] >= wanted, 300, "updates are not answered")
    time.sleep(0.3)  # what comes after the answer belongs to it


def echo_cost(people: int, warm: int) -> float:
    telegram = Telegram()
    bot = bots.echo(telegram)
    try:
        return measured(telegram, bot, people, warm)
    finally:
        bot.stop()
        telegram.stop()


def our_cost(rows: crowd.Rows, url: str | None, people: int, warm: int) -> float:
    """On a SQLite file, or on the PostgreSQL that `url` names."""
    telegram = Telegram()
    tomorrow = datetime.now(UTC) + timedelta(days=1)  # noqa: TID251 - a benchmark's clock
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        town = crowd.Crowd(rows, people, tomorrow)
        asyncio.run(crowd.settle(url or sqlite_url(folder), town, folder=folder))
        bot = bots.ours(telegram, folder, url)
        try:
            return measured(telegram, bot, people, warm)
        finally:
            bot.stop()
            telegram.stop()


def run(means: Means) -> Figures:
    """Medians of interleaved rounds."""
    rows = crowd.model("/today", "I’m in")
    size = (FEW, FEW_WARM) if means.quick else (PEOPLE, WARM)
    costs: dict[str, list[float]] = {"echo": [], "sqlite": [], "postgresql": []}
    for _ in range(means.rounds):
        costs["echo"].append(echo_cost(*size))
        costs["sqlite"].append(our_cost(rows, None, *size))
        if means.server is not None:
            costs["postgresql"].append(our_cost(rows, means.server.fresh(), *size))
    found: Figures = {"updates": (size[0] - size[1]) * len(SAID)}
    for name, each in costs.items():
        if each:
            found[f"{name}_cpu_ms"] = median(each)
            found[f"{name}_ratio"] = ratio(each, costs["echo"])
    return found


def lines(found: Figures) -> list[Line]:
    told = [Line("CPU per update, echo bot", f"{found['echo_cpu_ms']:.2f} ms")]
    for name, engine in (("sqlite", "SQLite"), ("postgresql", "PostgreSQL")):
        if f"{name}_cpu_ms" in found:
            told += [
                Line(f"CPU per update, ours on {engine}", f"{found[f'{name}_cpu_ms']:.2f} ms"),
                at_most(f"… over the echo bot, {engine}", found[f"{name}_ratio"], 2.0),
            ]
    return told
