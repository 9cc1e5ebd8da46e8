"""Whether a SQLite file is as we left it, so that it need not be read from end to end again.

While nothing runs, the lock beside it says how large the file was and when it was last written
as we closed it. Whoever dies leaves a -wal, and whoever changes the file another time.
"""

import os
from pathlib import Path

ROOM = 100  # bytes, for two numbers


def is_as_left(lock: int, path: Path) -> bool:
    state = _state(path)
    return state is not None and os.pread(lock, ROOM, 0) == state


def leave(lock: int, path: Path) -> None:
    """It is closed, and nobody was ever told that it is damaged."""
    forget(lock)
    if (state := _state(path)) is not None:
        os.pwrite(lock, state, 0)


def forget(lock: int) -> None:
    os.ftruncate(lock, 0)


def _state(path: Path) -> bytes | None:
    """None: it is not there, or somebody still has it open or died with it."""
    log = Path(f"{path}-wal")
    if not path.exists() or (log.exists() and log.stat().st_size):
        return None
    found = path.stat()
    return f"{found.st_size} {found.st_mtime_ns}".encode()
