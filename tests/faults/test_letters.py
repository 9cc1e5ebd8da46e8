"""Trouble on the way in: letters nobody can read, a second poller, answers that are no answers."""

import logging
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from bot.app import build
from bot.chat.poller import FIRST_PAUSE, LONGEST_PAUSE, WrongToken
from bot.sandbox.request import SandboxRequest
from bot.sandbox.telegram import Telegram
from bot.store.tables import inbox
from tests.person import Bot, Chat

POISON: list[dict[str, Any]] = [
    {"message": {"malformed": True}},
    {"message": {"message_id": 1, "date": "yesterday", "chat": {"id": 1001}}},
    {"message": {"message_id": 1, "date": 1, "chat": 7, "from": {"id": 1001}, "text": "secret"}},
    {"message": ["not", "an", "object"]},
    {"callback_query": {"id": "1", "from": {"id": 1001}}},
    {"callback_query": {"from": {"id": "1001"}, "data": "x"}},
    {"my_chat_member": {"chat": {}, "from": {"id": 1001, "is_bot": False}}},
]


async def states(bot: Bot) -> list[str]:
    query = select(inbox.c.state).order_by(inbox.c.update_id)
    async with bot.app.database.engine.begin() as connection:
        return list((await connection.execute(query)).scalars())


@pytest.mark.parametrize("poison", POISON)
async def test_a_poisonous_update_stops_nobody(
    bot: Bot, stranger: Chat, telegram: Telegram, poison: dict[str, Any]
) -> None:
    telegram.world.updates.push_raw(poison)
    await stranger.send("/start")
    assert stranger.new
    assert (await states(bot)).count("waiting") == 0


