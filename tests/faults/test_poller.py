"""The long poll: watched from outside, held by one process, and honest after a long absence."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.chat.poller import HOLD, OTHER_PAUSE, SILENCE, WATCH, Deaf, Poller
from bot.domain.person import Status
from bot.sandbox.request import SandboxRequest
from bot.sandbox.telegram import Telegram
from tests.person import Bot, Chat


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


async def test_after_more_than_a_day_away_people_in_practice_are_told_once(
    chat: Chat, bot: Bot
) -> None:
    bot.app.poller.last_answer_at = bot.clock.now()
    await bot.app.begin()
    await bot.stop()
    bot.clock.move(timedelta(days=3))
    await bot.start()
    for _ in range(2):  # the second time, as after a crash in the middle of it
        await bot.app.begin()
        await chat.settled()
    told = [one for one in chat.texts if "out of reach for more than a day" in one]
    assert len(told) == 1


async def test_after_a_short_absence_or_to_who_has_left_nothing_is_said(
    chat: Chat, bot: Bot
) -> None:
    bot.app.poller.last_answer_at = bot.clock.now()
    await bot.app.begin()
    bot.clock.move(timedelta(hours=23))
    await bot.app.begin()
    async with bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
        assert person is not None
        await store.people.mark(person, Status.LEFT)
    bot.clock.move(timedelta(days=3))
    await bot.app.begin()
    await bot.app.sender.dispatch()
    assert not any("out of reach" in one for one in chat.texts)
