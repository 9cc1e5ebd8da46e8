"""The operator's two commands about one person."""

import asyncio
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.domain.person import Person
from bot.store import files
from bot.store.database import Database
from tests.looking.archives import data_of
from tests.looking.people import past
from tests.store.conftest import NOW


@pytest.fixture
async def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one person in it, whom no bot is serving just now."""
    monkeypatch.chdir(tmp_path)  # no .env of the developer's
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'askanyway.db'}")
    await database.start()
    async with database.begin() as store:
        await store.people.add(Person(7, "es", consented_at=NOW, slot=2), NOW)
        for exposure in past(2, person_id=7):
            await store.exposures.add(exposure)
    await database.stop()
    return tmp_path


def test_an_export_is_for_the_operator_alone_and_overwrites_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = folder / "seven.zip"
    assert main(["export-user", "7", "--to", str(to)]) == 0
    assert to.stat().st_mode & 0o777 == 0o600
    assert len(data_of(to.read_bytes())["exposures"]) == 2
    assert main(["export-user", "7", "--to", str(to)]) == 1
    assert "seven.zip cannot be written: File exists" in capsys.readouterr().err


def test_forgetting_asks_once_and_then_nothing_is_left(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["forget-user", "7"]) == 1
    assert "cannot be undone" in capsys.readouterr().err
    assert _people(folder) == 1
    assert main(["forget-user", "7", "--yes"]) == 0
    assert _people(folder) == 0
    assert main(["forget-user", "7", "--yes"]) == 1
    assert "Nobody here has the number 7." in capsys.readouterr().err


async def test_a_running_bot_keeps_its_database(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = Database(f"sqlite+aiosqlite:///{folder / 'askanyway.db'}")
    await database.start()
    assert await asyncio.to_thread(main, ["forget-user", "7", "--yes"]) == 3
    assert "Stop it first." in capsys.readouterr().err
    await database.stop()


def _people(folder: Path) -> int:
    return files.contents(folder / "askanyway.db").rows["people"]
