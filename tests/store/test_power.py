"""A power cut at any moment: what Telegram was told we have is in what the disk has."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

from sqlalchemy import text

from bot.sandbox.telegram import Call, Telegram
from tests.person import Bot, Chat

FILE = "askanyway.db"
LETTERS = 8


async def test_every_commit_waits_for_the_disk(bot: Bot, chat: Chat) -> None:
    """On the very connection that the inbox is written through, after all that a day does to it."""
    await chat.send("/today")
    asked = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    async with bot.app.database.engine.begin() as connection:
        found = [(await connection.execute(text(f"PRAGMA {name}"))).scalar_one() for name in asked]
    assert found == ["wal", 2, 1, 1], "2 is FULL: NORMAL forgets what was committed last"


async def test_a_log_that_lost_its_end_holds_all_that_was_confirmed(
    bot: Bot, chat: Chat, telegram: Telegram, tmp_path: Path
) -> None:
    """The log may end anywhere after what was synced when Telegram was told to forget a letter."""
    log, confirmed = tmp_path / f"{FILE}-wal", dict[int, int]()

    def note(call: Call) -> None:
        if call.method.lower() == "getupdates" and (offset := call.params.get("offset")):
            confirmed.setdefault(int(offset) - 1, log.stat().st_size)

    shutil.copy(tmp_path / FILE, tmp_path / "before.db")
    telegram.on_call.append(note)
    for number in range(LETTERS):
        chat.person.send(f"letter {number}")
        await bot.app.poller.poll(0)
    await bot.app.poller.poll(0)
    assert len(confirmed) >= LETTERS
    assert (tmp_path / "before.db").read_bytes() == (tmp_path / FILE).read_bytes(), "all in the log"

    whole, chance = log.read_bytes(), Random(1)
    for update_id, synced in confirmed.items():
        cut = tmp_path / "cut.db"
        shutil.copy(tmp_path / FILE, cut)
        Path(f"{cut}-wal").write_bytes(whole[: chance.randint(synced, len(whole))])
        with closing(sqlite3.connect(cut)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            query = "SELECT count(*) FROM inbox WHERE update_id = ?"
            assert connection.execute(query, (update_id,)).fetchone() == (1,)
        Path(f"{cut}-wal").unlink(missing_ok=True)
