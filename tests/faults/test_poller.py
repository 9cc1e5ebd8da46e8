"""The long poll: watched from outside, held by one process, and honest after a long absence."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.chat.doorbell import address
from bot.chat.poller import HOLD, OTHER_PAUSE, PATIENCE, SILENCE, WATCH, Deaf, Poller
from bot.domain.person import Status
from bot.sandbox.request import SandboxRequest
from bot.sandbox.telegram import Telegram
from tests.person import TOKEN, Bot, Chat, meet


class Line(SandboxRequest):
    """A connection that can be dead: what is asked over it is never answered."""

    def __init__(self, telegram: Telegram) -> None:
        super().__init__(telegram)
        self.dead = False
        self.for_good = False  # a new connection is as dead as the old one
        self.made_anew = 0

    async def initialize(self) -> None:
        self.made_anew += 1
        self.dead = self.for_good

    async def do_request(self, *args: object, **kwargs: object) -> tuple[int, bytes]:
        if self.dead:
            await asyncio.Event().wait()
        return await super().do_request(*args, **kwargs)  # type: ignore[arg-type]


@pytest.fixture
def line(telegram: Telegram) -> Line:
    return Line(telegram)


@pytest.fixture
def poller(bot: Bot, line: Line, monkeypatch: pytest.MonkeyPatch) -> Poller:
    """Polls over `line`, as the bot it belongs to does."""
    app = bot.app
    monkeypatch.setattr(app.bot, "_request", (line, app.bot._request[1]))
    return Poller(app.bot, line, app.database, app.clock, app.letterbox)


@pytest.fixture
async def polling(poller: Poller) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.ensure_future(poller.run(asyncio.Event()))
    yield task
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def pass_time(bot: Bot, seconds: float) -> None:
    """Look by look, with some turns of the loop after each."""
    for _ in range(int(seconds / WATCH)):
        bot.clock.move(timedelta(seconds=WATCH))
        for _ in range(12):
            await asyncio.sleep(0.0005)  # noqa: TID251 - the database answers in real time


async def test_a_poll_that_no_longer_comes_back_gets_a_new_connection(
    bot: Bot, stranger: Chat, line: Line, polling: asyncio.Task[None]
) -> None:
    line.dead = True
    await pass_time(bot, SILENCE - 2 * WATCH)
    assert line.made_anew == 0, "Telegram may be silent for so long"
    await pass_time(bot, 4 * WATCH)
    assert line.made_anew == 1
    await pass_time(bot, SILENCE)
    await stranger.send("/start")
    assert stranger.new
    assert not polling.done()


async def test_deaf_on_the_new_connection_too_it_ends_for_the_supervisor(
    bot: Bot, line: Line, polling: asyncio.Task[None]
) -> None:
    line.dead = line.for_good = True
    await pass_time(bot, 3 * SILENCE + 4 * WATCH)
    assert polling.done()
    with pytest.raises(Deaf):
        polling.result()


@pytest.mark.parametrize("kind", ["drop_before", "refuse"])
async def test_without_a_network_or_with_an_ill_telegram_it_only_waits(
    bot: Bot, telegram: Telegram, line: Line, polling: asyncio.Task[None], kind: str
) -> None:
    telegram.faults.add(kind, method="getUpdates")
    await pass_time(bot, 3 * SILENCE)
    assert not polling.done()
    assert line.made_anew == 0


async def test_of_two_processes_one_polls_and_the_other_takes_over(bot: Bot, line: Line) -> None:
    app = bot.app
    first, second = (
        Poller(app.bot, line, app.database, app.clock, app.letterbox) for _ in range(2)
    )
    assert await first._mine()
    assert not await second._mine()
    bot.clock.move(HOLD / 2)
    assert await first._mine(), "it goes on holding it"
    bot.clock.move(HOLD / 2 + timedelta(seconds=OTHER_PAUSE))
    assert not await second._mine()
    bot.clock.move(HOLD)  # the first one sleeps, or is dead
    assert await second._mine()
    assert not await first._mine()
    await second._let_go()
    assert await first._mine(), "after a graceful stop nobody waits"


async def test_a_webhook_left_behind_is_removed_within_minutes(
    bot: Bot, telegram: Telegram, stranger: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    await bot.app.bot.set_webhook("https://old.example.org/")
    stranger.person.send("/start")
    pauses = [await bot.app.poller.poll(0) for _ in range(PATIENCE)]
    assert sum(pauses) < 120
    assert "removing that webhook" in caplog.text
    await stranger.settled()
    assert stranger.texts


async def test_a_webhook_is_left_to_who_is_about_to_take_over(bot: Bot, telegram: Telegram) -> None:
    await bot.app.bot.set_webhook("https://new.example.org/")
    for _ in range(PATIENCE - 1):
        await bot.app.poller.poll(0)
    assert telegram.world.webhook.url


async def connecting(bot: Bot) -> bool:
    """A first start; whether it got through within five minutes."""
    await bot.app.application.shutdown()
    connected = asyncio.ensure_future(bot.app.connect())
    await pass_time(bot, 300)
    return connected.done() and not connected.exception()


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "garbage", "refuse"])
async def test_a_network_that_is_late_at_boot_is_waited_for(
    bot: Bot, telegram: Telegram, kind: str
) -> None:
    """No name resolved yet, a router without its line, a proxy's page: all of it passes."""
    for method in ("getMe", "deleteWebhook"):
        telegram.faults.add(kind, method=method, times=4)
    assert await connecting(bot)
    assert telegram.calls_of("deleteWebhook")


