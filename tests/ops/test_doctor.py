"""The doctor finds what was broken on purpose, says what to do, and changes nothing."""

import sqlite3
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from telegram import Bot

from bot.chat import doorbell, transport
from bot.chat.doorbell import Doorbell
from bot.chat.introduction import NoAnswer, introduce
from bot.chat.poller import WrongToken
from bot.clock import SystemClock
from bot.commands.doctor import _telegram
from bot.config import Config
from bot.content.phrasebook import STALE_AFTER, Phrasebook
from bot.ops import backups, examining, heartbeat, opening
from bot.ops.doctor import Finding, Mark, printed
from bot.ops.vitals import ticking
from bot.sandbox.request import SandboxRequest
from bot.sandbox.telegram import Telegram
from bot.store import files
from bot.store.database import Database
from tests.conftest import MONDAY_NOON
from tests.ops.conftest import typed
from tests.ops.test_backups import damage
from tests.person import TOKEN

URL = "http://sandbox/bot"


@pytest.fixture
def config(data: Path) -> Config:
    return Config.model_validate({"data_dir": data})


@pytest.fixture
async def path(data: Path, url: str) -> Path:
    """A database that nobody has open."""
    data.chmod(0o700)
    database = Database(url)
    await database.start()
    await database.stop()
    return data / "askanyway.db"


def marks(findings: Iterable[Finding]) -> list[tuple[Mark, str]]:
    return [(found.mark, found.what) for found in findings]


