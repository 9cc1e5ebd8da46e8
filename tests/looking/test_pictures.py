"""Pictures by their structure: which words, axes and series stand in them, and how heavy."""

import ast
import json
import re
import time
from io import BytesIO
from pathlib import Path as File

import pytest
from PIL import Image

from bot.domain.picture import Feared, LadderPicture, Path, Progress, Recovery, Rhythm, Rung
from bot.pictures import ladder, paint, progress
from bot.pictures.scene import FEARED, HAPPENED, PAPER, QUIET, Line, Scene, Text

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ROWS = ("at once", "in an hour", "in hours", "after a night", "not yet")
PANELS = ("Feared and happened", "Your steps", "Alright again", "Days")


def picture(count: int) -> Progress:
    likely = tuple(float(50 + 10 * (i % 6)) for i in range(count))
    outcome = tuple(100.0 if i % 5 == 4 else 0.0 for i in range(count))
    steps = tuple(10.0 + i for i in range(count)) if count >= 5 else ()
    return Progress(
        "So far",
        Feared(PANELS[0], "feared", "came true", likely, outcome, "" if count else "none yet"),
        Path(PANELS[1], "gentle", "bold", "faced", "fits", steps, steps, "" if steps else "from 5"),
        Recovery(PANELS[2], ROWS, tuple(float(i % 5) for i in range(count)), "soon"),
        Rhythm(PANELS[3], DAYS, tuple((count + 6 - i) // 7 for i in range(7)), "whichever day"),
    )


def shown(count: int) -> Scene:
    return progress.scene(picture(count))


def words_at(scene: Scene, words: str) -> Text:
    return next(m for m in scene.marks if isinstance(m, Text) and m.words == words)


def test_each_fear_stands_above_its_outcome_on_one_axis() -> None:
    scene = shown(6)
    feared = scene.dots(FEARED, "ring")[1:]  # the first explains the mark
    happened = [dot for dot in scene.dots(HAPPENED) if dot.radius == 10][:6]
    zero, full = words_at(scene, "0 %").y, words_at(scene, "100 %").y

    def share(y: float) -> float:
        return round((zero - y) / (zero - full) * 100)

    assert [share(dot.y) for dot in feared] == [50, 60, 70, 80, 90, 100]
    assert [share(dot.y) for dot in happened] == [0, 0, 0, 0, 100, 0]
    assert [dot.x for dot in feared] == [dot.x for dot in happened]
    assert len({dot.x for dot in feared}) == 6


def test_the_path_is_a_line_of_what_fits_and_dots_of_what_was_faced() -> None:
    scene = shown(8)
    path = next(m for m in reversed(scene.marks) if isinstance(m, Line))
    faced = [dot for dot in scene.dots(HAPPENED) if dot.radius == 9]
    assert list(path.points) == [(dot.x, dot.y) for dot in faced]
    assert {"gentle", "bold", "faced", "fits"} <= {*scene.words}


def test_days_stand_under_bars_with_their_counts() -> None:
    scene = shown(16)
    days = [words_at(scene, day) for day in DAYS]
    assert [text.x for text in days] == sorted(text.x for text in days)
    assert scene.words[-14::2] == DAYS
    assert scene.words[-13::2] == ("3", "3", "2", "2", "2", "2", "2")


def test_soonest_stands_lowest() -> None:
    heights = [words_at(shown(5), row).y for row in ROWS]
    assert heights == sorted(heights, reverse=True)


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_panel_without_enough_says_so_and_draws_nothing(count: int) -> None:
    scene = shown(count)
    assert "from 5" in scene.words
    assert not any(isinstance(mark, Line) for mark in scene.marks)
    assert ("none yet" in scene.words) is (count == 0)
    assert scene.height < shown(30).height


@pytest.mark.parametrize("count", [0, 1, 3, 30])
def test_everything_is_inside_and_large_enough_to_read_on_a_phone(count: int) -> None:
    scene = shown(count)
    assert {*PANELS} <= {*scene.words}
    for mark in scene.marks:
        if isinstance(mark, Text):
            assert mark.size * 390 / scene.width >= 12
        if not isinstance(mark, Line):
            assert 0 <= mark.x <= scene.width
            assert 0 <= mark.y <= scene.height


@pytest.mark.parametrize("count", [0, 1, 3, 30])
def test_it_is_a_png_that_telegram_takes_and_a_phone_loads_at_once(count: int) -> None:
    scene = shown(count)
    png = paint.png(scene)
    began = time.process_time()
    again = paint.png(scene)
    assert time.process_time() - began < 0.15
    assert png == again
    assert len(png) <= 60_000
    image = Image.open(BytesIO(png))
    assert image.size == (scene.width, scene.height)


def test_words_and_marks_stand_out_from_the_ground() -> None:
    for ink in (QUIET, FEARED, HAPPENED):
        assert contrast(ink, PAPER) >= 4.5


def contrast(one: str, other: str) -> float:
    """As WCAG 2 has it."""

    def light(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_values_come_back_from_the_outbox_as_they_went_in() -> None:
    for count in (0, 30):
        assert Progress.from_dict(json.loads(json.dumps(picture(count).as_dict()))) == picture(
            count
        )
    assert LadderPicture.from_dict(json.loads(json.dumps(LADDER.as_dict()))) == LADDER


LADDER = LadderPicture(
    "Your ladder",
    "about here",
    (("faced", "faced"), ("next", "could be next"), ("own", "your own"), ("pinned", "your goal")),
    (
        Rung("Ask for the time", 12.0, "faced"),
        Rung("A very long one, " * 20, 40.0, "next"),
        Rung("سؤال 🙈 日本", 60.0, "own"),
    ),
    30.0,
)


def test_the_ladder_stands_bold_above_gentle_with_the_person_between() -> None:
    scene = ladder.scene(LADDER)
    time_, here = words_at(scene, "Ask for the time"), words_at(scene, "about here")
    own = words_at(scene, "سؤال 🙈 日本")
    assert own.y < here.y < time_.y
    assert scene.dots(HAPPENED, "diamond")[0].y == own.y
    assert "your own" in scene.words
    assert "your goal" not in scene.words  # nothing of it is in the picture
    assert sum("A very long one" in words for words in scene.words) == 2
    assert len(paint.png(scene)) <= 60_000


def test_an_empty_ladder_still_says_where_they_stand() -> None:
    scene = ladder.scene(LadderPicture("Your ladder", "here", (), (), 20.0))
    assert scene.words == ("Your ladder", "here")
    assert paint.png(scene)


def test_nothing_heavy_is_imported_before_the_first_picture() -> None:
    bot = File(paint.__file__).parent.parent
    for path in bot.rglob("*.py"):
        if path.parent.name == "pictures":
            continue
        for node in ast.parse(path.read_text("utf-8")).body:  # inside of a function it is late
            told = ast.unparse(node) if isinstance(node, ast.Import | ast.ImportFrom) else ""
            assert not re.search(r"\b(PIL|fpdf|bot\.pictures|import pictures)\b", told), path
