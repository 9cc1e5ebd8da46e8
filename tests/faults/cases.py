"""What is done to the processes, each as a sentence with figures.

`python -m tests.faults` does all of it at length and prints the table of docs/reliability.md;
test_processes.py does it briefly.
"""

import random
import resource
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from statistics import median

from bot.chat import poller, trouble
from bot.chat.sender import HANDS
from bot.store import leases
from tests.faults.processes import (
    EVERYTHING,
    PATIENCE,
    Member,
    Town,
    Verdict,
    at_head,
    free_ports,
    settings,
    sqlite_url,
    start_all,
    verdict,
)
from tests.faults.town import Status, until
from tests.postgres import Postgres

SCALED = ("poller", "worker", "worker", "worker", "planner", "sender")
WEBS = ("web", "web", "worker", "worker", "worker", "planner", "sender")
SENDERS = (*SCALED, "sender")
STARTING = -signal.SIGTERM  # what a process ends with that is still being loaded
IN_FLIGHT = 2 * HANDS  # replies and visits; slow ones come on top, and here none is slow


@dataclass(frozen=True, slots=True)
class Row:
    fault: str
    database: str
    people: int
    answers: int
    lost: int
    doubled: int
    note: str
    holds: bool

    def __str__(self) -> str:
        held = "yes" if self.holds else "**no**"
        return (
            f"| {self.fault} | {self.database} | {self.people} | {self.answers:,} | {self.lost} "
            f"| {self.doubled} | {self.note} | {held} |"
        )


HEAD = """| fault | database | people | answers | lost | came twice | besides | held |
|---|---|---|---|---|---|---|---|"""


@dataclass(slots=True)
class Scene:
    """A town, the bot's processes, and where they keep what they know."""

    town: Town
    members: list[Member]
    url: str
    folder: Path
    database: str

    def named(self, role: str) -> list[Member]:
        """Those who do this; all of them for none."""
        return [member for member in self.members if role in ("", member.roles)]

    def end(
        self, fault: str, note: str, so: Callable[[Status, Verdict], bool] | None = None
    ) -> Row:
        """Let everybody get their last answer, stop all gracefully, and look."""
        status = self.town.finish()
        until(
            lambda: verdict(self.url, self.folder, []).waiting == 0,
            PATIENCE,
            "messages wait for ever",
        )
        codes = [member.stop() for member in self.members]
        found = verdict(self.url, self.folder, status.finished)
        so = so or (lambda _, found: found.unknown == 0)
        holds = found.is_whole and set(codes) == {0} and so(status, found)
        if found.unknown:
            note = f"{note} {found.unknown} messages `unknown`, {status.asked} times asked again"
        if not holds:
            note = f"{note} ended with {codes}; {found}"
        return Row(
            fault,
            self.database,
            len(status.finished),
            status.said,
            found.lost,
            status.doubled,
            note,
            holds,
        )


@contextmanager
def on_sqlite(talking: int, folder: Path | None = None) -> Iterator[Scene]:
    with tempfile.TemporaryDirectory() as name, _town(talking) as town:
        folder = folder or Path(name)
        members = start_all(settings(town, folder), [EVERYTHING])
        yield from _scene(Scene(town, members, sqlite_url(folder), folder, "SQLite"))


@contextmanager
def on_postgres(server: Postgres, talking: int, roles: Sequence[str] = SCALED) -> Iterator[Scene]:
    """Where there is a `web`, Telegram knocks, at each of them in turn."""
    ports = free_ports(roles.count("web"))
    doors = [f"http://127.0.0.1:{port}" for port in ports]
    with tempfile.TemporaryDirectory() as name, _town(talking, doors) as town:
        url = server.fresh()
        more = {"webhook_url": "https://bot.example.org"} if doors else {}
        members = start_all(settings(town, Path(name), url, **more), roles, ports)
        many = ((roles.count(role), role) for role in ("worker", "web", "sender"))
        said = ", ".join(f"{count} {role}s" for count, role in many if count > 1)
        said = f"PostgreSQL, {said or '0 workers'}"
        yield from _scene(Scene(town, members, url, Path(name), said))


@contextmanager
def _town(talking: int, doors: Sequence[str] = ()) -> Iterator[Town]:
    town = Town(talking, doors)
    try:
        yield town
    finally:
        town.stop()


