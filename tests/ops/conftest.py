"""A bot with people in it, and the command line on its data folder."""

import asyncio
from pathlib import Path

import pytest

from bot.__main__ import main


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """DATA_DIR: the folder in which the `bot` fixture has its database."""
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def typed(*words: str) -> int:
    """The command line beside a bot that runs in this loop; returns the exit code."""
    return await asyncio.to_thread(main, list(words))
