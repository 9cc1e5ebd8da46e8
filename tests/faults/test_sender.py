"""What each trouble with Telegram does to a message: said once, said later, or visibly not said."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.chat.trouble import COPIES
from bot.domain.person import AppointmentKind, Button, Method, Status, Urgency
from bot.sandbox.telegram import Telegram
from bot.store.tables import outbox
from tests.faults.conftest import Outgoing, acquaint
from tests.person import Bot

MINUTE = 60


@pytest.fixture(autouse=True)
async def nothing_is_left_claimed(out: Outgoing) -> AsyncIterator[None]:
    yield
    query = select(outbox.c.id).where(outbox.c.lease_until.is_not(None))
    async with out.bot.app.database.engine.begin() as connection:
        assert (await connection.execute(query)).all() == []


def order(out: Outgoing, kind: str, method: str = "sendMessage", **details: Any) -> None:
    out.bot.telegram.faults.add(kind, method=method, **details)


async def test_without_trouble_it_is_said_once(out: Outgoing) -> None:
    await out.say()
    assert await out.states == [("sent", 0)]
    assert out.seen == ["Hello"]


async def test_too_many_requests_wait_as_long_as_telegram_says(out: Outgoing) -> None:
    order(out, "refuse", retry_after=7, times=1)
    await out.say()
    await out.send(after=6)
    assert (await out.states, out.tries) == ([("waiting", 0)], 1)
    await out.send(after=1)
    assert await out.states == [("sent", 0)]
    assert out.seen == ["Hello"]


async def test_too_many_requests_hold_offers_but_not_replies(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    kim = await acquaint(bot, telegram, 2002)
    order(out, "refuse", retry_after=30, chat_id=out.robin.id, times=1)
    await out.say(urgency=Urgency.VISIT)
    await out.put("an offer", to=kim.id, urgency=Urgency.VISIT)
    await out.send(after=1)
    assert kim.received == []
    await acquaint(bot, telegram, 3003)
    await out.say("a reply", to=3003)
    assert [message.text for message in telegram.person(3003).received] == ["a reply"]
    await out.send(after=29)
    assert out.seen == ["Hello"]
    assert [message.text for message in kim.received] == ["an offer"]


@pytest.mark.parametrize(
    ("status", "description"),
    [
        (403, "Forbidden: bot was blocked by the user"),
        (403, "Forbidden: user is deactivated"),
        (400, "Bad Request: chat not found"),
        (400, "Bad Request: PEER_ID_INVALID"),
    ],
)
async def test_who_cannot_be_written_to_is_left_alone(
    out: Outgoing, status: int, description: str
) -> None:
    order(out, "refuse", status=status, description=description)
    now = out.bot.clock.now()
    async with out.bot.app.database.begin() as store:
        await store.appointments.plan(out.robin.id, AppointmentKind.OFFER, now, now.date())
    await out.put("first")
    await out.put("second")
    await out.send()
    await out.send(after=24 * 60 * MINUTE)
    assert await out.states == [("refused", 0), ("refused", 0)]
    assert (out.seen, out.tries) == ([], 1)
    async with out.bot.app.database.begin() as store:
        person = await store.people.get(out.robin.id)
        assert person is not None
        assert person.status is Status.BLOCKED
        assert await store.appointments.of(out.robin.id) == {}


async def test_an_answer_lost_after_delivery_is_repeated_once(out: Outgoing) -> None:
    order(out, "drop_after", times=1)
    await out.say()
    await out.send(after=MINUTE - 1)
    assert (await out.states, out.seen) == ([("waiting", 1)], ["Hello"])
    await out.send(after=1)
    assert await out.states == [("sent", 1)]
    assert out.seen == ["Hello", "Hello"]  # nobody could know


async def test_however_long_answers_are_lost_the_copies_stay_few(out: Outgoing) -> None:
    order(out, "drop_after")
    await out.say()
    for _ in range(9):
        await out.send(after=MINUTE)
    assert await out.states == [("unknown", COPIES - 1)]
    assert out.seen == ["Hello"] * COPIES


async def test_a_tap_under_an_unknown_message_proves_that_it_came(out: Outgoing) -> None:
    order(out, "drop_after", times=COPIES)
    await out.say(buttons=((Button("Yes", "no-such-verb"),),))
    for _ in range(COPIES):
        await out.send(after=MINUTE)
    assert (await out.states)[0][0] == "unknown"
    out.robin.press("Yes")
    await out.bot.settle()
    assert (await out.states)[0][0] == "sent"


async def test_a_tap_has_the_last_word_even_while_it_is_being_said_once_more(
    out: Outgoing,
) -> None:
    order(out, "drop_after", times=COPIES)
    await out.put(buttons=((Button("Yes", "no-such-verb"),),))
    await out.send()
    await out.send(after=MINUTE)
    out.bot.clock.move(timedelta(seconds=MINUTE))
    sender = out.bot.app.sender
    taken = await sender._take(sender.crew.free)
    out.robin.press("Yes")
    await out.bot.app.poller.poll(0)
    await out.bot.app.worker.answer()
    await sender._handle(taken.pieces[0])
    assert (await out.states)[0][0] == "sent"
    await out.bot.settle()


async def test_a_refused_connection_costs_nothing(out: Outgoing) -> None:
    order(out, "drop_before", times=20)
    await out.say()
    for _ in range(20):
        await out.send(after=MINUTE)
    assert await out.states == [("sent", 0)]
    assert out.seen == ["Hello"]


async def test_a_refused_connection_is_tried_again_after_two_seconds(out: Outgoing) -> None:
    order(out, "drop_before", times=1)
    await out.say()
    await out.send(after=2)
    assert out.seen == ["Hello"]


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_a_gateways_error_may_hide_a_delivery(out: Outgoing, status: int) -> None:
    order(out, "refuse", status=status, times=1)
    await out.say()
    await out.send(after=MINUTE - 1)
    assert (await out.states, out.tries) == ([("waiting", 1)], 1)
    await out.send(after=1)
    assert await out.states == [("sent", 1)]
    assert out.seen == ["Hello"]


async def test_an_unreadable_answer_may_hide_a_delivery(out: Outgoing) -> None:
    order(out, "garbage")
    await out.say()
    for _ in range(5):
        await out.send(after=MINUTE)
    assert await out.states == [("unknown", COPIES - 1)]
    assert out.seen == ["Hello"] * COPIES


async def test_a_refusal_in_a_form_that_is_not_telegrams_means_nothing(out: Outgoing) -> None:
    """The page of some proxy: nobody has blocked us, and no words are at fault."""
    order(out, "garbage", times=2)
    await out.say("x" * 5000)
    assert (await out.states, out.tries) == ([("waiting", 1)], 1)
    await out.send(after=MINUTE)
    assert (await out.states, out.tries) == ([("waiting", 2)], 2)
    await out.send(after=MINUTE)
    assert (await out.states, out.tries) == ([("refused", 2)], 4)


async def test_html_that_telegram_refuses_goes_out_plain(out: Outgoing) -> None:
    await out.say("You &amp; me: <b>almost</i>")
    assert await out.states == [("sent", 0)]
    assert out.seen == ["You & me: almost"]


async def test_what_is_refused_plain_too_is_not_tried_again(out: Outgoing) -> None:
    await out.say("x" * 5000)
    await out.send(after=24 * 60 * MINUTE)
    assert (await out.states, out.tries) == ([("refused", 0)], 2)


async def test_the_next_message_waits_for_the_one_in_trouble(out: Outgoing) -> None:
    order(out, "refuse", status=502, times=1)
    await out.put("first")
    await out.put("second")
    await out.send()
    assert out.seen == []
    await out.send(after=MINUTE)
    assert out.seen == ["first", "second"]


async def test_trouble_with_one_person_holds_up_nobody_else(
    out: Outgoing, bot: Bot, telegram: Telegram
) -> None:
    kim = await acquaint(bot, telegram, 2002)
    order(out, "refuse", status=502, chat_id=out.robin.id)
    await out.put()
    await out.put("and you", to=kim.id)
    await out.send()
    assert [message.text for message in kim.received] == ["and you"]


async def test_what_came_too_late_is_not_said(out: Outgoing) -> None:
    out.bot.telegram.faults.outage = True
    await out.say(expires_at=out.bot.clock.now() + timedelta(hours=6))
    out.bot.telegram.faults.outage = False
    await out.send(after=6 * 60 * MINUTE)
    assert (await out.states, out.seen) == ([("expired", 0)], [])


@pytest.mark.parametrize(
    ("kind", "details", "state"),
    [
        ("drop_after", {}, "unknown"),
        ("refuse", {"status": 400, "description": "Bad Request: message is not modified"}, "sent"),
        (
            "refuse",
            {"status": 400, "description": "Bad Request: message to edit not found"},
            "sent",
        ),
    ],
)
async def test_an_edit_is_never_worth_a_second_try(
    out: Outgoing, kind: str, details: dict[str, Any], state: str
) -> None:
    token = await out.put("a question")
    await out.send()
    order(out, kind, "editMessageText", **details)
    await out.say("a question, answered", method=Method.EDIT, edits=token)
    await out.send(after=MINUTE)
    assert await out.states == [("sent", 0), (state, 0)]
    assert len(out.bot.telegram.calls_of("editMessageText")) == 1


async def test_after_an_outage_everything_comes_once_and_in_order(out: Outgoing) -> None:
    out.bot.telegram.faults.outage = True
    wanted = [f"message {number}" for number in range(5)]
    for text in wanted:
        await out.put(text)
    for _ in range(10):
        await out.send(after=MINUTE)
    assert out.seen == []
    out.bot.telegram.faults.outage = False
    await out.send(after=MINUTE)
    assert out.seen == wanted
    assert await out.states == [("sent", 0)] * 5


async def test_dying_while_saying_it_counts_as_a_delivery_of_unknown_outcome(
    out: Outgoing,
) -> None:
    await out.put()
    for _ in range(COPIES):
        async with out.bot.app.database.begin() as store:
            assert await store.outbox.claim(out.bot.clock.now(), 4, replies_only=False)
        await out.bot.restart()
    await out.send()
    assert await out.states == [("unknown", COPIES)]
    assert out.tries == 0