def _scene(scene: Scene) -> Iterator[Scene]:
    try:
        yield scene
    finally:
        for member in scene.members:
            member.kill()


@contextmanager
def hurried(lease: float) -> Iterator[None]:
    """Leases, and the wait after an unknown outcome, of so many seconds; children inherit it."""
    kept = leases.LEASE, leases.SHORT_LEASE, trouble.UNKNOWN_PAUSE
    polls = poller.HOLD, poller.RENEW, poller.OTHER_PAUSE
    leases.LEASE = leases.SHORT_LEASE = trouble.UNKNOWN_PAUSE = timedelta(seconds=lease)
    poller.HOLD, poller.RENEW, poller.OTHER_PAUSE = leases.LEASE, leases.LEASE / 4, lease / 4
    try:
        yield
    finally:
        leases.LEASE, leases.SHORT_LEASE, trouble.UNKNOWN_PAUSE = kept
        poller.HOLD, poller.RENEW, poller.OTHER_PAUSE = polls


# --- the faults


def kills(
    scene: Scene, count: int, seed: int, pause: tuple[float, float], of: str = EVERYTHING
) -> Row:
    """kill -9 at random moments, starting up included; each time it is started again at once."""
    chance = random.Random(seed)
    for _ in range(count):
        time.sleep(chance.uniform(*pause))
        member = chance.choice(scene.named(of))
        member.kill()
        member.start()

    def few_copies(status: Status, _: Verdict) -> bool:
        return status.doubled <= count * IN_FLIGHT and status.copies <= trouble.COPIES

    return scene.end(_of("kill -9", of, count), "", few_copies)


def _of(fault: str, role: str, count: int) -> str:
    return f"{fault} of a {role}, {count} times" if role else f"{fault}, {count} times"


def _under_way(scene: Scene) -> None:
    """Until people are being answered (again)."""
    before = scene.town.status.told
    until(lambda: scene.town.status.told > before + 5, PATIENCE, "nobody is answered")


def terminations(scene: Scene, count: int, seed: int, of: str = EVERYTHING) -> Row:
    """SIGTERM under load, with letters waiting."""
    chance, took, codes = random.Random(seed), [], set()
    for _ in range(count):
        _under_way(scene)
        for number in range(20):
            scene.town.order(f"hello {number}")
        time.sleep(chance.uniform(0.0, 0.3))
        member = chance.choice(scene.named(of))
        began = time.monotonic()
        codes.add(member.stop())
        took.append(time.monotonic() - began)
        member.start()
    note = f"stopped in {median(took):.1f} s, at most {max(took):.1f} s"
    return scene.end(
        f"{_of('SIGTERM', of, count)}, 20 letters waiting",
        note,
        lambda status, found: (
            codes <= {0, STARTING} and max(took) <= 10 and status.doubled == found.unknown == 0
        ),
    )


def second_signal(scene: Scene) -> Row:
    """The impatient operator: SIGTERM twice."""
    _under_way(scene)
    member = scene.members[0]
    member.send(signal.SIGSTOP)  # so that both signals are there when it looks
    member.send(signal.SIGTERM)
    member.send(signal.SIGCONT)
    time.sleep(0.05)
    began = time.monotonic()
    if member.is_alive:
        member.send(signal.SIGTERM)
    code = member.ended(10)
    took = time.monotonic() - began
    member.start()
    return scene.end(
        "SIGTERM twice",
        f"ended in {took:.1f} s, code {code}",
        lambda *_: took < 2 and code in (0, 1, -signal.SIGTERM),  # the last: it was over already
    )


def database_crashes(scene: Scene, server: Postgres, count: int, down: float) -> Row:
    """PostgreSQL ends as in a power cut, under load, and comes back."""
    back = []
    for _ in range(count):
        _under_way(scene)
        time.sleep(2.0)
        server.crash()
        time.sleep(down)
        server.start_again()
        began = time.monotonic()
        _under_way(scene)
        back.append(time.monotonic() - began)
    assert all(member.is_alive for member in scene.members)
    note = f"answers again after {max(back):.1f} s at most, no process ended"
    return scene.end(f"PostgreSQL killed (immediate), {count} times", note)


