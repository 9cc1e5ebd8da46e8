"""getUpdates: who confirms what, who waits, who is sent away."""

import asyncio
from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.sandbox.answers import Answer
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import Ask

OTHER = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


def texts(answer: Answer) -> list[str]:
    return [update["message"]["text"] for update in answer.result]


async def waiting(ask: Ask, telegram: Telegram) -> asyncio.Task[Answer]:
    """A poll that has begun to wait."""

    async def poll() -> Answer:
        return await ask("getUpdates", timeout=50)

    before = telegram.world.updates.polls_waited
    task = asyncio.get_running_loop().create_task(poll())
    while telegram.world.updates.polls_waited == before:
        await asyncio.sleep(0)  # noqa: TID251 - a turn of the loop, no time
    return task


async def test_updates_stay_until_a_higher_offset_confirms_them(ask: Ask, ada: Person) -> None:
    for text in "abc":
        ada.send(text)
    first = await ask("getUpdates")
    assert texts(first) == texts(await ask("getUpdates")) == ["a", "b", "c"]
    numbers = [update["update_id"] for update in first.result]
    assert numbers == [numbers[0], numbers[0] + 1, numbers[0] + 2]
    assert texts(await ask("getUpdates", offset=numbers[1])) == ["b", "c"]
    assert texts(await ask("getUpdates", offset=0)) == ["b", "c"], "what is confirmed is gone"
    assert texts(await ask("getUpdates", offset=numbers[2] + 1)) == []


async def test_a_negative_offset_keeps_the_newest(ask: Ask, ada: Person) -> None:
    for text in "abcd":
        ada.send(text)
    assert texts(await ask("getUpdates", offset=-2)) == ["c", "d"]
    assert texts(await ask("getUpdates")) == ["c", "d"]


async def test_an_offset_far_beyond_the_newest_confirms_nothing(ask: Ask, ada: Person) -> None:
    ada.send("a")
    newest = (await ask("getUpdates")).result[0]["update_id"]
    assert texts(await ask("getUpdates", offset=newest + 1000)) == ["a"]


async def test_the_limit_is_kept_between_1_and_100(ask: Ask, ada: Person) -> None:
    for number in range(105):
        ada.send(str(number))
    assert len((await ask("getUpdates", limit=2)).result) == 2
    assert len((await ask("getUpdates", limit=0)).result) == 1
    assert len((await ask("getUpdates", limit=1000)).result) == 100


async def test_a_long_poll_is_woken_by_what_comes(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    poll = await waiting(ask, telegram)
    ada.send("at last")
    assert texts(await poll) == ["at last"]


async def test_a_long_poll_ends_when_its_time_is_over(
    ask: Ask, telegram: Telegram, clock: MovableClock
) -> None:
    poll = await waiting(ask, telegram)
    clock.move(timedelta(seconds=51))
    assert (await poll).result == []


async def test_the_second_of_two_polls_ends_the_first(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    first = await waiting(ask, telegram)
    second = await waiting(ask, telegram)
    answer = await first
    assert (answer.status, answer.description) == (409, OTHER)
    ada.send("for the second")
    assert texts(await second) == ["for the second"]


async def test_a_webhook_ends_the_poll_and_shuts_the_door(ask: Ask, telegram: Telegram) -> None:
    poll = await waiting(ask, telegram)
    assert (await ask("setWebhook", url="https://example.org/hook")).ok
    assert (await poll).description == "Conflict: terminated by setWebhook request"
    answer = await ask("getUpdates")
    assert (answer.status, answer.description) == (409, ACTIVE)
    assert (await ask("deleteWebhook")).ok
    assert (await ask("getUpdates")).ok


async def test_allowed_updates_are_remembered(ask: Ask, ada: Person) -> None:
    ada.react(1, "❤")
    assert (await ask("getUpdates")).result == [], "reactions have to be asked for"
    await ask("getUpdates", allowed_updates='["message_reaction", "callback_query"]')
    ada.react(1, "🔥")
    ada.send("unheard")
    [update] = (await ask("getUpdates")).result
    assert update["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "🔥"}]
    assert update["message_reaction"]["old_reaction"] == [{"type": "emoji", "emoji": "❤"}]
    await ask("getUpdates", offset=-1, allowed_updates=[])
    ada.send("heard")
    assert (await ask("getUpdates")).result[-1]["message"]["text"] == "heard"


async def test_updates_nobody_fetches_are_kept_for_a_day(
    ask: Ask, ada: Person, clock: MovableClock
) -> None:
    ada.send("old")
    clock.move(timedelta(hours=23))
    ada.send("newer")
    clock.move(timedelta(hours=2))
    assert texts(await ask("getUpdates")) == ["newer"]


async def test_numbers_begin_anew_after_a_week_of_silence(
    ask: Ask, ada: Person, clock: MovableClock
) -> None:
    ada.send("a")
    before = (await ask("getUpdates")).result[0]["update_id"]
    clock.move(timedelta(days=8))
    ada.send("b")
    [update] = (await ask("getUpdates")).result
    assert update["update_id"] != before + 1


async def test_anything_can_be_pushed_into_the_queue(ask: Ask, telegram: Telegram) -> None:
    telegram.world.updates.push_raw({"message": {"broken": True}})
    telegram.world.updates.push_raw(["not even an object"])
    broken, odd = (await ask("getUpdates")).result
    assert broken["message"] == {"broken": True}
    assert isinstance(broken["update_id"], int)
    assert odd == ["not even an object"]
    assert (await ask("getUpdates", offset=broken["update_id"] + 2)).result == []


@pytest.mark.parametrize("seed", range(3))
async def test_updates_can_come_twice_and_in_disorder(clock: MovableClock, seed: int) -> None:
    telegram = Telegram(clock, token="1:" + "A" * 35, seed=seed)
    telegram.faults.duplicate = telegram.faults.reorder = 1.0
    person = telegram.person(7)
    for text in "abcdef":
        person.send(text)
    first = (await telegram.call(telegram.token, "getUpdates", {})).result
    numbers = [update["update_id"] for update in first]
    assert numbers != sorted(numbers)
    params = {"offset": max(numbers) + 1}
    again = (await telegram.call(telegram.token, "getUpdates", params)).result
    assert sorted(update["update_id"] for update in again) == sorted(numbers)
    assert (await telegram.call(telegram.token, "getUpdates", params)).result == []
