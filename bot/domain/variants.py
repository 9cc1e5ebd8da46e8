"""One line of examples for many: "(can|could) i [please] have an easier one".

Alternatives stand in (a|b), what may be left out in [a|b]; every alternative is used
at least once, in an order without chance. A line without "|" and "[" stands for itself.
"""

import re
from collections.abc import Iterator
from zlib import crc32

PART = re.compile(r"[\[\]()|]|[^\[\]()|]+")
MOST = 24  # examples of one line, or as many as its longest list of alternatives

Sequence = list["str | list[Sequence]"]  # words, or alternatives


class BadLine(ValueError):
    """A line whose brackets do not close; the line is part of the message."""


def variants(line: str, most: int = MOST) -> Iterator[str]:
    """Raises BadLine."""
    if "|" not in line and "[" not in line:
        yield line
        return
    sequence, rest = _sequence(PART.findall(line), 0, line, "")
    if rest < len(PART.findall(line)):
        raise BadLine(line)
    wanted = min(_count(sequence), max(most, _widest(sequence)))
    seed = crc32(line.encode())
    found: dict[str, None] = {}
    for turn in range(wanted * 3):
        text = re.sub(r"\s+", " ", _said(sequence, turn, seed)).strip().replace(" ,", ",")
        found[text] = None
        if len(found) >= wanted:
            break
    yield from found


def _sequence(parts: list[str], at: int, line: str, until: str) -> tuple[Sequence, int]:
    found: Sequence = []
    while at < len(parts) and parts[at] not in until.split():
        part = parts[at]
        at += 1
        if part in "([":
            options, at = _options(parts, at, line, ")" if part == "(" else "]")
            found.append(options)
        elif part in ")]|":
            raise BadLine(line)
        else:
            found.append(part)
    return found, at


def _options(parts: list[str], at: int, line: str, close: str) -> tuple[list[Sequence], int]:
    options: list[Sequence] = []
    while True:
        option, at = _sequence(parts, at, line, f"| {close}")
        options.append(option)
        if at >= len(parts):
            raise BadLine(line)
        at += 1
        if parts[at - 1] == close:
            return (options if close == ")" else [*options, []]), at


def _count(sequence: Sequence) -> int:
    total = 1
    for part in sequence:
        if not isinstance(part, str):
            total *= sum(map(_count, part))
    return total


def _widest(sequence: Sequence) -> int:
    choices = [part for part in sequence if not isinstance(part, str)]
    return max((max(len(part), *map(_widest, part)) for part in choices), default=1)


def _said(sequence: Sequence, turn: int, seed: int) -> str:
    """The `turn`-th way to say it: each choice goes through its options in an order of its own."""
    said = []
    for at, part in enumerate(sequence):
        if isinstance(part, str):
            said.append(part)
            continue
        round_, place = divmod(turn, len(part))
        mixed = sorted(
            range(len(part)), key=lambda n: (seed ^ (n + 1) * (at * 7 + round_ + 3) * 40503) % 65521
        )
        said.append(_said(part[mixed[place]], round_ if len(part) > 1 else turn, seed + at + place))
    return "".join(said)
