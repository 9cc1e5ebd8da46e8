"""What is done now and then, once for all processes; and what outlives each of them.

A duty is a row with the moment at which it is next due: of several processes one does it, one
that was down at that moment does it when it is up again, and one that dies with it leaves
it to the others.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chat.poller import DUTY
from bot.chat.timekeeper import TELEGRAM, Timekeeper
from bot.clock import Clock
from bot.store.database import Database
from bot.store.leases import LeaseLost

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=1)  # looks at the duties; also how exactly the moments are kept
SPAN = timedelta(minutes=15)  # for which a process holds a duty it has in hand
AGAIN = timedelta(minutes=5)  # after one that went wrong
CLOCK, UPDATES = "clock", "updates"  # moments: last seen, and when updates last could come in


def hourly(now: datetime) -> datetime:
    return now + timedelta(hours=1)


def nightly(now: datetime) -> datetime:
    """Three o'clock UTC: any quiet hour will do."""
    today = now.replace(hour=3, minute=0, second=0, microsecond=0)
    return today if today > now else today + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Duty:
    do: Callable[[], Awaitable[object]]
    next_due: Callable[[datetime], datetime] = hourly
    surely: bool = False  # not while the clock is in doubt: what it erases is gone


class Housekeeper:
    def __init__(
        self,
        database: Database,
        clock: Clock,
        timekeeper: Timekeeper,
        duties: Mapping[str, Duty],
        last_update: Callable[[], datetime | None],
        came_back: Callable[[datetime, datetime, int], Awaitable[object]],
    ) -> None:
        """`last_update`: when updates could last come in here; None if they come elsewhere.

        `came_back` is told of every span in which they could not, from then to then, and how many
        people may hear of it.
        """
        self._database = database
        self._clock = clock
        self._timekeeper = timekeeper
        self._duties = duties
        self._last_update = last_update
        self._came_back = came_back

    async def begin(self) -> None:
        """Learn what earlier processes left, and go on from there."""
        now = self._clock.now()
        async with self._database.begin() as store:
            first = {name: duty.next_due(now) for name, duty in self._duties.items()}
            await store.duties.know(first)
            self._timekeeper.begin(await store.moments.of(CLOCK))
        await self.keep()

    async def keep(self) -> int:
        """Note the time, do what is due; returns how many duties that were."""
        keeper, now = self._timekeeper, self._clock.now()
        keeper.look()
        try:
            async with self._database.begin() as store:
                keeper.hear(await store.moments.of(TELEGRAM))
                if keeper.went_back:
                    due = {name: duty.next_due(now) for name, duty in self._duties.items()}
                    await store.set_back.mend(now, {**due, DUTY: now})
                if keeper.believed is not None:
                    await store.moments.note(keeper.believed, CLOCK)
                since = await store.moments.of(UPDATES)
            keeper.went_back = False
            await self._note_updates(since)
            async with self._database.begin() as store:
                taken = await store.duties.claim(self._may_do(), now, SPAN)
        except Exception as mistake:  # a database that is away comes back
            log.warning("no housekeeping: %s", type(mistake).__name__)
            return 0
        for name, lease in taken:
            due_at = await self._do(name)
            try:
                async with self._database.begin() as store:
                    await store.duties.finish(lease, due_at)
            except LeaseLost:  # it took so long that somebody else began it anew
                log.warning("the duty %s took too long", name)
        return len(taken)

    def _may_do(self) -> list[str]:
        doubts = self._timekeeper.doubts
        return [name for name, duty in self._duties.items() if not (duty.surely and doubts)]

    async def _note_updates(self, since: datetime | None) -> None:
        """While the clock is in doubt one person is told; the others later, of the same span."""
        last, keeper = self._last_update(), self._timekeeper
        if last is None or keeper.wrong or (since is not None and last <= since):
            return
        if since is not None:
            await self._came_back(since, last, keeper.most)
        if keeper.doubts:
            return
        async with self._database.begin() as store:
            await store.moments.note(last, UPDATES)

    async def _do(self, name: str) -> datetime:
        """When it is due again."""
        try:
            await self._duties[name].do()
        except Exception as mistake:
            log.error("the duty %s: %s, later again", name, type(mistake).__name__)
            return self._clock.now() + AGAIN
        return self._duties[name].next_due(self._clock.now())
