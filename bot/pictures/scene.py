"""A picture before it is painted: marks with their places, as values that a test can read.

Coordinates are pixels from the upper left corner. Colours are chosen so that they can be told
apart with every kind of colour vision, and no meaning is carried by colour alone.
"""

from dataclasses import dataclass
from typing import Literal

PAPER = "#f3f0e8"  # one ground for light and dark chats: Telegram keeps no transparency
INK = "#1d2b27"
QUIET = "#55635d"  # 5.5 : 1 on PAPER
RULE = "#d5d1c4"
FEARED = "#b3500b"  # an orange and a blue that every kind of colour vision tells apart
HAPPENED = "#1c5a96"
SOFT = "#a9c3dc"
INKS = (INK, QUIET, RULE, FEARED, HAPPENED, SOFT)

Anchor = Literal["left", "middle", "right"]
Shape = Literal["ring", "disc", "diamond", "square"]


@dataclass(frozen=True, slots=True)
class Text:
    x: float
    y: float  # of the middle of its letters
    words: str
    size: int
    colour: str = INK
    bold: bool = False
    anchor: Anchor = "left"
    width: float = 0.0  # at most so wide: it is set smaller, then cut; 0 is any


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Dot:
    x: float
    y: float
    radius: float
    colour: str
    shape: Shape = "disc"


@dataclass(frozen=True, slots=True)
class Line:
    points: tuple[tuple[float, float], ...]
    colour: str
    width: float = 6.0


Mark = Text | Box | Dot | Line


@dataclass(frozen=True, slots=True)
class Scene:
    """Marks in the order of painting: later ones cover earlier ones."""

    width: int
    height: int
    marks: tuple[Mark, ...]

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(mark.words for mark in self.marks if isinstance(mark, Text))

    def dots(self, colour: str, shape: Shape = "disc") -> tuple[Dot, ...]:
        return tuple(
            m for m in self.marks if isinstance(m, Dot) and (m.colour, m.shape) == (colour, shape)
        )
