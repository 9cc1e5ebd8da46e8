"""Letters that could not be handled: seen without their words, and let back in."""

import pytest

from bot.sandbox.telegram import Telegram
from tests.ops.conftest import typed
from tests.person import Bot, Chat

WORDS = "they will all stare at my shoes"


@pytest.fixture
async def number(bot: Bot, chat: Chat, telegram: Telegram, data: object) -> int:
    """A letter that became a dead one; returns its number."""
    chat.person.send(WORDS)
    await bot.app.poller.poll(0)
    letter = bot.app.worker.crew._given.popleft()
    await bot.app.worker._bury(letter, KeyError("colour"))
    return letter.update_id


async def test_it_is_listed_and_shown_without_its_words(
    number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await typed("dead", "list") == 0
    listed = capsys.readouterr().out
    assert listed.splitlines()[-1] == "1 dead letters"
    assert listed.split()[0] == str(number)
    assert await typed("dead", "show-meta", str(number)) == 0
    shown = capsys.readouterr().out
    assert "error     KeyError" in shown
    assert "erased    2026-11-30" in shown
    assert "shoes" not in listed + shown
    assert "1001" not in listed + shown


async def test_it_is_let_in_again_while_the_bot_runs(
    bot: Bot, chat: Chat, number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(chat.texts)
    assert await typed("dead", "retry", str(number)) == 0
    assert capsys.readouterr().out == "1 wait again\n"
    await bot.settle()
    assert len(chat.texts) > before
    assert await typed("dead", "list") == 0
    assert capsys.readouterr().out == "no dead letters\n"


async def test_all_of_them(number: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert await typed("dead", "retry", "--all") == 0
    assert await typed("dead", "retry", "--all") == 0
    assert capsys.readouterr().out == "1 wait again\nno dead letters\n"


async def test_what_is_no_dead_letter_is_said(
    number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await typed("dead", "retry", "7") == 1
    assert await typed("dead", "show-meta", "7") == 1
    assert await typed("dead", "retry") == 2
    assert "askanyway dead list" in capsys.readouterr().err


async def test_without_a_database_it_is_said(
    data: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await typed("dead", "list") == 3
    assert "There is no database yet" in capsys.readouterr().err
