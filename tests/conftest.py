"""What every test may ask for: a library, a clock that stands still, a bot, a person in a chat."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.content import loader
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook, load_phrasebook
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from tests.person import TOKEN, Bot, Chat, meet

MONDAY_NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)  # 12:00 in Berlin


@pytest.fixture(scope="session")
def library() -> Library:
    return loader.load()


@pytest.fixture(scope="session")
def phrasebook() -> Phrasebook:
    return load_phrasebook(loader.prompts_folder())


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(MONDAY_NOON, running=False)


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    return Telegram(clock, token=TOKEN, limits=Limits(on=False))  # the clock stands still


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'askanyway.db'}"


@pytest.fixture
async def bot(
    url: str, clock: MovableClock, telegram: Telegram, library: Library, phrasebook: Phrasebook
) -> AsyncIterator[Bot]:
    running = Bot(url, clock, telegram, library, phrasebook)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
def stranger(bot: Bot, telegram: Telegram) -> Chat:
    """Somebody who has not written yet."""
    return Chat(bot, telegram.person(1001, first_name="Robin", language_code="en"))


@pytest.fixture
async def chat(stranger: Chat) -> Chat:
    """Somebody who has met the bot: Berlin, mornings between eight and ten."""
    await meet(stranger)
    return stranger
