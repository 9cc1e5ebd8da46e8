"""The SQLite file as a file: what it may lie on, whether it is sound, and a copy while in use.

Everything here reads through a connection of its own, which can write nothing, and waits for
the disk: call it from a thread, or before anything else runs.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
# On these a lock is a promise that nobody keeps, and WAL needs memory that both sides see.
NETWORKS = re.compile(r"nfs\d?|cifs|smb\d?|smbfs|afs|afpfs|ncpfs|fuse\.sshfs|fuse\.rclone|davfs")
OCTAL = re.compile(r"\\([0-7]{3})")
DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
ROOM = 16 * 1024 * 1024  # bytes that stay free beside a copy


class Unusable(Exception):
    """The database cannot be used as it is. The text is one line that says what to do."""


class Damaged(Unusable):
    """The file is not, or no longer, a sound database."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds: the revision of its schema, and rows by table."""

    revision: str | None
    rows: dict[str, int]


def filesystem(path: Path, mounts: Path | None = None) -> str | None:
    """The kind of file system under `path`, or None where that cannot be told."""
    try:
        lines = (mounts or MOUNTS).read_text("utf-8").splitlines()
    except OSError:
        return None
    found, longest = None, -1
    for line in lines:  # id parent device root MOUNTPOINT options [tags] - KIND source options
        before, _, after = line.partition(" - ")
        point = Path(OCTAL.sub(lambda code: chr(int(code[1], 8)), before.split()[4]))
        if path.resolve().is_relative_to(point) and len(point.parts) >= longest:
            found, longest = after.split()[0], len(point.parts)
    return found


def refuse_network(path: Path) -> None:
    kind = filesystem(path.parent)
    if kind and NETWORKS.fullmatch(kind):
        raise Unusable(
            f"{path.parent} is on a network file system ({kind}), where SQLite loses data. "
            "Set DATA_DIR to a folder on a local disk, or DATABASE_URL to a PostgreSQL."
        )


def free_bytes(folder: Path) -> int:
    """For whoever runs this; of the nearest folder that is there."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write. Raises Damaged if it turns out that nothing can be read."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute("PRAGMA busy_timeout=5000")
            yield connection
    except sqlite3.DatabaseError as mistake:
        if (found := damage(path, mistake)) is None:
            raise
        raise found from None


def damage(path: Path, mistake: BaseException | None) -> Damaged | None:
    """What this mistake, or the one behind it, says of the file; None if nothing."""
    while mistake is not None and not isinstance(mistake, (Damaged, sqlite3.Error)):
        mistake = mistake.__cause__
    if mistake is None or isinstance(mistake, Damaged):
        return mistake
    code = getattr(mistake, "sqlite_errorcode", 0) & 0xFF  # without its finer half
    return Damaged(f"{path} is damaged: {mistake}.") if code in DAMAGE else None


def remove(path: Path) -> None:
    """A database that is ours alone: whoever had it before is gone."""
    for end in ("", "-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)


def refuse_damage(path: Path, *, thoroughly: bool = False) -> None:
    """Read all of it and raise Damaged if it contradicts itself; `thoroughly`: the indexes too."""
    check = "integrity_check" if thoroughly else "quick_check"
    with reading(path) as connection:
        answers = [str(row[0]) for row in connection.execute(f"PRAGMA {check}(1)")]
        strays = connection.execute("PRAGMA foreign_key_check").fetchall() if thoroughly else []
    if answers != ["ok"]:
        raise Damaged(f"{path} is damaged: {answers[0].splitlines()[-1]}.")
    if strays:
        raise Damaged(f"{path} is damaged: {len(strays)} rows belong to nobody.")


def revision(path: Path) -> str | None:
    """Of the schema, or None when there is none."""
    with reading(path) as connection:
        query = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        if connection.execute(query).fetchone() is None:
            return None
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else None


def contents(path: Path) -> Contents:
    with reading(path) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        tables = sorted(name for (name,) in names if not name.startswith("sqlite_"))
        rows = {
            name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - its own tables
            for name in tables
        }
    rows.pop("alembic_version", None)
    return Contents(revision(path), rows)


def copy(source: Path, target: Path) -> None:
    """A sound copy of a database in use: it is there whole, or not at all.

    What was erased is not in it. Raises Unusable when there is no room for it, or no source.
    """
    if not source.is_file():
        raise Unusable(f"There is no database {source}.")
    target.parent.mkdir(parents=True, exist_ok=True)
    needed = source.stat().st_size + _size(Path(f"{source}-wal")) + ROOM
    if free_bytes(target.parent) < needed:
        raise Unusable(
            f"{target.parent} has no room for a copy of the database: {needed // 1_000_000} MB "
            "must be free."
        )
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        with reading(source) as connection:
            connection.execute("VACUUM INTO ?", (str(part),))
        settle(part)
        part.replace(target)
        settle(target.parent)
    finally:
        part.unlink(missing_ok=True)


def settle(path: Path) -> None:
    """Wait until the disk has this file, or this folder's names."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
