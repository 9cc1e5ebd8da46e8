"""The composition root: builds the parts, runs the loops, stops them gracefully.

Nothing here decides anything. APScheduler drives a handful of ticks; in between
the loops wake each other, so that a reply never waits for one.
"""

import asyncio
import logging
import os
import zoneinfo
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from random import Random, SystemRandom
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest

from bot.chat import menu
from bot.chat.context import Context, on_error
from bot.chat.handlers import HANDLERS
from bot.chat.pace import Pace
from bot.chat.planner import Planner
from bot.chat.poller import Poller, WrongToken
from bot.chat.sender import Sender
from bot.chat.worker import Worker
from bot.clock import Clock
from bot.content import places
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.service import pooling
from bot.service.work import Door
from bot.store.database import Database

log = logging.getLogger(__name__)

Handling = Application[Any, Any, Any, Any, Any, Any]

TICK = 1  # seconds between looks at the queues when nothing woke us
TIDY = timedelta(hours=1)
GRACE = 10.0  # seconds for what is in hand when stopping
BOOT_PAUSE, LONGEST_BOOT_PAUSE = 2.0, 30.0

os.environ.setdefault("PTB_TIMEDELTA", "1")  # durations as timedeltas, as PTB's next major has them
zoneinfo.reset_tzpath([])  # the zones of the tzdata we ship, not of the machine


@dataclass(slots=True)
class App:
    """Everything that runs, already wired."""

    bot: ExtBot[None]
    application: Handling
    database: Database
    library: Library
    clock: Clock
    door: Door
    poller: Poller
    worker: Worker
    sender: Sender
    planner: Planner

    def wake(self) -> None:
        for part in (self.planner, self.worker, self.sender):
            part.crew.wake()

    async def tidy(self) -> None:
        now = self.clock.now()
        async with self.database.begin() as store:
            await store.inbox.tidy(now)
            await store.outbox.tidy(now)

    async def take(self, library: Library, phrasebook: Phrasebook) -> None:
        """Another library from the next use case on; whatever is in hand ends with the old one."""
        self.library = self.door.library = self.sender.library = library
        self.door.phrasebook = phrasebook
        await menu.show(self.bot, library)

    async def recentre(self) -> None:
        await pooling.recentre(self.database)

    async def connect(self) -> None:
        """Learn who we are. Raises WrongToken; waits as long as there is no network."""
        pause = BOOT_PAUSE
        while True:
            try:
                await self.application.initialize()
                await self.bot.delete_webhook()  # one left behind would keep us from polling
                return
            except InvalidToken:
                raise WrongToken from None
            except TelegramError as mistake:
                log.warning(
                    "Telegram cannot be reached (%s); trying again in %d s",
                    type(mistake).__name__,
                    pause,
                )
                await self.clock.sleep(pause)
                pause = min(pause * 2, LONGEST_BOOT_PAUSE)

    def _warm(self) -> None:
        """Compile what the first message would otherwise wait for."""
        places.warm()
        self.door.phrasebook.warm()

    async def run(self, stopping: asyncio.Event, ready: Callable[[], None]) -> None:
        """Until `stopping` is set; then finish what is in hand. Raises WrongToken."""
        await _unless_stopped(self.connect(), stopping)
        if stopping.is_set():
            return
        scheduler = self._ticks()
        scheduler.start()
        wrong = False
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(menu.show(self.bot, self.library))
                group.create_task(asyncio.to_thread(self._warm))
                for part in (self.planner, self.worker, self.sender):
                    group.create_task(part.crew.work(stopping))
                polling = group.create_task(_unless_stopped(self.poller.run(stopping), stopping))
                ready()
                await stopping.wait()
                self.wake()
                polling.cancel()
        except* WrongToken:  # out of the group it came in: nobody outside knows of our tasks
            wrong = True
        finally:
            scheduler.shutdown(wait=False)
            await self.application.shutdown()
        if wrong:
            raise WrongToken

    def _ticks(self) -> AsyncIOScheduler:
        scheduler = AsyncIOScheduler(timezone="UTC")
        every = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        scheduler.add_job(self.wake, "interval", seconds=TICK, **every)
        scheduler.add_job(self.recentre, "cron", hour=3, **every)  # UTC: any quiet hour will do
        scheduler.add_job(self.tidy, "interval", seconds=TIDY.total_seconds(), **every)
        return scheduler


def build(
    *,
    token: str,
    api_url: str,
    request: Callable[[], BaseRequest],
    database: Database,
    library: Library,
    phrasebook: Phrasebook,
    clock: Clock,
    rate: float,
    random: Random | None = None,
) -> App:
    """`request` makes the transport: one for sending, and one for the long poll."""
    bot: ExtBot[None] = ExtBot(
        token, base_url=api_url, request=request(), get_updates_request=request()
    )
    wakes: list[Callable[[], None]] = []
    door = Door(
        database,
        library,
        phrasebook,
        clock,
        random or SystemRandom(),
        on_said=lambda: wakes[0](),
    )
    application = _application(bot, door)
    worker = Worker(application, database, clock)
    sender = Sender(bot, database, clock, library, Pace(rate, clock.now()))
    wakes.append(sender.crew.wake)
    return App(
        bot=bot,
        application=application,
        database=database,
        library=library,
        clock=clock,
        door=door,
        poller=Poller(bot, database, clock, worker.crew.wake),
        worker=worker,
        sender=sender,
        planner=Planner(door, database, clock),
    )


def _application(bot: ExtBot[None], door: Door) -> Handling:
    """PTB's Application for its handlers alone: it neither fetches, nor stores, nor schedules."""
    application: Handling = (
        Application.builder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=Context))
        .build()
    )
    application.bot_data["door"] = door
    application.add_handlers(HANDLERS)
    application.add_error_handler(on_error)
    return application


async def _unless_stopped(work: Coroutine[None, None, None], stopping: asyncio.Event) -> None:
    """Do the work, or stop it in the middle when it is time. Raises what the work raises."""
    doing, waiting = asyncio.ensure_future(work), asyncio.ensure_future(stopping.wait())
    try:
        await asyncio.wait((doing, waiting), return_when=asyncio.FIRST_COMPLETED)
        if doing.done():
            doing.result()
    finally:
        doing.cancel()
        waiting.cancel()
        await asyncio.gather(doing, waiting, return_exceptions=True)
