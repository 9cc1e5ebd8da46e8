"""Every request in every state: a table of what is answered, and no cell without an answer."""

import re

import pytest
from sqlalchemy import select

from bot.domain.intents import Intent
from bot.sandbox.telegram import Telegram
from bot.store.tables import appointments, exposures, people
from tests.person import Bot, Chat

SAID = {
    Intent.EASIER: "can I have something easier please?",
    Intent.HARDER: "give me something harder please",
    Intent.DIFFERENT: "can I have a different one please?",
    Intent.SKIP: "not today please",
    Intent.LATER: "remind me in two hours",
    Intent.TODAY: "what is today's challenge?",
    Intent.HIDE: "never give me that one again",
    Intent.AGAIN: "can I do the same one again tomorrow?",
    Intent.DONE: "I did it!",
    Intent.TRIED: "I tried but I froze and turned back",
    Intent.PAUSE: "please pause for a week",
    Intent.RESUME: "please start again, I'm back",
    Intent.STOP: "please stop sending me messages",
    Intent.FORGET: "please delete all my data",
    Intent.HELP: "how does this work?",
    Intent.HELP_NOW: "I need help right now, who can I call?",
    Intent.PROGRESS: "show me my progress",
    Intent.LADDER: "show me my ladder",
    Intent.OWN: "I want to add a challenge of my own",
    Intent.TIME: "please send it every day at 8:30",
    Intent.LANGUAGE: "can you speak spanish?",
    Intent.SETTINGS: "open the settings",
    Intent.THANKS: "thank you",
    Intent.GREETING: "hello",
}
CARD = r"I’m in"
QUESTIONS = r"Did you try|Did it happen|what do you fear|How likely|What came back|hardest moment"
ANSWERED = {  # once somebody has met the bot; what stands in the reply or on its buttons
    Intent.EASIER: rf"{CARD}|will be a smaller one",
    Intent.HARDER: rf"{CARD}|brings another one",
    Intent.DIFFERENT: rf"{CARD}|brings another one",
    Intent.SKIP: r"smaller|lighter|gentler|rest day|Nothing is open",
    Intent.LATER: r"I’ll come back to it|We are paused",
    Intent.TODAY: rf"{CARD}|{QUESTIONS}|Tell me how it went|still there|Today’s is done",
    Intent.HIDE: r"won’t come again|Which one\?",
    Intent.AGAIN: r"Tomorrow the same one again|Nothing is open",
    Intent.DONE: rf"{QUESTIONS}|kept that|Nothing is open",
    Intent.TRIED: rf"{QUESTIONS}|kept|Nothing is open|anxious were you",
    Intent.PAUSE: r"Paused until",
    Intent.RESUME: r"The next challenge comes",
    Intent.STOP: r"I’ve stopped",
    Intent.FORGET: r"erases everything",
    Intent.HELP: r"Once a day",
    Intent.HELP_NOW: r"findahelpline\.com",
    Intent.PROGRESS: r"showed up|Nothing faced yet",
    Intent.LADDER: r"Where you stand",
    Intent.OWN: r"What would you like to be able to do",
    Intent.TIME: r"08:30",
    Intent.LANGUAGE: r"Which language|español",
    Intent.SETTINGS: r"Evening question",
    Intent.THANKS: rf"welcome|{QUESTIONS}|How likely",
    Intent.GREETING: rf"Hello|{QUESTIONS}|How likely",
}
AT_ANY_TIME = {Intent.HELP, Intent.HELP_NOW, Intent.FORGET, Intent.STOP, Intent.LANGUAGE}
FIRST = r"18 or older"
MEETING = r"didn’t catch|What would you like to practise|08:30"


# How each state is come to: what is typed begins with a slash or is a city; the rest is tapped.
NEW = ("/start",)
CHOOSING = (*NEW, "I’m 18 or older, and yes")
PLACE = ("Berlin", "Yes, that’s right")
MET = (*CHOOSING, "A bit of everything", "With easy things", "Skip", "08:00 – 10:00", *PLACE)
OFFERED = (*MET, "One for now")
FEARING = (*OFFERED, "I’m in")
UNDER_WAY = (*FEARING, "They laugh at me", "50 %", "5", "Take this plan")
REFLECTING = (*UNDER_WAY, "How did it go?")
REFLECTED = ("Yes, all of it", "No, it didn’t", "4", "I felt it and did it", "10 %")
STATES = {
    "new": NEW,
    "choosing": CHOOSING,
    "met": MET,
    "offered": OFFERED,
    "fearing": FEARING,
    "under way": UNDER_WAY,
    "reflecting": REFLECTING,
    "closed": (*REFLECTING, *REFLECTED),
    "declined": (*OFFERED, "Not today"),
    "paused": (*MET, "/pause", "Until I’m back"),
}


def expected(state: str, intent: Intent) -> str:
    if intent not in AT_ANY_TIME and state in ("new", "choosing"):
        return FIRST if state == "new" else MEETING
    return ANSWERED[intent]


async def come_to(state: str, chat: Chat) -> None:
    for step in STATES[state]:
        if step.startswith("/") or step == "Berlin":
            await chat.send(step)
        else:
            await chat.tap(step)


async def everybody_is_where(first: Chat, telegram: Telegram) -> dict[Intent, Chat]:
    """A person for every request, all of them where the first one has come to."""
    chats = {
        intent: Chat(first.bot, telegram.person(5001 + number, first_name="P", language_code="en"))
        for number, intent in enumerate(SAID)
    }
    vault = first.bot.app.database.vault
    async with first.bot.app.database.engine.begin() as connection:
        for table, owner in ((people, "id"), (exposures, "person_id"), (appointments, "person_id")):
            found = await connection.execute(select(table).where(table.c[owner] == first.person.id))
            rows = [vault.opened(table, row) for row in found.mappings()]
            for chat in chats.values():
                for row in rows:
                    row = {**row, owner: chat.person.id}
                    if table is exposures:
                        row["id"] = f"{row['id'][:20]}{chat.person.id}"
                    await connection.execute(table.insert().values(vault.sealed(table, row)))
    return chats


@pytest.mark.parametrize("state", STATES)
async def test_every_request_is_answered_as_it_should_be(
    bot: Bot, telegram: Telegram, state: str
) -> None:
    first = Chat(bot, telegram.person(5000, first_name="P", language_code="en"))
    await come_to(state, first)
    chats = await everybody_is_where(first, telegram)
    for intent, chat in chats.items():
        chat.person.send(SAID[intent])
    await bot.settle()
    wrong = []
    for intent, chat in chats.items():
        labels = [button["text"] for message in chat.person.received for button in message.buttons]
        told = [message.text for message in chat.person.received]
        if not re.search(expected(state, intent), "\n".join([*told, *labels])):
            wrong.append(f"{intent}: {told}")
    assert not wrong, "\n".join(wrong)


def test_every_request_stands_in_the_table() -> None:
    assert set(SAID) == set(ANSWERED) == set(Intent)