async def test_a_sound_installation_ends_with_zero(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    assert await typed("doctor", "--offline") == 0
    told = capsys.readouterr().out
    assert f"ok     database     {path} is sound" in told
    assert "warn   backup       there is none in" in told
    assert "-> askanyway backup" in told
    assert "token" not in told
    assert path.read_bytes() == before


async def test_a_damaged_database_ends_with_one_and_the_backup_to_restore(
    path: Path, data: Path, config: Config
) -> None:
    good = backups.make(path, data / "backups", MONDAY_NOON)
    damage(path)
    [found] = examining.database(config, path)
    assert found.mark is Mark.WRONG
    assert found.remedy == f"askanyway restore {good}"


def test_every_finding_that_is_not_ok_says_what_to_do(data: Path, config: Config) -> None:
    data.chmod(0o755)
    [found] = examining.folder(config)
    assert list(printed([found])) == [
        f"warn   data folder  {data} can be read by others",
        f"{'':<19} -> chmod 700 {data}",
    ]


@pytest.mark.parametrize(
    ("free", "mark"), [(1_000_000, Mark.WRONG), (100_000_000, Mark.WARN), (9e9, Mark.OK)]
)
def test_a_disk_that_fills_is_seen(
    config: Config, monkeypatch: pytest.MonkeyPatch, free: float, mark: Mark
) -> None:
    monkeypatch.setattr(files, "free_bytes", lambda folder: int(free))
    assert marks(examining.disk(config)) == [(mark, "disk")]


async def test_a_schema_is_compared_with_this_versions(path: Path, config: Config) -> None:
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = '0001'")
    assert "askanyway migrate" in [found.remedy for found in examining.database(config, path)]
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    assert marks(examining.database(config, path))[-1] == (Mark.WRONG, "schema")


async def test_backups_that_are_old_or_never_opened(path: Path, data: Path, config: Config) -> None:
    made = backups.make(path, data / "backups", MONDAY_NOON)
    [age, opened] = examining.saved(config, path, MONDAY_NOON + timedelta(hours=30))
    assert (age.mark, age.line) == (Mark.WARN, f"{made}, 30 hours old")
    assert opened.remedy == "askanyway backup verify"
    await backups.verify(made, MONDAY_NOON, lambda url: opening.database(config, url))
    assert marks(examining.saved(config, path, MONDAY_NOON)) == [(Mark.OK, "backup")]
    assert marks(examining.saved(config, None, MONDAY_NOON)) == [(Mark.WARN, "backup")]


async def test_a_clock_before_the_newest_write_is_wrong(path: Path) -> None:
    assert marks(examining.clock(MONDAY_NOON.replace(year=2001), path))[0] == (Mark.WRONG, "clock")
    later = backups.changed_at(path) + timedelta(hours=1)
    assert marks(examining.clock(later, path)) == [(Mark.OK, "clock"), (Mark.OK, "time zones")]


def test_helplines_that_nobody_checked_for_half_a_year(phrasebook: Phrasebook) -> None:
    assert marks(examining.helplines(phrasebook, MONDAY_NOON)) == [(Mark.OK, "helplines")]
    [found] = examining.helplines(phrasebook, MONDAY_NOON + 2 * STALE_AFTER)
    assert found.mark is Mark.WARN
    assert "DE" in found.line


def test_what_the_bot_says_of_itself(
    data: Path, config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert marks(examining.pulse(config)) == [(Mark.OK, "bot")]
    heartbeat.write(data, [])
    assert [found.line for found in examining.pulse(config)] == ["running and ready"]
    heartbeat.write(data, ["another program uses this token, or a webhook is set"])
    assert marks(examining.pulse(config)) == [(Mark.WRONG, "bot")]
    now = ticking() + 1000
    monkeypatch.setattr(heartbeat, "ticking", lambda: now)
    assert marks(examining.pulse(config)) == [(Mark.WARN, "bot")]


@pytest.mark.parametrize(
    ("there", "wanted", "mark", "line"),
    [
        ("https://a.example/x", "https://a.example/x", Mark.OK, "updates go to a.example"),
        ("https://b.example/x", "https://a.example/x", Mark.WARN, "updates go to b.example"),
        ("https://b.example/x", "", Mark.WARN, "updates go to b.example"),
        ("", "https://a.example/x", Mark.WARN, "Telegram has none, but WEBHOOK_URL is set"),
    ],
)
def test_a_webhook_is_well_where_we_want_it(there: str, wanted: str, mark: Mark, line: str) -> None:
    [found] = examining.webhook(there, wanted)
    assert (found.mark, found.line) == (mark, line)
    assert bool(found.remedy) == (mark is not Mark.OK)


def test_without_a_webhook_nothing_is_said_of_one() -> None:
    assert not list(examining.webhook("", ""))


async def test_the_doctor_knows_our_own_webhook(
    telegram: Telegram, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "AiohttpRequest", lambda: SandboxRequest(telegram))
    config = Config.model_validate(
        {
            "data_dir": data,
            "telegram_bot_token": TOKEN,
            "telegram_api_base_url": "http://sandbox",
            "webhook_url": "https://bot.example.org",
        }
    )
    ours = doorbell.address("https://bot.example.org", TOKEN)
    bot = Bot(TOKEN, base_url=URL, request=SandboxRequest(telegram))
    await Doorbell(bot, ours, SystemClock()).set()
    assert marks(await _telegram(config)) == [(Mark.OK, "token"), (Mark.OK, "webhook")]


async def test_telegram_is_asked_who_we_are(telegram: Telegram) -> None:
    telegram.person(1001).send("hello")
    known = await introduce(TOKEN, URL, SandboxRequest(telegram), fetching=True)
    assert (known.name, known.waiting, known.contested) == ("ask_anyway_bot", 1, False)
    assert len(telegram.world.updates.pending) == 1  # asking confirms nothing

    telegram.faults.add("refuse", method="getUpdates", status=409, description="Conflict", times=1)
    known = await introduce(TOKEN, URL, SandboxRequest(telegram), fetching=True)
    assert known.contested
    with pytest.raises(WrongToken):
        await introduce("1:wrong-token-wrong-token", URL, SandboxRequest(telegram), fetching=True)
    telegram.faults.outage = True
    with pytest.raises(NoAnswer):
        await introduce(TOKEN, URL, SandboxRequest(telegram), fetching=True)
