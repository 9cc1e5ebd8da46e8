"""How fast, to whom first, and what Telegram's "too many" and silence do to all the others."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.chat.attachments import Attachments
from bot.chat.files import makers
from bot.chat.pace import CHAT_BURST, Rate
from bot.chat.sender import HANDS, Sender
from bot.domain.person import AppointmentKind, Urgency
from bot.sandbox.telegram import Telegram
from bot.store.paces import PAID, REPLIES
from tests.faults.conftest import Outgoing, acquaint, until
from tests.person import Bot, Chat

STEP = 0.04  # seconds: one message at 25 a second


def paced(bot: Bot, rate: Rate) -> Sender:
    """Another sender over the same rows, as fast as it may be."""
    app = bot.app
    sender = Sender(
        app.bot,
        app.database,
        app.clock,
        app.library,
        rate,
        app.timekeeper,
        Attachments(makers(app.door)),
    )
    app.sender = sender
    return sender


async def crowd(out: Outgoing, telegram: Telegram, count: int, **options: Any) -> None:
    for number in range(2000, 2000 + count):
        telegram.person(number).send("/start")
        await out.put("an offer", to=number, urgency=Urgency.VISIT, **options)
    telegram.world.updates.forget()


async def test_what_we_start_keeps_the_rate_however_long_the_queue(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    paced(bot, Rate(25))
    await crowd(out, telegram, 50)
    sent = []
    for _ in range(50):  # two seconds
        await out.send(after=STEP)
        sent.append(out.tries)
    assert sent[24] <= 30
    assert sent[-1] == 50, "and no slower than allowed"


async def test_a_reply_waits_for_none_of_what_we_start(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    paced(bot, Rate(1))
    await crowd(out, telegram, 20)
    await out.put("an offer", urgency=Urgency.VISIT)
    await out.send()
    assert out.tries == 1
    await out.say("a reply")
    assert out.seen == ["a reply"], "it passes even their own offer"


async def test_ten_at_once_to_one_person_and_then_one_a_second(out: Outgoing, bot: Bot) -> None:
    paced(bot, Rate(25))
    for number in range(CHAT_BURST + 3):
        await out.put(str(number))
    await out.send()
    assert len(out.seen) == CHAT_BURST
    for more in range(1, 4):
        await out.send(after=1)
        assert len(out.seen) == CHAT_BURST + more
    assert out.seen == [str(number) for number in range(CHAT_BURST + 3)]


async def test_too_many_in_two_chats_means_everybody(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    kim, sam = await acquaint(bot, telegram, 2002), await acquaint(bot, telegram, 3003)
    telegram.faults.add("refuse", method="sendMessage", retry_after=30, times=2)
    await out.say("one")
    await out.say("two", to=kim.id)
    await out.say("three", to=sam.id)
    assert (out.tries, sam.received) == (2, []), "nobody is tried while Telegram holds us"
    await out.send(after=30)
    assert [len(person.received) for person in (out.robin, kim, sam)] == [1, 1, 1]
    assert out.tries == 5


async def test_a_silence_that_another_process_noted_down_holds_what_is_said_at_once(
    bot: Bot, chat: Chat, telegram: Telegram
) -> None:
    tries, now = len(telegram.calls_of("sendMessage")), bot.clock.now()
    async with bot.app.database.begin() as store:
        await store.paces.hold(REPLIES, now + timedelta(seconds=30))
    await chat.send("/help")
    assert len(telegram.calls_of("sendMessage")) == tries
    await bot.at(now + timedelta(seconds=31))
    assert len(telegram.calls_of("sendMessage")) == tries + 1


async def test_too_many_while_visits_are_being_taken_holds_them_and_pays_for_none(
    out: Outgoing, bot: Bot, telegram: Telegram, caplog: pytest.LogCaptureFixture
) -> None:
    sender = paced(bot, Rate(100, paid_a_day=50))
    telegram.faults.add("delay", method="sendMessage", seconds=1, times=1)
    telegram.faults.add("refuse", method="sendMessage", retry_after=30, times=1)
    await out.put("a reply")
    first = asyncio.ensure_future(sender.dispatch())
    await until(lambda: len(sender.crew.in_hand) == 1)
    await crowd(out, telegram, 20)
    async with bot.app.database.begin():  # and the sender, which has counted, waits for its turn
        second = asyncio.ensure_future(sender.dispatch())
        await asyncio.sleep(0)  # noqa: TID251 - a turn of the loop, no time
        bot.clock.move(timedelta(seconds=1))
        await until(lambda: sender.pace.held_until is not None)
    await asyncio.gather(first, second)
    assert out.tries == 1
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
    async with bot.app.database.begin() as store:
        assert (await store.paces.state(PAID, bot.clock.now()))[2] == 0
    await out.send(after=30)
    assert out.seen == ["a reply"]


async def test_while_telegram_holds_us_only_what_was_on_its_way_is_tried(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    """Two are refused while others are on their way: no call begins until the time is over."""
    people = [await acquaint(bot, telegram, number) for number in range(2000, 2020)]
    refused, slow = people[:2], people[2:HANDS]
    sender = paced(bot, Rate(25))
    for person in refused:
        telegram.faults.add(
            "refuse", method="sendMessage", chat_id=person.id, retry_after=30, times=1
        )
    for person in slow:
        telegram.faults.add("delay", method="sendMessage", chat_id=person.id, seconds=5, times=1)
    for person in people:
        await out.put("a reply", to=person.id)
        await out.put("an offer", to=person.id, urgency=Urgency.VISIT)
    stopping = asyncio.Event()
    sending = asyncio.ensure_future(sender.work(stopping))
    await calm(lambda: sender.trouble.silenced)
    tried = out.tries
    assert tried + len(slow) <= 2 * HANDS, "no more than are on their way at once"
    for _ in range(5):
        bot.clock.move(timedelta(seconds=5))
        sender.wake()
        await calm()
        assert out.tries == tried + len(slow), "those that were on their way, and none more"
    bot.clock.move(timedelta(seconds=6))
    for _ in range(60):
        if all(len(person.received) == 2 for person in people):
            break
        sender.wake()
        await calm()
        bot.clock.move(timedelta(seconds=1))
    stopping.set()
    sender.crew.wake()
    await sending
    assert [len(person.received) for person in people] == [2] * len(people)
    assert out.tries == 2 * len(people) + len(refused), "one refusal each, nothing lost or twice"


async def calm(so: Callable[[], bool] = lambda: True) -> None:
    """Turns of the loop until it is so, and a few more in which whatever wants to may begin."""
    for _ in range(5000):
        if so():
            break
        await asyncio.sleep(0.001)  # noqa: TID251 - the database's thread needs real time
    assert so()
    for _ in range(20):
        await asyncio.sleep(0.001)  # noqa: TID251


async def test_one_chat_that_is_refused_waits_for_every_sender(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    """Each sender counts a chat's messages for itself; what Telegram says of it holds for all."""
    one, another = bot.app.sender, paced(bot, Rate(25))
    assert one is not another
    telegram.faults.add("refuse", method="sendMessage", retry_after=30, times=1)
    await out.put("first")
    await out.put("second")
    await one.crew.drain()
    assert out.tries == 1
    for _ in range(5):
        await another.crew.drain()
        await one.crew.drain()
        bot.clock.move(timedelta(seconds=5))
    assert out.tries == 1, "nor does a later one pass it"
    bot.clock.move(timedelta(seconds=5))
    for sender in (another, one):
        await sender.crew.drain()
    assert (out.seen, out.tries) == (["first", "second"], 3)