def pauses(scene: Scene, count: int, seconds: float, seed: int, of: str = EVERYTHING) -> Row:
    """SIGSTOP for longer than the leases: what is woken then finds a higher fence."""
    chance = random.Random(seed)
    for _ in range(count):
        time.sleep(chance.uniform(0.3, 0.8))
        member = chance.choice(scene.named(of))
        member.send(signal.SIGSTOP)
        time.sleep(seconds)
        member.send(signal.SIGCONT)
    return scene.end(
        _of("SIGSTOP past the lease", of, count),
        "",
        lambda status, _: status.doubled <= count * IN_FLIGHT,
    )


def full_disk(scene: Scene, seconds: float) -> Row:
    """No byte more can be written by the process; then there is room again."""
    _under_way(scene)
    member = scene.members[0]
    resource.prlimit(member.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    return _through(
        scene,
        "no room left on the disk",
        seconds,
        lambda: resource.prlimit(
            member.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        ),
    )


def _through(scene: Scene, fault: str, seconds: float, heal: Callable[[], object]) -> Row:
    time.sleep(seconds)
    heal()
    began = time.monotonic()
    _under_way(scene)
    took = time.monotonic() - began
    pid = scene.members[0].pid
    return scene.end(
        f"{fault}, {seconds:.0f} s",
        f"answers again after {took:.1f} s, without a restart",
        lambda status, found: scene.members[0].pid == pid and status.doubled == found.unknown == 0,
    )


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    """A file system of its own, in memory. Raises OSError where none can be mounted."""
    with tempfile.TemporaryDirectory() as name:
        _mount("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", name)
        try:
            yield Path(name)
        finally:
            _mount("umount", "-l", name)


def filled(scene: Scene, seconds: float) -> Row:
    """The disk of the database fills up to the last byte."""
    _under_way(scene)
    ballast = scene.folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 65536)
        except OSError:
            pass
    return _through(scene, "disk full", seconds, ballast.unlink)


def taken_away(scene: Scene, seconds: float) -> Row:
    """The file has another name for a while: what is open would still take everything."""
    _under_way(scene)
    path, elsewhere = scene.folder / "askanyway.db", scene.folder / "elsewhere"
    path.rename(elsewhere)
    return _through(scene, "database file taken away", seconds, lambda: elsewhere.rename(path))


def read_only(scene: Scene) -> Row:
    """Started on a disk that can only be read: it says so and ends, and begins when it can write.

    What the kernel does to a broken disk under a running process cannot be asked for: it refuses
    while files are open. For the process that is the same as no room left.
    """
    _under_way(scene)
    member = scene.members[0]
    member.stop()
    _mount("mount", "-o", "remount,ro", str(scene.folder))
    member.start()
    code = member.ended(PATIENCE)
    _mount("mount", "-o", "remount,rw", str(scene.folder))
    member.start()
    return scene.end(
        "started on a read-only disk",
        f"refused with code {code}, then nothing was missing",
        lambda status, found: code not in (0, None) and status.doubled == found.unknown == 0,
    )


def _mount(*command: str) -> None:
    if subprocess.run(command, capture_output=True, check=False).returncode:
        raise OSError(f"{command[0]} is not allowed here")


def two_pollers(scene: Scene) -> Row:
    """Two processes that may both poll; the one that does is killed."""
    time.sleep(3.0)
    conflicts = scene.town.status.conflicts
    scene.members[0].kill()
    began = time.monotonic()
    _under_way(scene)
    took = time.monotonic() - began
    scene.members[0].start()
    return scene.end(
        "two pollers, the polling one killed",
        f"{conflicts} polls met another, the other took over after {took:.0f} s",
        lambda *_: conflicts == 0,
    )


def migrations(
    town: Town, fresh: Callable[[], str | None], database: str, together: int, count: int, seed: int
) -> Row:
    """kill -9 while the schema is being made, by several at once; then it must come up whole."""
    chance, whole, roles = random.Random(seed), 0, SCALED[:1] * together
    for _ in range(count):
        with tempfile.TemporaryDirectory() as name:
            given = fresh()
            url = given or sqlite_url(Path(name))
            members = start_all(settings(town, Path(name), given), roles if given else [EVERYTHING])
            time.sleep(chance.uniform(0.0, 0.5))
            for member in members:
                member.kill()
            whole += at_head(url, Path(name))
    note = f"{whole} of {count} came up whole"
    fault = f"migration killed half-way, {count} times"
    return Row(fault, database, 0, 0, count - whole, 0, note, whole == count)
