"""Copies of the SQLite file: made at night, looked into, and kept for a while.

A backup is a database by itself, whole and readable with `sqlite3`. Its name carries its
moment in UTC; whatever else lies in the folder is left alone.
"""

import asyncio
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.store import files
from bot.store.database import Database

FORM = "%Y%m%dT%H%M%SZ"
DATED = re.compile(r"-(\d{8}T\d{6}Z)\.db")
ASIDE = re.compile(r"-before-\w+\.db|\.db\.replaced-\d{8}T\d{6}Z(-wal|-shm)?")
DAYS, WEEKS = 7, 4
ASIDE_KEPT = timedelta(days=30)  # copies from before a migration, and what a restore replaced
HOUR = 2  # UTC: quiet in most places that the bot speaks to, and before the nightly sums
OLD = timedelta(hours=26)  # the machine slept last night: do it now
FRESH = timedelta(hours=12)
SCRATCH = ".scratch-"  # folders of a verification; one that is left is of a dead process
VERIFIED = "verified"  # a file beside the backups: when one was last opened


Opened = Callable[[str], Database]


@dataclass(frozen=True, slots=True)
class Verified:
    """What a backup holds, once it stood as a database of its own."""

    contents: files.Contents  # after it was brought up to this version
    seconds: float


def due(newest: datetime | None, now: datetime) -> bool:
    """Whether it is time for the nightly one."""
    if newest is None or now - newest >= OLD:
        return True
    return now.hour == HOUR and now - newest >= FRESH


def made_at(path: Path) -> datetime | None:
    found = DATED.search(path.name)
    return datetime.strptime(found[1], FORM).replace(tzinfo=UTC) if found else None


def dated(folder: Path) -> list[tuple[datetime, Path]]:
    """The backups in this folder, newest first."""
    found = [(made_at(path), path) for path in folder.glob("*.db")]
    return sorted(((at, path) for at, path in found if at), reverse=True)


def newest_good(folder: Path) -> Path | None:
    """The newest backup that can be read from end to end."""
    for _, path in dated(folder):
        try:
            files.refuse_damage(path)
        except (files.Damaged, OSError):
            continue
        return path
    return None


def remedy(folder: Path) -> str:
    """What to do about a damaged database."""
    good = newest_good(folder)
    if good is None:
        return f"There is no good backup in {folder}."
    return f"The newest good backup is put in its place by: askanyway restore {good}"


def make(database: Path, folder: Path, now: datetime) -> Path:
    """A new backup. Raises Unusable; a copy that turns out damaged does not stay."""
    target = folder / f"{database.stem}-{now.astimezone(UTC).strftime(FORM)}.db"
    files.copy(database, target)
    try:
        files.refuse_damage(target, thoroughly=True)
    except files.Damaged:
        target.unlink()
        raise
    return target


def keep(moments: Iterable[datetime]) -> set[datetime]:
    """The newest of each of the last 7 days, and of each of the last 4 weeks, that have one."""
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    for at in sorted(moments, reverse=True):
        days.setdefault(at.date(), at)
        weeks.setdefault(at.isocalendar()[:2], at)
    return {*list(days.values())[:DAYS], *list(weeks.values())[:WEEKS]}


def prune(folder: Path, database: Path, now: datetime) -> None:
    """Delete what is older than we keep it. Erased people are in backups no longer than this."""
    there = dated(folder)
    kept = keep(at for at, _ in there)
    for at, path in there:
        if at not in kept:
            path.unlink(missing_ok=True)
    for left in folder.glob(f"{SCRATCH}*"):
        shutil.rmtree(left, ignore_errors=True)
    for path in (*folder.glob("*"), *database.parent.glob(f"{database.name}.*")):
        if ASIDE.search(path.name) and now - changed_at(path) > ASIDE_KEPT:
            path.unlink(missing_ok=True)


async def verify(backup: Path, now: datetime, opened: Opened) -> Verified:
    """Restore it into a scratch folder and look into it.

    `opened` makes a Database of a URL. Raises what its start raises: Unusable, NewerDatabase.
    """
    began = asyncio.get_running_loop().time()
    with _scratch(backup.parent) as scratch:
        copied = Path(scratch) / "scratch.db"
        await asyncio.to_thread(files.copy, backup, copied)
        await asyncio.to_thread(files.refuse_damage, copied, thoroughly=True)
        refuse_foreign(copied)
        database = opened(f"sqlite+aiosqlite:///{copied}")
        await database.start()
        await database.stop()
        found = await asyncio.to_thread(files.contents, copied)
    _note(backup.parent / VERIFIED, now)
    return Verified(found, asyncio.get_running_loop().time() - began)


def _scratch(folder: Path) -> tempfile.TemporaryDirectory[str]:
    """Beside the backups, where there is room for one, or else where the system has it."""
    try:
        return tempfile.TemporaryDirectory(prefix=SCRATCH, dir=folder)
    except OSError:  # mounted read-only
        return tempfile.TemporaryDirectory(prefix=SCRATCH)


def refuse_foreign(path: Path) -> None:
    """Raise Unusable unless this is a database of ours."""
    found = files.contents(path)
    if found.revision is None or "people" not in found.rows:
        raise files.Unusable(f"{path} is a database, but not one of Ask Anyway.")


def verified_at(folder: Path) -> datetime | None:
    try:
        return datetime.fromisoformat((folder / VERIFIED).read_text("utf-8").strip())
    except (OSError, ValueError):
        return None


def _note(path: Path, now: datetime) -> None:
    try:
        path.write_text(f"{now.astimezone(UTC).isoformat(timespec='seconds')}\n", "utf-8")
    except OSError:
        return  # a backup on a disk that is mounted read-only can be opened all the same


def changed_at(path: Path) -> datetime:
    """When this file was last written to."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
