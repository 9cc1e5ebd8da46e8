"""The library the settings name: read at the start, and again at every SIGHUP.

A use case in hand keeps the library it began with; the next one has the new one. If the
new one is broken, the old one stays and the log says where the mistakes are.
"""

import asyncio
import logging
from dataclasses import dataclass
from pathlib import Path

from bot.app import App
from bot.content.library import Library
from bot.content.loader import BrokenPrompts, Mode, folders, load
from bot.content.phrasebook import BadPhrasebook, Phrasebook, load_phrasebook

log = logging.getLogger(__name__)

EARS = "en/intents.toml"  # a folder without it leaves understanding to the built-in one


@dataclass(frozen=True, slots=True)
class Shelf:
    own: Path | None  # PROMPTS_DIR
    mode: Mode = Mode.ADD

    def read(self) -> tuple[Library, Phrasebook]:
        """Raises BrokenPrompts or BadPhrasebook. Takes a second or two."""
        shelf = folders(self.own, self.mode)
        ears = next((one for one in reversed(shelf) if (one / EARS).is_file()), folders(None)[0])
        return load(*shelf), load_phrasebook(ears)

    async def read_again(self, app: App) -> bool:
        """Put a newly read library in the place of the one in use; False if it is broken."""
        try:
            library, phrasebook = await asyncio.to_thread(self._fresh)
        except (BrokenPrompts, BadPhrasebook, OSError) as mistake:
            log.error("the prompts need a look; the library in use stays:\n%s", mistake)
            return False
        await app.take(library, phrasebook)
        log.info("prompts read again: %d challenges", len(library.challenges))
        return True

    def _fresh(self) -> tuple[Library, Phrasebook]:
        library, phrasebook = self.read()
        phrasebook.warm()
        return library, phrasebook

    async def watch(self, app: App, wanted: asyncio.Event) -> None:
        """Read again whenever somebody wants it, until cancelled."""
        while True:
            await wanted.wait()
            wanted.clear()
            await self.read_again(app)
