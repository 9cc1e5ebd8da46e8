"""How the bot is, as its pages tell it, and the looks at the database that they need.

A probe is answered from what is known; it never waits for a database that is away.
"""

import logging
from collections.abc import Callable
from pathlib import Path

from bot.clock import Clock
from bot.ops.metrics import Metrics
from bot.ops.vitals import ticking
from bot.store import files, migrating
from bot.store.database import Database

log = logging.getLogger(__name__)

LOOK = 60.0  # seconds between two looks when nothing went wrong
COUNT = 600.0  # ... between two countings of people


class Health:
    def __init__(self, database: Database, clock: Clock, metrics: Metrics, folder: Path) -> None:
        self._database = database
        self._clock = clock
        self._metrics = metrics
        self._folder = folder
        self._counted: float | None = None
        self._head = migrating.config_head()
        self.troubles: Callable[[], list[str]] = list  # of the bot's own parts, a word each

    @property
    def wrong(self) -> list[str]:
        """Why the bot is not ready."""
        return [*self._metrics.vitals.wrong(self._clock.now()), *self.troubles()]

    async def look(self) -> None:
        """Whether the database takes what we write, if it is time to know."""
        vitals = self._metrics.vitals
        if not vitals.doubtful and vitals.looked and ticking() - vitals.looked < LOOK:
            return
        vitals.doubtful = False  # what goes wrong from here on counts again
        try:
            async with self._database.begin() as store:
                takes = await store.gauges.takes(self._head)
                vitals.newest = await store.gauges.newest()
        except Exception as mistake:
            told = isinstance(mistake, files.Unusable)  # a line that says what to do
            vitals.saw(str(mistake) if told else type(mistake).__name__)
            vitals.doubtful = True
        else:
            vitals.saw(None if takes else "its schema is not this version's")

    async def gauge(self) -> None:
        """Look at the queues. What cannot be read keeps its last value."""
        now = self._clock.now()
        self._metrics.around(ready=not self.wrong, free=files.free_bytes(self._folder))
        if self._metrics.vitals.storeless():  # asking would only wait
            return
        try:
            async with self._database.begin() as store:
                letters, oldest = await store.gauges.waiting_letters()
                messages = await store.gauges.waiting_messages()
                waited = (now - oldest).total_seconds() if oldest else 0.0
                self._metrics.queues(letters, waited, messages)
                if self._counted is None or ticking() - self._counted > COUNT:
                    self._metrics.people(await store.gauges.people())
                    self._counted = ticking()
        except Exception as mistake:
            log.warning("the queues could not be looked at: %s", type(mistake).__name__)

    @property
    def alive(self) -> bool:
        return self._metrics.vitals.alive()

    async def told(self) -> bytes:
        """Everything that is measured, as Prometheus reads it."""
        await self.gauge()
        return self._metrics.told()
