"""Due appointments to visits: each in its own transaction, so that one bad row stops nobody."""

import logging
from collections.abc import Sequence
from datetime import timedelta

from bot.chat.crew import Crew
from bot.clock import Clock
from bot.domain.person import Appointment
from bot.service import visits
from bot.service.work import Door, Work
from bot.store.database import Database
from bot.store.leases import LeaseLost
from bot.store.store import Store

log = logging.getLogger(__name__)

HANDS = 8
PAUSE = timedelta(minutes=5)


class Planner:
    def __init__(self, door: Door, database: Database, clock: Clock) -> None:
        self._door = door
        self._database = database
        self._clock = clock
        self.crew = Crew[Appointment]("planner", HANDS, self._take, self._handle)

    async def _take(self, limit: int) -> Sequence[Appointment]:
        async with self._database.begin() as store:
            return await store.appointments.claim(self._clock.now(), limit)

    async def _handle(self, appointment: Appointment) -> None:
        async def visit(work: Work) -> None:
            await visits.visit(work, appointment)

        async def nothing(store: Store) -> None:
            """A visit replans or cancels its own appointment."""

        try:
            await self._door.run(appointment.person_id, visit, settle=nothing)
        except Exception as mistake:
            log.error("a %s visit: %s, later again", appointment.kind, type(mistake).__name__)
            await self._postpone(appointment)

    async def _postpone(self, appointment: Appointment) -> None:
        try:
            async with self._database.begin() as store:
                until = self._clock.now() + PAUSE
                await store.appointments.postpone(appointment.lease, until)
        except LeaseLost:
            pass
