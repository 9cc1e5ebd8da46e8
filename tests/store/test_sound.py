"""A file that is as we left it is not read from end to end at the next start; any other is."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from bot.store.database import Database
from bot.store.files import Damaged, reading
from tests.postgres import of
from tests.store.conftest import NOW

FILE = "askanyway.db"


@pytest.fixture
async def left(tmp_path: Path) -> Path:
    """A database that was used once and closed."""
    path = tmp_path / FILE
    await start_and_stop(path)
    return path


async def start_and_stop(path: Path) -> None:
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
        await start_and_stop(left)
    with pytest.raises(Damaged):  # nor is it taken for sound the next time
        await start_and_stop(left)


def rot(path: Path, table: str | None = None) -> None:
    """As a card does it: no date tells. All of it, or only the first page of this table."""
    found = path.stat()
    if table is None:
        spoil(path)
    else:
        with reading(path) as connection:
            query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
            (page,) = connection.execute(query, (table,)).fetchone()
        with path.open("r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xff" * 64)
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


async def test_what_is_as_it_was_left_is_not_read_and_refused_where_it_is_used(left: Path) -> None:
    rot(left)
    with pytest.raises(Damaged, match=r"askanyway\.db is damaged: .*malformed"):
        await start_and_stop(left)
    with pytest.raises(Damaged):  # nor is it taken for sound the next time
        await start_and_stop(left)


@pytest.fixture
async def rotten(left: Path) -> AsyncIterator[Database]:
    """It has started: what is rotten was not needed for that."""
    rot(left, "ratings")
    database = of(f"sqlite+aiosqlite:///{left}")
    await database.start()
    yield database
    await database.stop()
    with pytest.raises(Damaged):  # whatever happened: it is read the next time
        await start_and_stop(left)


async def test_what_the_start_did_not_read_is_read_afterwards(rotten: Database) -> None:
    heard: list[str] = []
    rotten.on_damage = lambda: heard.append("damage")
    assert not rotten.is_read
    async with rotten.begin() as store:
        await store.paces.hold("visits", NOW)
    await rotten.read()
    assert "askanyway.db is damaged" in str(rotten.damage)
    with pytest.raises(Damaged):
        async with rotten.begin():
            raise AssertionError("nothing is written any more")
    assert heard == ["damage"], "once"


async def test_damage_that_is_met_at_work_is_the_same(rotten: Database) -> None:
    with pytest.raises(DatabaseError, match="malformed"):
        async with rotten.begin() as store:
            await store.ratings.everything()
    assert "askanyway.db is damaged" in str(rotten.damage)
    with pytest.raises(Damaged):
        async with rotten.begin():
            raise AssertionError("nothing is written any more")


async def test_a_sound_one_is_read_once_and_nothing_follows(left: Path) -> None:
    database = of(f"sqlite+aiosqlite:///{left}")
    await database.start()
    await database.read()
    assert (database.is_read, database.damage) == (True, None)
    async with database.begin() as store:
        await store.paces.hold("visits", NOW)
    await database.stop()


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
        await start_and_stop(dead / FILE)