# --- away


def told(chat: Chat) -> int:
    return sum("out of reach for more than a day" in text for text in chat.texts)


async def test_after_more_than_a_day_away_people_in_practice_are_told_once(
    chat: Chat, bot: Bot
) -> None:
    await bot.app.housekeeper.begin()
    await chat.send("/help")
    await bot.app.housekeeper.keep()
    bot.clock.move(timedelta(days=3))
    await bot.restart()
    await bot.app.housekeeper.begin()
    for _ in range(3):  # the second time, as after a crash in the middle of it
        await chat.settled()
        await bot.app.housekeeper.keep()
    await chat.settled()
    assert told(chat) == 1


async def test_they_are_told_at_once_though_nobody_writes_and_nothing_else_is_due(
    chat: Chat, bot: Bot, telegram: Telegram
) -> None:
    kim = Chat(bot, telegram.person(2002, first_name="Kim"))
    await meet(kim)
    await bot.app.housekeeper.begin()
    await chat.send("/help")
    await bot.app.housekeeper.keep()
    async with bot.app.database.begin() as store:
        for person in (chat.person, kim.person):
            await store.appointments.cancel(person.id)
    bot.clock.move(timedelta(days=3))
    await bot.restart()
    await bot.app.housekeeper.begin()
    await bot.settle()
    await bot.app.housekeeper.keep()
    await bot.settle()
    assert told(chat) + told(kim) == 1, "the clock is in doubt"
    await bot.app.housekeeper.keep()
    await bot.settle()
    assert (told(chat), told(kim)) == (1, 1)


@pytest.mark.parametrize(("hours", "times"), [(23, 0), (72, 1)])
async def test_when_telegram_was_away_for_more_than_a_day_people_are_told_without_a_restart(
    chat: Chat, bot: Bot, telegram: Telegram, hours: int, times: int
) -> None:
    await bot.app.housekeeper.begin()
    await chat.send("/help")
    telegram.faults.outage = True
    for _ in range(hours):
        bot.clock.move(timedelta(hours=1))
        await bot.app.poller.poll(0)
        await bot.app.housekeeper.keep()
    telegram.faults.outage = False
    for _ in range(5):
        bot.clock.move(timedelta(minutes=2))
        await chat.settled()
        await bot.app.housekeeper.keep()
    assert told(chat) == times


async def test_with_a_webhook_they_are_told_when_telegram_is_found_again(
    chat: Chat, bot: Bot, telegram: Telegram
) -> None:
    bot.address = address("https://bot.example.org", TOKEN)
    await bot.restart()
    app = bot.app
    app.doorway = asyncio.Event.wait  # type: ignore[assignment]  # never opened here
    await app.doorbell.set()
    await app.housekeeper.begin()
    telegram.faults.outage = True
    for _ in range(30):
        bot.clock.move(timedelta(hours=1))
        await app.housekeeper.keep()
    telegram.faults.outage = False
    bot.clock.move(timedelta(hours=1))
    await app.housekeeper.keep()
    await app.sender.dispatch()
    bot.clock.move(timedelta(minutes=1))
    await app.housekeeper.keep()
    await app.sender.dispatch()
    assert told(chat) == 1


async def test_after_a_short_absence_or_to_who_has_left_nothing_is_said(
    chat: Chat, bot: Bot
) -> None:
    await bot.app.housekeeper.begin()
    await chat.send("/help")
    await bot.app.housekeeper.keep()
    bot.clock.move(timedelta(hours=23))
    await chat.settled()
    await bot.app.housekeeper.keep()
    async with bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
        assert person is not None
        await store.people.mark(person, Status.LEFT)
    bot.clock.move(timedelta(days=3))
    await chat.settled()
    await bot.app.housekeeper.keep()
    await bot.app.sender.dispatch()
    assert told(chat) == 0
