"""The library the settings name: read at the start, and again at every SIGHUP.

A use case in hand keeps the library it began with; the next one has the new one. If the
new one is broken, the old one stays and the log says where the mistakes are.
"""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot import memory
from bot.app import App
from bot.content import spared
from bot.content.library import Library
from bot.content.loader import BrokenPrompts, Mode, Problem, folders, load
from bot.content.phrasebook import Phrasebook, load_phrasebook

log = logging.getLogger(__name__)

Whole = TypeVar("Whole", Library, Phrasebook)


class Shelf:
    """`library` and `phrasebook` are what was read last, and whole."""

    library: Library
    phrasebook: Phrasebook

    def __init__(self, own: Path | None, mode: Mode = Mode.ADD) -> None:
        self._folders = folders(own, mode)
        self._ears = folders(own)  # whatever an own library leaves out is heard as before

    def read(self) -> tuple[Library, Phrasebook]:
        """Raises BrokenPrompts with every mistake; then what was read before stays."""
        for folder in self._folders:
            if not folder.is_dir():
                raise BrokenPrompts([Problem(str(folder), 0, "", "there is no such folder")])
        problems: list[Problem] = []
        library = _tried(lambda: load(*self._folders), problems)
        phrasebook = _tried(lambda: load_phrasebook(*self._ears), problems)
        if library is None or phrasebook is None:
            raise BrokenPrompts(problems)
        self.library, self.phrasebook = library, phrasebook
        spared.give_back()
        return library, phrasebook

    async def read_again(self, app: App) -> bool:
        """Put a newly read library in the place of the one in use; False if it is broken."""
        try:
            library, phrasebook = await asyncio.to_thread(self._fresh, app.door.phrasebook)
        except BrokenPrompts as broken:
            log.error("the prompts need a look; the library in use stays:\n%s", broken)
            return False
        except Exception as mistake:  # an author's slip must not stop the bot
            log.error("the prompts cannot be read (%r); the library in use stays", mistake)
            return False
        await app.take(library, phrasebook)
        memory.renew()
        log.info("prompts read again: %d challenges", len(library.challenges))
        return True

    def _fresh(self, in_use: Phrasebook) -> tuple[Library, Phrasebook]:
        library, phrasebook = self.read()
        if phrasebook is not in_use:
            phrasebook.warm()
        return library, phrasebook

    async def watch(self, app: App, wanted: asyncio.Event) -> None:
        """Read again whenever somebody wants it, until cancelled."""
        while True:
            await wanted.wait()
            wanted.clear()
            await self.read_again(app)


def _tried(read: Callable[[], Whole], problems: list[Problem]) -> Whole | None:
    """What can be read, or its mistakes among the problems."""
    try:
        return read()
    except BrokenPrompts as broken:
        problems += broken.problems
        return None
