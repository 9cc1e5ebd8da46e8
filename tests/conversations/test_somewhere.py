"""Something for work: who names a setting gets one from there, or hears why not."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from bot.domain.model import Context
from tests.person import Bot, Chat

ASKED = {
    "something for friends please": Context.FRIENDS,
    "do you have one for dating?": Context.DATING,
    "another one, for my job": Context.WORK,
    "something online": Context.ONLINE,
    "can i practise saying no today?": Context.SAYING_NO,
}


async def context(chat: Chat) -> Context:
    async with chat.bot.app.database.begin() as store:
        (exposure, *_) = await store.exposures.latest(chat.person.id, 1)
    return chat.bot.library.challenges[exposure.challenge_id].context


async def hide(chat: Chat, challenges: Iterable[str]) -> None:
    async with chat.bot.app.database.begin() as store:
        person = await store.people.get(chat.person.id)
        assert person is not None
        wishes = replace(person.wishes, hidden=frozenset(challenges))
        await store.people.save(replace(person, wishes=wishes))


@pytest.mark.parametrize("begun", [True, False], ids=["instead", "the first today"])
async def test_a_setting_that_is_named_is_where_it_comes_from(chat: Chat, begun: bool) -> None:
    if begun:
        await chat.tap("One for now")
    for said, wanted in ASKED.items():
        await chat.send(said)
        assert await context(chat) is wanted, said
        assert "I’m in" in chat.buttons


async def test_todays_is_shown_where_it_is_of_that_kind_and_another_where_it_is_not(
    chat: Chat,
) -> None:
    await chat.send("something for friends please")
    before = chat.last
    await chat.send("today's challenge please, with friends")
    assert before.splitlines()[0] in chat.last
    await chat.send("today's challenge please, for work")
    assert await context(chat) is Context.WORK


async def test_where_nothing_of_that_kind_fits_it_is_said_and_one_from_elsewhere_comes(
    bot: Bot, chat: Chat
) -> None:
    await hide(chat, (k for k, c in bot.library.challenges.items() if c.context is Context.FRIENDS))
    await chat.send("something for friends please")
    assert chat.new[0].startswith("I have nothing of that kind")
    assert "I’m in" in chat.buttons
    assert await context(chat) is not Context.FRIENDS


async def test_nothing_from_elsewhere_is_announced_where_nothing_is_left_at_all(
    bot: Bot, chat: Chat
) -> None:
    await hide(chat, bot.library.challenges)
    await chat.send("something for friends please")
    assert [text.partition(".")[0] for text in chat.new] == [
        "What you ruled out leaves nothing to offer today"
    ]
