"""The short form of `make bench`: everything in it runs and is told. No time is judged."""

import json
from pathlib import Path

import pytest

from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from tests.benchmarks import __main__ as bench
from tests.benchmarks import figures
from tests.faults.processes import SHELF

FIELDS = {
    "pipeline": {"updates", "echo_cpu_ms", "sqlite_cpu_ms", "sqlite_ratio"},
    "latency": {"ours_30_p50_ms", "ours_30_p99_ms", "echo_30_p50_ms", "ratio_p50", "ratio_p99"},
    "burst": {
        *("due", "window_s", "rates", "25_achieved_per_s", "25_share", "25_late_p50_s"),
        *("25_idle_p95_ms", "25_busy_p95_ms", "25_rss_start_mb", "25_rss_end_mb", "25_cores"),
    },
    "start": {"sizes", "20_ready_s", "20_ready_cpu_s", "20_rss_mb", "20_peak_mb", "rss_growth"},
    "queues": {"people", "idle_tick_cpu_ms", "idle_tick_queries", "sqlite_inbox_per_s"},
}


@pytest.mark.parametrize("part", FIELDS)
def test_each_part_of_the_benchmark_runs_and_says_all_it_has_to(
    part: str,
    library: Library,
    phrasebook: Phrasebook,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:
    SHELF.put(library, phrasebook, warm=False)
    file = tmp_path_factory.getbasetemp() / "bench" / "bench.json"
    given = ["--quick", "--no-postgresql", "--only", part, "--json", str(file)]
    assert bench.main(given) == 0
    found = json.loads(file.read_text())
    assert found[part].keys() >= FIELDS[part]
    assert found["machine"]["quick"]
    assert "| what | measured | target |" in capsys.readouterr().out


def test_a_part_that_was_measured_again_takes_the_place_of_what_stood_there(
    tmp_path: Path,
) -> None:
    document = tmp_path / "performance.md"
    document.write_text(f"Before.\n\n{bench.BEGIN}\nold\n{bench.END}\n\nAfter.\n")
    queues = {"people": 1_000_000, "idle_tick_cpu_ms": 3.0, "idle_tick_queries": 3}
    machine = {"cores": 2, "python": "3", "load": 0.1, "day": "2026-01-01", "quick": False}
    bench.keep({"queues": queues, "machine": machine}, document)
    kept = document.read_text()
    assert "old" not in kept
    assert kept.startswith("Before.")
    assert kept.endswith("After.\n")
    assert "| an idle tick with 1M people, CPU | 3.0 ms | ≤ 2.0 ms | **missed** |" in kept


def test_a_percentile_is_a_value_that_was_measured() -> None:
    assert figures.percentile([3, 1, 2], 0.5) == 2
    assert figures.percentile([*range(1, 101)], 0.99) == 99
    assert figures.percentile([7], 0.99) == 7