async def test_a_token_that_is_refused_stops_all_sending_for_a_while(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    await crowd(out, telegram, 3)
    order = telegram.faults.add(
        "refuse", method="sendMessage", status=401, description="Unauthorized"
    )
    await out.say()
    tries = out.tries
    assert bot.app.troubles() == ["token"]
    for _ in range(5):
        await out.send(after=10)
    assert out.tries == tries
    telegram.faults.cancel(order)
    await out.send(after=20)
    assert out.seen == ["Hello"]
    assert bot.app.troubles() == []
    assert {state for state, _ in await out.states} == {"sent"}


async def test_a_reminder_is_said_at_most_once(out: Outgoing, telegram: Telegram) -> None:
    telegram.faults.add("drop_after", method="sendMessage")
    await out.say(once=True)
    for _ in range(5):
        await out.send(after=60)
    assert out.seen == ["Hello"]
    assert await out.states == [("unknown", 0)]


async def test_a_reminder_whose_process_died_is_not_said_again(out: Outgoing, bot: Bot) -> None:
    await out.put(once=True)
    async with bot.app.database.begin() as store:
        assert await store.outbox.claim(bot.clock.now(), 4, replies_only=False)
    await bot.restart()
    await out.send()
    assert (await out.states, out.tries) == ([("unknown", 1)], 0)


async def test_nobody_is_visited_while_there_is_no_network(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    """What could not be said for three days was not decided for three days either."""
    await crowd(out, telegram, 3, expires_at=bot.clock.now() + timedelta(hours=6))
    now = bot.clock.now()
    async with bot.app.database.begin() as store:
        await store.appointments.plan(out.robin.id, AppointmentKind.LATER, now, now.date())
    telegram.faults.outage = True
    await out.send()
    assert await bot.app.planner.plan() == 0
    telegram.faults.outage = False
    await out.send(after=60)
    assert await bot.app.planner.plan() == 1


async def test_a_message_that_arrived_is_noted_however_long_the_database_is_away(
    out: Outgoing, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = bot.app.database.begin
    await out.put()
    sending = bot.app.sender
    taken = await sending._take(sending.crew.free)
    await sending._handle(taken.pieces[0])

    def away() -> Any:
        raise OSError("no database")

    with monkeypatch.context() as gone:
        gone.setattr(bot.app.database, "begin", away)
        await out.send(after=30)
    assert bot.app.database.begin == begin
    await out.send(after=3600)
    assert (await out.states, out.tries) == ([("sent", 0)], 1)


async def test_one_slow_chat_holds_no_hand_for_others(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    """Telegram takes for ever with twelve people; thirty others hear from us all the same."""
    slow, others = range(3000, 3012), range(4000, 4030)
    for number in (*slow, *others):
        telegram.person(number).send("/start")
    telegram.world.updates.forget()
    for number in slow:
        telegram.faults.add("delay", method="sendMessage", chat_id=number, seconds=3600)
    for number in (*slow, *others):
        await out.put("a reply", to=number)
    stopping = asyncio.Event()
    sending = asyncio.ensure_future(bot.app.sender.work(stopping))
    for _ in range(5000):
        if all(telegram.person(number).received for number in others):
            break
        await asyncio.sleep(0.002)  # noqa: TID251 - the sender's patience is real time
    assert all(len(telegram.person(number).received) == 1 for number in others)
    assert not any(telegram.person(number).received for number in slow)
    stopping.set()
    bot.clock.move(timedelta(hours=1))
    bot.app.sender.crew.wake()
    await sending
    assert all(len(telegram.person(number).received) == 1 for number in slow)


async def test_beyond_the_free_rate_it_pays_up_to_the_days_cap(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    paced(bot, Rate(100, paid_a_day=12))
    await crowd(out, telegram, 50)
    for _ in range(25):  # one second
        await out.send(after=STEP)
    paid = [
        call
        for call in telegram.calls_of("sendMessage")
        if str(call.params.get("allow_paid_broadcast")).lower() == "true"
    ]
    assert len(paid) == 12
    assert out.tries - 12 <= 30
    async with bot.app.database.begin() as store:
        assert (await store.paces.state(PAID, bot.clock.now()))[2] == 12
    for _ in range(25):
        await out.send(after=STEP)
    assert out.tries == 50
