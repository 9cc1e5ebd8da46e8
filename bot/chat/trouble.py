"""What a failed send means: not sent, refused, or unknown.

Not sent: again later, at no cost. Refused: not again. Unknown: it may have arrived, so it is
said again at most twice more (a reminder not at all), and then stays visible as `unknown`.
"""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.chat.pace import Pace
from bot.chat.transport import was_sent
from bot.clock import Clock
from bot.domain.person import Delivery, Method, Status, Urgency
from bot.meter import UNMETERED, Meter
from bot.store.database import Database
from bot.store.paces import REPLIES, VISITS

log = logging.getLogger(__name__)

COPIES = 3  # of one message, at most
UNKNOWN_PAUSE = timedelta(seconds=60)
UNSENT_PAUSE = timedelta(seconds=2)  # times the attempts so far, up to a minute
TOKEN_PAUSE = timedelta(seconds=60)
DEAF_AFTER = 3  # unsent messages in a row: nobody is visited until the network is back
LONGEST_HOLD = timedelta(seconds=30)
NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid")


class Fate(StrEnum):
    OVER = "over"  # said, or not to be said any more: the next one may follow
    WAITS = "waits"  # nothing more to this person now
    MISSHAPEN = "misshapen"  # refused for its form: it may be tried plain


def copies(delivery: Delivery) -> int:
    """How often it may be said, as far as we know."""
    return 1 if delivery.say.once else COPIES


def says(mistake: BadRequest, *texts: str) -> bool:
    """Telegram has no codes below 400; PTB changes the case of its texts."""
    return any(text in str(mistake).lower() for text in texts)


class Trouble:
    """Writes down what is to become of a delivery that did not go through."""

    def __init__(
        self, database: Database, clock: Clock, pace: Pace, meter: Meter = UNMETERED
    ) -> None:
        self._database = database
        self._clock = clock
        self._pace = pace
        self._meter = meter
        self._unsent = 0  # in a row
        self._refused_chat: int | None = None
        self._silent_until: datetime | None = None  # for replies as well
        self.token_refused = False

    @property
    def silenced(self) -> bool:
        """Whether replies have to wait as well, as far as this process knows."""
        return self._silent_until is not None and self._clock.now() < self._silent_until

    def over(self) -> None:
        """Something was sent."""
        self._unsent, self.token_refused = 0, False

    async def judge(self, delivery: Delivery, mistake: TelegramError) -> Fate:
        match mistake:
            case RetryAfter():
                return await self._wait(delivery, mistake)
            case Forbidden():
                return await self._refused(delivery)
            case BadRequest() if says(mistake, *NOBODY_THERE):
                return await self._refused(delivery)
            case BadRequest():
                return Fate.MISSHAPEN
            case ChatMigrated():  # a group: nothing of ours is said there
                return await self.close(delivery, "refused")
            case InvalidToken():
                return await self._no_token(delivery)
            case NetworkError() if was_sent(mistake) is False:
                return await self._not_sent(delivery)
        return await self._unknown(delivery, mistake)

    async def _wait(self, delivery: Delivery, wait: RetryAfter) -> Fate:
        """Telegram says when: for this chat, and for all that we start ourselves.

        When it says so in two chats it means everybody, and replies wait as well.
        """
        seconds = wait.retry_after
        pause = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
        until = self._clock.now() + pause
        person_id = delivery.say.person_id
        everybody = self._refused_chat not in (None, person_id) and self._held()
        self._refused_chat = person_id
        self._pace.hold(until)
        async with self._database.begin() as store:
            await store.outbox.retry(delivery.lease, until, counts=False)
            await store.paces.hold(VISITS, until)
            if everybody:
                log.warning("Telegram asks us to be silent for %d s", pause.total_seconds())
                self._silent_until = until
                await store.paces.hold(REPLIES, until)
        return Fate.WAITS

    def _held(self) -> bool:
        until = self._pace.held_until
        return until is not None and self._clock.now() < until

    async def _refused(self, delivery: Delivery) -> Fate:
        """They blocked us or are gone: nothing more until they write again."""
        async with self._database.begin() as store:
            person = await store.people.get(delivery.say.person_id)
            await store.outbox.close(delivery.lease, "refused")
            if person is not None and person.status is not Status.BLOCKED:
                await store.people.mark(person, person.once_blocked)
                await store.appointments.cancel(person.id)
                await store.outbox.drop_waiting(person.id, "refused")
        self.told(delivery, "refused")
        return Fate.WAITS

    async def _no_token(self, delivery: Delivery) -> Fate:
        """Nothing can be said before the token is right; whoever polls ends the process."""
        if not self.token_refused:
            log.error("Telegram does not know this token any more")
        self.token_refused = True
        until = self._clock.now() + TOKEN_PAUSE
        self._pace.hold(until)
        self._silent_until = until
        async with self._database.begin() as store:
            await store.outbox.retry(delivery.lease, until, counts=False)
            await store.paces.hold(VISITS, until)
            await store.paces.hold(REPLIES, until)
        return Fate.WAITS

    async def _not_sent(self, delivery: Delivery) -> Fate:
        pause = UNSENT_PAUSE * min(delivery.lease.attempts, 30)
        now = self._clock.now()
        self._unsent += 1
        async with self._database.begin() as store:
            await store.outbox.retry(delivery.lease, now + pause, counts=False)
            if self._unsent >= DEAF_AFTER:
                until = now + min(pause, LONGEST_HOLD)
                self._pace.hold(until)
                await store.paces.hold(VISITS, until)
        return Fate.WAITS

    async def _unknown(self, delivery: Delivery, mistake: TelegramError) -> Fate:
        name = type(mistake).__name__
        harmless = delivery.say.method is Method.EDIT  # to repeat, and to leave
        if harmless or delivery.unknown + 1 >= copies(delivery):
            return await self.give_up(delivery, name)
        log.warning("delivery %d: outcome unknown (%s)", delivery.id, name)
        at = self._clock.now() + UNKNOWN_PAUSE
        async with self._database.begin() as store:
            await store.outbox.retry(delivery.lease, at, counts=True)
        return Fate.WAITS

    async def give_up(self, delivery: Delivery, why: str) -> Fate:
        """As often as may be, and nobody knows: it stays in the outbox, for whoever looks."""
        log.warning("delivery %d stays unknown (%s)", delivery.id, why)
        return await self.close(delivery, "unknown")

    async def again(self, delivery: Delivery, pause: timedelta) -> Fate:
        async with self._database.begin() as store:
            at = self._clock.now() + pause
            await store.outbox.retry(delivery.lease, at, counts=False)
        return Fate.WAITS

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """They were claimed and not said; what came before them has to wait."""
        async with self._database.begin() as store:
            for delivery in deliveries:
                await store.outbox.release(delivery.lease, self._clock.now())

    async def close(self, delivery: Delivery, state: str) -> Fate:
        async with self._database.begin() as store:
            await store.outbox.close(delivery.lease, state)
        self.told(delivery, state)
        return Fate.OVER

    def told(self, delivery: Delivery, result: str) -> None:
        """To whoever measures: what became of it, and how late."""
        late = (self._clock.now() - delivery.created_at).total_seconds()
        self._meter.said(result, first=is_visit(delivery), late=late)


def is_visit(delivery: Delivery) -> bool:
    return delivery.say.urgency is Urgency.VISIT
