"""Whoever was erased stays erased: on the disk, and when an older backup is put in place."""

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.person import Person, Say
from bot.store.database import Database
from bot.store.erasures import Ledger
from tests.postgres import of
from tests.store.conftest import NOW

HOUR = timedelta(hours=1)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"


async def opened(url: str) -> Database:
    database = of(url)
    await database.start()
    return database


async def meet(database: Database, *ids: int, now: timedelta = timedelta()) -> None:
    async with database.begin() as store:
        for person_id in ids:
            await store.people.add(Person(person_id, "en"), NOW + now)
            await store.inbox.put(7, [(person_id, person_id, {"update_id": 1})], NOW + now)


async def erase(database: Database, person_id: int) -> None:
    """As /forget does it: with a last word, and the disk scrubbed after the commit."""
    async with database.begin() as store:
        await store.people.erase(person_id, NOW + HOUR)
        await store.outbox.put([("a" * 16, Say(person_id, "erased"))], NOW + HOUR)
    await database.scrub()


async def there(database: Database, *ids: int) -> list[int]:
    async with database.begin() as store:
        return [person_id for person_id in ids if await store.people.get(person_id)]


async def test_a_restored_backup_brings_nobody_back(url: str, tmp_path: Path) -> None:
    database = await opened(url)
    await meet(database, 10, 20)
    with closing(sqlite3.connect(tmp_path / "one.db")) as source:
        source.execute("VACUUM INTO ?", (str(tmp_path / "backup.db"),))
    await erase(database, 10)
    await database.stop()
    shutil.copy(tmp_path / "backup.db", tmp_path / "one.db")

    again = await opened(url)
    assert await there(again, 10, 20) == [20]
    async with again.begin() as store:
        assert [letter.person_id for letter in await store.inbox.claim(NOW, 9)] == [20]
    await again.stop()


async def test_the_last_word_to_somebody_is_still_said_after_a_restart(url: str) -> None:
    database = await opened(url)
    await meet(database, 10)
    await erase(database, 10)
    await database.stop()
    again = await opened(url)
    async with again.begin() as store:
        said = await store.outbox.claim(NOW + HOUR, 9, replies_only=False)
    assert [delivery.say.text for delivery in said] == ["erased"]
    await again.stop()


@pytest.mark.parametrize("back", [2 * HOUR, -2 * HOUR], ids=["later", "by a clock set back"])
async def test_whoever_comes_back_stays(url: str, tmp_path: Path, back: timedelta) -> None:
    database = await opened(url)
    await meet(database, 10)
    await erase(database, 10)
    await meet(database, 10, now=back)
    await database.stop()
    with closing(sqlite3.connect(tmp_path / "one.db")) as direct, direct:
        direct.execute("delete from erasures")  # so that the file's mark counts as a new one
    again = await opened(url)
    assert await there(again, 10) == [10]
    await again.stop()


async def test_a_mark_tells_nobody_who_it_was(url: str, tmp_path: Path) -> None:
    database = await opened(url)
    await erase(database, 987654321)
    filed = (tmp_path / "one.erasures").read_text()
    assert filed.startswith("2026-11-23T12:00:00+00:00 ")
    assert "987654321" not in filed
    assert (tmp_path / "one.erasures").stat().st_mode & 0o777 == 0o600
    await database.stop()


async def test_a_lost_file_is_written_again_from_the_database(url: str, tmp_path: Path) -> None:
    database = await opened(url)
    await erase(database, 10)
    await database.stop()
    before = (tmp_path / "one.erasures").read_bytes()
    (tmp_path / "one.erasures").unlink()
    await (await opened(url)).stop()
    assert (tmp_path / "one.erasures").read_bytes() == before


def test_a_line_that_was_cut_short_spoils_no_other(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "marks")
    ledger.catch_up({"a" * 64: NOW})
    with (tmp_path / "marks").open("a") as file:
        file.write("2026-11-23T12:00:00+00:00 abc")
    ledger.catch_up({"a" * 64: NOW, "b" * 64: NOW + HOUR})
    ledger.catch_up({"a" * 64: NOW + HOUR})
    assert ledger.read() == {"a" * 64: NOW + HOUR, "b" * 64: NOW + HOUR}


async def test_erasing_twice_and_on_both_engines_leaves_one_mark(database: Database) -> None:
    for _ in range(2):
        await meet(database, 10)
        await erase_only(database, 10)
    async with database.begin() as store:
        assert len(await store.erasures.all()) == 1
        assert await store.people.get(10) is None


async def erase_only(database: Database, person_id: int) -> None:
    async with database.begin() as store:
        await store.people.erase(person_id, NOW)


async def test_a_dead_letter_is_kept_for_seven_days(database: Database) -> None:
    await meet(database, 10)
    async with database.begin() as store:
        (letter,) = await store.inbox.claim(NOW, 1)
        await store.inbox.bury(letter.lease, "KeyError")
        await store.inbox.tidy(NOW + 7 * 24 * HOUR)
        assert await store.inbox.counts() == {"dead": 1}
        await store.inbox.tidy(NOW + 7 * 24 * HOUR + HOUR)
        assert await store.inbox.counts() == {}


async def test_after_an_erasure_the_disk_holds_not_even_what_was_sealed(
    url: str, tmp_path: Path
) -> None:
    database = await opened(url)
    async with database.begin() as store:
        await store.outbox.put([("a" * 16, Say(10, "hello"))], NOW)
    async with database.engine.begin() as connection:
        body = (await connection.exec_driver_sql("select body from outbox")).scalar_one()
    assert body in _on_disk(tmp_path)
    async with database.begin() as store:
        await store.people.erase(10, NOW)
    assert body in _on_disk(tmp_path), "the write-ahead log still has it"
    await database.scrub()
    assert body not in _on_disk(tmp_path)
    assert (tmp_path / "one.db-wal").stat().st_size == 0
    await database.stop()


def _on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("one.db*"))
