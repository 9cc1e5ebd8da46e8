"""The operator's commands beside a running bot: an announcement, counts, an invitation."""

import asyncio
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from bot.__main__ import main
from bot.commands.stats import roughly
from bot.sandbox.telegram import Telegram
from bot.service import announcing
from tests.person import Bot, Chat, meet

TEXT = "On Sunday I move house: a day of silence <3"


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the bot that runs; the commands read them from the environment."""
    monkeypatch.chdir(tmp_path)  # no .env of the developer's
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setenv("ACCESS", "invite")


async def run(*words: str) -> int:
    """As its own process would: in a thread, with a loop of its own."""
    return await asyncio.to_thread(main, list(words))


async def test_an_announcement_is_shown_then_said_once_to_each(
    bot: Bot, telegram: Telegram, capsys: pytest.CaptureFixture[str]
) -> None:
    robin, kim, lee = (Chat(bot, telegram.person(n, first_name="P")) for n in (1001, 1002, 1003))
    for chat in (robin, kim, lee):
        await meet(chat)
    await kim.send("/pause until I’m back")
    await lee.send("/settings")
    await lee.tap("Quiet hours")
    await lee.send("11-14")

    # The commands read the machine's clock; what they do is handed the bot's here.
    code, people = await announcing.prepare(bot.app.database, TEXT, bot.clock.now(), Random(1))
    assert people == 2
    await bot.settle()
    assert not any(TEXT in text for text in robin.texts), "nothing goes out unconfirmed"
    assert await announcing.confirm(bot.app.database, "guess", bot.clock.now()) is None
    for _ in range(2):  # confirmed twice, said once
        assert await announcing.confirm(bot.app.database, code, bot.clock.now()) == 2
        await robin.settled()
    await lee.sleep_until(13, 55)
    for chat, times in ((robin, 1), (kim, 0), (lee, 0)):
        said = [text for text in chat.texts if text.endswith(TEXT)]
        assert len(said) == times
    await lee.sleep_until(14, 5)
    assert lee.last == f"From whoever runs this bot:\n{TEXT}"
    assert await announcing.confirm(
        bot.app.database, code, bot.clock.now() + timedelta(hours=2)
    ) is None  # fmt: skip

    assert await run("announce", "x" * 1001) == 2
    assert await run("announce", TEXT) == 0
    shown = capsys.readouterr().out
    assert TEXT in shown
    assert "outside their quiet hours: fewer than 10." in shown
    confirmed = shown.split("--confirm ")[1].strip()
    assert await run("announce", "--confirm", confirmed) == 0
    assert await run("announce", "--confirm", "guess") == 2


async def test_an_announcement_of_unknown_outcome_is_not_repeated(
    bot: Bot, chat: Chat, telegram: Telegram
) -> None:
    code, _ = await announcing.prepare(bot.app.database, TEXT, bot.clock.now(), Random(1))
    await announcing.confirm(bot.app.database, code, bot.clock.now())
    telegram.faults.add("drop_after", method="sendMessage", times=1)
    await chat.sleep_until(14)
    assert [text for text in chat.texts if TEXT in text] == [chat.texts[-1]]
    assert len(telegram.calls_of("sendMessage")) == len(chat.texts), "it was tried once"


async def test_counts_tell_no_group_below_ten(
    bot: Bot, chat: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await run("stats") == 0
    told = capsys.readouterr().out
    assert "status active" in told
    assert "language en" in told
    assert {line.split("  ")[-1].strip() for line in told.splitlines()} == {
        "fewer than 10", "none"
    }  # fmt: skip
    assert [roughly(n) for n in (0, 9, 10, 19, 20, 1234)] == [
        "none", "fewer than 10", "10 or more", "10 or more", "20 or more", "1230 or more"
    ]  # fmt: skip


async def test_an_invitation_is_a_link(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await run("invite", "--uses", "2", "--days", "7") == 0
    assert capsys.readouterr().out.startswith("https://t.me/YOUR_BOT?start=")
    monkeypatch.setenv("ACCESS", "owner")
    assert await run("invite") == 2
    assert "Set ACCESS=invite first" in capsys.readouterr().err


def test_the_commands_say_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    assert main(["stats"]) == 3
    assert "There is no database yet" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(SystemExit):
        main(["invite", "--uses", "0"])
