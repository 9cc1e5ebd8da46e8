"""The queues alone: a tick with nothing to do beside a million people, and how fast each empties.

In process, with the real store: what a tick asks is counted at the engine.
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot.app import App, build
from bot.clock import SystemClock
from bot.domain.person import Say
from bot.sandbox.request import SandboxRequest
from bot.sandbox.telegram import Telegram
from bot.store.database import Database
from tests.benchmarks import crowd, start
from tests.benchmarks.figures import Figures, Line, Means, at_most, median
from tests.benchmarks.talk import typed
from tests.faults.processes import SHELF, sqlite_url
from tests.person import TOKEN

NAME = "queues"
TICKS, WAITING = 200, 4000
FEW_TICKS, FEW_WAITING = 5, 20
BATCH = 100


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - a benchmark's clock


async def _idle(folder: Path, ticks: int) -> tuple[float, float]:
    """(milliseconds of CPU, queries) of one tick of all three crews."""
    database = Database(sqlite_url(folder))
    await database.start()
    app, asked = _app(database), []

    @event.listens_for(database.engine.sync_engine, "before_cursor_execute")
    def _count(*given: Any) -> None:
        if str(given[2]) != "BEGIN IMMEDIATE":
            asked.append(given[2])

    await _tick(app)  # statements are compiled at their first use
    asked.clear()
    began = time.process_time()
    for _ in range(ticks):
        await _tick(app)
    spent = time.process_time() - began
    await database.stop()
    return spent * 1000 / ticks, len(asked) / ticks


async def _tick(app: App) -> None:
    done = await app.planner.crew.drain()
    done += await app.worker.crew.drain()
    done += await app.sender.crew.drain()
    if done:
        raise RuntimeError("somebody is due, so this is no idle tick")


def _app(database: Database) -> App:
    library, phrasebook = SHELF.read()
    clock = SystemClock()
    telegram = Telegram(clock, token=TOKEN)
    return build(
        token=TOKEN,
        api_url="http://sandbox/bot",
        request=lambda: SandboxRequest(telegram),
        database=database,
        library=library,
        phrasebook=phrasebook,
        clock=clock,
        rate=25,
    )


async def _emptied(database: Database, waiting: int) -> dict[str, float]:
    """Rows a second: taken from the inbox and finished, taken from the outbox and noted down."""
    people = range(crowd.FIRST, crowd.FIRST + waiting)
    async with database.begin() as store:
        letters = [(person, person, typed(person, "hello")) for person in people]
        await store.inbox.put(1, letters, _now())
        says = [(crowd.token(person, 1), Say(person, "A message.")) for person in people]
        await store.outbox.put(says, _now())
    return {
        "inbox": waiting / await _timed(lambda: _letters(database), waiting),
        "outbox": waiting / await _timed(lambda: _messages(database), waiting),
    }


async def _timed(batch: Callable[[], Awaitable[int]], waiting: int) -> float:
    began, done = time.perf_counter(), 0
    while done < waiting:
        done += await batch()
    return time.perf_counter() - began


async def _letters(database: Database) -> int:
    """Taken many at a time, and each finished in a transaction of its own, as the worker does."""
    async with database.begin() as store:
        letters = await store.inbox.claim(_now(), BATCH)
    for letter in letters:
        async with database.begin() as store:
            await store.inbox.finish(letter.lease)
    return len(letters)


async def _messages(database: Database) -> int:
    async with database.begin() as store:
        said = await store.outbox.claim(_now(), BATCH, replies_only=True)
    async with database.begin() as store:
        await store.outbox.said([(delivery.id, 1) for delivery in said])
    return len(said)


async def _on(url: str, folder: Path, waiting: int) -> dict[str, float]:
    database = Database(url, folder=folder)
    await database.start()
    try:
        return await _emptied(database, waiting)
    finally:
        await database.stop()


def run(means: Means) -> Figures:
    people = start.FEW[-1] if means.quick else start.SIZES[-1]
    ticks, waiting = (FEW_TICKS, FEW_WAITING) if means.quick else (TICKS, WAITING)
    beside = start.database(means.folder, people)
    idle: list[tuple[float, float]] = []
    rates: dict[str, list[float]] = {}
    for _ in range(means.rounds):
        idle.append(asyncio.run(_idle(beside, ticks)))
        with tempfile.TemporaryDirectory() as name:
            urls = {"sqlite": sqlite_url(Path(name))}
            if means.server is not None:
                urls["postgresql"] = means.server.fresh()
            for engine, url in urls.items():
                for queue, rate in asyncio.run(_on(url, Path(name), waiting)).items():
                    rates.setdefault(f"{engine}_{queue}_per_s", []).append(rate)
    return {
        "people": people,
        "idle_tick_cpu_ms": median(cpu for cpu, _ in idle),
        "idle_tick_queries": median(queries for _, queries in idle),
        **{name: median(each) for name, each in rates.items()},
    }


def lines(found: Figures) -> list[Line]:
    beside = f"with {start.SPOKEN.get(found['people'], found['people'])} people"
    tick = at_most(f"an idle tick {beside}, CPU", found["idle_tick_cpu_ms"], 2, "{:.1f} ms")
    queries = found["idle_tick_queries"]
    told = [tick, at_most(f"an idle tick {beside}, queries", queries, 3, "{:.0f}")]
    for name, engine in (("sqlite", "SQLite"), ("postgresql", "PostgreSQL")):
        if f"{name}_inbox_per_s" in found:
            rates = (found[f"{name}_{queue}_per_s"] for queue in ("inbox", "outbox"))
            figure = " / ".join(f"{rate:.0f}/s" for rate in rates)
            told.append(Line(f"claimed and finished, inbox / outbox, {engine}", figure))
    return told