async def test_what_cannot_be_read_becomes_a_dead_letter_and_one_line(
    bot: Bot, stranger: Chat, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.world.updates.push_raw(POISON[2])
    with caplog.at_level(logging.DEBUG, logger="bot"):
        await stranger.settled()
        await stranger.settled()
    assert await states(bot) == ["dead"]
    assert len([r for r in caplog.records if r.levelno >= logging.WARNING]) == 1
    assert "secret" not in caplog.text


async def test_a_hundred_poisonous_updates_among_good_ones(
    bot: Bot, stranger: Chat, telegram: Telegram
) -> None:
    for _ in range(50):
        telegram.world.updates.push_raw(POISON[2])
    stranger.person.send("/start")
    for _ in range(50):
        telegram.world.updates.push_raw(POISON[0])
    await stranger.settled()
    assert stranger.texts
    assert "waiting" not in await states(bot)


async def test_an_update_of_a_kind_nobody_knows_is_passed_over(
    bot: Bot, stranger: Chat, telegram: Telegram
) -> None:
    telegram.world.updates.push_raw({"telepathy": {"from": {"id": 1001}, "thought": "hm"}})
    await stranger.send("/start")
    assert stranger.new
    assert set(await states(bot)) == {"done"}


async def test_updates_that_come_twice_and_out_of_order_count_once(
    bot: Bot, chat: Chat, telegram: Telegram
) -> None:
    telegram.faults.duplicate = telegram.faults.reorder = 1.0
    before = len(chat.texts)
    await chat.send("/today")
    once = len(chat.texts)
    assert once > before
    await chat.settled()
    await chat.bot.restart()
    await chat.settled()
    assert len(chat.texts) == once
    assert set(await states(bot)) == {"done"}


async def test_what_comes_again_after_an_erasure_brings_nobody_back(
    bot: Bot, chat: Chat, telegram: Telegram
) -> None:
    """The process died before Telegram was told that it has them, but after it had erased."""
    chat.person.send("I was so scared of the man at the till")
    chat.person.send("/forget")
    unconfirmed = list(telegram.world.updates.pending)
    await chat.settled()
    await chat.tap("Yes, erase it all")
    said = len(chat.texts)
    telegram.world.updates.pending.extend(unconfirmed)
    await bot.restart()
    await chat.settled()
    assert len(chat.texts) == said
    async with bot.app.database.begin() as store:
        assert await store.people.get(chat.person.id) is None


async def test_a_second_poller_is_one_clear_warning_and_then_it_goes_on(
    bot: Bot, stranger: Chat, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.faults.add(
        "refuse",
        method="getUpdates",
        status=409,
        times=1,
        description="Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    )
    assert await bot.app.poller.poll(0) == LONGEST_PAUSE
    warnings = [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]
    assert len(warnings) == 1
    assert "another program polls with this token" in warnings[0]
    await stranger.send("/start")
    assert stranger.new


async def test_a_token_that_is_taken_back_ends_the_polling(bot: Bot, telegram: Telegram) -> None:
    telegram.faults.add("refuse", method="getUpdates", status=401, description="Unauthorized")
    with pytest.raises(WrongToken):
        await bot.app.poller.poll(0)


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "garbage", "refuse"])
async def test_no_answer_is_asked_for_again_and_less_and_less_often(
    bot: Bot, stranger: Chat, telegram: Telegram, kind: str
) -> None:
    telegram.faults.add(kind, method="getUpdates", times=7)
    stranger.person.send("/start")
    pauses = [await bot.app.poller.poll(0) for _ in range(7)]
    assert pauses == [FIRST_PAUSE, 2, 4, 8, 16, LONGEST_PAUSE, LONGEST_PAUSE]
    await stranger.settled()
    assert stranger.texts
    assert await states(bot) == ["done"]
    assert await bot.app.poller.poll(0) == 0


@pytest.mark.parametrize("result", [["no update"], {"a": 1}, [{"no": "number"}], 7, True, [None]])
async def test_an_answer_that_is_no_list_of_updates_does_not_end_the_polling(
    bot: Bot, stranger: Chat, monkeypatch: pytest.MonkeyPatch, result: Any
) -> None:
    async def strange(*_: Any, **__: Any) -> Any:
        return result

    with monkeypatch.context() as patched:
        patched.setattr(type(bot.app.bot), "do_api_request", strange)
        assert await bot.app.poller.poll(0) > 0
    await stranger.send("/start")
    assert stranger.new


@pytest.mark.parametrize("number", [10**30, -(2**63) - 1, 2**63])
async def test_a_sender_whose_number_is_none_stops_nobody(
    bot: Bot, stranger: Chat, telegram: Telegram, number: int
) -> None:
    """What no database can hold must not keep the others from being fetched."""
    telegram.world.updates.push_raw({"message": {"from": {"id": number}}})
    await stranger.send("/start")
    assert stranger.new
    assert await states(bot) == ["dead", "done"]


async def test_what_the_library_stumbles_over_after_the_handlers_becomes_a_dead_letter(
    bot: Bot, stranger: Chat, telegram: Telegram
) -> None:
    """A sender whose number is none: it would be tried every minute for ever."""
    sender = {"id": [], "is_bot": False, "first_name": "Robin"}
    chat = {"id": 1001, "type": "private"}
    message = {"message_id": 9, "date": 1, "chat": chat, "from": sender, "text": "hi"}
    telegram.world.updates.push_raw({"message": message})
    stranger.person.send("/start")
    for _ in range(6):
        bot.clock.move(timedelta(minutes=2))
        await stranger.settled()
    assert await states(bot) == ["dead", "done"]
    assert stranger.texts


async def test_half_a_character_stops_nobody(bot: Bot, chat: Chat, telegram: Telegram) -> None:
    sender = chat.person.user
    message = {"message_id": 9, "date": 1, "chat": dict(chat.person.chat.facts), "from": sender}
    telegram.world.updates.push_raw({"message": {**message, "text": "I \ud83d fear them"}})
    await chat.send("/today")
    assert chat.new
    assert set(await states(bot)) <= {"done", "dead"}


async def test_what_could_not_be_kept_is_not_confirmed(
    bot: Bot, stranger: Chat, telegram: Telegram
) -> None:
    stranger.person.send("/start")
    async with bot.app.database.engine.begin() as connection:
        await connection.execute(text("alter table inbox rename to away"))
    assert await bot.app.poller.poll(0) > 0
    assert await bot.app.poller.poll(0) > 0
    assert len(telegram.world.updates.pending) == 1
    async with bot.app.database.engine.begin() as connection:
        await connection.execute(text("alter table away rename to inbox"))
    await stranger.settled()
    assert stranger.texts


async def test_a_wrong_token_is_known_at_once(bot: Bot, telegram: Telegram) -> None:
    app = build(
        token="666:AAE-a-token-that-nobody-ever-gave-out",
        api_url="http://sandbox/bot",
        request=lambda: SandboxRequest(telegram),
        database=bot.app.database,
        library=bot.library,
        phrasebook=bot.phrasebook,
        clock=bot.clock,
        rate=1,
    )
    with pytest.raises(WrongToken):
        await app.connect()
