"""Inbox to handlers: one person's letters in order, many people at once.

A letter that cannot be read, or that fails five times, becomes a dead letter and
everybody else goes on.
"""

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import Application

from bot.chat.context import carry
from bot.chat.crew import Crew
from bot.clock import Clock
from bot.domain.person import Letter
from bot.store.database import Database
from bot.store.leases import LeaseLost

log = logging.getLogger(__name__)

App = Application[Any, Any, Any, Any, Any, Any]

HANDS = 16
ATTEMPTS = 5
PAUSE = timedelta(seconds=2)  # times the attempts so far


class Worker:
    def __init__(self, application: App, database: Database, clock: Clock) -> None:
        self._application = application
        self._database = database
        self._clock = clock
        self.crew = Crew[Letter]("worker", HANDS, self._take, self._handle)

    async def _take(self, limit: int) -> Sequence[Letter]:
        async with self._database.begin() as store:
            return await store.inbox.claim(self._clock.now(), limit)

    async def _handle(self, letter: Letter) -> None:
        try:
            update = Update.de_json(dict(letter.payload), self._application.bot)
        except Exception as mistake:  # whatever Telegram may send one day
            await self._bury(letter, mistake)
            return
        with carry(letter) as carried:
            await self._application.process_update(update)
        if carried.mistake is not None:
            await self._again(letter, carried.mistake)
        elif not carried.settled:  # nothing of ours listens to it
            async with self._database.begin() as store:
                await store.inbox.finish(letter.lease)

    async def _again(self, letter: Letter, mistake: BaseException) -> None:
        if isinstance(mistake, LeaseLost):  # somebody else has it, and will answer
            return
        if letter.lease.attempts >= ATTEMPTS:
            await self._bury(letter, mistake)
            return
        log.warning("update %d: %s, trying again", letter.update_id, type(mistake).__name__)
        async with self._database.begin() as store:
            until = self._clock.now() + PAUSE * letter.lease.attempts
            await store.inbox.postpone(letter.lease, until, type(mistake).__name__)

    async def _bury(self, letter: Letter, mistake: BaseException) -> None:
        log.error("update %d is a dead letter: %s", letter.update_id, type(mistake).__name__)
        async with self._database.begin() as store:
            await store.inbox.bury(letter.lease, type(mistake).__name__)
