"""Inbox to handlers: one person's letters in order, many people at once.

A letter that cannot be read, or that fails five times, becomes a dead letter and
everybody else goes on. A database that is away is no fault of the letter's. One that takes
long (a file) is held on to, and leaves its hand to others meanwhile.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from telegram import Update
from telegram.ext import Application

from bot.chat.context import carry
from bot.chat.crew import ONE_LANE, Crew, Free, Taken
from bot.chat.holding import Holding
from bot.clock import Clock
from bot.domain.person import Lease, Letter
from bot.meter import UNMETERED, Meter
from bot.store.conflict import away
from bot.store.database import Database
from bot.store.leases import SHORT_LEASE, LeaseLost
from bot.store.store import Store

log = logging.getLogger(__name__)

App = Application[Any, Any, Any, Any, Any, Any]

HANDS = 16
PATIENCE, ASIDE = 1.0, 32  # after so many seconds a letter leaves its hand; so many may
LONGEST = 300.0  # seconds for one letter: it waits behind others' files, and for its own
ATTEMPTS = 5
PAUSE = timedelta(seconds=2)  # times the attempts so far


class Unfinished(Exception):
    """It took too long, or every process that had it in hand died or lost it."""


class Worker:
    def __init__(
        self, application: App, database: Database, clock: Clock, meter: Meter = UNMETERED
    ) -> None:
        self._application = application
        self._database = database
        self._clock = clock
        self._meter = meter
        self._returned: list[Lease] = []
        self._holding = Holding(SHORT_LEASE)
        self.crew = Crew[Letter](
            "worker",
            {ONE_LANE: HANDS},
            self._take,
            self._hurry,
            whose=self._whose,
            note=self._hold_on,
            patience=PATIENCE,
            aside=ASIDE,
        )

    def _whose(self, letter: Letter) -> str:
        return self._database.vault.alias(letter.person_id)

    async def answer(self) -> int:
        """Handle all letters that are due, and what follows from them; returns how many."""
        return await self.crew.drain()

    async def _take(self, free: Free) -> Taken[Letter]:
        now, limit = self._clock.now(), free[ONE_LANE]
        returned = list(self._returned)
        async with self._holding_on(now) as store:
            for lease in returned:
                await store.inbox.give_back(lease, now + PAUSE)
            letters = await store.inbox.claim(now, limit)
        del self._returned[: len(returned)]
        return Taken(letters, more=(ONE_LANE,) if len(letters) == limit else ())

    @asynccontextmanager
    async def _holding_on(self, now: datetime) -> AsyncIterator[Store]:
        """A transaction that begins with the leases of what is in hand."""
        ending = self._ending(now)
        async with self._database.begin() as store:
            await store.inbox.renew(ending, now)
            yield store
        self._holding.renewed(ending, now)

    def _ending(self, now: datetime) -> list[Lease]:
        return self._holding.ending((letter.lease for letter in self.crew.in_hand), now)

    async def _hold_on(self) -> None:
        """Where no claim comes along, as all hands are full."""
        now = self._clock.now()
        if self._ending(now):
            async with self._holding_on(now):
                pass

    async def _hurry(self, letter: Letter) -> bool:
        with self._database.hurry():
            return await self._handle(letter)

    async def _handle(self, letter: Letter) -> bool:
        """True if the same person has written more."""
        if letter.lease.attempts > ATTEMPTS:
            await self._bury(letter, Unfinished())
            return True
        try:
            update = Update.de_json(dict(letter.payload), self._application.bot)
        except Exception as unread:  # whatever Telegram may send one day
            await self._bury(letter, unread)
            return True
        with carry(letter) as carried:
            try:
                async with asyncio.timeout(LONGEST):
                    await self._application.process_update(update)
            except TimeoutError:
                carried.mistake = Unfinished()
            except Exception as raised:  # of the library's own, before or after our handlers
                carried.mistake = carried.mistake or raised
        mistake = carried.mistake
        if carried.settled:
            if mistake is not None:  # after the commit: it has had its effect
                log.error("update %d is done, and: %s", letter.update_id, type(mistake).__name__)
            return carried.another
        if mistake is not None:
            await self._again(letter, mistake)
            return True
        async with self._database.begin() as store:  # nothing of ours listens to it
            return await store.inbox.finish(letter.lease)

    async def _again(self, letter: Letter, mistake: BaseException) -> None:
        if isinstance(mistake, LeaseLost):  # somebody else has it, and will answer
            return
        if away(mistake):
            self._returned.append(letter.lease)
            return
        if letter.lease.attempts >= ATTEMPTS:
            await self._bury(letter, mistake)
            return
        log.warning("update %d: %s, trying again", letter.update_id, type(mistake).__name__)
        async with self._database.begin() as store:
            until = self._clock.now() + PAUSE * letter.lease.attempts
            await store.inbox.postpone(letter.lease, until, type(mistake).__name__)

    async def _bury(self, letter: Letter, mistake: BaseException) -> None:
        kind = type(mistake).__name__
        log.error("update %d is a dead letter: %s", letter.update_id, kind, exc_info=mistake)
        async with self._database.begin() as store:
            await store.inbox.bury(letter.lease, kind)
        self._meter.buried(kind)
