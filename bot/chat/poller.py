"""Fetches raw updates, commits them to the inbox, and only then lets Telegram forget them.

The offset is never stored: after a restart Telegram repeats what was not confirmed, and the
inbox knows what it already has. Of several processes one polls, under a lease. A poll that no
longer comes back (it happens: a connection that is open and dead) is watched from outside.
"""

import asyncio
import logging
import warnings
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from telegram import Bot
from telegram.error import (
    Conflict,
    EndPointNotFound,
    InvalidToken,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest

from bot.chat.letterbox import WANTED, Letterbox
from bot.chat.transport import was_sent
from bot.clock import Clock
from bot.domain.person import Lease
from bot.store.database import Database
from bot.store.leases import LeaseLost

log = logging.getLogger(__name__)
warnings.filterwarnings(
    "ignore", message="Please use 'Bot.getUpdates'"
)  # raw on purpose, see below

POLL = 50  # seconds Telegram may hold an empty answer
ANSWER = POLL + 15  # ... and how long we wait for it
BATCH = 100
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds between tries that fail
PATIENCE = 3  # conflicts with a webhook: until then its new owner may be about to stop us
IDLE_IDS = timedelta(days=5)  # after a week without updates Telegram may number them anew
DUTY = "poller"
HOLD, RENEW = timedelta(seconds=100), timedelta(seconds=20)  # the lease: longer than any poll
OTHER_PAUSE = 5.0  # seconds before asking again whether the other process still polls
WATCH, SILENCE = 10, 150  # seconds between looks at the poll, and without a word from Telegram


class WrongToken(Exception):
    """Telegram does not know this token; trying again would not change that."""


class Deaf(Exception):
    """Nothing was heard for too long, on a new connection too: let the supervisor start us anew."""


class Poller:
    def __init__(
        self, bot: Bot, request: BaseRequest, database: Database, clock: Clock, box: Letterbox
    ) -> None:
        """`request` is the transport of the long poll alone."""
        self._bot = bot
        self._request = request
        self._database = database
        self._clock = clock
        self._box = box
        self._offset: int | None = None
        self._pause = FIRST_PAUSE
        self._newest_at: datetime | None = None
        self._lease: Lease | None = None
        self._held_at: datetime | None = None
        self._another = False  # process of ours polls
        self._silence, self._rebuilt = 0, False
        self.last_answer_at: datetime | None = None
        self.conflicts = 0  # in a row

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping`. Raises WrongToken or Deaf."""
        polling = asyncio.ensure_future(self._poll_on(stopping))
        try:
            while not polling.done():
                tick = asyncio.ensure_future(self._clock.sleep(WATCH))
                await asyncio.wait({polling, tick}, return_when=asyncio.FIRST_COMPLETED)
                tick.cancel()
                self._silence += WATCH  # counted in looks: a clock that is moved changes nothing
                if not polling.done() and self._silence >= SILENCE:
                    polling.cancel()
                    await self._rebuild()
                    polling = asyncio.ensure_future(self._poll_on(stopping))
            polling.result()
        finally:
            polling.cancel()
            await self._let_go()

    async def _poll_on(self, stopping: asyncio.Event) -> None:
        while not stopping.is_set():
            pause = await self.poll(POLL) if await self._mine() else OTHER_PAUSE
            if pause:
                await self._clock.sleep(pause)

    async def _rebuild(self) -> None:
        """A new connection; Deaf if that was tried already."""
        if self._rebuilt:
            raise Deaf
        log.warning("nothing heard from Telegram for %d s; connecting anew", self._silence)
        self._silence, self._rebuilt = 0, True
        with suppress(Exception):
            async with asyncio.timeout(5):
                await self._request.shutdown()
        await self._request.initialize()

    # --- one of us

    async def _mine(self) -> bool:
        """Whether it is this process that polls."""
        now = self._clock.now()
        if self._held_at is not None and now - RENEW < self._held_at <= now:
            return True
        try:
            async with self._database.begin() as store:
                if self._lease is not None:
                    await store.duties.keep(self._lease, now + HOLD)
                else:
                    await store.duties.know({DUTY: now})
                    self._lease = await store.duties.take(DUTY, now, HOLD)
        except LeaseLost:
            self._lease = None
        except Exception as mistake:  # a database that is away comes back
            self._longer(mistake)
            return False
        self._held_at = now if self._lease else None
        if self._lease is None:
            if not self._another:
                log.info("another process polls; this one will if that one stops")
            self._heard()
        self._another = self._lease is None
        return not self._another

    async def _let_go(self) -> None:
        """The next process need not wait for the lease to end."""
        if self._lease is not None:
            with suppress(Exception):
                async with self._database.begin() as store:
                    await store.duties.finish(self._lease, self._clock.now())

    # --- polling

    async def poll(self, hold: int) -> float:
        """One getUpdates, held open for `hold` seconds; returns how long to pause after it."""
        try:
            updates = await self._fetch(hold)
            await self._keep(updates)
        except InvalidToken:
            raise WrongToken from None
        except Conflict as mistake:
            return await self._conflict(mistake)
        except RetryAfter as wait:
            self._heard()
            return float(_seconds(wait.retry_after))
        except EndPointNotFound as mistake:  # what PTB makes of 401 and 404 once it knows itself
            if "unauthorized" in str(mistake.__cause__).lower():
                raise WrongToken from None
            return self._longer(mistake)
        except Exception as mistake:  # whatever it is: a bot that no longer polls is deaf
            return self._longer(mistake)
        self._pause, self.conflicts = FIRST_PAUSE, 0
        return 0.0

    def _heard(self) -> None:
        self._silence, self._rebuilt = 0, False

    def _longer(self, mistake: Exception) -> float:
        if not (isinstance(mistake, TimedOut) and was_sent(mistake) is None):
            self._heard()  # an answer, or no network at all: not a connection that is dead
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        log.warning("no updates (%s); trying again in %d s", type(mistake).__name__, pause)
        return pause

    async def _conflict(self, mistake: Conflict) -> float:
        self._heard()
        self.conflicts += 1
        if "webhook" in str(mistake).lower():
            why = "a webhook is set for this bot, by another copy or by somebody with the token"
        else:
            why = "another program polls with this token: an old copy, or somebody who has it"
        log.warning("%s; trying again in %d s", why, LONGEST_PAUSE)
        if "webhook" in why and self.conflicts % PATIENCE == 0:
            log.warning("removing that webhook")
            with suppress(TelegramError):
                await self._bot.delete_webhook()
                return FIRST_PAUSE
        return LONGEST_PAUSE

    async def _fetch(self, hold: int) -> list[Mapping[str, Any]]:
        now = self._clock.now()
        if self._newest_at and now - self._newest_at > IDLE_IDS:
            self._offset = None
        asked: dict[str, Any] = {"timeout": hold, "limit": BATCH, "allowed_updates": WANTED}
        if self._offset is not None:
            asked["offset"] = self._offset
        # Raw on purpose: one update that cannot be parsed must not hold up all the others.
        updates = await self._bot.do_api_request(
            "getUpdates", api_kwargs=asked, read_timeout=ANSWER if hold else 10
        )
        self._heard()
        self.last_answer_at = self._clock.now()
        return list(updates)

    async def _keep(self, updates: list[Mapping[str, Any]]) -> None:
        if not updates:
            return
        await self._box.keep(updates)
        self._offset = max(update["update_id"] for update in updates) + 1
        self._newest_at = self._clock.now()


def _seconds(value: float | timedelta) -> float:
    return value.total_seconds() if isinstance(value, timedelta) else value
