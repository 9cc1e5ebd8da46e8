"""Outbox to Telegram: replies first, one message at a time to each person.

sendMessage cannot be repeated safely, so what a failure means decides everything (trouble.py).
What Telegram took is noted down with the next claim, in one transaction, and again until that
succeeds: a database that is away for a moment makes nobody read a message twice.
"""

import asyncio
import logging
import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from telegram import Bot
from telegram.error import TelegramError

from bot.chat.attachments import Attachments
from bot.chat.crew import Crew, Free, Taken
from bot.chat.holding import Holding
from bot.chat.pace import ChatPace, Pace, Rate, TooFast
from bot.chat.taking import Said, claimed_for, note
from bot.chat.timekeeper import TELEGRAM, Timekeeper
from bot.chat.together import Together
from bot.chat.trouble import Fate, Trouble, copies, is_visit
from bot.chat.voice import Voice
from bot.clock import Clock
from bot.content.library import Library
from bot.domain.person import Delivery, Lease, Method
from bot.meter import UNMETERED, Meter
from bot.store.database import Database
from bot.store.leases import LEASE, LeaseLost
from bot.store.paces import REPLIES, VISITS
from bot.store.store import Store

log = logging.getLogger(__name__)

HANDS = 4  # replies, and as many visits, in flight at once: a crash repeats at most those
LATENCY = 0.15  # seconds of Telegram's that must not keep a higher rate from being reached
MOST_HANDS = 128
DOUBT_PAUSE = timedelta(minutes=1)
PATIENCE, ASIDE = 0.25, 32  # after so many seconds a send counts as slow; so many may be
FRESH = timedelta(seconds=1)  # a claim for so long is not looked at again before it is said

UNHEARD = (Method.EDIT, Method.MENU)  # no new message: the pace of a chat does not count them
Bundle = tuple[Delivery, ...]  # what one person is told, one thing after the other


