"""What a handled update costs: the whole of our pipeline over a bare echo bot in the same run."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.store.database import Database
from tests.benchmarks import bots, crowd
from tests.benchmarks.wire import Telegram
from tests.faults.processes import SHELF, sqlite_url
from tests.faults.town import until
from tests.postgres import Postgres

SAID = ("they might laugh at me", "70", "6")  # the fear, how likely, how anxious
PEOPLE = 250
WARM = 50  # of them, not counted
ASKED_TAP = "likely"


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU-milliseconds for each update handled."""

    echo: float
    ours: float

    @property
    def ratio(self) -> float:
        return self.ours / self.echo


def typed(people: range) -> Iterator[dict[str, Any]]:
    number = 1
    for text in SAID:
        for person in people:
            yield {"update_id": number + people.start * 10, "message": message(person, text)}
            number += 1


def message(person: int, text: str) -> dict[str, Any]:
    user = {"id": person, "is_bot": False, "first_name": "P", "language_code": "en"}
    return {
        "message_id": person * 10,
        "date": int(time.time()),  # noqa: TID251 - what Telegram's clock shows
        "chat": {"id": person, "type": "private", "first_name": "P"},
        "from": user,
        "text": text,
    }


def measured(
    telegram: Telegram, bot: bots.Process, updates: Callable[[range], Iterator[dict[str, Any]]]
) -> float:
    first = crowd.FIRST
    _through(telegram, list(updates(range(first, first + WARM))))
    before = bot.cpu
    many = list(updates(range(first + WARM, first + PEOPLE)))
    _through(telegram, many)
    return (bot.cpu - before) * 1000 / len(many)


def _through(telegram: Telegram, updates: list[dict[str, Any]]) -> None:
    already = len(telegram.seen.sent)
    telegram.play(updates)
    wanted = already + len(updates)
    until(lambda: len(telegram.seen.sent) >= wanted, 300, "updates are not answered")
    time.sleep(0.3)  # what comes after the answer belongs to it


def echo_cost() -> float:
    telegram = Telegram()
    bot = bots.echo(telegram)
    try:
        return measured(telegram, bot, typed)
    finally:
        bot.stop()
        telegram.stop()


def our_cost(rows: crowd.Rows, url: str | None) -> float:
    """On a SQLite file, or on the PostgreSQL that `url` names."""
    telegram = Telegram()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(_settle(url or sqlite_url(folder), rows))
        bot = bots.ours(telegram, folder, url)
        try:
            return measured(telegram, bot, typed)
        finally:
            bot.stop()
            telegram.stop()


async def _settle(url: str, rows: crowd.Rows) -> None:
    database = Database(url)
    await database.start()
    tomorrow = datetime.now(UTC) + timedelta(days=1)  # noqa: TID251 - a benchmark's clock
    await crowd.settle(database, rows, PEOPLE, offers_at=tomorrow)
    await database.stop()


def model() -> crowd.Rows:
    library, phrasebook = SHELF.read()
    return asyncio.run(crowd.model(library, phrasebook, steps=("/today", "I’m in")))


def run(rounds: int, server: Postgres | None) -> dict[str, Any]:
    """Medians of interleaved rounds."""
    rows = model()
    echo, sqlite, postgres = [], [], []
    for _ in range(rounds):
        echo.append(echo_cost())
        sqlite.append(our_cost(rows, None))
        if server is not None:
            postgres.append(our_cost(rows, server.fresh()))
    figures = {
        "updates": (PEOPLE - WARM) * len(SAID),
        "echo_cpu_ms": statistics.median(echo),
        "sqlite_cpu_ms": statistics.median(sqlite),
        "sqlite_ratio": statistics.median(a / b for a, b in zip(sqlite, echo, strict=True)),
    }
    if postgres:
        figures["postgresql_cpu_ms"] = statistics.median(postgres)
        figures["postgresql_ratio"] = statistics.median(
            a / b for a, b in zip(postgres, echo, strict=True)
        )
    return figures


if __name__ == "__main__":
    print(run(1, None))
