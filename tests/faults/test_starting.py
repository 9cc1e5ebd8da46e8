"""A start that cannot succeed says why in one line, with its exit code, and harms nothing."""

import asyncio
import fcntl
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.commands.exits import Exit
from bot.ops import backups, watch
from bot.running import DATABASE_TROUBLE
from tests.conftest import MONDAY_NOON
from tests.content.small import change, rewrite, small_library
from tests.person import TOKEN
from tests.store.test_sound import rot, start_and_stop


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Nothing set but a port of its own and a data folder."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "DATABASE_URL", "PROMPTS_DIR", "PROMPTS_MODE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SANDBOX_PORT", "0")
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield monkeypatch
    root.handlers[:], root.level = handlers, level


def run(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main(["run"])
    return code, capsys.readouterr().err


def test_broken_prompts_are_told_and_the_sandbox_does_not_open(
    settings: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = small_library(tmp_path / "own")
    change(own, "challenges/strangers.toml", "difficulty = 3", "difficulty = 300")
    rewrite(own, "en/dialogue.ftl", "greeting", "greeting = Hello { $")
    settings.setenv("PROMPTS_DIR", str(own))
    settings.setenv("PROMPTS_MODE", "instead")

    code, said = run(capsys)

    assert code == Exit.SETTINGS
    assert "challenges/strangers.toml:2: look-up-on-the-way.difficulty:" in said
    assert "en/dialogue.ftl:" in said
    assert "Traceback" not in said
    assert not (tmp_path / "data").exists()  # nothing was begun


def test_a_second_sandbox_leaves_the_first_ones_database_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    files = [data / f"sandbox.db{end}" for end in ("", "-wal", "-shm")]
    for file in files:
        file.write_bytes(b"what somebody is writing into")
    with (data / "sandbox.db.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        code, said = run(capsys)
    assert code == DATABASE_TROUBLE
    assert "already using" in said
    assert [file.read_bytes() for file in files] == [b"what somebody is writing into"] * 3


@pytest.mark.parametrize(
    ("token", "place"),
    [("", "a-file"), (TOKEN, "a-file/below-it"), ("", "/proc/nobody-writes-here")],
)
def test_a_data_folder_that_cannot_be_used_is_one_clear_line(
    token: str,
    place: str,
    settings: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "a-file").write_text("not a folder")
    settings.setenv("DATA_DIR", place)
    settings.setenv("TELEGRAM_BOT_TOKEN", token)

    code, said = run(capsys)

    assert code == DATABASE_TROUBLE
    assert len(said.strip().splitlines()) == 1
    assert said.startswith("DATA_DIR")
    assert place in said


def test_a_database_that_is_none_is_one_clear_line(
    settings: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "askanyway.db").write_text("These are not the bytes of a database. " * 99)

    code, said = run(capsys)

    assert code == DATABASE_TROUBLE
    assert len(said.strip().splitlines()) == 1
    assert "askanyway.db" in said


@pytest.mark.parametrize(
    "table",
    ["alembic_version", "ratings"],  # which every start reads, and which this one does not
)
def test_rot_that_no_date_tells_ends_in_the_line_that_names_the_backup(
    table: str,
    settings: pytest.MonkeyPatch,
    url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Met at the start, or found by the reading afterwards: Telegram need not even answer."""
    settings.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    settings.setenv("TELEGRAM_API_BASE_URL", "http://127.0.0.1:9")
    settings.setenv("HEALTH_PORT", "0")
    settings.setenv("DATABASE_URL", url)
    settings.setenv("KEYRING_FILE", str(tmp_path / "keyring"))
    settings.setenv("PROMPTS_DIR", str(small_library(tmp_path / "own")))
    settings.setenv("PROMPTS_MODE", "instead")
    settings.setattr(watch, "FIRST", 0.0)
    path = tmp_path / "askanyway.db"
    good = backups.make(path, tmp_path / "data" / "backups", MONDAY_NOON)
    asyncio.run(start_and_stop(path))
    rot(path, table)

    code, said = run(capsys)

    assert code == DATABASE_TROUBLE
    line = said.strip().splitlines()[-1]
    assert line.startswith(f"{path} is damaged: ")
    assert line.endswith(f"askanyway restore {good}")
    assert "Traceback" not in said
