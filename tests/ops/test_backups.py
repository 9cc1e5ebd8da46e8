"""Backups while the bot runs, what is kept, and the drill: everything lost, and back again."""

import asyncio
import hashlib
import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import running
from bot.__main__ import main
from bot.clock import MovableClock
from bot.config import Config
from bot.ops import backups, dumping, restoring
from bot.ops.watch import Watch
from bot.store import files
from bot.store.database import Database
from tests.conftest import MONDAY_NOON
from tests.ops.conftest import typed
from tests.person import TOKEN, Bot, Chat

WORDS = "they will all stare at my shoes"
DAY = timedelta(days=1)


def people(path: Path) -> int:
    return files.contents(path).rows["people"]


async def start_again(bot: Bot) -> None:
    """With other chance than before, as a new process has."""
    bot.restarts += 1
    await bot.start()


# --- making one


async def test_a_backup_of_a_running_bot_holds_all_that_was_said(
    bot: Bot, chat: Chat, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await chat.send("/today")
    assert await typed("backup") == 0
    made = Path(capsys.readouterr().out.split()[0])
    assert made.parent == data / "backups"
    assert made.stat().st_mode & 0o777 == 0o600
    assert files.contents(made).rows == files.contents(data / "askanyway.db").rows
    assert people(made) == 1

    await chat.tap("I’m in")  # it goes on undisturbed
    assert chat.new
    assert await typed("backup", "verify") == 0
    told = capsys.readouterr().out
    assert "is sound: schema" in told
    assert "people 1" in told


async def test_a_writer_is_not_held_up_by_a_copy(url: str, tmp_path: Path) -> None:
    database = Database(url)
    await database.start()
    with files.reading(tmp_path / "askanyway.db") as copying:
        copying.execute("BEGIN")
        copying.execute("SELECT * FROM people").fetchall()
        async with database.begin() as store:
            assert await store.gauges.takes(await database.revision() or "")
    await database.stop()


def test_without_a_database_there_is_nothing_to_back_up(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup"]) == 3
    assert "There is no database" in capsys.readouterr().err
    assert main(["backup", "verify"]) == 3
    assert "Make one: askanyway backup" in capsys.readouterr().err


def test_a_full_disk_is_noticed_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sqlite3.connect(tmp_path / "a.db").execute("CREATE TABLE people (id)")
    monkeypatch.setattr(files, "free_bytes", lambda folder: files.ROOM)
    with pytest.raises(files.Unusable, match=r"no room .* 16 MB must be free"):
        files.copy(tmp_path / "a.db", tmp_path / "b" / "c.db")
    assert list((tmp_path / "b").iterdir()) == []


# --- when, and how long


@pytest.mark.parametrize(
    ("hours", "at", "wanted"),
    [(None, 12, True), (25, 12, False), (27, 12, True), (24, 2, True), (3, 2, False)],
)
def test_it_is_made_at_night_or_when_it_is_late(hours: int | None, at: int, wanted: bool) -> None:
    now = MONDAY_NOON.replace(hour=at)
    newest = None if hours is None else now - timedelta(hours=hours)
    assert backups.due(newest, now) is wanted


@given(st.sets(st.integers(0, 24 * 120), min_size=1))
def test_the_last_seven_days_and_four_weeks_are_kept(hours: set[int]) -> None:
    moments = {MONDAY_NOON - timedelta(hours=hour) for hour in hours}
    kept = backups.keep(moments)
    assert kept <= moments
    assert max(moments) in kept
    assert len(kept) <= backups.DAYS + backups.WEEKS
    days = sorted({moment.date() for moment in moments})[-backups.DAYS :]
    weeks = sorted({moment.isocalendar()[:2] for moment in moments})[-backups.WEEKS :]
    assert set(days) <= {moment.date() for moment in kept}
    assert set(weeks) <= {moment.isocalendar()[:2] for moment in kept}


async def test_a_hundred_nights(url: str, clock: MovableClock, tmp_path: Path) -> None:
    """Only the dates matter here, so one copy stands for all of them."""
    database = Database(url)
    await database.start()
    folder = tmp_path / "backups"
    first = backups.make(tmp_path / "askanyway.db", folder, clock.now() - 100 * DAY)
    for night in range(99, 1, -1):
        at = (clock.now() - night * DAY).strftime(backups.FORM)
        shutil.copy(first, folder / f"askanyway-{at}.db")
    (folder / "notes.db").write_text("not one of ours", "utf-8")
    aside = folder / "askanyway-before-0002.db"
    aside.write_text("old", "utf-8")
    os.utime(aside, (0, 0))

    watch = Watch(Config.model_validate({"data_dir": tmp_path}), database, clock)
    await watch.backup()
    there = backups.dated(folder)
    assert there[0][0] == clock.now()
    assert 9 <= len(there) <= 11
    assert there[-1][0] > clock.now() - 28 * DAY
    assert (folder / "notes.db").exists()
    assert not aside.exists()
    line = f"askanyway_backup_last_success_timestamp_seconds {clock.now().timestamp():.7e}"
    assert line[:-4] in watch.meter.told().decode()
    await watch.backup()  # the same night again
    assert backups.dated(folder) == there
    await database.stop()


# --- the drill


async def test_everything_lost_and_back_again(bot: Bot, chat: Chat, data: Path) -> None:
    await chat.send("/today")
    await chat.tap("I’m in")
    await chat.send(WORDS)
    asked, before = chat.last, files.contents(data / "askanyway.db").rows
    assert await typed("backup", "--to", str(data / "elsewhere")) == 0
    [(_, backup)] = backups.dated(data / "elsewhere")
    await bot.stop()
    for path in data.glob("askanyway.db*"):
        path.unlink()

    assert await typed("restore", str(backup)) == 0
    assert files.contents(data / "askanyway.db").rows == before
    await start_again(bot)
    await chat.tap("70 %")  # the question that was open is open
    assert chat.last != asked
    async with bot.app.database.begin() as store:
        [exposure] = await store.exposures.latest(1001, 1)
    assert exposure.answers["fear"] == WORDS


async def test_a_restore_keeps_what_it_replaces(
    bot: Bot, chat: Chat, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await typed("backup") == 0
    [(_, backup)] = backups.dated(data / "backups")
    await chat.send("/today")
    now = files.contents(data / "askanyway.db")
    await bot.stop()
    assert await typed("restore", str(backup)) == 0
    assert "What was there before is" in capsys.readouterr().out
    [aside] = data.glob("askanyway.db.replaced-*")
    assert files.contents(aside) == now
    assert files.contents(data / "askanyway.db").rows["exposures"] == 0
    assert not list(data.glob("*.restoring*"))
    await start_again(bot)


async def test_while_the_bot_runs_nothing_is_replaced(
    bot: Bot, chat: Chat, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await typed("backup") == 0
    [(_, backup)] = backups.dated(data / "backups")
    assert await typed("restore", str(backup)) == 3
    assert "Stop it first" in capsys.readouterr().err
    await chat.send("/today")
    assert chat.new


@pytest.mark.parametrize("kind", ["missing", "text", "cut", "foreign", "newer"])
async def test_what_is_no_backup_of_ours_replaces_nothing(
    data: Path, url: str, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database(url)
    await database.start()
    await database.stop()
    before = digest(data / "askanyway.db")
    bad = data / "bad.db"
    if kind == "text":
        bad.write_text("hello " * 2000, "utf-8")
    elif kind == "cut":
        bad.write_bytes((data / "askanyway.db").read_bytes()[:20_000])
    elif kind == "foreign":
        sqlite3.connect(bad).execute("CREATE TABLE songs (id)")
    elif kind == "newer":
        shutil.copy(data / "askanyway.db", bad)
        with sqlite3.connect(bad) as newer:
            newer.execute("UPDATE alembic_version SET version_num = '9999'")
    assert await typed("restore", str(bad)) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert digest(data / "askanyway.db") == before
    assert not list(data.glob("*.re*"))


class Stubborn(Database):
    async def start(self, *, anew: bool = False) -> None:
        raise files.Unusable("The keys are not those of this database.")


async def test_whoever_was_erased_after_a_backup_is_not_brought_back(
    bot: Bot, chat: Chat, data: Path, clock: MovableClock
) -> None:
    made = backups.make(data / "askanyway.db", data / "backups", clock.now())
    await chat.sleep_until(23)
    await chat.send("/forget")
    await chat.tap("Yes, erase it all")
    await bot.stop()
    assert people(made) == 1
    await restoring.restore(made, Database(bot.url), clock.now(), Database)
    assert people(data / "askanyway.db") == 0
    await start_again(bot)


async def test_a_start_that_refuses_leaves_the_database_as_it_was(
    bot: Bot, chat: Chat, data: Path, clock: MovableClock
) -> None:
    made = backups.make(data / "askanyway.db", data / "backups", clock.now())
    await bot.stop()
    before = digest(data / "askanyway.db")
    with pytest.raises(files.Unusable):
        await restoring.restore(made, Database(bot.url), clock.now(), Stubborn)
    assert digest(data / "askanyway.db") == before
    assert not list(data.glob("*.restoring*"))
    with pytest.raises(files.Unusable):
        await backups.verify(made, clock.now(), Stubborn)
    await start_again(bot)


# --- a damaged database


async def test_a_damaged_database_is_refused_untouched_with_the_backup_to_restore(
    bot: Bot, chat: Chat, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = backups.make(data / "askanyway.db", data / "backups", MONDAY_NOON - DAY)
    newer = backups.make(data / "askanyway.db", data / "backups", MONDAY_NOON)
    await bot.stop()
    damage(data / "askanyway.db")
    damage(newer)
    before = digest(data / "askanyway.db")
    config = Config.model_validate({"data_dir": data, "telegram_bot_token": TOKEN})
    assert await asyncio.to_thread(running.run, config) == 3
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "is damaged" in told
    assert told.endswith(f"askanyway restore {old}\n")
    assert digest(data / "askanyway.db") == before

    assert await typed("restore", str(old)) == 0
    assert people(data / "askanyway.db") == 1
    await start_again(bot)


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for at in range(4096, len(content), 4096):
        content[at : at + 64] = b"\xff" * 64
    path.write_bytes(content)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# --- PostgreSQL


def test_pg_dump_is_told_where_without_showing_the_password() -> None:
    url = "postgresql+asyncpg://robin:p%40ss@db.example:5433/ask?ssl=require"
    assert dumping.place(url) == {
        "PGHOST": "db.example",
        "PGPORT": "5433",
        "PGUSER": "robin",
        "PGPASSWORD": "p@ss",
        "PGDATABASE": "ask",
    }


def test_without_pg_dump_it_is_said(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://robin:secret@127.0.0.1:1/ask")
    monkeypatch.setenv("PATH", str(data))
    assert main(["backup"]) == 3
    told = capsys.readouterr().err
    assert "pg_dump is not on this machine" in told
    assert "secret" not in told
    assert main(["restore", "any"]) == 3
    assert "pg_restore" in capsys.readouterr().err


def test_a_moment_in_a_name_is_utc() -> None:
    path = Path("askanyway-20261127T020000Z.db")
    assert backups.made_at(path) == datetime(2026, 11, 27, 2, tzinfo=UTC)
    assert backups.made_at(Path("askanyway.db")) is None
