"""The likenesses of one language: trained from its example files, kept in one file beside them.

`likeness.bin` is one line of JSON, the rows of weights and their numbers, compressed; nothing
in it is ever run. It holds the fingerprint of what it was trained from, so that the checker can say
when the examples have moved on. Without it, phrases are all there is.
"""

import json
import sys
import tomllib
import zlib
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bot.domain.learning import Example, learned
from bot.domain.likeness import BITS, FEATURES, Features, Likeness
from bot.domain.safety import Danger
from bot.domain.variants import variants
from bot.domain.words import Words, plain

FILE = "likeness.bin"
SOURCES = ("examples.txt", "warnings.txt", "kinds.toml", "words.txt", "intents.toml", "safety.toml")
FEW = 6  # variants of a line of the other file, which only shows what else people write
Read = Callable[[str], Words]


@dataclass(frozen=True, slots=True)
class Likenesses:
    requests: Likeness  # to the examples of every single intent, and of none
    dangers: Likeness  # to the warnings of every danger, and of none


def read_likenesses(folder: Path) -> Likenesses:
    """As trained; like nothing at all where nothing was."""
    file = folder / FILE
    if not file.is_file():
        return Likenesses(Likeness(), Likeness())
    header, _, packed = file.read_bytes().partition(b"\n")
    models = json.loads(header)["models"]
    unpacking, features, found = zlib.decompressobj(), Features(_kinds(folder)), []
    for model in models:
        labels, row_of = tuple(model["labels"]), array(model["numbers"])
        rows = unpacking.decompress(packed, model["rows"] * len(labels))
        row_of.frombytes(
            unpacking.decompress(unpacking.unconsumed_tail, FEATURES * row_of.itemsize)
        )
        packed = unpacking.unconsumed_tail
        found.append(Likeness(features, labels, rows, _swapped(row_of), model["unit"]))
    return Likenesses(*found)


def train(folder: Path, read: Read) -> Path:
    """Learn from the folder's example files and keep it. `read` spells a sentence."""
    features = Features(_kinds(folder))
    models = [learned(_requests(folder, read), features), learned(_dangers(folder, read), features)]
    header = {
        "fingerprint": fingerprint(folder),
        "bits": BITS,
        "models": [
            {
                "labels": model.labels,
                "unit": model.unit,
                "rows": len(model.rows) // len(model.labels),
                "numbers": model.row_of.typecode,
            }
            for model in models
        ],
    }
    weights = b"".join(part for m in models for part in (m.rows, _swapped(m.row_of).tobytes()))
    file = folder / FILE
    file.write_bytes(json.dumps(header).encode() + b"\n" + zlib.compress(weights, 9))
    return file


def _swapped(numbers: "array[int]") -> "array[int]":
    """In the file the lower byte comes first, on whatever machine it was written."""
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers


def is_stale(folder: Path) -> bool:
    """Whether the example files, or what they are read with, are not those it was trained from."""
    file = folder / FILE
    if not file.is_file():
        return True
    with file.open("rb") as opened:
        return bool(json.loads(opened.readline())["fingerprint"] != fingerprint(folder))


def fingerprint(folder: Path) -> str:
    seen = sha256(f"{BITS}".encode())
    for name in SOURCES:
        seen.update((folder / name).read_text(encoding="utf-8").encode() + b"\0")
    return seen.hexdigest()


def examples_in(file: Path) -> list[tuple[str, str]]:
    """The lines of a file of examples, each with the heading it stands under."""
    heading, found = "", []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            heading = line[2:].strip()
        elif line.strip():
            found.append((heading, line))
    return found


def _requests(folder: Path, read: Read) -> list[Example]:
    own = (
        (label, text)
        for label, line in examples_in(folder / "examples.txt")
        if " " not in label  # what asks for one thing
        for text in variants(line)
    )
    return [*_spelled(own, read), *_spelled(_others(folder / "warnings.txt", Danger.NONE), read)]


def _dangers(folder: Path, read: Read) -> list[Example]:
    own = (
        (label, text)
        for label, line in examples_in(folder / "warnings.txt")
        for text in variants(line)
    )
    return [*_spelled(own, read), *_spelled(_others(folder / "examples.txt", None), read)]


def _others(file: Path, only: str | None) -> Iterator[tuple[str, str]]:
    """What is none of ours, from the other file."""
    for label, line in examples_in(file):
        if only is None or label == only:
            for text in variants(line, FEW):
                yield "none", text


def _spelled(lines: Iterator[tuple[str, str]], read: Read) -> Iterator[Example]:
    return ((label, read(text).tokens) for label, text in lines)


def _kinds(folder: Path) -> dict[str, list[str]]:
    file = folder / "kinds.toml"
    listed = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return {kind: [plain(word) for word in words.split()] for kind, words in listed.items()}
