"""`make bench`: every benchmark of speed, one JSON and one table.

Ratios are taken within this run. `--only WORD` runs the parts whose name holds the word, and
each figure that was measured before stays in the JSON; `--quick` is the short form, which
shows that everything runs and measures nothing that could be told to anybody.
"""

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks import burst, latency, pipeline, queues, start
from tests.benchmarks.figures import BUILD, Figures, Line, Means, table
from tests.postgres import Postgres

PARTS = (pipeline, latency, burst, start, queues)
RESULT = BUILD.parent / "bench.json"
DOCUMENT = BUILD.parent.parent / "docs" / "performance.md"
BEGIN, END = "<!-- bench: made by make bench -->", "<!-- bench: end -->"


def main(arguments: Sequence[str] | None = None) -> int:
    asked = _asked(arguments)
    whole = Figures() if asked.only is None else _before(asked.json)
    server = Postgres(durable=True) if asked.postgresql else None
    means = Means(asked.quick, server, asked.json.parent / "bench")
    try:
        for part in PARTS:
            if asked.only is None or asked.only in part.NAME:
                began = time.monotonic()
                whole[part.NAME] = part.run(means)
                whole[part.NAME]["took_s"] = round(time.monotonic() - began, 1)
                whole["machine"] = _machine(quick=asked.quick)
                asked.json.parent.mkdir(parents=True, exist_ok=True)
                asked.json.write_text(json.dumps(whole, indent=1))
    finally:
        if server is not None:
            server.stop()
    print(told(whole))
    if asked.keep:
        keep(whole, DOCUMENT)
    return 0


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="seconds; its figures mean nothing")
    parser.add_argument("--only", metavar="WORD", help=", ".join(part.NAME for part in PARTS))
    parser.add_argument("--json", type=Path, default=RESULT, metavar="FILE")
    parser.add_argument("--keep", action="store_true", help="put the table into the document")
    parser.add_argument("--no-postgresql", dest="postgresql", action="store_false")
    asked = parser.parse_args(arguments)
    if asked.only is not None and not any(asked.only in part.NAME for part in PARTS):
        parser.error(f"no part is called {asked.only}")
    return asked


def _before(file: Path) -> Figures:
    found: Figures = json.loads(file.read_text()) if file.exists() else {}
    return found


def _machine(*, quick: bool) -> Figures:
    return {
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[2], 2),
        "day": time.strftime("%Y-%m-%d", time.gmtime()),
        "quick": quick,
    }


def told(whole: Figures) -> str:
    """The table, and where it was made."""
    lines: list[Line] = []
    for part in PARTS:
        if part.NAME in whole:
            lines += part.lines(whole[part.NAME])
    here = whole["machine"]
    what = "the short form, which measures nothing" if here["quick"] else "one run"
    made = f"{here['day']}, Python {here['python']}, {here['cores']} cores"
    return f"{table(lines)}\n\nMade in {what} on {made}; load of the machine: {here['load']}."


def keep(whole: Figures, document: Path) -> None:
    """Between its two marks, in the place of what stood there."""
    before, _, rest = document.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    document.write_text(f"{before}{BEGIN}\n{told(whole)}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
