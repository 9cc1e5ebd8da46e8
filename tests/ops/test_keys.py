"""`askanyway keys`, as an operator uses it: a key is replaced, step by step."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import __main__ as command_line
from bot import config, running
from bot.domain.person import Person
from bot.store import keyring
from bot.store.database import Database
from tests.store.conftest import NOW


@pytest.fixture
def data(tmp_path: Path, new_house: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a bot that has a letter in its inbox."""
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)  # where there is no .env

    async def fill() -> None:
        database = Database(url)
        await database.start()
        async with database.begin() as store:
            await store.people.add(Person(10, "en"), NOW)
            await store.inbox.put(7, [(1, 10, {"update_id": 1})], NOW)
        await database.stop()

    asyncio.run(fill())
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = command_line.main(["keys", *words])
    told = capsys.readouterr()
    return code, told.out + told.err


def test_a_key_is_replaced(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, told = run(capsys, "list")
    assert (code, told) == (0, f"keyring {data}/keyring\nk1  writes and reads, 1 rows\n")
    assert run(capsys, "retire", "k1") == (
        1,
        "k1 is the key that writes. Make another first: askanyway keys new\n",
    )
    code, told = run(capsys, "new")
    assert code == 0
    assert "Back the file up now" in told
    assert run(capsys, "retire", "k1") == (
        1,
        "1 rows need k1 still. First: askanyway keys rotate\n",
    )
    assert run(capsys, "rotate") == (0, "1 rows\nEverything is sealed with k2.\n")
    assert run(capsys, "rotate") == (0, "Everything is sealed with k2.\n")
    code, told = run(capsys, "retire", "k1")
    assert code == 0
    assert "keep your old copy of the keyring" in told
    assert run(capsys, "retire", "k1") == (1, "There is no key k1. There is: k2.\n")
    code, told = run(capsys, "list")
    assert told.endswith("k2  writes and reads, 1 rows\n")


def test_no_secret_is_printed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secrets = [line.split()[1] for line in (data / "keyring").read_text().splitlines()[3:]]
    told = "".join(run(capsys, *words)[1] for words in (["list"], ["new"], ["rotate"]))
    assert len(secrets) == 2
    assert not any(secret in told for secret in secrets)


def test_a_keyring_can_be_made_before_there_is_a_bot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("KEYRING_FILE", str(tmp_path / "secret" / "keys"))
    code, told = run(capsys, "list")
    assert code == 5
    assert told.startswith("There is no keyring")
    assert run(capsys, "new")[0] == 0
    assert keyring.read(tmp_path / "secret" / "keys")
    code, told = run(capsys, "list")
    assert told.endswith("k1  writes and reads, 0 rows\n")


def test_without_its_keyring_nothing_starts_and_one_line_says_so(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (data / "keyring").rename(data / "away")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "4242:AAE-a-token-that-opens-nothing-at-all")
    before = (data / "askanyway.db").read_bytes()
    starts: list[Callable[[], int]] = [
        lambda: running.run(config.load()),
        lambda: command_line.main(["replay"]),
        lambda: command_line.main(["keys", "rotate"]),
    ]
    for start in starts:
        assert start() == running.WRONG_KEYRING
        assert capsys.readouterr().err == (
            f"There is no keyring {data}/keyring, and this database is sealed. "
            "Put your copy of it there, or name it in KEYRING_FILE.\n"
        )
    assert (data / "askanyway.db").read_bytes() == before
    assert not (data / "keyring").exists()
