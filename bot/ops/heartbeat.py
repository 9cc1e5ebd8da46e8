"""DATA_DIR/heartbeat: how the bot is, for `askanyway healthcheck` and `doctor`, without a port.

It holds seconds of the machine's own clock, so that setting the time makes nobody ill, and
after a restart of the machine an old file is known to be old.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.ops.vitals import ticking

NAME = "heartbeat"
EVERY = 30.0  # seconds between two beats when nothing changes: cards wear out
STALE = 3 * EVERY


@dataclass(frozen=True, slots=True)
class Beat:
    age: float  # seconds
    wrong: tuple[str, ...]  # why the bot was not ready

    @property
    def fresh(self) -> bool:
        return 0 <= self.age < STALE


def write(folder: Path, wrong: Sequence[str]) -> None:
    """Raises OSError when the folder cannot be written to, or is gone: it is not made anew."""
    part = folder / f"{NAME}.part"
    part.write_text(json.dumps({"at": ticking(), "wrong": list(wrong)}), "utf-8")
    part.replace(folder / NAME)


def read(folder: Path) -> Beat | None:
    """The last beat, or None when there is none that can be read."""
    try:
        kept = json.loads((folder / NAME).read_text("utf-8"))
        return Beat(ticking() - float(kept["at"]), tuple(kept["wrong"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def erase(folder: Path) -> None:
    """The bot has stopped, and nobody should take it for ill."""
    (folder / NAME).unlink(missing_ok=True)
