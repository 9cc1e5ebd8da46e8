"""A morning: 100,000 people are due within one minute, and somebody taps meanwhile.

Nobody waits here until all are served: at 25 a second that is more than an hour. A window that
begins when the first is due shows the rate, how late the messages are, and how long a reply
takes meanwhile. Of the rate, the median of the window's five slices counts.
"""

import asyncio
import itertools
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.person import AppointmentKind
from bot.store.tables import appointments, exposures, observations, people
from tests.benchmarks import bots, crowd, latency, talk
from tests.benchmarks.figures import Figures, Line, Means, at_least, at_most, median, percentile
from tests.benchmarks.wire import Telegram
from tests.faults.processes import sqlite_url
from tests.faults.town import until

NAME = "burst"
WANTED = {25: 0.98, 300: 0.97, 1000: 0.90}  # of the allowed rate
MINUTE = 60.0
SLICES = 5
TAPS = 5  # a second
LEAD = 4.0  # seconds from the start of the bot to the first tap


@dataclass(frozen=True, slots=True)
class Size:
    due: int
    idle: float  # seconds of tapping before anybody is due
    window: float


WHOLE, SHORT = Size(100_000, 16, 50), Size(600, 0.4, 2)


def database(folder: Path, size: Size) -> tuple[Path, crowd.Crowd]:
    """The folder with people who will be due, and the crowd of those who tap."""
    place, there = crowd.kept(folder, f"burst-{size.due}")
    far = datetime.now(UTC) + crowd.FAR  # noqa: TID251 - a benchmark's clock
    talking = round((size.idle + size.window) * TAPS) + latency.WARM
    rows = crowd.model("/today")
    tapping = crowd.Crowd(rows, talking, far, crowd.FIRST + size.due)
    if not there:
        tables = (people, exposures, observations, appointments)
        due = crowd.Crowd(crowd.model("/today", "I’m in"), size.due, far, tables=tables)
        asyncio.run(crowd.settle(sqlite_url(place), due))
        (place / "made").touch()
    return place, tapping


def _due_from(file: Path, first_at: datetime, count: int) -> None:
    """Their offers of today, spread over a minute."""
    gap = timedelta(seconds=MINUTE / count)
    moment = "%Y-%m-%d %H:%M:%S.%f"  # as SQLAlchemy keeps it
    rows = [
        ((first_at + number * gap).strftime(moment), crowd.FIRST + number)
        for number in range(count)
    ]
    day = first_at.astimezone(ZoneInfo("Europe/Berlin")).date().isoformat()
    with sqlite3.connect(file) as connection:
        connection.executemany(
            "update appointments set due_at = ?, day = ? where person_id = ? and kind = ?",
            [(due_at, day, person, AppointmentKind.OFFER.value) for due_at, person in rows],
        )
        yesterday = {"day": (first_at - timedelta(days=1)).date().isoformat()}
        connection.execute("update exposures set day = :day", yesterday)
        connection.execute("update people set last_offer_day = :day", yesterday)
    connection.close()


