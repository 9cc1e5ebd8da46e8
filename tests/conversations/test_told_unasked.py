"""Somebody tells that they did something on a day without a challenge: kindly, with no question."""

from sqlalchemy import update

from bot.store.tables import people
from tests.conftest import MONDAY_NOON
from tests.person import Bot, Chat

SHAKING = "did it but i was shaking"


async def test_what_was_done_unasked_is_welcome(chat: Chat) -> None:
    await chat.send(SHAKING)
    assert "Good that you told me" in chat.last
    assert chat.last_buttons == ["One for now"]


async def test_on_a_resting_day_no_challenge_is_offered_for_it(chat: Chat, bot: Bot) -> None:
    async with bot.app.database.engine.begin() as connection:
        await connection.execute(update(people).values(resting_on=MONDAY_NOON.date()))
    await chat.send(SHAKING)
    assert "Good that you told me" in chat.last
    assert not chat.last_buttons
