"""A row of the outbox, the sender, and a Telegram that misbehaves to order."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.person import Person, Say, Status
from bot.sandbox import people
from bot.sandbox.telegram import Telegram
from bot.store.tables import outbox
from tests.person import Bot


class Outgoing:
    """What the bot is about to say to Robin, and what became of it."""

    def __init__(self, bot: Bot, robin: people.Person) -> None:
        self.bot = bot
        self.robin = robin
        self._numbers = count(1)

    async def put(self, text: str = "Hello", *, to: int | None = None, **options: Any) -> str:
        token = f"{next(self._numbers):016}"
        say = Say(self.robin.id if to is None else to, text, **options)
        async with self.bot.app.database.begin() as store:
            await store.outbox.put([(token, say)], self.bot.clock.now())
        return token

    async def send(self, *, after: float = 0) -> None:
        """Let the sender do all that is due, so many seconds from now."""
        self.bot.clock.move(timedelta(seconds=after))
        await self.bot.app.sender.crew.drain()

    async def say(self, text: str = "Hello", **options: Any) -> None:
        await self.put(text, **options)
        await self.send()

    @property
    async def states(self) -> list[tuple[str, int]]:
        """(state, deliveries of unknown outcome) of every row, oldest first."""
        query = select(outbox.c.state, outbox.c.unknown).order_by(outbox.c.id)
        async with self.bot.app.database.engine.begin() as connection:
            return [(state, unknown) for state, unknown in await connection.execute(query)]

    @property
    def seen(self) -> list[str]:
        return [message.text for message in self.robin.received]

    @property
    def tries(self) -> int:
        return len(self.bot.telegram.calls_of("sendMessage"))


async def acquaint(bot: Bot, telegram: Telegram, number: int) -> people.Person:
    """Somebody who has written, so that the bot may; their letter is not answered."""
    person = telegram.person(number)
    person.send("/start")
    telegram.world.updates.forget()
    async with bot.app.database.begin() as store:
        await store.people.add(Person(number, "en", status=Status.ACTIVE), bot.clock.now())
    return person


async def until(so: Callable[[], bool]) -> None:
    for _ in range(2000):
        if so():
            return
        await asyncio.sleep(0.002)  # noqa: TID251 - a thread writes to the database
    raise AssertionError("it never came so far")


@pytest.fixture
async def out(bot: Bot, telegram: Telegram) -> Outgoing:
    return Outgoing(bot, await acquaint(bot, telegram, 1001))
