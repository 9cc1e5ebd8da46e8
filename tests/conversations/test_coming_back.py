"""Leaving, blocking and coming back, in the middle of meeting and later: what was wished stays."""

import pytest

from bot.domain.person import Person, Status
from bot.domain.replaying import BEGAN
from tests.conversations.crowd import CHOOSING
from tests.person import Bot, Chat

BEFORE_PLACE = (*CHOOSING, "A bit of everything", "With easy things", "Skip", "08:00 – 10:00")
CAIRO = (30.04, 31.24)


async def status(chat: Chat) -> Status:
    return (await known(chat)).status


async def known(chat: Chat) -> Person:
    async with chat.bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
    assert person is not None
    return person


async def come_to_the_place(chat: Chat) -> None:
    for step in BEFORE_PLACE:
        await (chat.send(step) if step.startswith("/") else chat.tap(step))


async def share(chat: Chat) -> None:
    chat.person.location(*CAIRO)
    await chat.settled()


async def has_begun(chat: Chat) -> None:
    """Met to the end: with a belief, its log's first line, and a challenge to be had."""
    assert "That’s all I need" in chat.last
    assert await status(chat) is Status.ACTIVE
    async with chat.bot.app.database.begin() as store:
        told = await store.observations.told(chat.person.id)
    assert told[0][0] == BEGAN
    await chat.tap("One for now")
    assert "I’m in" in chat.last_buttons


async def test_who_blocked_us_while_we_met_comes_back_by_sharing_their_place(
    stranger: Chat,
) -> None:
    await come_to_the_place(stranger)
    stranger.person.block()
    await stranger.settled()
    assert await status(stranger) is Status.BLOCKED
    stranger.person.unblock()
    await share(stranger)
    await has_begun(stranger)


@pytest.mark.parametrize("said", [("stop",), ("stop", "/start")], ids=["at once", "started anew"])
async def test_who_stopped_while_we_met_may_go_on_later(
    stranger: Chat, said: tuple[str, ...]
) -> None:
    await come_to_the_place(stranger)
    await stranger.send("stop")
    assert await status(stranger) is Status.LEFT
    for word in said[1:]:
        await stranger.send(word)
    await share(stranger)
    await has_begun(stranger)


async def test_who_stopped_and_then_blocked_us_hears_nothing_after_unblocking(
    bot: Bot, chat: Chat
) -> None:
    await chat.send("/stop")
    chat.person.block()
    await chat.settled()
    chat.person.unblock()
    await chat.send("/privacy")
    assert await status(chat) is Status.LEFT
    said = len(chat.person.received)
    await chat.sleep_until(12, days=1)
    assert len(chat.person.received) == said


async def test_a_pause_without_an_end_outlasts_a_block(chat: Chat) -> None:
    await chat.send("/pause")
    await chat.tap("Until I’m back")
    chat.person.block()
    await chat.settled()
    chat.person.unblock()
    await chat.send("/privacy")
    assert await status(chat) is Status.PAUSED


async def test_a_pause_with_an_end_goes_on_after_a_block_and_ends(chat: Chat) -> None:
    await chat.send("/pause")
    await chat.tap("For a week")
    until = (await known(chat)).paused_until
    chat.person.block()
    await chat.settled()
    chat.person.unblock()
    await chat.send("/privacy")
    back = await known(chat)
    assert (back.status, back.paused_until) == (Status.PAUSED, until)
    await chat.sleep_until(12, days=7)
    assert await status(chat) is Status.ACTIVE


async def test_whoever_unblocks_us_gets_their_next_challenge(chat: Chat) -> None:
    chat.person.block()
    await chat.settled()
    chat.person.unblock()
    await chat.settled()
    assert await status(chat) is Status.ACTIVE
    said = len(chat.person.received)
    await chat.sleep_until(12, days=1)
    assert len(chat.person.received) > said
