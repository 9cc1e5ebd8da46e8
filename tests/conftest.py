"""What every test may ask for: a library, a clock that stands still, a bot, a person in a chat."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.content import loader
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook, load_phrasebook
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from bot.store.database import Database
from tests.leaks import Leaks
from tests.person import TOKEN, Bot, Chat, meet
from tests.postgres import SPINE, Postgres, of

MONDAY_NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)  # 12:00 in Berlin


@pytest.fixture(scope="session")
def library() -> Library:
    return loader.load()


@pytest.fixture(scope="session")
def phrasebook() -> Phrasebook:
    return load_phrasebook(loader.prompts_folder())


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server for the tests of this process, with a database that has the schema."""
    server = Postgres()

    async def migrate() -> None:
        database = of(server.make(SPINE))
        await database.start()
        await database.stop()

    asyncio.run(migrate())
    yield server
    server.stop()


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(MONDAY_NOON, running=False)


@pytest.fixture
def telegram(clock: MovableClock) -> Telegram:
    return Telegram(clock, token=TOKEN, limits=Limits(on=False))  # the clock stands still


@pytest.fixture(scope="session")
def new_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder as the first start leaves it: migrations cost more than most tests."""
    folder = tmp_path_factory.mktemp("new")

    async def first_start() -> None:
        database = Database(f"sqlite+aiosqlite:///{folder / 'askanyway.db'}")
        await database.start()
        await database.stop()

    asyncio.run(first_start())
    return folder


@pytest.fixture
def url(tmp_path: Path, new_house: Path) -> str:
    for name in ("askanyway.db", "keyring"):
        shutil.copy(new_house / name, tmp_path / name)
    return f"sqlite+aiosqlite:///{tmp_path / 'askanyway.db'}"


@pytest.fixture
async def bot(
    url: str,
    clock: MovableClock,
    telegram: Telegram,
    library: Library,
    phrasebook: Phrasebook,
    leaks: Leaks,
) -> AsyncIterator[Bot]:
    running = Bot(url, clock, telegram, library, phrasebook)
    with leaks.watching():
        await running.start()
        yield running
        await running.stop()
    assert leaks.found() == []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test with a bot printed is searched as well, once it is over."""
    report = yield
    leaks = getattr(item, "funcargs", {}).get("leaks")
    if call.when == "teardown" and leaks and report.passed:
        printed = f"{report.capstdout}{report.capstderr}".encode()
        if found := leaks.found_in({"what was printed": printed}):
            report.outcome, report.longrepr = "failed", "\n".join(found)
    return report


@pytest.fixture
def leaks(telegram: Telegram, tmp_path: Path) -> Leaks:
    """What this test's bot writes anywhere, so that nothing of a person is in it."""
    return Leaks(telegram, TOKEN, tmp_path)


@pytest.fixture
def stranger(bot: Bot, telegram: Telegram) -> Chat:
    """Somebody who has not written yet."""
    return Chat(bot, telegram.person(1001, first_name="Robin", language_code="en"))


@pytest.fixture
async def chat(stranger: Chat) -> Chat:
    """Somebody who has met the bot: Berlin, mornings between eight and ten."""
    await meet(stranger)
    return stranger
