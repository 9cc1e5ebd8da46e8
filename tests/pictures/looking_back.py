"""`make pictures`: what /progress draws for 0, 1, 3, 30 and 300 exposures, and a ladder.

Drawn from the library's own words by the bot's own code, for docs/pictures; prints how much
processor time each took once everything was warm, and how large it is.
"""

import asyncio
import statistics
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from bot.clock import MovableClock
from bot.content import loader
from bot.content.phrasebook import load_phrasebook
from bot.domain import insight
from bot.domain.insight import Span
from bot.domain.person import Person
from bot.domain.picture import Attachment, LadderPicture, Progress, State
from bot.pictures import ladder, paint, progress
from bot.pictures.scene import Scene
from bot.service import charts
from bot.service.work import Door, Work
from bot.store.database import Database
from tests.looking.people import past

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
COUNTS = (0, 1, 3, 30, 300)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LONGEST, LARGEST, TRIES = 0.150, 60_000, 5  # seconds, bytes, times

RUNGS: tuple[tuple[str, float, State], ...] = (
    ("Half-smile at one person who passes you in the street.", 6, "faced"),
    ("Ask a stranger for the time.", 14, "faced"),
    ("Ask in one shop whether you may taste something before you decide.", 24, "faced"),
    ("Ask a colleague to explain something you could look up.", 31, "next"),
    ("Tell a friend that you cannot come, and give no reason.", 38, "next"),
    ("Ask my neighbour to turn the music down", 50, "own"),
    ("Return something to a shop without the receipt.", 58, "pinned"),
)
STANDS = 27


async def pictures() -> dict[str, Scene]:
    """By the names of their files."""
    database = Database("sqlite+aiosqlite:///:memory:")
    await database.start()
    clock = MovableClock(NOW, running=False)
    phrasebook = load_phrasebook(loader.prompts_folder())
    door = Door(database, loader.load(), phrasebook, clock, Random(1))
    async with database.begin() as store:
        await store.people.add(Person(1001, "en"), NOW)
    found = {}
    for count in COUNTS:
        exposures = past(count)
        fits = {e.id: 16 + 14 * (1 - 0.985**n) + n % 3 for n, e in enumerate(exposures)}
        attempts = insight.attempts(exposures, fits)

        async def draw(work: Work, attempts: tuple[insight.Attempt, ...] = attempts) -> Progress:
            return charts.picture(work, attempts, Span.ALL)

        picture = await door.look(1001, draw)
        assert picture is not None  # the person was added above
        found[f"progress-{count}.png"] = progress.scene(picture)

    async def draw_ladder(work: Work) -> Attachment:
        return charts.ladder(work, RUNGS, STANDS)

    attached = await door.look(1001, draw_ladder)
    assert attached is not None  # as above
    found["ladder.png"] = ladder.scene(LadderPicture.from_dict(attached.facts))
    await database.stop()
    return found


def main() -> int:
    heavy = 0
    for name, scene in asyncio.run(pictures()).items():
        png = paint.png(scene)
        times = []
        for _ in range(TRIES):
            began = time.process_time()
            paint.png(scene)
            times.append(time.process_time() - began)
        (FOLDER / name).write_bytes(png)
        took = statistics.median(times)
        heavy += took > LONGEST or len(png) > LARGEST
        print(
            f"{name:18} {scene.width} x {scene.height}  {len(png):6} bytes  {took * 1000:4.0f} ms"
        )
    return 1 if heavy else 0


if __name__ == "__main__":
    sys.exit(main())
