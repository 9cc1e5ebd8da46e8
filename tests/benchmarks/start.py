"""From the command to a bot that is there, and what it then holds in memory: as people start it.

A new interpreter each time. "Ready" is the line that says so; memory is read once the processor
rests, because what the first message would wait for is read in a thread after that line.
"""

import asyncio
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import bots, crowd
from tests.benchmarks.figures import Figures, Line, Means, at_most, median, ratio
from tests.benchmarks.wire import TOKEN, Telegram
from tests.faults.processes import sqlite_url

NAME = "start"
SIZES, FEW = (1_000, 100_000, 1_000_000), (20,)
RESTS = 0.05  # of a core over a second: what ticks alone need is less
LONGEST = 60.0  # seconds until it rests
SPOKEN = {1_000: "1k", 100_000: "100k", 1_000_000: "1M"}


@dataclass(frozen=True, slots=True)
class Begun:
    wall: float  # seconds until it was ready
    cpu: float
    rss: float  # megabytes when it was ready
    rested: float  # ... and when everything was read
    peak: float


def database(folder: Path, people: int) -> Path:
    """The folder with a database of so many people, made once."""
    place, there = crowd.kept(folder, f"people-{people}")
    if not there:
        asyncio.run(crowd.multiply(sqlite_url(place), crowd.model(), people))
        (place / "made").touch()
    return place


def begin(telegram: Telegram, folder: Path, longest: float = LONGEST) -> Begun:
    """Start it on this folder, and stop it once it rests or `longest` seconds are over."""
    environment = {
        "PATH": os.environ["PATH"],
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_BASE_URL": telegram.url,
        "DATA_DIR": str(folder),
        "ACCESS": "open",
        "HEALTH_PORT": "0",
        "BACKUP_NIGHTLY": "false",
        "LOG_LEVEL": "ERROR",
    }
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        stdout=subprocess.PIPE,
        cwd=crowd.ROOT,
        env=environment,
    )
    assert process.stdout is not None
    try:
        if process.stdout.readline() != b"Running.\n":
            raise RuntimeError("it does not start")
        wall = time.perf_counter() - began
        cpu, rss = bots.cpu_of(process.pid), bots.rss_of(process.pid)
        _until_it_rests(process.pid, longest)
        peak = bots.rss_of(process.pid, "VmHWM")
        return Begun(wall, cpu, rss, bots.rss_of(process.pid), peak)
    finally:
        process.terminate()
        process.wait(20)


def _until_it_rests(pid: int, longest: float) -> None:
    deadline = time.monotonic() + longest
    while time.monotonic() < deadline:
        before = bots.cpu_of(pid)
        time.sleep(1)
        if bots.cpu_of(pid) - before <= RESTS:
            return


def run(means: Means) -> Figures:
    sizes = FEW if means.quick else SIZES
    folders = {size: database(means.folder, size) for size in sizes}
    telegram = Telegram()
    begun: dict[int, list[Begun]] = {size: [] for size in sizes}
    try:
        for _ in range(means.rounds):
            for size, folder in folders.items():
                begun[size].append(begin(telegram, folder, 0 if means.quick else LONGEST))
    finally:
        telegram.stop()
    found: Figures = {"sizes": list(sizes)}
    for size, each in begun.items():
        found[f"{size}_ready_s"] = median(one.wall for one in each)
        found[f"{size}_ready_cpu_s"] = median(one.cpu for one in each)
        found[f"{size}_ready_rss_mb"] = median(one.rss for one in each)
        found[f"{size}_rss_mb"] = median(one.rested for one in each)
        found[f"{size}_peak_mb"] = median(one.peak for one in each)
    fewest, most = begun[sizes[0]], begun[sizes[-1]]
    found["cpu_growth"] = ratio([one.cpu for one in most], [one.cpu for one in fewest])
    found["rss_growth"] = ratio([one.rested for one in most], [one.rested for one in fewest])
    return found


def lines(found: Figures) -> list[Line]:
    told = []
    for size in found["sizes"]:
        ready = f"{found[f'{size}_ready_s']:.2f} s ({found[f'{size}_ready_cpu_s']:.2f} s of CPU)"
        memory = (found[f"{size}_{when}_mb"] for when in ("ready_rss", "rss", "peak"))
        whose = f"with {SPOKEN.get(size, size)} people"
        told += [
            Line(f"start to ready {whose}", ready),
            Line(
                f"memory {whose}: ready / at rest / at most",
                " / ".join(f"{megabytes:.0f}" for megabytes in memory) + " MB",
            ),
        ]
    most = found["sizes"][-1]
    growth = " to ".join(SPOKEN.get(size, str(size)) for size in (found["sizes"][0], most))
    return [
        *told,
        at_most("start to ready with the most people", found[f"{most}_ready_s"], 2, "{:.2f} s"),
        at_most("memory at rest with the most people", found[f"{most}_rss_mb"], 120, "{:.0f} MB"),
        at_most(f"CPU until ready, {growth} people", found["cpu_growth"], 1.1),
        at_most(f"memory at rest, {growth} people", found["rss_growth"], 1.05),
    ]
