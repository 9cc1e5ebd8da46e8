"""A town of residents, the bot, and everything that goes wrong, in time that is only counted.

One event after the other: somebody does something, or something is due; then the bot does
all it has to do, step by step in the order of its loops. A crash drops the bot where it is;
another one starts on the same file. One seed decides all of it, so it can be played again.
"""

import hashlib
import heapq
import zlib
from bisect import bisect_left
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from telegram.error import NetworkError

from bot.app import App
from bot.clock import MovableClock
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.service import retention
from bot.store.database import Database
from tests.person import Bot
from tests.simulation.crowd import Crowd
from tests.simulation.invariants import Watch
from tests.simulation.journal import Journal
from tests.simulation.trouble import (
    CALM,
    STORMY,
    Crash,
    Crashes,
    Fragile,
    Outage,
    Weather,
    Wire,
    outages,
)

# The clocks change in Europe and in America during the first two, and nowhere in the third.
STARTS = (
    datetime(2026, 10, 19, 5, tzinfo=UTC),
    datetime(2027, 3, 7, 5, tzinfo=UTC),
    datetime(2027, 6, 1, 5, tzinfo=UTC),
)
KEPT = timedelta(hours=24)  # by Telegram, for a bot that does not fetch
LONGEST = timedelta(hours=48)  # from one offer to the next, if the wish was changed in between
CALM_DOWN = timedelta(hours=2)  # after it, nothing is left of what went wrong
ROUNDS = 400
LONGEST_TICK = 60.0
PATIENCE = timedelta(hours=1)  # between two looks while Telegram cannot be reached for long
ENOUGH = 5  # broken promises, after which a run ends
ON_RESTART = (0.0, 0.0, 1.0, 20.0, 600.0, 7200.0)  # seconds until somebody starts it again


@dataclass(frozen=True, slots=True)
class Plan:
    seed: int
    days: int
    people: int
    weather: Weather = STORMY
    breaks: Callable[[App], None] = lambda app: None  # puts something broken in, to be noticed


