"""What is worked out from files that seldom change, kept from one start to the next.

One file for each thing, in a folder that may be thrown away: what is missing, damaged, or was
made of something else than today's files is made anew. There are plain bytes in it, of which
nothing is ever run. They are mapped: what nobody looks at takes no memory.
"""

import json
import logging
import mmap
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO
from zlib import crc32

log = logging.getLogger(__name__)

Parts = Mapping[str, "bytes | memoryview"]

HEAD = 4096  # bytes of the line that says what follows; parts begin at multiples of ALIGNED
ALIGNED = 8
PIECE = 1 << 20  # bytes read at once, to see that none has changed

_folders: list[Path] = []  # none in a process that keeps nothing


def keep_in(folder: Path) -> None:
    """From now on, for this process."""
    _folders[:] = [folder]


def keep_nothing() -> None:
    _folders.clear()


def values(file: Path, made_of: str, make: Callable[[], Any]) -> Any:
    """Plain values that were made of this file: as they were made, when they cannot be kept."""
    if not _folders:
        return make()
    made = list[Any]()

    def parts() -> Parts:
        made.append(make())
        return {"all": json.dumps(made[0]).encode()}

    name = f"{file.stem}-{crc32(str(file.absolute()).encode()):08x}"
    try:
        return json.loads(bytes(kept(name, made_of, parts)["all"]))
    except TypeError:  # a date, say, is no value of JSON's
        if not made:
            raise
        return made[0]


def keeps() -> bool:
    return bool(_folders)


def mark(*made_of: str | bytes | Path) -> str:
    """What a thing is made of, in one word; of files, what stands in them."""
    seen = sha256(f"{sys.byteorder} {sys.version_info[:2]}".encode())
    for one in made_of:
        data = one.read_bytes() if isinstance(one, Path) else one
        data = data.encode() if isinstance(data, str) else data
        seen.update(len(data).to_bytes(8, "big") + data)
    return seen.hexdigest()


def kept(name: str, made_of: str, make: Callable[[], Parts]) -> Parts:
    """The parts of this name, as they were made once with this mark, or made now."""
    if not _folders:
        return make()
    file = _folders[0] / f"{name}.bin"
    found = _read(file, made_of)
    if found is not None:
        return found
    parts = make()
    try:
        _write(file, made_of, parts)
    except OSError as mistake:  # no room, or not ours to write: the next start makes it again
        log.debug("%s cannot be kept (%s)", file.name, mistake.strerror)
        return parts
    return _read(file, made_of) or parts


def _read(file: Path, made_of: str) -> Parts | None:
    with suppress(OSError, ValueError, KeyError, TypeError), file.open("rb") as data:
        head = json.loads(data.read(HEAD))
        if head["mark"] != made_of or head["check"] != _check(data):
            return None
        whole = memoryview(mmap.mmap(data.fileno(), 0, access=mmap.ACCESS_READ))
        places = {name: (int(start), int(end)) for name, (start, end) in head["parts"].items()}
        return {name: whole[start:end] for name, (start, end) in places.items()}
    return None


def _check(data: BinaryIO) -> int:
    """Of all that follows the head: memory cards forget."""
    found = 0
    for piece in iter(lambda: data.read(PIECE), b""):
        found = crc32(piece, found)
    return found


def _write(file: Path, made_of: str, parts: Parts) -> None:
    """Whole or not at all, whoever else writes it at the same time."""
    places, check, at = dict[str, tuple[int, int]](), 0, HEAD
    for name, part in parts.items():
        places[name] = at, at + len(part)
        at += len(part) + -len(part) % ALIGNED
    for piece in _pieces(parts):
        check = crc32(piece, check)
    head = json.dumps({"mark": made_of, "check": check, "parts": places}).encode()
    if len(head) >= HEAD:
        raise ValueError(f"{len(parts)} parts are too many")
    file.parent.mkdir(mode=0o700, exist_ok=True)  # what is above it is made by whoever needs it
    new = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        with new.open("wb") as data:
            data.write(head.ljust(HEAD))
            data.writelines(_pieces(parts))
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)


def _pieces(parts: Parts) -> Iterator["bytes | memoryview"]:
    for part in parts.values():
        yield part
        yield bytes(-len(part) % ALIGNED)
