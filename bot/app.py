"""The composition root: builds the parts, runs those that this process is, stops them gracefully.

Nothing here decides anything. APScheduler drives a handful of ticks; in between the parts
wake each other, across processes too, so that a reply never waits for a tick.
"""

import asyncio
import os
import zoneinfo
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from random import Random, SystemRandom
from typing import Any

from telegram.ext import ExtBot
from telegram.request import BaseRequest

from bot import loops
from bot.chat import application as handling
from bot.chat import menu
from bot.chat.attachments import Attachments
from bot.chat.crew import ONE_LANE
from bot.chat.doorbell import Address, Doorbell
from bot.chat.files import makers
from bot.chat.letterbox import Letterbox
from bot.chat.pace import Rate
from bot.chat.planner import Planner
from bot.chat.poller import Poller
from bot.chat.sender import Sender
from bot.chat.timekeeper import Timekeeper
from bot.chat.worker import Worker
from bot.clock import Clock
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.domain.access import Access
from bot.domain.person import Delivery
from bot.housekeeping import Duty, Housekeeper, nightly
from bot.meter import UNMETERED, Meter
from bot.roles import INNER, WAYS_IN, Role, Roles
from bot.service import absence, pooling, retention, unasked
from bot.service.work import Door
from bot.store.bell import INBOX, OUTBOX, Bell
from bot.store.database import Database
from bot.store.inbox import Put

Doorway = Callable[[asyncio.Event], Coroutine[Any, Any, None]]

EVERYTHING = INNER | {Role.POLLER}

os.environ.setdefault("PTB_TIMEDELTA", "1")  # durations as timedeltas, as PTB's next major has them
zoneinfo.reset_tzpath([])  # the zones of the tzdata we ship, not of the machine


@dataclass(slots=True)
class App:
    """Everything that may run, already wired, and which of it does."""

    bot: ExtBot[None]
    application: handling.Handling
    database: Database
    library: Library
    clock: Clock
    random: Random
    door: Door
    letterbox: Letterbox
    poller: Poller
    worker: Worker
    sender: Sender
    planner: Planner
    timekeeper: Timekeeper
    doorbell: Doorbell
    bell: Bell
    roles: Roles
    housekeeper: Housekeeper = field(init=False)
    doorway: Doorway | None = None  # takes webhooks until it is told to stop

    def __post_init__(self) -> None:
        self.housekeeper = Housekeeper(
            self.database,
            self.clock,
            self.timekeeper,
            self._duties(),
            self._last_update,
            self._came_back,
        )

    def wake(self) -> None:
        self.planner.crew.wake()
        self.worker.crew.wake()
        self.sender.crew.wake()

    def heard(self, queue: str) -> None:
        """Another process has put something into this queue."""
        if queue == INBOX:
            self.worker.crew.wake()
        else:
            self.sender.wake()

    def room(self) -> int:
        """How many letters can be answered here at once."""
        return self.worker.crew.free[ONE_LANE] if Role.WORKER in self.roles else 0

    def letters_came(self, put: Put) -> None:
        self.worker.crew.give(put.taken)
        if put.new > len(put.taken):
            self.worker.crew.wake()
            if Role.WORKER not in self.roles:
                self.bell.ring(INBOX)

    def can_say(self) -> bool:
        return Role.SENDER in self.roles and self.sender.can_reply

    def said(self, handed: tuple[Delivery, ...]) -> None:
        if handed:
            self.sender.crew.give([handed])
            return
        self.sender.wake()
        if Role.SENDER not in self.roles:
            self.bell.ring(OUTBOX)

    def troubles(self) -> list[str]:
        """Why this process is not ready to serve, one word each; empty if it is."""
        found = []
        if self.timekeeper.wrong:
            found.append("clock")
        if self.sender.trouble.token_refused:
            found.append("token")
        if Role.POLLER in self.roles and self.poller.conflicts:
            found.append("conflict")
        return found

    # --- what is done once for all processes

    def _duties(self) -> dict[str, Duty]:
        duties = {}
        if Role.PLANNER in self.roles:
            duties["tidy"] = Duty(self.tidy)
            duties["recentre"] = Duty(self.recentre, nightly)
            duties["keep house"] = Duty(self.keep_house, nightly, surely=True)
        if self.roles & WAYS_IN:
            duties["doorbell"] = Duty(self.doorbell.check)
        return duties

    async def tidy(self) -> None:
        now = self.clock.now()
        async with self.database.begin() as store:
            await store.inbox.tidy(now)
            await store.outbox.tidy(now)
            await store.imports.tidy(now)
            await store.access.tidy(now)
            await store.announcements.tidy(now)
        await self.database.file_erasures()

    async def recentre(self) -> None:
        await pooling.recentre(self.database, self.library)

    async def keep_house(self) -> None:
        await retention.keep_house(self.door)

    def _last_update(self) -> datetime | None:
        way_in = self.poller if self.doorway is None else self.doorbell
        return way_in.last_answer_at

    async def _came_back(self, since: datetime, now: datetime, most: int) -> None:
        await absence.tell(self.database, self.library, self.random, now, since, most)

    async def take(self, library: Library, phrasebook: Phrasebook) -> None:
        """Another library from the next use case on; whatever is in hand ends with the old one."""
        self.library = self.door.library = self.sender.library = library
        self.door.phrasebook = phrasebook
        await menu.show(self.bot, library)

    async def connect(self) -> None:
        """Learn who we are. Raises WrongToken; waits as long as there is no network."""
        await loops.connect(self)

    async def run(self, stopping: asyncio.Event, ready: Callable[[], None]) -> None:
        """Until `stopping` is set; then finish what is in hand. Raises WrongToken or Deaf."""
        await loops.run(self, stopping, ready)


