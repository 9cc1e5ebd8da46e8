"""What takes longer than its lease, or is in hand while the clock is set: done once, and ended."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.chat.attachments import Attachments
from bot.chat.files import makers
from bot.chat.sender import Sender
from bot.chat.worker import ATTEMPTS, HANDS
from bot.domain.person import Person, Say, Urgency
from bot.sandbox.telegram import Telegram
from bot.store.tables import inbox
from tests.faults.conftest import Outgoing, until
from tests.person import RATE, Bot, Chat

ARCHIVE = b"PK" + b"0" * 100
Working = Callable[[asyncio.Event], Any]


@asynccontextmanager
async def at_work(*parts: Working) -> AsyncIterator[asyncio.Event]:
    """Loops that run, and are stopped in the end; what is in hand then is given up."""
    stopping = asyncio.Event()
    tasks = [asyncio.ensure_future(part(stopping)) for part in parts]
    try:
        yield stopping
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def newest_letter(bot: Bot) -> tuple[str, int]:
    """(state, attempts)."""
    query = select(inbox.c.state, inbox.c.attempts).order_by(inbox.c.update_id.desc()).limit(1)
    async with bot.app.database.begin() as store:
        state, attempts = (await store.inbox._connection.execute(query)).one()
    return state, attempts


async def seconds(bot: Bot, count: int, each: timedelta = timedelta(seconds=1)) -> None:
    """The clock goes on, and the loops look at their queues as they do once a second."""
    for _ in range(count):
        bot.clock.move(each)
        bot.app.wake()
        await turns(bot)


async def turns(bot: Bot) -> None:
    """What was begun goes on: a turn at the database comes after those who asked before."""
    for _ in range(3):
        async with bot.app.database.begin():
            pass


async def test_a_file_that_comes_slowly_is_fetched_once_and_answered(
    bot: Bot, chat: Chat, telegram: Telegram
) -> None:
    telegram.faults.add("delay", method="getFile", seconds=65)
    chat.person.document("all.zip", ARCHIVE)
    await bot.app.poller.poll(0)
    before = len(chat.texts)
    async with at_work(bot.app.worker.crew.work):
        await until(lambda: len(bot.app.worker.crew.in_hand) == 1)
        await seconds(bot, 60)
        assert await newest_letter(bot) == ("waiting", 1)
        assert len(bot.app.worker.crew.in_hand) == 1
        await seconds(bot, 20)
        await until(lambda: not bot.app.worker.crew.in_hand)
    await bot.settle()
    assert len(telegram.calls_of("getFile")) == 1
    assert len(chat.texts) == before + 1
    assert await newest_letter(bot) == ("done", 1)


async def test_who_dies_with_a_letter_leaves_it_to_others_after_its_lease(
    bot: Bot, chat: Chat, telegram: Telegram
) -> None:
    fault = telegram.faults.add("delay", method="getFile", seconds=3600)
    chat.person.document("all.zip", ARCHIVE)
    await bot.app.poller.poll(0)
    async with at_work(bot.app.worker.crew.work):
        await until(lambda: len(bot.app.worker.crew.in_hand) == 1)
        await seconds(bot, 30)
    telegram.faults.cancel(fault)
    before = len(chat.texts)
    await bot.settle()
    assert len(chat.texts) == before
    bot.clock.move(timedelta(seconds=20))
    await bot.settle()
    assert len(chat.texts) == before + 1
    assert await newest_letter(bot) == ("done", 2)


async def test_what_never_ends_becomes_a_dead_letter(
    bot: Bot, chat: Chat, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.chat.worker.LONGEST", 0.02)
    telegram.faults.add("delay", method="getFile", seconds=3600)
    chat.person.document("all.zip", ARCHIVE)
    for _ in range(ATTEMPTS):
        await bot.settle()
        bot.clock.move(timedelta(seconds=30))
    assert await newest_letter(bot) == ("dead", ATTEMPTS)


async def test_a_letter_that_every_process_dies_with_becomes_a_dead_letter(
    bot: Bot, chat: Chat
) -> None:
    chat.person.send("/help")
    await bot.app.poller.poll(0)
    for _ in range(ATTEMPTS - 1):
        bot.clock.move(timedelta(seconds=20))
        async with bot.app.database.begin() as store:
            assert await store.inbox.claim(bot.clock.now(), 1)
    before = len(chat.texts)
    bot.app.worker.crew._given.clear()
    bot.clock.move(timedelta(seconds=20))
    await bot.settle()
    assert await newest_letter(bot) == ("dead", ATTEMPTS + 1)
    assert len(chat.texts) == before
    await chat.send("/help")
    assert len(chat.texts) == before + 1


async def test_however_many_files_come_slowly_others_are_answered(
    bot: Bot, chat: Chat, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.chat.worker.PATIENCE", 0.02)
    await bot.restart()
    telegram.faults.add("delay", method="getFile", seconds=3600)
    now = bot.clock.now()
    async with bot.app.database.begin() as store:
        for number in range(3000, 3000 + HANDS):
            await store.people.add(Person(number, "en", consented_at=now), now)
            telegram.person(number).document("all.zip", ARCHIVE)
    await bot.app.poller.poll(0)
    before = len(chat.texts)
    async with at_work(bot.app.worker.crew.work, bot.app.sender.work):
        await until(lambda: len(bot.app.worker.crew.in_hand) == HANDS)
        chat.person.send("/help")
        await bot.app.poller.poll(0)
        await until(lambda: len(chat.texts) == before + 1)


async def test_a_clock_that_jumps_ahead_makes_nobody_hear_it_twice(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    telegram.faults.add("delay", method="sendMessage", seconds=7200)
    await out.put("a reply")
    async with at_work(bot.app.sender.work) as stopping:
        await until(lambda: len(bot.app.sender.crew.in_hand) == 1)
        await seconds(bot, 1)
        await seconds(bot, 1, timedelta(hours=1))
        await seconds(bot, 3)
        bot.clock.move(timedelta(hours=2))
        await until(lambda: bot.app.sender.crew.idle)
        stopping.set()
        bot.app.wake()
        await until(lambda: not bot.app.sender._said)
    assert out.seen == ["a reply"]
    assert await out.states == [("sent", 0)]


async def test_a_sender_that_was_stopped_does_not_say_what_another_has_said(
    out: Outgoing, bot: Bot
) -> None:
    await out.put()
    stopped = bot.app.sender
    taken = await stopped._take(stopped.crew.free)
    bot.clock.move(timedelta(seconds=70))
    await another(bot).crew.drain()
    assert out.seen == ["Hello"]
    await stopped._handle(taken.pieces[0])
    assert out.seen == ["Hello"]
    assert await out.states == [("sent", 1)]


async def test_however_slowly_several_things_are_said_nobody_else_says_them(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    telegram.faults.add("delay", method="sendMessage", seconds=18)
    texts = ["one", "two", "three", "four"]
    other = another(bot)
    async with at_work(bot.app.sender.work):
        await hand_over(out, *texts)
        for _ in range(80):
            await seconds(bot, 1)
            other.crew.wake()
            await other.crew.drain()
        await until(lambda: bot.app.sender.crew.idle)
    assert out.seen == texts


async def test_who_is_erased_meanwhile_does_not_hear_the_rest(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    telegram.faults.add("delay", method="sendMessage", seconds=5)
    async with at_work(bot.app.sender.work):
        await hand_over(out, "in flight", "not yet begun")
        await seconds(bot, 2)
        async with bot.app.database.begin() as store:
            await store.people.erase(out.robin.id, bot.clock.now())
        await seconds(bot, 9)
        await until(lambda: bot.app.sender.crew.idle)
    assert out.seen == ["in flight"]


async def test_a_pause_keeps_a_visit_unsaid_that_waits_for_somebodys_answer(
    bot: Bot, chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.turns.PATIENCE", 60)
    out = Outgoing(bot, chat.person)
    before = len(chat.texts)
    async with at_work(bot.app.sender.work):
        with bot.app.database.hurry():
            await out.put("an offer", urgency=Urgency.VISIT)
            bot.app.sender.wake()
            await until(lambda: len(bot.app.sender.crew.in_hand) == 1)
            chat.person.send("/pause for a week")
            await bot.app.poller.poll(0)
            await bot.app.worker.answer()
        await until(lambda: len(chat.texts) > before and bot.app.sender.crew.idle)
    assert [text.split(".")[0] for text in chat.texts[before:]] == [
        "Paused until Monday, 30 November"
    ]


async def test_what_a_letter_in_hand_leads_to_is_said_before_the_process_stops(
    bot: Bot, chat: Chat, telegram: Telegram
) -> None:
    telegram.faults.add("delay", method="getFile", seconds=5)
    before = len(chat.texts)
    stopping, ready = asyncio.Event(), asyncio.Event()
    running = asyncio.ensure_future(bot.app.run(stopping, ready.set))
    await ready.wait()
    chat.person.document("all.zip", ARCHIVE)
    await until(lambda: len(bot.app.worker.crew.in_hand) == 1)
    await turns(bot)
    stopping.set()
    await turns(bot)
    bot.clock.move(timedelta(seconds=5))
    await running
    assert len(chat.texts) == before + 1
    await bot.restart()
    await bot.settle()
    assert len(chat.texts) == before + 1


async def test_nothing_is_handed_to_those_who_have_stopped(bot: Bot, chat: Chat) -> None:
    before = len(chat.texts)
    stopping = asyncio.Event()
    stopping.set()
    await bot.app.sender.work(stopping)
    chat.person.send("/help")
    await bot.app.poller.poll(0)
    await bot.app.worker.answer()
    assert bot.app.sender.crew.in_hand == []
    await bot.app.worker.crew.work(stopping)
    chat.person.send("/help")
    await bot.app.poller.poll(0)
    assert bot.app.worker.crew.in_hand == []
    await bot.restart()
    await bot.settle()
    assert len(chat.texts) == before + 2
    assert await newest_letter(bot) == ("done", 1)


def another(bot: Bot) -> Sender:
    """A sender as another process would have it, over the same rows."""
    app = bot.app
    making = Attachments(makers(app.door))
    return Sender(app.bot, app.database, app.clock, app.library, RATE, app.timekeeper, making)


async def hand_over(out: Outgoing, *texts: str) -> None:
    """As a use case does it: claimed with the same commit."""
    app = out.bot.app
    says = [(f"{text:>16}", Say(out.robin.id, text)) for text in texts]
    async with app.database.begin() as store:
        handed = await store.outbox.hand_over(says, app.clock.now())
    app.said(handed)
