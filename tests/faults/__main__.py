"""All faults at length, on both engines: prints the table of docs/reliability.md.

`make test-faults`; takes about half an hour. `--only kill` runs what has that word in its name,
`--brief` a little of each for the test command.
"""

import argparse
import sys
from collections.abc import Callable, Iterator

from tests.faults import cases
from tests.faults.cases import HEAD, SENDERS, WEBS, Row
from tests.faults.processes import SHELF, Town
from tests.postgres import Postgres

TALKING = 24  # people at any time
LEASE = 10.0  # seconds: shorter ones run out by themselves on a busy machine
PAUSE = (0.3, 1.5)  # seconds between kills
SECONDS = 15.0  # for which a disk is full, or read-only

Case = Callable[[], Row]


def on_sqlite(fault: Callable[[cases.Scene], Row]) -> Case:
    def case() -> Row:
        with cases.on_sqlite(TALKING) as scene:
            return fault(scene)

    return case


def on_postgres(
    server: Postgres,
    fault: Callable[[cases.Scene], Row],
    *,
    roles: tuple[str, ...] = cases.SCALED,
    lease: float = 5.0,
) -> Case:
    def case() -> Row:
        with cases.hurried(lease), cases.on_postgres(server, TALKING, roles) as scene:
            return fault(scene)

    return case


def on_small_disk(fault: Callable[[cases.Scene], Row]) -> Case:
    def case() -> Row:
        with cases.small_disk(24) as folder, cases.on_sqlite(8, folder) as scene:
            return fault(scene)

    return case


def migrations(server: Postgres | None) -> Row:
    town = Town(0)
    try:
        if server is None:
            return cases.migrations(town, lambda: None, "SQLite", 1, 40, seed=8)
        return cases.migrations(town, server.fresh, "PostgreSQL, 3 at once", 3, 40, seed=9)
    finally:
        town.stop()


def every(server: Postgres, kills: int) -> Iterator[tuple[str, Case]]:
    pollers = ("poller,worker,sender,planner", "poller,worker,sender,planner")
    yield "kill-sqlite", on_sqlite(lambda scene: cases.kills(scene, kills, 1, PAUSE))
    yield (
        "kill-postgresql",
        on_postgres(server, lambda scene: cases.kills(scene, kills, 2, PAUSE)),
    )
    yield "sigterm-sqlite", on_sqlite(lambda scene: cases.terminations(scene, 20, 3))
    yield (
        "sigterm-postgresql",
        on_postgres(server, lambda scene: cases.terminations(scene, 30, 4)),
    )
    yield "sigterm-twice", on_sqlite(cases.second_signal)
    yield (
        "database-crash",
        on_postgres(server, lambda scene: cases.database_crashes(scene, server, 3, 3.0)),
    )
    yield "sigstop", on_postgres(server, lambda scene: cases.pauses(scene, 12, 8.0, 5))
    yield (
        "web-kill",
        on_postgres(server, lambda scene: cases.kills(scene, 40, 10, PAUSE, "web"), roles=WEBS),
    )
    yield (
        "web-sigterm",
        on_postgres(server, lambda scene: cases.terminations(scene, 20, 11, "web"), roles=WEBS),
    )
    yield (
        "sender-kill",
        on_postgres(
            server, lambda scene: cases.kills(scene, 40, 12, PAUSE, "sender"), roles=SENDERS
        ),
    )
    yield (
        "sender-sigstop",
        on_postgres(server, lambda scene: cases.pauses(scene, 8, 8.0, 13, "sender"), roles=SENDERS),
    )
    yield "disk-full", on_small_disk(lambda scene: cases.filled(scene, SECONDS))
    yield "disk-read-only", on_small_disk(cases.read_only)
    yield "disk-no-room", on_sqlite(lambda scene: cases.full_disk(scene, SECONDS))
    yield "file-taken-away", on_sqlite(lambda scene: cases.taken_away(scene, SECONDS))
    yield "two-pollers", on_postgres(server, cases.two_pollers, roles=pollers)
    yield "migration-sqlite", lambda: migrations(None)
    yield "migration-postgresql", lambda: migrations(server)


def brief(server: Postgres) -> Iterator[tuple[str, Case]]:
    def few(fault: Callable[[cases.Scene], Row], on: Postgres | None = None) -> Case:
        def case() -> Row:
            made = cases.on_postgres(on, 3) if on else cases.on_sqlite(3)
            with cases.hurried(LEASE), made as scene:
                return fault(scene)

        return case

    def migration() -> Row:
        town = Town(0)
        try:
            return cases.migrations(town, lambda: None, "SQLite", 1, 3, seed=7)
        finally:
            town.stop()

    yield "kill-sqlite", few(lambda scene: cases.kills(scene, 2, 7, (0.8, 1.6)))
    yield "kill-postgresql", few(lambda scene: cases.kills(scene, 2, 7, (0.8, 1.6)), server)
    yield "sigterm-sqlite", few(lambda scene: cases.terminations(scene, 1, 7))
    yield "disk-no-room", few(lambda scene: cases.full_disk(scene, 1.0))
    yield "migration-sqlite", migration


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", metavar="WORD")
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--brief", action="store_true")
    chosen = parser.parse_args()
    SHELF.read()
    server = Postgres(durable=not chosen.brief)
    held = True
    print(HEAD, flush=True)
    try:
        for name, case in brief(server) if chosen.brief else every(server, chosen.kills):
            if chosen.only in name:
                try:
                    row = case()
                except (TimeoutError, OSError) as mistake:
                    row = Row(name, "", 0, 0, 0, 0, f"{type(mistake).__name__}: {mistake}", False)
                print(row, flush=True)
                held = held and row.holds
    finally:
        server.stop()
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
