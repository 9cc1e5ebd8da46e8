"""Many people in one place: one goes there by taps, and the others are made to stand beside."""

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import select

from bot.sandbox.telegram import Telegram
from bot.store.tables import appointments, exposures, people
from tests.person import Chat

Key = TypeVar("Key")

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


async def come_to(state: str, chat: Chat) -> None:
    for step in STATES[state]:
        if step.startswith("/") or step == "Berlin":
            await chat.send(step)
        else:
            await chat.tap(step)


async def crowd(
    first: Chat,
    telegram: Telegram,
    keys: Iterable[Key],
    *,
    language: str = "en",
    number: int = 5001,
) -> dict[Key, Chat]:
    """A person for each of the keys, all of them where the first one has come to."""
    chats = {
        key: Chat(first.bot, telegram.person(number + at, first_name="P", language_code=language))
        for at, key in enumerate(keys)
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
                    if table is people:
                        row["language"] = language
                    await connection.execute(table.insert().values(vault.sealed(table, row)))
    return chats


def shown(chat: Chat) -> str:
    """Everything the person was told, and what they can tap."""
    return "\n".join([*(message.text for message in chat.person.received), *chat.buttons])
