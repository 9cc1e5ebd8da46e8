"""Looking back, as one picture of four panels: feared and happened, the path, afterwards, the days.

Laid out for a phone: the letters are a thirtieth of the width, which leaves them about as large
as the chat's own small print.
"""

from collections.abc import Callable, Iterator
from functools import partial

from bot.domain.picture import Feared, Path, Progress, Recovery, Rhythm
from bot.pictures.scene import (
    FEARED,
    HAPPENED,
    INK,
    QUIET,
    RULE,
    SOFT,
    Box,
    Dot,
    Line,
    Mark,
    Scene,
    Text,
)

WIDTH = 1080
LEFT, RIGHT = 56, 1024
TITLE, HEAD, LABEL = 48, 42, 37  # sizes of letters
TOP, GAP = 112, 28  # of the first panel, and between two
PLOT_LEFT = 204  # room for the words of an axis
FEARED_HIGH, PATH_HIGH, RECOVERY_HIGH, RHYTHM_HIGH, NOTE_HIGH = 292, 272, 316, 296, 128
COLUMN = 36.0  # pixels between columns, at most
THIN = 3

Panel = Callable[[float, float], Iterator[Mark]]  # from its upper edge to its lower one


def scene(picture: Progress) -> Scene:
    marks: list[Mark] = [Text(LEFT, 62, picture.title, TITLE, bold=True, width=RIGHT - LEFT)]
    top: float = TOP
    for draw, height in _panels(picture):
        marks += draw(top, top + height)
        top += height + GAP
    return Scene(WIDTH, round(top), tuple(marks))


def _panels(picture: Progress) -> Iterator[tuple[Panel, float]]:
    """Each with its height: one that has nothing to show yet takes little room to say so."""
    feared, path = picture.feared, picture.path
    recovery, rhythm = picture.recovery, picture.rhythm
    yield _or_note(partial(_feared, feared), FEARED_HIGH, bool(feared.likely), feared)
    yield _or_note(partial(_path, path), PATH_HIGH, bool(path.faced), path)
    yield _or_note(partial(_recovery, recovery), RECOVERY_HIGH, bool(recovery.places), recovery)
    yield _or_note(partial(_rhythm, rhythm), RHYTHM_HIGH, any(rhythm.counts), rhythm)


def _or_note(
    draw: Panel, height: float, there: bool, panel: Feared | Path | Recovery | Rhythm
) -> tuple[Panel, float]:
    return (draw, height) if there else (partial(_nothing, panel.title, panel.note), NOTE_HIGH)


def _head(title: str, top: float) -> Iterator[Mark]:
    yield Box(LEFT, top, RIGHT - LEFT, 2, RULE)
    yield Text(LEFT, top + 38, title, HEAD, bold=True, width=RIGHT - LEFT)


def _nothing(title: str, note: str, top: float, foot: float) -> Iterator[Mark]:
    """In the place of a series that would say nothing yet."""
    yield from _head(title, top)
    yield Text(LEFT, top + 92, note, LABEL, QUIET, width=RIGHT - LEFT)


def _aside(note: str, top: float) -> Iterator[Mark]:
    if note:
        yield Text(RIGHT, top + 40, note, LABEL, QUIET, anchor="right", width=400)


def _columns(count: int, left: float = PLOT_LEFT) -> list[float]:
    """The middles of so many columns: together from the left, never wider apart than COLUMN."""
    room = RIGHT - left
    step = min(COLUMN, room / max(count, 1))
    return [left + step * (i + 0.5) for i in range(count)]


def _height(share: float, top: float, foot: float) -> float:
    """Where 0 (at the foot) to 100 (at the top) stands."""
    return foot - (foot - top) * share / 100


def _key(x: float, y: float, mark: Dot, words: str, width: float) -> Iterator[Mark]:
    yield mark
    yield Text(x + 26, y, words, LABEL, INK, width=width)


