"""A box with a clock that stands still, and Ada, who has said hello."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.clock import MovableClock
from bot.sandbox.answers import Answer
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram

TOKEN = "12345:" + "A" * 35
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

Ask = Callable[..., Awaitable[Answer]]


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(START, running=False)


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    box = Telegram(clock, token=TOKEN)
    box.limits.on = False
    return box


@pytest.fixture
def ada(telegram: Telegram) -> Person:
    person = telegram.person(7, "Ada")
    person.send("/start")
    telegram.world.updates.forget()
    return person


@pytest.fixture
def ask(telegram: Telegram) -> Ask:
    async def call(method: str, files: Any = None, **params: Any) -> Answer:
        return await telegram.call(TOKEN, method, params, files)

    return call
