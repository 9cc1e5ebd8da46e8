"""A fear ladder as a picture: from gentle at the foot to bold at the top, and where one stands.

The rungs stand evenly, however far apart their levels are: what counts is their order.
"""

from collections.abc import Iterator
from textwrap import wrap

from bot.domain.picture import LadderPicture, Rung, State
from bot.pictures.scene import (
    FEARED,
    HAPPENED,
    INK,
    QUIET,
    RULE,
    Box,
    Dot,
    Mark,
    Scene,
    Shape,
    Text,
)

WIDTH, LEFT, RIGHT = 1080, 56, 1024
TITLE, LABEL = 48, 37  # sizes of letters
RAIL, WORDS = 92, 150  # where the marks stand, and where the words begin
TOP, ROW, HERE, KEY = 130, 104, 64, 62  # heights
LETTERS = 42  # of a line of words; two lines a rung
MARKS: dict[State, tuple[str, Shape]] = {
    "faced": (HAPPENED, "disc"),
    "next": (FEARED, "ring"),
    "own": (HAPPENED, "diamond"),
    "pinned": (FEARED, "square"),
}


def scene(picture: LadderPicture) -> Scene:
    rungs = sorted(picture.rungs, key=lambda rung: -rung.level)
    above = [rung for rung in rungs if rung.level > picture.level]
    below = rungs[len(above) :]
    marks: list[Mark] = [Text(LEFT, 66, picture.title, TITLE, bold=True, width=RIGHT - LEFT)]
    top: float = TOP
    foot = top + len(rungs) * ROW + HERE
    marks.append(Box(RAIL - 3, top, 6, foot - top, RULE))
    for rung in above:
        marks += _rung(rung, top)
        top += ROW
    marks += _here(picture.here, top)
    top += HERE
    for rung in below:
        marks += _rung(rung, top)
        top += ROW
    marks += _legend(picture, {rung.state for rung in rungs}, top + 24)
    return Scene(WIDTH, round(top + 24 + KEY * _rows(picture, rungs)), tuple(marks))


def _rung(rung: Rung, top: float) -> Iterator[Mark]:
    middle = top + ROW / 2
    colour, shape = MARKS[rung.state]
    yield Dot(RAIL, middle, 17, colour, shape)
    lines = wrap(rung.label, LETTERS, max_lines=2, placeholder=" …") or [""]
    for number, line in enumerate(lines):
        y = middle + (number - (len(lines) - 1) / 2) * 42
        yield Text(WORDS, y, line, LABEL, INK, width=RIGHT - WORDS)


def _here(words: str, top: float) -> Iterator[Mark]:
    middle = top + HERE / 2
    yield Box(LEFT, middle - 2, WORDS - LEFT - 20, 5, INK)
    yield Text(WORDS, middle, words, LABEL, INK, bold=True, width=RIGHT - WORDS)


def _shown(picture: LadderPicture, states: set[State]) -> list[tuple[State, str]]:
    return [(state, word) for state, word in picture.legend if state in states]


def _rows(picture: LadderPicture, rungs: list[Rung]) -> int:
    return (len(_shown(picture, {rung.state for rung in rungs})) + 1) // 2


def _legend(picture: LadderPicture, states: set[State], top: float) -> Iterator[Mark]:
    """Two to a line, and only those that are in the picture."""
    half = (RIGHT - LEFT) / 2
    for number, (state, word) in enumerate(_shown(picture, states)):
        x, y = LEFT + half * (number % 2), top + KEY * (number // 2) + 20
        colour, shape = MARKS[state]
        yield Dot(x + 16, y, 15, colour, shape)
        yield Text(x + 46, y, word, LABEL, QUIET, width=half - 56)