def build(
    *,
    token: str,
    api_url: str,
    request: Callable[[], BaseRequest],
    database: Database,
    library: Library,
    phrasebook: Phrasebook,
    clock: Clock,
    rate: float | Rate,
    random: Random | None = None,
    roles: Roles = EVERYTHING,
    address: Address | None = None,
    access: Access = Access.OPEN,
    meter: Meter = UNMETERED,
) -> App:
    """`request` makes the transport: one for sending, and one for the long poll.

    `address` is where Telegram finds us; without one, we poll.
    """
    wired: list[App] = []  # what wakes it is handed to its parts before it is there
    bot, polling = handling.bot(token, api_url, request, clock, meter)
    database.on_end = meter.transaction
    door = Door(
        database,
        library,
        phrasebook,
        clock,
        random or SystemRandom(),
        on_said=lambda handed: wired[0].said(handed),
        can_say=lambda: wired[0].can_say(),
        prepared=unasked.prepared,
        access=access,
    )
    letterbox = Letterbox(
        int(token.partition(":")[0]),
        database,
        clock,
        room=lambda: wired[0].room(),
        on_letters=lambda put: wired[0].letters_came(put),
        meter=meter,
    )
    bell = Bell(database.engine, lambda queue: wired[0].heard(queue))
    pace = rate if isinstance(rate, Rate) else Rate(rate)
    ways = Ways(bot, polling, letterbox, bell, Doorbell(bot, address, clock))
    wired.append(_app(ways, door, pace, meter, roles))
    return wired[0]


@dataclass(frozen=True, slots=True)
class Ways:
    """Between us and Telegram, and between us and other processes of ours."""

    bot: ExtBot[None]
    polling: BaseRequest
    letterbox: Letterbox
    bell: Bell
    doorbell: Doorbell


def _app(ways: Ways, door: Door, pace: Rate, meter: Meter, roles: Roles) -> App:
    bot, database, library, clock = ways.bot, door.database, door.library, door.clock
    application, timekeeper = handling.build(bot, door), Timekeeper(clock)
    making = Attachments(makers(door))
    return App(
        bot=bot,
        application=application,
        database=database,
        library=library,
        clock=clock,
        random=door.random,
        door=door,
        letterbox=ways.letterbox,
        poller=Poller(bot, ways.polling, database, clock, ways.letterbox),
        worker=Worker(application, database, clock, meter),
        sender=Sender(bot, database, clock, library, pace, timekeeper, making, meter),
        planner=Planner(door, database, clock, pace, timekeeper, meter),
        timekeeper=timekeeper,
        doorbell=ways.doorbell,
        bell=ways.bell,
        roles=roles,
    )
