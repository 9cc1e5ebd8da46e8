"""The search for leaks finds what there is, and a stolen database tells nothing.

Every other conversation is searched by the `bot` fixture; this shows that the search works.
"""

import io
import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.domain.person import Say
from bot.sandbox.telegram import Telegram
from tests.leaks import Leaks
from tests.person import TOKEN, Bot, Chat, meet

FEAR = "They whisper about my zebra costume"
LOUD = dict.fromkeys(("bot", "telegram", "asyncio", "aiosqlite", "apscheduler"), logging.DEBUG)


async def talk(chat: Chat) -> None:
    """From meeting to reflecting, with words of every kind on the way."""
    await meet(chat)
    await chat.sleep_until(10)
    await chat.tap("I’m in")
    sent = await chat.send("They whisper about my zebra")
    await chat.edit(sent, FEAR)
    await chat.tap("50 %")
    await chat.tap("5")
    await chat.send("When the kettle boils, I put on the stripes")
    await chat.send("my knees were shaking on the zebra crossing")
    chat.person.photo("look at these purple stripes of mine")
    await chat.settled()
    for name in ("bot.some.part", "httpx"):  # as httpx does it for every call, below WARNING
        logging.getLogger(name).warning("POST https://api.telegram.org/bot%s/getMe", TOKEN)


async def leave_unfinished(bot: Bot) -> None:
    """A letter nobody has read, one that is dead, and a message that is not said yet."""
    now, letter = bot.clock.now(), {"message": {"text": FEAR, "from": {"first_name": "Wilma"}}}
    async with bot.app.database.begin() as store:
        await store.inbox.put(4242, [(7001, 2002, letter)], now)
        (dead,) = await store.inbox.claim(now, 1)
        await store.inbox.bury(dead.lease, "KeyError")
        await store.inbox.put(4242, [(7002, 2002, letter)], now)
        await store.outbox.put([("z" * 16, Say(2002, f"Feared: {FEAR}"))], now)


async def test_with_the_net_nothing_leaks_though_everybody_talks_at_debug(
    stranger: Chat, leaks: Leaks
) -> None:
    with leaks.watching(levels=LOUD):
        await talk(stranger)
    assert leaks.found() == []
    assert "zebra" not in leaks.output.getvalue()


async def test_without_the_net_the_search_finds_the_token_the_name_and_the_words(
    stranger: Chat, leaks: Leaks, telegram: Telegram, tmp_path: Path
) -> None:
    plain = logging.StreamHandler(io.StringIO())
    with leaks.watching(plain, LOUD):
        await talk(stranger)
    unredacted = plain.stream.getvalue()
    found = " ".join(leaks.found_in({"a log without the net": unredacted.encode()}))
    for leaked in ("'Robin'", "token-that-opens-nothing", "my knees were shaking"):
        assert leaked in found, f"{leaked} should have been found: the search is blind"


async def test_the_search_looks_into_every_file(
    stranger: Chat, leaks: Leaks, tmp_path: Path
) -> None:
    await stranger.send("/start")
    stray = tmp_path / "stray.log"
    stray.write_text("user Robin wrote something")
    assert leaks.found() == ["'Robin' in stray.log"]
    stray.unlink()


async def test_a_stolen_database_log_and_backup_hold_no_word_of_a_person(
    bot: Bot, telegram: Telegram, tmp_path: Path
) -> None:
    chat = Chat(bot, telegram.person(1001, first_name="Wilhelmina", username="wilma_the_zebra"))
    await talk(chat)
    await leave_unfinished(bot)
    with closing(sqlite3.connect(tmp_path / "askanyway.db")) as source:
        source.execute("VACUUM INTO ?", (str(tmp_path / "backup.db"),))
    stolen = [path for path in tmp_path.glob("*.db*") if path.stat().st_size]
    assert {path.name for path in stolen} >= {"askanyway.db", "askanyway.db-wal", "backup.db"}
    for path in stolen:
        content = path.read_bytes().lower()
        for word in (b"zebra", b"stripes", b"kettle", b"shaking", b"wilhelmina", b"wilma"):
            assert word not in content, (word, path.name)
            assert word.decode().encode("utf-16-le") not in content
