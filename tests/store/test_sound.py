"""A file that is as we left it is not read from end to end at the next start; any other is."""

import os
import shutil
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from bot.store.files import Damaged
from tests.postgres import of
from tests.store.conftest import NOW

FILE = "askanyway.db"


@pytest.fixture
async def left(tmp_path: Path) -> Path:
    """A database that was used once and closed."""
    path = tmp_path / FILE
    await _start_and_stop(path)
    return path


async def _start_and_stop(path: Path) -> None:
    database = of(f"sqlite+aiosqlite:///{path}")
    await database.start()
    await database.stop()


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for at in range(4096, len(content), 4096):
        content[at : at + 64] = b"\xff" * 64
    with path.open("r+b") as file:  # the same file, of the same size
        file.write(content)


async def test_what_was_changed_since_is_read_and_refused(left: Path) -> None:
    spoil(left)
    with pytest.raises(Damaged):
        await _start_and_stop(left)
    with pytest.raises(Damaged):  # nor is it taken for sound the next time
        await _start_and_stop(left)


async def test_what_is_as_it_was_left_is_not_read(left: Path) -> None:
    found = left.stat()
    spoil(left)
    os.utime(left, ns=(found.st_atime_ns, found.st_mtime_ns))  # as nothing but this does
    with pytest.raises(DatabaseError, match="malformed"):  # found where it is used
        await _start_and_stop(left)


async def test_who_dies_leaves_it_to_be_read(left: Path, tmp_path: Path) -> None:
    database = of(f"sqlite+aiosqlite:///{left}")
    await database.start()
    async with database.begin() as store:
        await store.paces.hold("visits", NOW)
    dead = tmp_path / "dead"
    dead.mkdir()
    for end in ("", "-wal", ".lock"):
        shutil.copy2(f"{left}{end}", dead / f"{FILE}{end}")
    await database.stop()
    shutil.copy2(left.parent / "keyring", dead / "keyring")
    spoil(dead / FILE)
    with pytest.raises(Damaged):
        await _start_and_stop(dead / FILE)