class Town:
    def __init__(self, plan: Plan, url: str, library: Library, phrasebook: Phrasebook) -> None:
        self.plan = plan
        self.random = Random(f"town {plan.seed}")
        self.start_at = STARTS[plan.seed % len(STARTS)]
        self.clock = MovableClock(self.start_at, running=False)
        self.crashes = Crashes(Random(f"crash {plan.seed}"), plan.weather.crash)
        self.wire = Wire(self.clock, self.crashes, plan.seed)
        self.bot = Bot(url, self.clock, self.wire, library, phrasebook, plan.seed * 100_000)
        self.bot.new_database = self._fragile
        self.path = Path(url.partition(":///")[2])
        self.journal = Journal(self.path)
        self.watch = Watch(self.journal)
        self.wire.on_send, self.wire.on_sent = self.watch.on_send, self.watch.on_sent
        self.crowd = Crowd(self.wire, self.journal, plan.seed, plan.people)
        self.recent: deque[str] = deque(maxlen=60)
        self.steps = 0
        self._hash = hashlib.sha256()
        self._events: list[tuple[datetime, int, Callable[[], str]]] = []
        self._numbers = count()
        self._outage: Outage | None = None
        self._up = False
        self._start_again_at: datetime | None = self.start_at
        self._poll_at = self.start_at
        self._tick = 1.0
        self._injected: dict[int, datetime] = {}

    def _fragile(self, url: str) -> Database:
        database = Fragile(url)
        database.crashes = self.crashes
        return database

    @property
    def trace(self) -> str:
        """Of all that happened: two runs of one seed have the same."""
        return self._hash.hexdigest()

    # --- the whole of it

    async def run(self) -> None:
        """What was broken is in `watch.broken` afterwards."""
        with self.watch.listening():
            end = self.start_at + timedelta(days=self.plan.days)
            self._foresee()
            await self._live(end)
            if not self.watch.broken:
                await self._epilogue(end)
            if self._up:
                await self._fall()
        self.watch.look_into(self.path.parent)
        self.journal.close()

    def _foresee(self) -> None:
        weather, days = self.plan.weather, self.plan.days
        weather.order(self.wire)
        for moment, number in self.crowd.plans(self.start_at, days):
            self._at(moment, self._acting(number))
        for outage in outages(weather, self.start_at, days, self.random):
            self._at(outage.since, lambda outage=outage: self._begin(outage))  # type: ignore[misc]
            self._at(outage.until, self._end_outage)

    def _at(self, moment: datetime, does: Callable[[], str]) -> None:
        heapq.heappush(self._events, (moment, next(self._numbers), does))

    async def _live(self, end: datetime) -> None:
        house_at = self.start_at + timedelta(hours=22)
        while (moment := min(self._next(), house_at)) < end and len(self.watch.broken) < ENOUGH:
            if moment > self.clock.now():
                self.clock.move_to(moment)
            self._happen(moment)
            if self._start_again_at is not None and moment >= self._start_again_at:
                await self._rise()
            if moment >= house_at:
                house_at += timedelta(days=1)
                await self._keep_house()
            if self._outage is not None and self._outage.ours and self._up:
                await self._fall()
                self._start_again_at = self._outage.until
            await self._settle()

    async def _epilogue(self, end: datetime) -> None:
        """All is well again, and nobody says a word: what was promised must have happened."""
        self.wire.faults.clear()
        self.crashes.chance = 0.0
        self._events.clear()
        self._outage = None
        if not self._up:
            self._start_again_at = min(self._start_again_at or end, end)
        await self._live(end + CALM_DOWN)
        wanting = self.journal.wanting_daily()
        self.watch.visited.clear()
        await self._live(end + CALM_DOWN + LONGEST)
        self.watch.read()
        if self.watch.broken:  # it ended early, so what else is missing means nothing
            return
        for person in wanting & self.journal.wanting_daily() - self.watch.visited:
            self.watch.fails("I2", f"{person} heard nothing for two days on which all was well")
        self.watch.end()
        self._check_arrivals()
        await self._read_again()

    def _next(self) -> datetime:
        """When something happens next, or is due, or may be tried again."""
        now = self.clock.now()
        moments = [now + timedelta(days=1)]
        moments += [event[0] for event in self._events[:1]]
        if self._start_again_at is not None:
            moments.append(self._start_again_at)
        if not self._up:
            return min(moments)
        due = [found for found in (self.journal.next_due(now),) if found]
        if self.journal.overdue(now):  # held by the pace, or behind something that waits
            due.append(now + timedelta(seconds=self._tick))
            self._tick = min(self._tick * 2, LONGEST_TICK)
        else:
            self._tick = 1.0
        if self.wire.world.updates.pending:
            due.append(max(self._poll_at, now + timedelta(seconds=1)))
        if due:
            moments.append(max(min(due), now + self._pause()))
        return min(moments)

    def _pause(self) -> timedelta:
        """While Telegram is away for days, looking every few seconds shows nothing more."""
        outage = self._outage
        if outage is None or outage.ours:
            return timedelta()
        left = outage.until - self.clock.now()
        return min(PATIENCE, left) if left > 2 * PATIENCE else timedelta()

    # --- what happens

    def _happen(self, moment: datetime) -> None:
        updates = self.wire.world.updates
        while self._events and self._events[0][0] <= moment:
            _, _, does = heapq.heappop(self._events)
            updates.expire()
            known = {waiting.number for waiting in updates.pending}
            self._note(does())
            for waiting in updates.pending:
                if waiting.number not in known:
                    self._injected.setdefault(waiting.number, self.clock.now())

    def _acting(self, number: int) -> Callable[[], str]:
        return lambda: self.crowd.act(number, self.clock.now())

    def _begin(self, outage: Outage) -> str:
        self._outage = outage
        self.wire.faults.outage = not outage.ours
        return f"an outage of {outage.until - outage.since}, {'ours' if outage.ours else 'theirs'}"

    def _end_outage(self) -> str:
        self._outage = None
        self.wire.faults.outage = False
        self._poll_at = self.clock.now()
        return "the outage is over"

    def _note(self, line: str) -> None:
        line = f"{self.clock.now():%d %H:%M:%S.%f} {line}"
        self.recent.append(line)
        self._hash.update(line.encode())

    # --- the bot

    async def _settle(self) -> None:
        """Everything that is due, until nothing is, as long as the process lives."""
        for _ in range(ROUNDS):
            if not self._up:
                return
            self.steps += 1
            done = 0
            try:
                done = await self._step()
            except Crash as crash:
                await self._crash(crash)
            self._noticed()
            waiting = self.wire.world.updates.pending and self._poll_at <= self.clock.now()
            if not done and not waiting and self._up:
                self.watch.erasures_done()
                return
        self.watch.fails("I2", "the bot never comes to rest")

    async def _step(self) -> int:
        """One round of the loops; those whose queue has nothing due would find nothing."""
        app, now = self.bot.app, self.clock.now()
        if self.wire.world.updates.pending and now >= self._poll_at:
            pause = await app.poller.poll(0)
            self._poll_at = now + timedelta(seconds=pause)
        done = 0
        if self.journal.waits("appointments", now):
            due = self.journal.due_offers(now)
            self.watch.visited.difference_update(due)
            done += await app.planner.crew.drain()
            self.watch.visits_made(due, now)
        if self.journal.waits("inbox", now):
            done += await app.worker.crew.drain()
        if self.journal.waits("outbox", now):
            done += await app.sender.crew.drain()
        return done

    async def _crash(self, crash: Crash) -> None:
        self._note(f"died {crash}")
        self.watch.figures["crashes"] += 1
        self._noticed()
        self.wire.died()
        self.watch.crashed()
        await self._fall()
        at = self.clock.now() + timedelta(seconds=self.random.choice(ON_RESTART))
        outage = self._outage
        self._start_again_at = max(at, outage.until) if outage else at
        if self._start_again_at <= self.clock.now():
            await self._rise()

    async def _fall(self) -> None:
        """As the system does with a process that is gone: its files are closed."""
        self._up = False
        await self.bot.app.database.stop()

    async def _rise(self) -> None:
        self._start_again_at = None
        self.bot.restarts += 1
        self._poll_at = self.clock.now()
        try:
            await self.bot.start()
            self.watch.hands = sum(self.bot.app.sender.crew.free.values())
            self.plan.breaks(self.bot.app)
            self._up = True
        except Crash as crash:
            self._note(f"died {crash}")
            self.watch.figures["crashes"] += 1
            self.wire.died()
            await self._fall()
            self._start_again_at = self.clock.now() + timedelta(seconds=1)
        except NetworkError:  # it would wait for Telegram; here it waits for it outside
            await self._fall()
            later = self.clock.now() + timedelta(seconds=30)
            self._start_again_at = self._outage.until if self._outage else later

    async def _keep_house(self) -> None:
        if not self._up:
            return
        app = self.bot.app
        jobs: tuple[Callable[[], Awaitable[None]], ...] = (
            app.tidy,
            app.recentre,
            lambda: retention.keep_house(app.door),
        )
        try:
            for job in jobs:
                await job()
        except Crash as crash:
            await self._crash(crash)

    def _noticed(self) -> None:
        """What came is on people's screens; some will look at it."""
        for line, text in self.wire.history:
            self._note(f"{line} {zlib.crc32(text.encode()):x}")
        self.wire.history.clear()
        self.watch.read()
        for number in (*self.wire.sent, *self.wire.edited):
            looks_at = self.crowd.looks_at(number, self.clock.now())
            if looks_at is not None:
                self._at(looks_at, self._acting(number))
        self.wire.sent.clear()
        self.wire.edited.clear()

    # --- what is left

    def _check_arrivals(self) -> None:
        """Telegram keeps an update for a day; whatever we could have fetched by then is here.

        An answer that the process did not outlive is asked for again; if Telegram is away for the
        rest of that day, nobody could have done anything.
        """
        self.wire.survived()
        fetched_at = self.wire.fetched_at
        for number, at in self._injected.items():
            first = bisect_left(fetched_at, at)
            in_time = first < len(fetched_at) and fetched_at[first] <= at + KEPT
            if in_time and number not in self.watch.letters:
                self.watch.fails("I1", f"update {number} was there to be fetched and is lost")

    async def _read_again(self) -> None:
        """Each of somebody's words stands in one place, or in none after an erasure."""
        for number in self.crowd.residents:
            async with self.bot.app.database.begin() as store:
                kept = await store.exposures.latest(number, 10_000)
            words = [*(note for e in kept for note in e.notes)]
            words += [answer for e in kept for answer in e.answers.values()]
            for said, times in self.crowd.told(number, words).items():
                self.watch.figures["words kept"] += 1
                if times > 1:
                    self.watch.fails("I1", f"word {said} of {number} took effect {times} times")


def calm(seed: int, days: int, people: int) -> Plan:
    """Nothing goes wrong."""
    return Plan(seed, days, people, CALM)
