"""Faults to order, and the pace Telegram keeps."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.clock import MovableClock
from bot.sandbox.answers import Dropped
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import Ask

HELLO: dict[str, Any] = {"chat_id": 7, "text": "hello"}


async def test_a_refusal_to_order(ask: Ask, telegram: Telegram, ada: Person) -> None:
    telegram.faults.add("refuse", method="sendMessage", status=502, times=2)
    statuses = [(await ask("sendMessage", **HELLO)).status for _ in range(3)]
    assert statuses == [502, 502, 200]
    assert len(ada.received) == 1
    telegram.faults.add("refuse", retry_after=5, chat_id=7, times=1)
    answer = await ask("sendMessage", **HELLO)
    assert (answer.status, answer.retry_after) == (429, 5)
    assert answer.description == "Too Many Requests: retry after 5"


async def test_a_fault_keeps_to_its_method_and_chat(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    number = telegram.faults.add("refuse", method="sendmessage", chat_id=8)
    assert (await ask("sendMessage", **HELLO)).ok
    assert (await ask("getMe")).ok
    telegram.faults.cancel(number)
    assert list(telegram.faults.open()) == []


async def test_a_dropped_call_was_or_was_not_executed(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    telegram.faults.add("drop_before", method="sendMessage", times=1)
    telegram.faults.add("drop_after", method="sendMessage", times=1)
    with pytest.raises(Dropped) as before:
        await ask("sendMessage", **HELLO)
    assert (before.value.executed, len(ada.received)) == (False, 0)
    with pytest.raises(Dropped) as after:
        await ask("sendMessage", **HELLO)
    assert (after.value.executed, len(ada.received)) == (True, 1)
    assert [call.answer for call in telegram.calls[-2:]] == [None, None]


async def test_an_outage_lasts_until_it_is_lifted(ask: Ask, telegram: Telegram) -> None:
    telegram.faults.outage = True
    with pytest.raises(Dropped):
        await ask("getMe")
    telegram.faults.clear()
    assert (await ask("getMe")).ok


async def test_garbage_is_no_json(ask: Ask, telegram: Telegram, ada: Person) -> None:
    telegram.faults.add("garbage", times=1)
    answer = await ask("sendMessage", **HELLO)
    assert not answer.ok
    assert answer.payload.startswith(b"<html>")
    assert len(ada.received) == 1


async def test_a_delay_lasts_as_long_as_the_clock_says(
    ask: Ask, telegram: Telegram, clock: MovableClock, ada: Person
) -> None:
    telegram.faults.add("delay", seconds=10, times=1)

    async def pass_time() -> None:
        assert ada.received == []
        clock.move(timedelta(seconds=11))

    answer, _ = await asyncio.gather(ask("sendMessage", **HELLO), pass_time())
    assert answer.ok


async def test_chance_is_the_seeds(clock: MovableClock) -> None:
    async def statuses(seed: int) -> list[int]:
        telegram = Telegram(clock, token="1:" + "A" * 35, seed=seed)
        telegram.faults.add("refuse", probability=0.5)
        return [(await telegram.call(telegram.token, "getMe", {})).status for _ in range(20)]

    assert await statuses(1) == await statuses(1) != await statuses(2)
    assert set(await statuses(1)) == {200, 500}


async def test_a_chat_takes_a_burst_and_then_one_a_second(
    ask: Ask, telegram: Telegram, clock: MovableClock, ada: Person
) -> None:
    telegram.limits.configure(on=True, per_chat_burst=3)
    assert [(await ask("sendMessage", **HELLO)).status for _ in range(4)] == [200, 200, 200, 429]
    answer = await ask("sendMessage", **HELLO)
    assert answer.body["parameters"] == {"retry_after": 1}
    clock.move(timedelta(seconds=1))
    assert [(await ask("sendMessage", **HELLO)).status for _ in range(2)] == [200, 429]


async def test_all_chats_together_have_a_pace_too(
    ask: Ask, telegram: Telegram, clock: MovableClock
) -> None:
    telegram.limits.configure(on=True, overall_burst=30)
    for number in range(1, 33):
        telegram.person(number).send("/start")
    statuses = [
        (await ask("sendMessage", chat_id=number, text="x")).status for number in range(1, 33)
    ]
    assert statuses == [200] * 30 + [429] * 2
    assert (await ask("getMe")).ok, "only messages count"
    telegram.limits.on = False
    assert (await ask("sendMessage", chat_id=32, text="x")).ok


async def test_a_person_at_ease_meets_no_limit(
    ask: Ask, telegram: Telegram, clock: MovableClock, ada: Person
) -> None:
    telegram.limits.configure(on=True)
    for _ in range(100):
        assert (await ask("sendMessage", **HELLO)).ok
        assert (await ask("sendMessage", **HELLO)).ok
        clock.move(timedelta(seconds=2))