def one(place: Path, tapping: crowd.Crowd, rate: int, size: Size) -> Figures:
    """What happened at this rate."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        shutil.copytree(place, folder)
        asyncio.run(crowd.settle(sqlite_url(folder), tapping))
        os.sync()
        telegram = Telegram()
        ahead = LEAD + size.idle + size.due / 40_000  # seconds, the last for writing them
        first_at = datetime.now(UTC) + timedelta(seconds=ahead)  # noqa: TID251
        _due_from(folder / "askanyway.db", first_at, size.due)
        os.sync()  # else the bot's commits wait for the copy to reach the disk
        bot = bots.ours(telegram, folder, send_rate_per_second=rate)
        try:
            return _watched(telegram, bot, tapping, first_at, Window(rate, size))
        finally:
            bot.stop()
            telegram.stop()


@dataclass(frozen=True, slots=True)
class Window:
    rate: int
    size: Size


def _watched(
    telegram: Telegram, bot: bots.Process, tapping: crowd.Crowd, first_at: datetime, look: Window
) -> Figures:
    size, taps = look.size, iter(range(tapping.first, tapping.first + tapping.count))
    latency.taken(telegram, tapping, taps, latency.BESIDE, latency.WARM)
    left = first_at.timestamp() - time.time()  # noqa: TID251 - what the bot's clock shows
    many = max(int(min(left - 1, size.idle) * TAPS), 1)
    idle = latency.taken(telegram, tapping, taps, TAPS, many)
    time.sleep(max(first_at.timestamp() - time.time(), 0))  # noqa: TID251
    began, rss, cpu = time.monotonic(), bot.rss, bot.cpu
    telegram.forget()
    people = itertools.islice(taps, round(size.window * TAPS))
    asked = [talk.tapped(person, tapping.button(person, latency.EASIER)) for person in people]
    telegram.play(asked, TAPS)
    time.sleep(max(began + size.window - time.monotonic(), 0))
    spent, grown = bot.cpu - cpu, bot.rss
    until(lambda: telegram.answered[1] >= len(asked), 120, "taps are not answered")
    seen = telegram.seen
    sent = [(who, at - began) for who, at in seen.sent if who < tapping.first]
    sent = [(who, at) for who, at in sent if at <= size.window]
    gap = MINUTE / size.due
    late = [at - (who - crowd.FIRST) * gap for who, at in sent]
    return {
        "achieved_per_s": len(sent) / size.window,
        "share": _share([at for _, at in sent], look),
        **{f"late_p{share}_s": percentile(late, share / 100) for share in (5, 50, 95, 100)},
        "idle_p95_ms": percentile(idle, 0.95),
        "busy_p95_ms": percentile([seconds * 1000 for seconds in seen.latencies], 0.95),
        "rss_start_mb": rss,
        "rss_end_mb": grown,
        "cores": spent / size.window,
    }


def _share(moments: Sequence[float], look: Window) -> float:
    """Of the allowed rate: the median of the slices."""
    long = look.size.window / SLICES
    counts = [sum(n * long <= at < (n + 1) * long for at in moments) for n in range(SLICES)]
    return median(counts) / (look.rate * long)


def run(means: Means) -> Figures:
    size = SHORT if means.quick else WHOLE
    place, tapping = database(means.folder, size)
    rates = (25,) if means.quick else tuple(WANTED)
    found: Figures = {"due": size.due, "window_s": size.window, "rates": list(rates)}
    for rate in rates:
        found |= {f"{rate}_{name}": n for name, n in one(place, tapping, rate, size).items()}
    return found


def lines(found: Figures) -> list[Line]:
    told = []
    for rate in found["rates"]:
        own = {
            name.partition("_")[2]: n
            for name, n in found.items()
            if name[0].isdigit() and name.startswith(f"{rate}_")
        }
        at = f"burst at {rate}/s"
        shown = [f"{own[f'late_p{share}_s']:.1f}" for share in (5, 50, 95, 100)]
        told += [
            at_least(f"{at}: sent of what is allowed", own["share"], WANTED[rate]),
            Line(f"{at}: late, p5 / p50 / p95 / most", f"{' / '.join(shown)} s"),
            at_most(
                f"{at}: replies' p95 over the idle {own['idle_p95_ms']:.0f} ms",
                own["busy_p95_ms"] / own["idle_p95_ms"],
                1.5,
            ),
            Line(
                f"{at}: processor",
                f"{own['cores']:.2f} cores, {own['cores'] * 1000 / own['achieved_per_s']:.0f} ms "
                "for each morning, taps included",
            ),
            Line(
                f"{at}: memory before / after {found['window_s']:.0f} s",
                f"{own['rss_start_mb']:.0f} / {own['rss_end_mb']:.0f} MB",
            ),
        ]
    return told
