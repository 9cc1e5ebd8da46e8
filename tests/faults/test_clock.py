"""A clock that is wrong: nobody is visited by it, and everybody is answered.

Telegram's clock is the true one here. What is set is the clock of the machine that the bot runs on.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import func, select

from bot import loops
from bot.chat.planner import Planner
from bot.chat.timekeeper import Timekeeper
from bot.clock import MovableClock
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.domain.model import Context
from bot.domain.person import AppointmentKind, Person, Status, Urgency, Wishes
from bot.roles import Role
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from bot.store.tables import outbox
from tests.conftest import MONDAY_NOON
from tests.faults.conftest import Outgoing, acquaint
from tests.leaks import Leaks
from tests.person import RATE, TOKEN, Bot, Chat
from tests.postgres import SPINE, Postgres, of
from tests.wrist import Wrist

SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=n) for n in (1, 60, 3600, 86400))
CROWD = range(2000, 2006)
WISHES = Wishes(frozenset({Context.STRANGERS}), zone="Europe/Berlin", morning=(720, 720))


@pytest.fixture
def clock() -> Wrist:
    return Wrist(MONDAY_NOON)


@pytest.fixture
def true() -> MovableClock:
    return MovableClock(MONDAY_NOON, running=False)


@pytest.fixture
def telegram(true: MovableClock) -> Telegram:
    return Telegram(true, token=TOKEN, limits=Limits(on=False))


async def crowd(bot: Bot, telegram: Telegram) -> None:
    """People with something of ours due tomorrow at this hour."""
    at = MONDAY_NOON + DAY
    for number in CROWD:
        telegram.person(number).send("/start")
        async with bot.app.database.begin() as store:
            await store.people.add(Person(number, "en", Status.ACTIVE, MONDAY_NOON, WISHES), at)
            await store.appointments.plan(number, AppointmentKind.OFFER, at, at.date())
    telegram.world.updates.forget()


def visited(telegram: Telegram) -> int:
    return sum(len(telegram.person(number).received) for number in CROWD)


async def decided(bot: Bot) -> int:
    """How many visits were ever put into the outbox."""
    async with bot.app.database.engine.begin() as connection:
        query = select(func.count()).where(outbox.c.urgency == Urgency.VISIT.value)
        return int((await connection.execute(query)).scalar_one())


async def test_after_a_jump_ahead_one_visit_is_decided_and_said_and_telegram_decides(
    bot: Bot, telegram: Telegram, clock: Wrist, true: MovableClock
) -> None:
    await crowd(bot, telegram)
    await bot.settle()
    clock.move(DAY)
    await bot.app.planner.plan()
    await bot.app.planner.plan()
    assert await decided(bot) == 1
    await bot.settle()
    assert (await decided(bot), visited(telegram)) == (1, 1)
    assert bot.app.troubles() == ["clock"]
    clock.move(-DAY)
    await bot.settle()
    assert visited(telegram) == 1
    clock.pass_(DAY)
    true.move(DAY)
    await bot.settle()
    assert visited(telegram) == len(CROWD), "each once, and on their day"
    assert bot.app.troubles() == []


async def test_a_machine_that_slept_visits_everybody_after_the_first(
    bot: Bot, telegram: Telegram, clock: Wrist, true: MovableClock
) -> None:
    await crowd(bot, telegram)
    clock.move(DAY)
    true.move(DAY)
    await bot.settle()
    assert visited(telegram) == len(CROWD)


async def test_in_doubt_one_visit_is_on_its_way_however_many_hands_are_free(
    out: Outgoing, bot: Bot, telegram: Telegram, clock: Wrist, true: MovableClock
) -> None:
    for number in CROWD:
        await acquaint(bot, telegram, number)
        await out.put("an offer", to=number, urgency=Urgency.VISIT)
        telegram.faults.add("delay", method="sendMessage", chat_id=number, seconds=2)
    clock.move(DAY)
    stopping = asyncio.Event()
    sending = asyncio.ensure_future(bot.app.sender.work(stopping))
    for _ in range(40):
        bot.app.sender.wake()
        await asyncio.sleep(0.005)  # noqa: TID251 - the database answers in real time
    query = select(func.count()).where(outbox.c.lease_until.is_not(None))
    async with bot.app.database.engine.begin() as connection:
        assert (await connection.execute(query)).scalar_one() == 1
    clock.pass_(2 * SECOND)
    true.move(2 * SECOND)
    for _ in range(40):
        bot.app.sender.wake()
        await asyncio.sleep(0.005)  # noqa: TID251 - the same
    assert visited(telegram) == 1
    stopping.set()
    bot.app.sender.wake()
    await sending


async def test_who_cannot_be_reached_does_not_keep_the_others_in_doubt(
    bot: Bot, telegram: Telegram, clock: Wrist, true: MovableClock
) -> None:
    await crowd(bot, telegram)
    for number in CROWD[:3]:
        telegram.person(number).block()
    telegram.world.updates.forget()
    clock.move(DAY)
    true.move(DAY)
    await bot.settle()
    assert visited(telegram) == 3


async def test_what_only_seems_too_late_is_not_thrown_away(
    out: Outgoing, bot: Bot, clock: Wrist, true: MovableClock
) -> None:
    await out.put(urgency=Urgency.VISIT, expires_at=clock.now() + 6 * HOUR)
    clock.move(DAY)
    await bot.app.sender.dispatch()
    clock.move(-DAY)
    clock.pass_(MINUTE)
    true.move(MINUTE)
    await bot.app.housekeeper.keep()
    await bot.app.sender.dispatch()
    assert out.seen == ["Hello"]


@pytest.mark.parametrize("ahead", [DAY, 20_000 * DAY])
async def test_ahead_from_the_start_it_visits_nobody_and_answers_everybody(
    chat: Chat, bot: Bot, telegram: Telegram, clock: Wrist, ahead: timedelta
) -> None:
    await crowd(bot, telegram)
    await bot.app.housekeeper.begin()
    clock.move(ahead)
    await bot.restart()
    await bot.app.housekeeper.begin()
    await chat.send("/help")
    assert chat.new
    await bot.settle()
    assert visited(telegram) == 0, "the answer brought Telegram's time"
    assert bot.app.troubles() == ["clock"]


async def test_found_ahead_without_a_jump_it_visits_nobody_and_answers_everybody(
    chat: Chat, bot: Bot, telegram: Telegram, clock: Wrist
) -> None:
    await crowd(bot, telegram)
    await bot.app.housekeeper.begin()
    clock.pass_(DAY - HOUR)  # too fast: Telegram's has not moved
    await chat.send("/help")
    clock.pass_(HOUR)
    await chat.send("/help")
    assert chat.new
    assert visited(telegram) == 0


async def test_nothing_is_erased_by_a_clock_in_doubt(
    chat: Chat, bot: Bot, clock: Wrist, true: MovableClock
) -> None:
    done: list[None] = []

    async def kept() -> None:
        done.append(None)

    keeper = bot.app.housekeeper
    await keeper.begin()
    bot.app.door.database.scrub, scrub = kept, bot.app.door.database.scrub  # type: ignore[method-assign]
    clock.move(400 * DAY)
    await keeper.keep()
    assert done == []
    true.move(400 * DAY)
    await chat.send("/help")
    await keeper.keep()
    assert done == [None]
    bot.app.door.database.scrub = scrub  # type: ignore[method-assign]


async def test_of_days_that_never_were_one_person_is_told_at_most(
    chat: Chat, bot: Bot, telegram: Telegram, clock: Wrist
) -> None:
    await crowd(bot, telegram)
    await believed(chat)
    async with bot.app.database.begin() as store:
        for number in CROWD:
            await store.appointments.cancel(number)
        await store.appointments.cancel(chat.person.id)
    clock.move(3 * DAY)
    await bot.restart()
    await bot.app.housekeeper.begin()
    for _ in range(3):
        await bot.settle()
        await bot.app.housekeeper.keep()
    clock.move(-3 * DAY)
    for _ in range(3):
        await bot.settle()
        await bot.app.housekeeper.keep()
    assert visited(telegram) + sum("out of reach" in text for text in chat.texts) == 1


@pytest.fixture
async def apart(
    postgres: Postgres,
    clock: Wrist,
    telegram: Telegram,
    library: Library,
    phrasebook: Phrasebook,
    leaks: Leaks,
) -> AsyncIterator[Bot]:
    """A bot on PostgreSQL, beside which others may run."""
    running = Bot(postgres.fresh(template=SPINE), clock, telegram, library, phrasebook)
    running.new_database = of
    await running.start()
    yield running
    await running.stop()


@pytest.mark.parametrize("right", [False, True])
async def test_a_planner_of_its_own_learns_what_a_sender_was_told(
    apart: Bot, telegram: Telegram, clock: Wrist, true: MovableClock, right: bool
) -> None:
    app = apart.app
    await crowd(apart, telegram)
    timekeeper = Timekeeper(clock)
    planner = Planner(app.door, app.database, clock, RATE, timekeeper)
    await planner.plan()
    clock.move(DAY)
    if right:
        true.move(DAY)
    for _ in range(10):
        await planner.plan()
        await app.sender.dispatch()
        await app.sender._note_down()
        clock.pass_(SECOND)
        true.move(SECOND)
    assert timekeeper.wrong is not right
    assert visited(telegram) == (len(CROWD) if right else 1)


# --- set back


async def believed(chat: Chat) -> None:
    """The clock is right, Telegram has said so, and the next process will know."""
    await chat.bot.app.housekeeper.begin()
    await chat.send("/help")
    await chat.bot.app.housekeeper.keep()


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_letter_from_before_the_clock_was_set_back_is_answered_at_once(
    chat: Chat, bot: Bot, clock: Wrist, restarted: bool
) -> None:
    await believed(chat)
    roles, bot.app.roles = bot.app.roles, bot.app.roles - {Role.WORKER}  # no hand is free
    chat.person.send("/help")
    await bot.app.poller.poll(0)
    bot.app.roles = roles
    seen = len(chat.person.received)
    clock.move(-HOUR)
    if restarted:
        await bot.restart()
        await bot.app.housekeeper.begin()
    else:
        await bot.app.housekeeper.keep()
    await bot.settle()
    assert len(chat.person.received) == seen + 1
    assert bot.app.troubles() == ["clock"], "nobody is visited"


async def test_a_reply_from_before_the_clock_was_set_back_is_said_at_once(
    out: Outgoing, bot: Bot, telegram: Telegram, clock: Wrist
) -> None:
    order = telegram.faults.add("refuse", method="sendMessage", retry_after=30)
    await out.say()
    telegram.faults.cancel(order)
    clock.move(-HOUR)
    await bot.app.housekeeper.keep()
    await out.send()
    assert out.seen == ["Hello"]


async def test_what_was_written_before_the_clock_was_set_back_is_no_flood(
    chat: Chat, clock: Wrist, true: MovableClock, bot: Bot
) -> None:
    for number in range(18):
        chat.person.send(f"/help {number}")
        clock.pass_(MINUTE)
        true.move(MINUTE)
    await chat.settled()
    clock.move(-HOUR)
    await bot.app.housekeeper.keep()
    clock.pass_(MINUTE)
    true.move(MINUTE)
    for _ in range(4):
        await chat.send("/help")
    assert not any("more than I can read" in text for text in chat.texts)


async def test_a_poll_goes_on_although_the_clock_was_set_back_before_the_start(
    chat: Chat, bot: Bot, clock: Wrist
) -> None:
    await believed(chat)
    assert await bot.app.poller._mine()
    await bot.app.poller._let_go()
    clock.move(-HOUR)
    await bot.restart()
    await bot.app.housekeeper.begin()
    assert await bot.app.poller._mine()


# --- the ticks


@pytest.fixture
async def scheduler(bot: Bot) -> AsyncIterator[AsyncIOScheduler]:
    made = loops.ticks(bot.app)
    made.start(paused=True)
    yield made
    made.shutdown(wait=False)


async def test_a_clock_set_decades_ahead_owes_each_tick_once(scheduler: AsyncIOScheduler) -> None:
    for job in scheduler.get_jobs():
        assert len(job._get_run_times(job.next_run_time + 20_000 * DAY)) == 1


async def test_the_ticks_go_on_when_the_clock_was_set_back(
    bot: Bot, clock: Wrist, scheduler: AsyncIOScheduler
) -> None:
    watching = asyncio.ensure_future(loops.watch(bot.app, scheduler))
    for job in scheduler.get_jobs():
        job.modify(next_run_time=clock.now() + SECOND)
    await asyncio.sleep(0)  # noqa: TID251 - a turn of the loop, no time
    clock.pass_(SECOND)
    await asyncio.sleep(0.01)  # noqa: TID251 - turns of the loop
    assert all(job.next_run_time == MONDAY_NOON + SECOND for job in scheduler.get_jobs())
    clock.move(-HOUR)
    bot.app.timekeeper.look()
    clock.pass_(HOUR + 2 * SECOND)
    await asyncio.sleep(0.01)  # noqa: TID251 - the same
    assert all(job.next_run_time == clock.now() for job in scheduler.get_jobs())
    watching.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await watching
