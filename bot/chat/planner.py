"""Due appointments to visits: each in its own transaction, so that one bad row stops nobody.

Nobody is visited faster than we may speak: what is planned but cannot be said yet stays an
appointment, and is decided on when its turn has come.
"""

import logging
from datetime import timedelta

from bot.chat.crew import ONE_LANE, Crew, Free, Taken
from bot.chat.pace import Rate
from bot.chat.timekeeper import TELEGRAM, Timekeeper
from bot.clock import Clock
from bot.domain.person import Appointment, Lease
from bot.meter import UNMETERED, Meter
from bot.service import visits
from bot.service.work import Door, Work
from bot.store.conflict import away
from bot.store.database import Database
from bot.store.leases import LeaseLost
from bot.store.store import Store

log = logging.getLogger(__name__)

HANDS, HANDS_ON_A_FILE = 8, 2  # SQLite writes one at a time: a reply stands behind all of them
PAUSE, AWAY_PAUSE = timedelta(minutes=5), timedelta(seconds=2)
AHEAD, LEAST_AHEAD = 2.0, 50  # seconds' worth of the rate that may wait to be said


class Planner:
    def __init__(
        self,
        door: Door,
        database: Database,
        clock: Clock,
        rate: Rate,
        timekeeper: Timekeeper,
        meter: Meter = UNMETERED,
    ) -> None:
        self._door = door
        self._database = database
        self._clock = clock
        self._timekeeper = timekeeper
        self._meter = meter
        self._backlog = max(int(rate.per_second * AHEAD), LEAST_AHEAD)
        self._returned: list[Lease] = []
        hands = HANDS_ON_A_FILE if database.is_sqlite else HANDS
        self.crew = Crew[Appointment](
            "planner", {ONE_LANE: hands}, self._take, self._handle, whose=self._whose
        )

    def _whose(self, appointment: Appointment) -> str:
        return self._database.vault.alias(appointment.person_id)

    async def plan(self) -> int:
        """Keep all appointments that are due; returns how many."""
        return await self.crew.drain()

    async def _take(self, free: Free) -> Taken[Appointment]:
        returned = list(self._returned)
        async with self._database.begin(patient=True) as store:
            if not self._database.is_sqlite:  # another process may be the one that speaks
                self._timekeeper.hear(await store.moments.of(TELEGRAM))
            limit, backlog = self._room(free)
            now = self._clock.now()
            for lease in returned:
                await store.appointments.give_back(lease, now + AWAY_PAUSE)
            due = await store.appointments.claim(now, limit, backlog=backlog) if limit else []
        del self._returned[: len(returned)]
        return Taken(due, more=(ONE_LANE,) if limit and len(due) == limit else ())

    def _room(self, free: Free) -> tuple[int, int]:
        """How many to take, and beside how many that wait to be said."""
        self._timekeeper.look()
        if self._timekeeper.holds:
            return 0, 0
        if self._timekeeper.doubts:  # one, and none before it is known what became of it
            return int(self.crew.idle), 0
        return free[ONE_LANE], self._backlog

    async def _handle(self, appointment: Appointment) -> bool:
        async def visit(work: Work) -> None:
            await visits.visit(work, appointment)

        async def nothing(store: Store) -> None:
            """A visit replans or cancels its own appointment."""

        try:
            await self._door.run(appointment.person_id, visit, settle=nothing, patient=True)
        except Exception as mistake:
            if away(mistake):
                self._returned.append(appointment.lease)
                return False
            kind = type(mistake).__name__
            log.error("a %s visit: %s, later again", appointment.kind, kind, exc_info=mistake)
            await self._postpone(appointment)
            return False
        self._meter.visited((self._clock.now() - appointment.due_at).total_seconds())
        return False

    async def _postpone(self, appointment: Appointment) -> None:
        try:
            async with self._database.begin() as store:
                until = self._clock.now() + PAUSE
                await store.appointments.postpone(appointment.lease, until)
        except LeaseLost:
            pass
