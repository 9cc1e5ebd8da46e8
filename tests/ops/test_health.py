"""Alive, ready and why not: for systemd, containers and whoever asks."""

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import text

from bot import serving
from bot.__main__ import main
from bot.clock import MovableClock
from bot.config import Config
from bot.ops import heartbeat, systemd, vitals
from bot.ops.watch import Watch
from bot.store.database import Database


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    opened = Database(url)
    await opened.start()
    yield opened
    await opened.stop()


@pytest.fixture
def port() -> int:
    with socket.socket() as probing:
        probing.bind(("127.0.0.1", 0))
        return int(probing.getsockname()[1])


@pytest.fixture
def watch(database: Database, clock: MovableClock, tmp_path: Path, port: int) -> Watch:
    settings = {"data_dir": tmp_path, "health_port": port}
    return Watch(Config.model_validate(settings), database, clock)


async def ready(watch: Watch) -> list[str]:
    await watch.health.look()
    return watch.health.wrong


async def test_ready_once_the_database_takes_and_telegram_answers(watch: Watch) -> None:
    assert watch.health.wrong == [
        "database: not looked at yet",
        "Telegram has not answered yet",
    ]
    watch.meter.called("getUpdates", "ok", 0.1)
    assert await ready(watch) == []


async def test_a_database_that_takes_nothing_is_seen_at_the_next_look(
    watch: Watch, database: Database
) -> None:
    watch.meter.called("getUpdates", "ok", 0.1)
    assert await ready(watch) == []
    async with database.engine.begin() as connection:
        await connection.execute(text("ALTER TABLE alembic_version RENAME TO away"))
    assert await ready(watch) == []  # a minute has not passed
    watch.meter.transaction(0.1, "broken")  # but something went wrong
    assert await ready(watch) == ["database: OperationalError"]
    async with database.engine.begin() as connection:
        await connection.execute(text("ALTER TABLE away RENAME TO alembic_version"))
    assert await ready(watch) == []


async def test_another_versions_schema_is_not_ready(watch: Watch, database: Database) -> None:
    watch.meter.called("getUpdates", "ok", 0.1)
    async with database.engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert await ready(watch) == ["database: its schema is not this version's"]


@pytest.mark.parametrize(
    ("seconds", "reason"),
    [
        (vitals.TURN + 1, "the loop stands still"),
        (vitals.LOOK + 1, "database: no answer for 121 s"),
        (vitals.POLL + 1, "no answer from Telegram for 151 s"),
    ],
)
async def test_silence_is_noticed(
    watch: Watch, monkeypatch: pytest.MonkeyPatch, seconds: float, reason: str
) -> None:
    watch.meter.called("getUpdates", "ok", 0.1)
    await ready(watch)
    now = vitals.ticking() + seconds
    monkeypatch.setattr(vitals, "ticking", lambda: now)
    assert reason in watch.health.wrong


async def test_a_clock_that_is_wrong_is_noticed(watch: Watch, clock: MovableClock) -> None:
    watch.meter.called("getUpdates", "ok", 0.1)
    watch.meter.skewed(-3600)
    assert await ready(watch) == ["the clock is -3600 s off Telegram's"]
    watch.meter.skewed(0.4)
    clock.move_to(vitals.EARLIEST.replace(year=2001))  # a Raspberry Pi without a clock of its own
    assert watch.health.wrong == ["the clock is behind: it shows 2001-11-01 00:00 UTC"]


async def test_the_pages_answer_on_this_machine(
    watch: Watch, port: int, clock: MovableClock
) -> None:
    watch.meter.called("getUpdates", "ok", 0.1)
    await watch.health.look()
    async with asyncio.TaskGroup() as group:
        running = group.create_task(watch.run())
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            assert await answered(session, "/livez") == (200, "ok\n")
            assert await answered(session, "/readyz") == (200, "ok\n")
            status, page = await answered(session, "/metrics")
            assert status == 200
            assert "\naskanyway_ready 1.0\n" in page
            watch.meter.called("getUpdates", "conflict", 0.1)
            assert (await answered(session, "/readyz"))[0] == 503
            assert (await answered(session, "/"))[0] == 404
        running.cancel()


async def answered(session: aiohttp.ClientSession, path: str) -> tuple[int, str]:
    while True:
        try:
            async with session.get(path) as answer:
                return answer.status, await answer.text()
        except aiohttp.ClientConnectorError:
            await asyncio.sleep(0.01)  # noqa: TID251 - uvicorn has not begun to listen


async def test_a_port_that_is_taken_is_a_line_in_the_log(
    watch: Watch, port: int, caplog: pytest.LogCaptureFixture
) -> None:
    with serving.listen("127.0.0.1", port) as taken:
        taken.listen()
        async with asyncio.TaskGroup() as group:
            running = group.create_task(watch.run())
            while not caplog.records:
                await asyncio.sleep(0.01)  # noqa: TID251 - until the watch has tried
            assert not running.done()
            running.cancel()
    assert "set HEALTH_PORT to a free one" in caplog.text


async def test_systemd_hears_that_we_are_ready_and_alive(
    watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemds:
        systemds.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        await watch.beat()
        lines = systemds.recv(4096).decode().splitlines()
    assert lines[:2] == [systemd.READY, systemd.ALIVE]
    assert lines[2].startswith("STATUS=database: not looked at yet")
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nobody"))
    assert not systemd.tell(systemd.ALIVE)


async def test_the_heartbeat_tells_how_it_is(
    watch: Watch,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    now = vitals.ticking()
    monkeypatch.setattr(heartbeat, "ticking", lambda: now)
    assert main(["healthcheck"]) == 1
    await watch.beat()
    assert main(["healthcheck"]) == 1
    assert main(["healthcheck", "--alive"]) == 0
    watch.meter.called("getUpdates", "ok", 0.1)
    await watch.health.look()
    await watch.beat()  # something changed, so it is written at once
    assert main(["healthcheck"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "ok"

    now += heartbeat.STALE
    assert main(["healthcheck"]) == 1
    assert "has not been heard of for 90 s" in capsys.readouterr().err
    monkeypatch.setattr(heartbeat, "ticking", lambda: 1.0)  # the machine was started anew
    assert main(["healthcheck", "--alive"]) == 1
