"""How the parts of one process run and stop: started together, stopped in order.

The first signal ends what brings work in; what is in hand is finished, and then what follows
from it is said, within GRACE.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot import memory
from bot.chat import menu
from bot.chat.poller import Deaf, WrongToken
from bot.content import places
from bot.housekeeping import EVERY
from bot.roles import Role

if TYPE_CHECKING:
    from bot.app import App

log = logging.getLogger(__name__)

TICK = 1  # seconds between looks at the queues when nothing woke us
GRACE, LAST_WORDS = 8.0, 2.0  # seconds for what is in hand when stopping; the last for saying it
BOOT_PAUSE, LONGEST_BOOT_PAUSE = 2.0, 30.0


async def connect(app: App) -> None:
    await _until_telegram_answers(app, app.application.initialize)
    if Role.POLLER in app.roles:  # a webhook left behind would keep us from polling
        await _until_telegram_answers(app, app.doorbell.set)


async def _until_telegram_answers(app: App, ask: Callable[[], Awaitable[None]]) -> None:
    """Raises WrongToken; waits as long as there is no network."""
    pause = BOOT_PAUSE
    while True:
        try:
            await ask()
            return
        except InvalidToken:
            raise WrongToken from None
        except BadRequest as mistake:
            log.error("Telegram refuses: %s; trying again in %d s", mistake, pause)
        except TelegramError as mistake:
            name = type(mistake).__name__
            log.warning("Telegram cannot be reached (%s); trying again in %d s", name, pause)
        await app.clock.sleep(pause)
        pause = min(pause * 2, LONGEST_BOOT_PAUSE)


async def run(app: App, stopping: asyncio.Event, ready: Callable[[], None]) -> None:
    await _unless_stopped(connect(app), stopping)
    if stopping.is_set():
        return
    check(app)
    await app.housekeeper.begin()
    scheduler = ticks(app)
    scheduler.start()
    threading.Thread(target=_warm, args=(app,), daemon=True).start()  # the end waits for none
    ends: list[Exception] = []
    try:
        async with asyncio.TaskGroup() as group:
            silent = asyncio.Event()  # the sender's end: nobody hands it anything more
            ways = [_ending(way, stopping, ends) for way in _ways_in(app, stopping)]
            working = [group.create_task(work) for work in [*_work(app, stopping), *ways]]
            speaks = Role.SENDER in app.roles
            saying = [group.create_task(app.sender.work(silent))] if speaks else []
            aside = [group.create_task(work) for work in [*_aside(app), watch(app, scheduler)]]
            ready()
            await stopping.wait()
            app.wake()
            for task in aside:
                task.cancel()
            ends_at = asyncio.get_running_loop().time() + GRACE
            await _finish(working, ends_at - LAST_WORDS)
            silent.set()
            app.wake()
            await _finish(saying, ends_at)
    finally:
        scheduler.shutdown(wait=False)
        await app.application.shutdown()
    if ends:
        raise ends[0]


def _work(app: App, stopping: asyncio.Event) -> list[Coroutine[Any, Any, None]]:
    """What finishes what it has in hand, and may have something to say then."""
    parts = {Role.PLANNER: app.planner.crew.work, Role.WORKER: app.worker.crew.work}
    return [work(stopping) for role, work in parts.items() if role in app.roles]


def _ways_in(app: App, stopping: asyncio.Event) -> list[Coroutine[Any, Any, None]]:
    ways = []
    if Role.POLLER in app.roles:
        ways.append(_unless_stopped(app.poller.run(stopping), stopping))
    if app.doorway is not None:
        ways.append(_open(app, stopping))
    return ways


async def _open(app: App, stopping: asyncio.Event) -> None:
    """Serve, and only then tell Telegram where."""
    assert app.doorway is not None
    async with asyncio.TaskGroup() as group:
        group.create_task(app.doorway(stopping))
        await _unless_stopped(_until_telegram_answers(app, app.doorbell.set), stopping)


def _aside(app: App) -> list[Coroutine[Any, Any, Any]]:
    """What may be stopped at any moment."""
    aside: list[Coroutine[Any, Any, Any]] = []
    if Role.PLANNER in app.roles:
        aside.append(menu.show(app.bot, app.library))
    if not app.database.is_sqlite:
        aside.append(app.bell.listen(app.clock.sleep))
    return aside


def check(app: App) -> None:
    """Numbers that nobody has looked at for long may be wrong."""
    for line in app.door.phrasebook.stale(app.clock.now()):
        log.warning(
            "helplines.toml: %s (%s) was last checked on %s",
            line.service,
            line.country,
            line.verified_on,
        )


def _warm(app: App) -> None:
    """Compile what the first message would otherwise wait for; then the start is over."""
    try:
        if app.roles & {Role.WORKER, Role.PLANNER}:
            places.warm()
            app.door.phrasebook.warm()
    finally:
        memory.settle()


async def _ending(
    way_in: Coroutine[Any, Any, None], stopping: asyncio.Event, ends: list[Exception]
) -> None:
    """A way in that is closed for good ends the process, gracefully."""
    try:
        await way_in
    except (WrongToken, Deaf) as end:
        ends.append(end)
        stopping.set()


async def _finish(working: list[asyncio.Task[None]], ends_at: float) -> None:
    if not working:
        return
    seconds = ends_at - asyncio.get_running_loop().time()
    _, late = await asyncio.wait(working, timeout=seconds)
    for task in late:
        log.warning("not finished in time: left for the next start")
        task.cancel()


class Every(BaseTrigger):  # type: ignore[misc]  # untyped
    """Counted from now: the library's own counts from the last time, and goes through all the
    times that a clock set decades ahead has left out.
    """

    def __init__(self, span: timedelta) -> None:
        self._span = span

    def get_next_fire_time(self, _before: datetime | None, now: datetime) -> datetime:
        return now + self._span


def ticks(app: App) -> AsyncIOScheduler:
    def tick() -> None:
        app.timekeeper.look()
        app.wake()

    scheduler = AsyncIOScheduler(timezone="UTC")
    every = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    scheduler.add_job(tick, Every(timedelta(seconds=TICK)), **every)
    scheduler.add_job(app.housekeeper.keep, Every(EVERY), **every)
    return scheduler


async def watch(app: App, scheduler: AsyncIOScheduler) -> None:
    """The scheduler goes by the clock on the wall, and stands still when that is set back."""
    while True:
        await app.clock.sleep(TICK)
        app.timekeeper.look()
        if app.timekeeper.went_back:
            for job in scheduler.get_jobs():
                job.modify(next_run_time=app.clock.now())


async def _unless_stopped(work: Coroutine[Any, Any, None], stopping: asyncio.Event) -> None:
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
