"""A scene to PNG, with Pillow and nothing heavier.

What surprises: Pillow draws shapes with hard edges, so round things are cut from masks made
four times too large, once for each size; and the PNG has a palette of known inks, which is what
keeps it small and quick.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache
from io import BytesIO
from math import ceil, floor
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont

from bot.pictures.scene import INKS, PAPER, Box, Dot, Line, Scene, Shape, Text

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = FONTS / "DejaVuSans.ttf", FONTS / "DejaVuSans-Bold.ttf"
FINER = 4  # masks are made so much larger and shrunk
RING = 0.3  # of a ring's radius is its line
SHADES = 8  # of each ink, down to the ground: what soft edges need
SMALLEST = 24  # pixels: a text that is still too wide is cut
ANCHORS = {"left": "lm", "middle": "mm", "right": "rm"}


def png(scene: Scene) -> bytes:
    image = Image.new("RGB", (scene.width, scene.height), PAPER)
    draw = ImageDraw.Draw(image)
    for mark in scene.marks:
        match mark:
            case Text():
                _text(draw, mark)
            case Box():
                x, y = round(mark.x), round(mark.y)
                right, low = round(mark.x + mark.width), round(mark.y + mark.height)
                if right > x and low > y:
                    draw.rectangle((x, y, right - 1, low - 1), fill=mark.colour)
            case Dot():
                _dot(image, mark)
            case Line():
                _line(image, mark)
    few = image.quantize(palette=_palette(), dither=Image.Dither.NONE)
    kept = BytesIO()
    few.save(kept, "PNG", compress_level=6)
    return kept.getvalue()


@lru_cache(maxsize=1)
def _palette() -> Image.Image:
    """Known beforehand: finding the best one anew would take longer than all the drawing."""
    ground = ImageColor.getrgb(PAPER)
    colours = list(ground[:3])
    for ink in INKS:
        full = ImageColor.getrgb(ink)
        for shade in range(1, SHADES + 1):
            colours += [
                round(a + (b - a) * shade / SHADES) for a, b in zip(ground, full, strict=True)
            ]
    palette = Image.new("P", (1, 1))
    palette.putpalette(colours)
    return palette


@lru_cache(maxsize=32)
def font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(BOLD if bold else REGULAR, size)


def _text(draw: ImageDraw.ImageDraw, text: Text) -> None:
    words, size = _fitted(text)
    draw.text(
        (text.x, text.y),
        words,
        fill=text.colour,
        font=font(size, text.bold),
        anchor=ANCHORS[text.anchor],
    )


def _fitted(text: Text) -> tuple[str, int]:
    """The words and the size in which they are no wider than they may be."""
    size, words = text.size, "".join(char for char in text.words if has_letter(char)).strip()
    while text.width and size > SMALLEST and font(size, text.bold).getlength(words) > text.width:
        size -= 2
    face = font(size, text.bold)
    if text.width and face.getlength(words) > text.width:
        fits = bisect_right(
            range(1, len(words)), text.width, key=lambda n: face.getlength(f"{words[:n]}…")
        )
        words = f"{words[:fits].rstrip()}…"
    return words, size


@lru_cache(maxsize=4096)
def has_letter(char: str) -> bool:
    """Whether the font has it: an emoji is left out rather than shown as an empty box."""
    if char.isspace():
        return True
    plain = ImageFont.truetype(REGULAR, 16, layout_engine=ImageFont.Layout.BASIC)
    shape, missing = plain.getmask(char), plain.getmask("\uffff")
    return (shape.size, bytes(shape)) != (missing.size, bytes(missing))


def _dot(image: Image.Image, dot: Dot) -> None:
    mask = _round(round(dot.radius * 2), dot.shape)
    at = (round(dot.x - mask.width / 2), round(dot.y - mask.height / 2))
    image.paste(dot.colour, (*at, at[0] + mask.width, at[1] + mask.height), mask)


@lru_cache(maxsize=64)
def _round(size: int, shape: Shape) -> Image.Image:
    """A mask of this shape, `size` pixels wide."""

    def draw(pen: ImageDraw.ImageDraw, edge: int) -> None:
        middle = edge / 2
        match shape:
            case "diamond":
                pen.polygon([(middle, 0), (edge, middle), (middle, edge), (0, middle)], fill=255)
            case "square":
                pen.rectangle((0, 0, edge, edge), fill=255)
            case _:
                pen.ellipse((0, 0, edge, edge), fill=255)
        if shape == "ring":
            inside = edge / 2 * RING
            pen.ellipse((inside, inside, edge - inside, edge - inside), fill=0)

    return _mask(max(size, 2), max(size, 2), lambda pen: draw(pen, max(size, 2) * FINER - 1))


def _line(image: Image.Image, line: Line) -> None:
    if len(line.points) < 2:
        return
    pad = line.width
    left = floor(min(x for x, _ in line.points) - pad)
    top = floor(min(y for _, y in line.points) - pad)
    width = ceil(max(x for x, _ in line.points) + pad) - left
    height = ceil(max(y for _, y in line.points) + pad) - top
    path = [((x - left) * FINER, (y - top) * FINER) for x, y in line.points]
    mask = _mask(width, height, lambda pen: _stroke(pen, path, line.width * FINER))
    image.paste(line.colour, (left, top, left + width, top + height), mask)


def _stroke(pen: ImageDraw.ImageDraw, path: Sequence[tuple[float, float]], width: float) -> None:
    pen.line(path, fill=255, width=round(width), joint="curve")
    for x, y in (path[0], path[-1]):
        half = width / 2
        pen.ellipse((x - half, y - half, x + half, y + half), fill=255)


def _mask(width: int, height: int, draw: Callable[[ImageDraw.ImageDraw], None]) -> Image.Image:
    large = Image.new("L", (width * FINER, height * FINER), 0)
    draw(ImageDraw.Draw(large))
    return large.reduce(FINER)
