"""From tapping "Easier" to the next message: the whole bot against the sandbox over HTTP.

`make bench-latency`. The bot, its database on disk and the sandbox's server share this
process, as they do under `make run`; the wire between them is real HTTP. Prints p50
and p99 in milliseconds, until Telegram has accepted the message that the person reads.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bot import serving as web
from bot.app import App, build
from bot.chat.transport import AiohttpRequest
from bot.clock import MovableClock
from bot.content import loader
from bot.content.phrasebook import load_phrasebook
from bot.running import SANDBOX_TOKEN
from bot.sandbox import server
from bot.sandbox.limits import Limits
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.store.database import Database

TAPS = 300
MEETING = (
    "/start",
    "I’m 18 or older, and yes",
    "A bit of everything",
    "With easy things",
    "Skip",
    "08:00 – 10:00",
    "Berlin",
    "Yes, that’s right",
    "/today",
)


async def main() -> int:
    clock = MovableClock()
    telegram = Telegram(clock, token=SANDBOX_TOKEN, limits=Limits(on=False))
    listening = web.listen("127.0.0.1", 0)
    base = f"http://127.0.0.1:{listening.getsockname()[1]}/bot"
    serving = web.server(server.build(telegram, clock))
    stopping = asyncio.Event()
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}")
        await database.start()
        app = _built(database, base, clock)
        async with asyncio.TaskGroup() as group:
            group.create_task(serving.serve([listening]))
            ready = asyncio.Event()
            group.create_task(app.run(stopping, ready.set))
            await ready.wait()
            took = await _measure(telegram.person(1001, first_name="Robin"))
            stopping.set()
            serving.should_exit = True
        await database.stop()
    took.sort()
    p50, p99 = statistics.median(took), took[int(len(took) * 0.99)]
    print(f"tap on Easier to the next message, {TAPS} taps: p50 {p50:.1f} ms, p99 {p99:.1f} ms")
    return 0


def _built(database: Database, base: str, clock: MovableClock) -> App:
    return build(
        token=SANDBOX_TOKEN,
        api_url=base,
        request=AiohttpRequest,
        database=database,
        library=loader.load(),
        phrasebook=load_phrasebook(loader.prompts_folder()),
        clock=clock,
        rate=25,
    )


async def _measure(person: Person) -> list[float]:
    for step in MEETING:
        await _one(person, step)
        await _quiet(person)
    took = []
    for _ in range(TAPS):
        took.append(await _one(person, "Easier"))
        await _quiet(person)
    return took


async def _one(person: Person, step: str) -> float:
    before = len(person.received)
    began = time.perf_counter()
    if any(button["text"] == step for message in person.received for button in message.buttons):
        person.press(step)
    else:
        person.send(step)
    while len(person.received) == before:
        await asyncio.sleep(0.0002)  # noqa: TID251 - a benchmark waits for real time
    return (time.perf_counter() - began) * 1000


async def _quiet(person: Person) -> None:
    """Until nothing has come for a moment."""
    seen = -1
    while seen != len(person.received):
        seen = len(person.received)
        await asyncio.sleep(0.06)  # noqa: TID251 - a benchmark waits for real time


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
