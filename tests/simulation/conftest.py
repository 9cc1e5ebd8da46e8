"""Towns on databases of their own, and one that has lived through its days."""

import asyncio
import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from tests.simulation.town import Plan, Town

Found = Callable[[Plan], Town]


@pytest.fixture(scope="session")
def found(
    new_house: Path,
    tmp_path_factory: pytest.TempPathFactory,
    library: Library,
    phrasebook: Phrasebook,
) -> Found:
    """Founds a town and lets it live."""
    numbers = count()

    def make(plan: Plan) -> Town:
        folder = tmp_path_factory.mktemp("towns") / f"town{next(numbers)}"
        folder.mkdir()
        for name in ("askanyway.db", "keyring"):
            shutil.copy(new_house / name, folder / name)
        url = f"sqlite+aiosqlite:///{folder / 'askanyway.db'}"
        town = Town(plan, url, library, phrasebook)
        asyncio.run(town.run())
        return town

    return make