class Sender:
    def __init__(
        self,
        bot: Bot,
        database: Database,
        clock: Clock,
        library: Library,
        rate: Rate,
        timekeeper: Timekeeper,
        making: Attachments,
        meter: Meter = UNMETERED,
    ) -> None:
        self._database = database
        self._clock = clock
        self._voice = Voice(bot, clock, library, timekeeper, making)
        self.pace = Pace(rate)
        self._chats = ChatPace(rate.chat_burst)
        self._timekeeper = timekeeper
        self.trouble = Trouble(database, clock, self.pace, meter)
        self._said: list[Said] = []
        self._holding, self._doubt = Holding(LEASE), Together(self._still_ours)
        self._told: datetime | None = None  # of Telegram's clock, as far as it is noted down
        self._queueing = False  # more visits wait than the rate lets out
        self._restless = True  # something may wait behind what is on its way
        self._timer: asyncio.TimerHandle | None = None
        visits = min(max(HANDS, math.ceil(rate.per_second * LATENCY)), MOST_HANDS)
        self.crew = Crew[Bundle](
            "sender",
            {REPLIES: HANDS, VISITS: visits},
            self._take,
            self._say,
            whose=self._whose,
            lane=lambda bundle: VISITS if is_visit(bundle[0]) else REPLIES,
            note=self._note_down,
            patience=PATIENCE,
            aside=ASIDE,
        )

    def _whose(self, bundle: Bundle) -> str:
        return self._database.vault.alias(bundle[0].say.person_id)

    @property
    def library(self) -> Library:
        return self._voice.library

    @library.setter
    def library(self, library: Library) -> None:
        self._voice.library = library

    async def work(self, stopping: asyncio.Event) -> None:
        await self.crew.work(stopping)
        await self._note_down()

    def wake(self) -> None:
        """Something waits to be said, perhaps behind something else."""
        self._restless = True
        self.crew.wake()

    @property
    def can_reply(self) -> bool:
        """Whether a reply could go out at once."""
        return self.crew.free[REPLIES] > 0 and not self.trouble.silenced

    async def dispatch(self) -> int:
        """Say all that may be said now; returns how many messages that were."""
        return await self.crew.drain()

    # --- taking

    async def _take(self, free: Free) -> Taken[Bundle]:
        now, idle = self._clock.now(), self.crew.idle
        visits = self._visits_now(free[VISITS], now)
        try:
            claimed, more = await self._claim(now, free[REPLIES], visits)
        except TooFast:
            async with self._database.begin() as store:
                await self.pace.look(store, now)
            self._wake_later(now)
            claimed, more = await self._claim(now, free[REPLIES], 0)
        self._restless = self._restless and not (idle and not claimed)
        return Taken([(delivery,) for delivery in claimed], more)

    def _visits_now(self, hands: int, now: datetime) -> int:
        """How many visits to take: as many as the rate lets out, in batches when there are many."""
        self._timekeeper.look()
        allowed = self._timekeeper.most
        if not hands or self._timekeeper.holds or (allowed == 1 and not self.crew.idle):
            return 0
        most = min(hands, self.pace.left(now), allowed)
        if most < (min(self.pace.batch, hands, allowed) if self._queueing else 1):
            self._wake_later(now)
            return 0
        return most

    def _wake_later(self, now: datetime) -> None:
        if self._timer is not None:
            self._timer.cancel()
        pause = max(self.pace.wait(now), 0.001)
        self._timer = asyncio.get_running_loop().call_later(pause, self.crew.wake)

    async def _claim(
        self, now: datetime, replies: int, visits: int
    ) -> tuple[list[Delivery], set[str]]:
        async with self._noting(now) as store:
            claimed, more = await claimed_for(store, now, replies, visits)
            starting = sum(map(is_visit, claimed))
            paid = await self.pace.spend(store, starting, now)
        self._queueing = 0 < starting == visits
        cut = len(claimed) - paid  # visits come last
        claimed[cut:] = [replace(delivery, paid=True) for delivery in claimed[cut:]]
        return claimed, more

    @asynccontextmanager
    async def _noting(self, now: datetime) -> AsyncIterator[Store]:
        """A transaction that begins with what was said, and with what is still in hand."""
        said, ending, told = list(self._said), self._ending(now), self._timekeeper.told
        async with self._database.begin() as store:
            await note(store, said)
            await store.outbox.renew(ending, now)
            if told and told != self._told and not self._database.is_sqlite:  # for other processes
                await store.moments.note(told, TELEGRAM)
            yield store
        del self._said[: len(said)]
        self._told = told
        self._holding.renewed(ending, now)

    def _ending(self, now: datetime) -> list[Lease]:
        in_hand = (delivery.lease for bundle in self.crew.in_hand for delivery in bundle)
        return self._holding.ending(in_hand, now)

    async def _note_down(self) -> None:
        """The same where no claim comes along that could carry it."""
        now = self._clock.now()
        if self._said or self._ending(now):
            async with self._noting(now):
                pass

    # --- saying

    async def _say(self, bundle: Bundle) -> bool:
        if is_visit(bundle[0]):
            waited = await self._database.give_way()
            return await self._handle(bundle, waited=waited)
        with self._database.hurry():
            return await self._handle(bundle)

    async def _handle(self, bundle: Bundle, *, waited: bool = False) -> bool:
        """One after the other; what comes after one that has to wait is given back."""
        for number, delivery in enumerate(bundle):
            try:
                await self._make_sure(delivery, waited=waited)
                fate = await self._deliver(delivery)
            except LeaseLost:  # it was dropped, or somebody else is saying it
                log.info("delivery %d was taken over", delivery.id)
                fate = Fate.WAITS
            if fate is Fate.WAITS and number + 1 < len(bundle):
                await self.trouble.release(bundle[number + 1 :])
                return True
        return self._restless

    async def _make_sure(self, delivery: Delivery, *, waited: bool) -> None:
        """That nobody dropped it or took it over since it was claimed. Raises LeaseLost.

        A clock that was set makes a claim old as well.
        """
        age = self._clock.now() - (delivery.lease.until - LEASE)
        doubtful = waited or not timedelta() <= age < FRESH
        if doubtful and not await self._doubt.ask(delivery.lease):
            raise LeaseLost(f"delivery {delivery.id}")

    async def _still_ours(self, leases: list[Lease]) -> list[bool]:
        """Those that are, are so for another whole lease."""
        async with self._database.begin() as store:
            ours = await store.outbox.renew(leases, self._clock.now())
        return [lease in ours for lease in leases]

    async def _deliver(self, delivery: Delivery) -> Fate:
        now = self._clock.now()
        if delivery.say.expires_at is not None and delivery.say.expires_at <= now:
            if is_visit(delivery) and self._timekeeper.doubts:  # perhaps it is not late at all
                return await self.trouble.again(delivery, DOUBT_PAUSE)
            return await self.trouble.close(delivery, "expired")
        if delivery.unknown >= copies(delivery):
            return await self.trouble.give_up(delivery, "crashed")
        if (pause := self._pause(delivery, now)) > 0:
            return await self.trouble.again(delivery, timedelta(seconds=pause))
        fate = await self._try(delivery)
        if fate is Fate.MISSHAPEN:
            log.error("delivery %d refused as HTML, said plain", delivery.id)
            fate = await self._try(delivery, plain=True)
        if fate is Fate.MISSHAPEN:
            fate = await self.trouble.close(delivery, "refused")
        return fate

    def _pause(self, delivery: Delivery, now: datetime) -> float:
        """Seconds that it has to wait after all: since it was taken, the pace may have changed."""
        if delivery.say.method in UNHEARD:
            return 0.0
        held_until = self.pace.held_until
        if is_visit(delivery) and held_until is not None and held_until > now:
            return (held_until - now).total_seconds()
        return self._chats.wait(delivery.say.person_id, now)

    async def _try(self, delivery: Delivery, *, plain: bool = False) -> Fate:
        if delivery.say.method not in UNHEARD:
            self._chats.said(delivery.say.person_id, self._clock.now())
        try:
            message_id = await self._voice.say(delivery, plain=plain)
        except TelegramError as mistake:
            return await self.trouble.judge(delivery, mistake)
        self.trouble.over()
        self._said.append((delivery, message_id))
        self.trouble.told(delivery, "sent")
        return Fate.OVER