def _feared(panel: Feared, top: float, foot: float) -> Iterator[Mark]:
    yield from _head(panel.title, top)
    yield from _aside(panel.note, top)
    y = top + 86
    half = (RIGHT - LEFT) / 2
    yield from _key(LEFT + 14, y, Dot(LEFT + 14, y, 13, FEARED, "ring"), panel.feared, half - 50)
    right = LEFT + half
    yield from _key(right + 14, y, Dot(right + 14, y, 13, HAPPENED), panel.happened, half - 50)
    high, low = top + 136, foot - 14
    for share in (0, 50, 100):
        at = _height(share, high, low)
        yield Box(PLOT_LEFT - 14, at - 1, RIGHT - PLOT_LEFT + 14, 2, RULE)
        yield Text(PLOT_LEFT - 30, at, f"{share} %", LABEL, QUIET, anchor="right")
    places = _columns(len(panel.likely))
    for x, likely, outcome in zip(places, panel.likely, panel.outcome, strict=True):
        feared, happened = _height(likely, high, low), _height(outcome, high, low)
        upper, lower = min(feared, happened), max(feared, happened)
        yield Box(x - THIN / 2, upper, THIN, lower - upper, SOFT)
        yield Dot(x, happened, 10, HAPPENED)
        yield Dot(x, feared, 13, FEARED, "ring")


def _path(panel: Path, top: float, foot: float) -> Iterator[Mark]:
    yield from _head(panel.title, top)
    yield from _aside(panel.note, top)
    y, half = top + 86, (RIGHT - LEFT) / 2
    yield from _key(LEFT + 14, y, Dot(LEFT + 14, y, 10, HAPPENED), panel.faced_word, half - 50)
    known = [(i, level) for i, level in enumerate(panel.line) if level is not None]
    if len(known) > 1:
        x = LEFT + half
        yield Line(((x, y), (x + 44, y)), FEARED, 7)
        yield Text(x + 62, y, panel.line_word, LABEL, INK, width=half - 70)
    high, low = top + 132, foot - 10
    for share, words in ((100, panel.bold), (0, panel.gentle)):
        at = _height(share, high, low)
        yield Box(PLOT_LEFT - 14, at - 1, RIGHT - PLOT_LEFT + 14, 2, RULE)
        inside = at + (16 if share else -16)
        yield Text(LEFT, inside, words, LABEL, QUIET, width=PLOT_LEFT - LEFT - 24)
    places = _columns(len(panel.faced))
    for x, level in zip(places, panel.faced, strict=True):
        yield Dot(x, _height(level, high, low), 9, HAPPENED)
    yield Line(tuple((places[i], _height(level, high, low)) for i, level in known), FEARED, 7)


def _recovery(panel: Recovery, top: float, foot: float) -> Iterator[Mark]:
    yield from _head(panel.title, top)
    yield from _aside(panel.note, top)
    left = LEFT + 292
    high, low = top + 90, foot - 20
    step = (low - high) / (len(panel.rows) - 1)
    for place, words in enumerate(panel.rows):
        at = low - step * place
        yield Box(left - 14, at - 1, RIGHT - left + 14, 2, RULE)
        yield Text(LEFT, at, words, LABEL, QUIET, width=left - LEFT - 30)
    for x, where in zip(_columns(len(panel.places), left), panel.places, strict=True):
        yield Dot(x, low - step * where, 10, HAPPENED)


def _rhythm(panel: Rhythm, top: float, foot: float) -> Iterator[Mark]:
    yield from _head(panel.title, top)
    room = (RIGHT - LEFT) / len(panel.days)
    high, low = top + 120, foot - 52
    most = max(*panel.counts, 1)
    yield Box(LEFT, low, RIGHT - LEFT, 2, QUIET)
    for number, (day, count) in enumerate(zip(panel.days, panel.counts, strict=True)):
        x = LEFT + room * (number + 0.5)
        tall = (low - high) * count / _full(most)
        yield Box(x - room * 0.3, low - tall, room * 0.6, tall, HAPPENED)
        yield Text(x, foot - 22, day, LABEL, INK, anchor="middle", width=room - 8)
        if count:
            yield Text(x, low - tall - 24, str(count), LABEL, INK, anchor="middle")


def _full(most: int) -> int:
    """The count that fills the panel: one day must not look like a habit."""
    return max(most, 4)
