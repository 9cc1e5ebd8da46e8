"""The SQLite file that we have open: still the one in its place, and sound as far as we know.

Who has a deleted file open can go on writing into it, and SQLite does: every commit would be
gone with the process. So each transaction first looks whether the name still means that file.
"""

import logging
import os
from collections.abc import Callable
from pathlib import Path

from bot.store import files

log = logging.getLogger(__name__)


class Displaced(files.Unusable, OSError):
    """Another file is in its place, or none. An OSError too: for everybody it is away."""


class Hold:
    def __init__(self, path: Path, on_damage: Callable[[], None]) -> None:
        """`on_damage` hears of it once."""
        self._path = path
        self._ours = _identity(path)
        self._on_damage = on_damage
        self._displaced = False
        self.damage: files.Damaged | None = None

    @property
    def is_well(self) -> bool:
        return self.damage is None and _identity(self._path) == self._ours

    def check(self) -> None:
        """Raises Displaced or Damaged: nothing that is written now would last."""
        if self.damage is not None:
            raise files.Damaged(str(self.damage))
        displaced = _identity(self._path) != self._ours
        told, self._displaced = self._displaced, displaced
        if displaced:
            mistake = Displaced(
                f"{self._path} was deleted, moved, replaced or unmounted under the running bot. "
                "Until that same file is back in its place nothing is taken in and nothing said; "
                "Telegram keeps for a day what people write. If it is lost, stop the bot and put "
                "a backup there: askanyway restore FILE"
            )
            if not told:
                log.error("%s", mistake)
            raise mistake
        if told:
            log.warning("%s is back in its place, and the bot goes on", self._path)

    def saw(self, mistake: BaseException) -> None:
        """Something went wrong; from the first sign of damage on nothing is written any more."""
        if self.damage is None and (damage := files.damage(self._path, mistake)):
            self.damage = damage
            self._on_damage()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
