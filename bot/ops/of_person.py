"""`askanyway export-user` and `forget-user`: what a person does in the chat, by the operator.

For somebody who can no longer write to the bot, or asks by letter. With SQLite the bot has
to be stopped for it.
"""

import asyncio
import errno
import os
from pathlib import Path
from random import SystemRandom

from bot.clock import SystemClock
from bot.config import Config
from bot.content import loader
from bot.content.loader import Mode
from bot.content.phrasebook import load_phrasebook
from bot.ops import opening
from bot.service import exporting
from bot.service.exporting import Gathered
from bot.service.work import Door


def export(config: Config, person_id: int, to: Path) -> str | None:
    """Write everything of this person to a file that only you can read; None for nobody.

    `to` is a file that is not there yet, or a folder. Raises DatabaseInUse and OSError.
    """
    if to.exists() and not to.is_dir():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(to))
    found = asyncio.run(_gathered(config, person_id))
    if found is None:
        return None
    path = to / found.name if to.is_dir() else to
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(found.packed())
    return str(path)


async def _gathered(config: Config, person_id: int) -> Gathered | None:
    database = opening.database(config)
    await database.start()
    try:
        library = loader.load(*loader.folders(config.prompts_dir, Mode(config.prompts_mode)))
        phrasebook = load_phrasebook(loader.prompts_folder())
        door = Door(database, library, phrasebook, SystemClock(), SystemRandom())
        return await door.look(person_id, exporting.gather)
    finally:
        await database.stop()


def forget(config: Config, person_id: int) -> bool:
    """Erase everything of this person; False for nobody. Raises DatabaseInUse."""
    return asyncio.run(_forget(config, person_id))


async def _forget(config: Config, person_id: int) -> bool:
    database = opening.database(config)
    await database.start()
    try:
        async with database.begin() as store:
            known = await store.people.get(person_id) is not None
            await store.people.erase(
                person_id, SystemClock().now()
            )  # letters of somebody unknown go too
        await database.scrub()
    finally:
        await database.stop()
    return known
