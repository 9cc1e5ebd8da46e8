"""A SQLite file that is taken away under the bot: nothing is confirmed that would not last."""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from bot.chat import webhook
from bot.chat.doorbell import address
from bot.config import Config
from bot.ops.watch import Watch
from bot.sandbox.telegram import Telegram
from bot.sandbox.webhook import SECRET_HEADER
from bot.store import sound
from bot.store.database import Database
from bot.store.hold import Displaced
from tests.person import TOKEN, Bot, Chat

FILE = "askanyway.db"


def moved(folder: Path) -> None:
    (folder / FILE).rename(folder / "elsewhere")


def deleted(folder: Path) -> None:
    shutil.rmtree(folder)


def replaced(folder: Path) -> None:
    moved(folder)
    shutil.copy2(folder / "elsewhere", folder / FILE)


def put_back(folder: Path) -> None:
    (folder / "elsewhere").replace(folder / FILE)


@pytest.mark.parametrize("away", [moved, deleted, replaced])
async def test_nothing_is_confirmed_while_the_file_is_not_in_its_place(
    bot: Bot,
    chat: Chat,
    telegram: Telegram,
    tmp_path: Path,
    away: Callable[[Path], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    watch = Watch(Config.model_validate({"data_dir": tmp_path}), bot.app.database, bot.clock)
    watch.meter.called("getUpdates", "ok", 0.1)
    bot.app.database.on_end = watch.meter.transaction
    await watch.health.look()
    assert watch.health.wrong == []
    away(tmp_path)

    chat.person.send("/today")
    for _ in range(3):
        await bot.app.poller.poll(0)
    assert len(telegram.world.updates.pending) == 1, "Telegram keeps it"
    await watch.health.look()
    (reason,) = watch.health.wrong
    assert "was deleted, moved, replaced or unmounted" in reason
    await watch.beat()
    assert tmp_path.exists() == (away is not deleted), "nor is a folder made that was deleted"
    told = [line for line in caplog.records if line.levelno == logging.ERROR]
    assert [line.name for line in told] == ["bot.store.hold"], "one line, however long it lasts"
    assert "askanyway restore FILE" in told[0].getMessage()
    if away is deleted:
        return

    put_back(tmp_path)
    await bot.settle()
    assert chat.new
    assert telegram.world.updates.pending == []
    await watch.health.look()
    assert watch.health.wrong == []


async def test_a_webhook_is_told_to_come_again(bot: Bot, tmp_path: Path) -> None:
    where = address("https://bot.example.org", TOKEN)
    transport = httpx.ASGITransport(webhook.application(where, bot.app.letterbox))
    async with httpx.AsyncClient(transport=transport) as client:

        async def knock() -> int:
            headers = {SECRET_HEADER: where.secret}
            return (
                await client.post(where.url, json={"update_id": 7}, headers=headers)
            ).status_code

        moved(tmp_path)
        assert await knock() == 503
        put_back(tmp_path)
        assert await knock() == 200


async def test_what_lies_there_instead_is_not_taken_for_ours_at_the_next_start(
    url: str, tmp_path: Path
) -> None:
    database = Database(url)
    await database.start()
    replaced(tmp_path)
    with pytest.raises(Displaced):
        async with database.begin():
            raise AssertionError("it would be written into nowhere")
    await database.stop()
    with (tmp_path / f"{FILE}.lock").open() as lock:
        assert not sound.is_as_left(lock.fileno(), tmp_path / FILE)
