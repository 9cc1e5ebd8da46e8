"""Who comes in: the owner, the invited, everybody; groups are left, and help is never refused."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.access import Access
from bot.sandbox.chats import Standing
from bot.sandbox.telegram import Telegram
from bot.service import access
from bot.store.tables import inbox, outbox, people
from bot.store.tables_place import invitations, knocks
from tests.person import Bot, Chat, meet

PRIVATE = "This bot is private. If you were given an invitation, open its link."


async def rows(bot: Bot) -> dict[str, int]:
    async with bot.app.database.engine.begin() as connection:
        return {
            table.name: (
                await connection.execute(select(func.count()).select_from(table))
            ).scalar_one()
            for table in (people, knocks, inbox, outbox)
        }


@pytest.fixture
def robin(bot: Bot, telegram: Telegram) -> Chat:
    return Chat(bot, telegram.person(1001, first_name="Robin", language_code="en"))


@pytest.fixture
def kim(bot: Bot, telegram: Telegram) -> Chat:
    return Chat(bot, telegram.person(1002, first_name="Kim", language_code="en"))


async def test_the_first_with_the_code_owns_the_bot_and_nobody_else_comes_in(
    bot: Bot, robin: Chat, kim: Chat
) -> None:
    bot.app.door.access = Access.OWNER
    code = await access.owner_code(bot.app.database, Access.OWNER, bot.clock.now())
    assert code is not None
    assert len(code) == 22, "128 bits"
    for said in ("hello", "/start", "/settings", "They laughed at me"):
        await robin.send(said)
    assert [text for text in robin.texts if text.startswith(PRIVATE)] == [robin.texts[0]]
    assert await rows(bot) == {"people": 0, "knocks": 0, "inbox": 4, "outbox": 1}
    await robin.send("/help_now")
    assert "findahelpline.com" in robin.last
    await robin.send("I want to kill myself")
    assert len(robin.new) == 1
    assert "findahelpline.com" in robin.last
    assert (await rows(bot))["people"] == 0

    await robin.send(f"/start {code}")
    assert robin.new[0] == "This bot is yours now: nobody else can claim it."
    assert "18 or older" in robin.last
    await kim.send(f"/start {code}")
    assert "used up, or past" in kim.last
    assert await access.owner_code(bot.app.database, Access.OWNER, bot.clock.now()) is None
    invitation = await access.invitation(bot.app.database, 1, 7, bot.clock.now())
    await kim.send(f"/start {invitation}")
    assert "used up, or past" in kim.last, "the owner alone is let in"
    await bot.restart()
    bot.app.door.access = Access.OWNER
    await robin.tap("I’m 18 or older, and yes")
    assert "What would you like to practise?" in robin.last


async def test_an_invitation_opens_once_for_each_use_and_not_for_ever(
    bot: Bot, robin: Chat, kim: Chat, telegram: Telegram
) -> None:
    bot.app.door.access = Access.INVITE
    code = await access.invitation(bot.app.database, 2, 7, bot.clock.now())
    async with bot.app.database.engine.begin() as connection:
        kept = (await connection.execute(select(invitations.c.code_hash))).scalar_one()
    assert code not in kept
    await robin.send(f"/start {code}")
    assert "18 or older" in robin.last
    await kim.send(f"/start {code}")
    assert "18 or older" in kim.last
    lee = Chat(bot, telegram.person(1003, first_name="Lee"))
    await lee.send(f"/start {code}")
    assert "used up, or past" in lee.last
    another = await access.invitation(bot.app.database, 1, 7, bot.clock.now())
    bot.clock.move(timedelta(days=7, seconds=1))
    await lee.send(f"/start {another}")
    assert "used up, or past" in lee.last
    await robin.send("/start whatever")
    assert "18 or older" in robin.last, "whoever is in stays in"
    await bot.app.tidy()
    async with bot.app.database.begin() as store:
        assert await store.access.take(access.hashed(another), bot.clock.now()) is None


async def test_nobody_guesses_for_long(bot: Bot, robin: Chat) -> None:
    bot.app.door.access = Access.INVITE
    for guess in range(5):
        await robin.send(f"/start guess-{guess}")
        assert "used up, or past" in robin.last
    code = await access.invitation(bot.app.database, 1, 7, bot.clock.now())
    await robin.send(f"/start {code}")
    assert "in an hour" in robin.last
    bot.clock.move(timedelta(hours=1))
    await robin.send(f"/start {code}")
    assert "18 or older" in robin.last
    assert (await rows(bot))["knocks"] == 0


@pytest.mark.parametrize(("chat_id", "kind"), [(-100, "group"), (-(10**12) - 5, "supergroup")])
async def test_a_group_is_told_once_and_left(
    bot: Bot, robin: Chat, telegram: Telegram, chat_id: int, kind: str
) -> None:
    group = telegram.group(chat_id, "Friends", by=robin.person)
    assert group.chat.facts["type"] == kind
    await bot.settle()
    group.says(robin.person, "/today@ask_anyway_bot")
    await bot.settle()
    said = [m.text for m in group.chat.messages.values() if m.from_bot]
    assert said == [
        "I work in private chats only, so I’m leaving. Write to me directly whenever you like."
    ]
    assert group.chat.standing is Standing.LEFT
    assert (await rows(bot))["people"] == 0


async def test_words_in_a_group_it_was_in_before_make_it_leave(
    bot: Bot, robin: Chat, telegram: Telegram
) -> None:
    group = telegram.group(-100, "Friends", by=robin.person)
    telegram.world.updates.forget()
    group.says(robin.person, "/start@ask_anyway_bot")
    await bot.settle()
    assert group.chat.standing is Standing.LEFT


async def test_help_and_about_by_button_before_and_after_consent(robin: Chat) -> None:
    await robin.send("/language")
    await robin.tap("Español")
    assert robin.last.startswith("Esto es para personas de 18 años o más.")
    await robin.send("/language")
    await robin.tap("English")
    await robin.send("/help")
    await robin.tap("Numbers of people who help")
    assert "findahelpline.com" in robin.last
    await robin.tap("My ladder")
    assert "18 or older" in robin.last
    await robin.send("/about")
    assert robin.last.startswith("Ask Anyway 0.")
    await meet(robin)
    robin.bot.app.door.access = Access.OWNER  # whoever was met while it was open stays in
    await robin.send("how does this work?")
    for label, says in {
        "Today’s challenge": "minute",
        "My ladder": "Where you stand",
        "Times, place, practice": "Evening question",
        "Be silent for a while": "For how long",
        "What is kept": "Kept:",
    }.items():
        await robin.tap(label)
        assert says in robin.last, label
