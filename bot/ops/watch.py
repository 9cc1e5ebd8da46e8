"""What runs beside the bot: its pulse, the looks at the database, the pages, the nightly backup.

None of it may stop the bot: what goes wrong here is a line in the log.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from importlib.metadata import version

from bot.clock import Clock
from bot.config import Config
from bot.ops import backups, heartbeat, opening, systemd
from bot.ops.health import Health
from bot.ops.metrics import Metrics
from bot.ops.vitals import Vitals, ticking
from bot.store import files
from bot.store.database import Database

log = logging.getLogger(__name__)

BEAT = 5.0  # seconds
MOST = 32  # connections at once
FIRST, NIGHT = 60.0, 600.0  # ... until and between looks whether it is time for a backup


class Watch:
    def __init__(
        self, config: Config, database: Database, clock: Clock, *, polls: bool = True
    ) -> None:
        self._config = config
        self._database = database
        self._clock = clock
        self._vitals = Vitals(polls=polls)
        self._written: tuple[float, list[str]] | None = None
        self.meter = Metrics(self._vitals, version("askanyway"))
        self.health = Health(database, clock, self.meter, config.data_dir)

    async def run(self) -> None:
        """Until cancelled."""
        with suppress(OSError):  # each beat will tell
            self._config.data_dir.mkdir(parents=True, exist_ok=True)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._again(BEAT, self.beat))
                group.create_task(self._again(BEAT, self.health.look))
                group.create_task(self._serve())
                if not self._database.is_read:
                    group.create_task(self._read())
                if self._config.backup_nightly and self._database.path is not None:
                    group.create_task(self._nights())
        finally:
            systemd.tell(systemd.STOPPING)
            heartbeat.erase(self._config.data_dir)

    async def _nights(self) -> None:
        await self._clock.sleep(FIRST)  # a start has more urgent things to do
        await self._again(NIGHT, self.backup)

    async def _read(self) -> None:
        """What the start trusted to be sound: cards rot without changing a date."""
        await self._clock.sleep(FIRST)
        await self._safely(self._database.read)

    async def _again(self, seconds: float, step: Callable[[], Awaitable[None]]) -> None:
        while True:
            await self._safely(step)
            await self._clock.sleep(seconds)

    async def _safely(self, step: Callable[[], Awaitable[None]]) -> None:
        try:
            await step()
        except files.Unusable as mistake:
            log.error("%s: %s", step.__name__, mistake)
        except Exception as mistake:
            log.error("%s: %s", step.__name__, type(mistake).__name__)

    async def beat(self) -> None:
        """Tell systemd, and whoever reads the file, that we are here and how we are."""
        self._vitals.turn()
        wrong = self.health.wrong
        text = systemd.status("; ".join(wrong) or "running")
        systemd.tell(systemd.READY, systemd.ALIVE, text)
        due = self._written is None or ticking() - self._written[0] > heartbeat.EVERY
        changed = self._written is None or self._written[1] != _kinds(wrong)
        if (due or changed) and self._config.data_dir.is_dir():
            heartbeat.write(self._config.data_dir, wrong)
            self._written = (ticking(), _kinds(wrong))

    async def backup(self) -> None:
        """The nightly one, if it is time; it is opened once to see that it can be."""
        database, folder = self._database.path, self._config.backups
        assert database is not None
        there = await asyncio.to_thread(backups.dated, folder)
        newest = there[0][0] if there else None
        self.meter.backups(newest, backups.verified_at(folder))
        if not backups.due(newest, self._clock.now()):
            return
        try:
            made = await asyncio.to_thread(backups.make, database, folder, self._clock.now())
        except files.Damaged:
            await self._database.read()  # the copy, or what it was made of?
            raise
        verified = await backups.verify(made, self._clock.now(), self._opened)
        await asyncio.to_thread(backups.prune, folder, database, self._clock.now())
        self.meter.backups(backups.made_at(made), backups.verified_at(folder))
        log.info("backup %s: %d people", made, verified.contents.rows["people"])

    def _opened(self, url: str) -> Database:
        return opening.database(self._config, url)

    async def _serve(self) -> None:
        host, port = self._config.health_host, self._config.health_port
        if not port:
            return
        from bot import serving
        from bot.ops import pages

        try:
            listening = serving.listen(host, port)
        except OSError as mistake:
            log.warning(
                "no health page: %s:%d cannot be used (%s); set HEALTH_PORT to a free one, or 0",
                host,
                port,
                mistake.strerror,
            )
            return
        web = serving.server(pages.of(self.health), limit_concurrency=MOST)
        await web.serve([listening])


def _kinds(wrong: list[str]) -> list[str]:
    """Without the figures, which change all the time."""
    return ["".join(c for c in reason if not c.isdigit()) for reason in wrong]
