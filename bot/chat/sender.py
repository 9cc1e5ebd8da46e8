"""Outbox to Telegram: replies first, one message at a time to each person.

sendMessage cannot be repeated safely, so what a failure means decides everything:
not sent - try again at no cost; refused - do not try again; unknown - wait, try
again at most twice more, then leave it visible as `unknown`.
"""

import logging
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from html import unescape

from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.chat.crew import Crew
from bot.chat.keyboards import inline, markup
from bot.chat.pace import Pace
from bot.chat.transport import was_sent
from bot.clock import Clock
from bot.content.library import FALLBACK, Library
from bot.domain.person import Delivery, Method, Status, Urgency
from bot.store.database import Database
from bot.store.leases import LeaseLost

log = logging.getLogger(__name__)

HANDS = 4  # in flight at once: a crash repeats at most so many messages
UNKNOWN_PAUSE = timedelta(seconds=60)
UNSENT_PAUSE = timedelta(seconds=2)  # times the attempts so far, up to a minute
COPIES = 3  # of one message, at most
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
TAG = re.compile(r"<[^>]+>")
ALREADY_SO = "not modified"
GONE = ("message to edit not found", "message can't be edited")
NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid")


class Sender:
    def __init__(
        self, bot: Bot, database: Database, clock: Clock, library: Library, pace: Pace
    ) -> None:
        self._bot = bot
        self._database = database
        self._clock = clock
        self.library = library
        self._pace = pace
        self.crew = Crew[Delivery]("sender", HANDS, self._take, self._handle)

    async def _take(self, limit: int) -> Sequence[Delivery]:
        now = self._clock.now()
        allowed = self._pace.allowed(now)
        async with self._database.begin() as store:
            claimed = await store.outbox.claim(now, limit, replies_only=allowed < limit)
            if 0 < allowed < limit and len(claimed) < limit:
                more = min(allowed, limit - len(claimed))
                claimed += await store.outbox.claim(now, more, replies_only=False)
        self._pace.spend(sum(delivery.say.urgency is Urgency.VISIT for delivery in claimed))
        return claimed

    async def _handle(self, delivery: Delivery) -> None:
        try:
            await self._deliver(delivery)
        except LeaseLost:  # it was dropped, or somebody else is saying it
            log.info("delivery %d was taken over", delivery.id)

    async def _deliver(self, delivery: Delivery) -> None:
        expires = delivery.say.expires_at
        if expires is not None and expires <= self._clock.now():
            await self._close(delivery, "expired")
            return
        if delivery.lease.attempts > COPIES and await self._unknowns(delivery) >= COPIES:
            await self._close(delivery, "unknown")
            return
        try:
            message_id = await self._say(delivery)
        except TelegramError as mistake:
            await self._trouble(delivery, mistake)
            return
        async with self._database.begin() as store:
            await store.outbox.sent(delivery.lease, message_id)

    async def _unknowns(self, delivery: Delivery) -> int:
        async with self._database.begin() as store:
            return await store.outbox.unknowns(delivery.lease)

    async def _say(self, delivery: Delivery, *, plain: bool = False) -> int | None:
        text = unescape(TAG.sub("", delivery.say.text)) if plain else delivery.say.text
        mode = None if plain else ParseMode.HTML
        if delivery.say.method is Method.EDIT:
            await self._edit(delivery, text, mode)
            return None
        message = await self._bot.send_message(
            delivery.say.person_id,
            text,
            parse_mode=mode,
            reply_markup=markup(delivery, self._label(delivery)),
            disable_notification=delivery.say.silent or None,
            link_preview_options=NO_PREVIEW,
        )
        return message.message_id

    def _label(self, delivery: Delivery) -> str:
        if delivery.say.method is not Method.LOCATE:
            return ""
        return delivery.say.location or self.library.label(FALLBACK, "button-send-location")

    async def _edit(self, delivery: Delivery, text: str, mode: ParseMode | None) -> None:
        assert delivery.say.edits is not None  # Method.EDIT
        async with self._database.begin() as store:
            message_id = await store.outbox.message_of(delivery.say.edits)
        if message_id is None:  # it never arrived: there is nothing to tidy up
            return
        try:
            await self._bot.edit_message_text(
                text,
                chat_id=delivery.say.person_id,
                message_id=message_id,
                parse_mode=mode,
                reply_markup=inline(delivery),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as mistake:
            if not _says(mistake, ALREADY_SO, *GONE):
                raise

    async def _trouble(self, delivery: Delivery, mistake: TelegramError) -> None:
        match mistake:
            case RetryAfter():
                await self._wait(delivery, mistake)
            case Forbidden():
                await self._refused(delivery)
            case BadRequest() if _says(mistake, *NOBODY_THERE):
                await self._refused(delivery)
            case BadRequest():
                await self._once_more_plain(delivery, mistake)
            case InvalidToken() | ChatMigrated():
                log.error("delivery %d: %s", delivery.id, type(mistake).__name__)
                await self._again(delivery, UNKNOWN_PAUSE, counts=False)
            case NetworkError() if was_sent(mistake) is False:
                pause = UNSENT_PAUSE * min(delivery.lease.attempts, 30)
                await self._again(delivery, pause, counts=False)
            case _:
                await self._unknown(delivery, mistake)

    async def _wait(self, delivery: Delivery, wait: RetryAfter) -> None:
        """Telegram says when: for this chat, and for everything that we start ourselves."""
        seconds = wait.retry_after
        pause = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
        self._pace.hold(self._clock.now() + pause)
        await self._again(delivery, pause, counts=False)

    async def _refused(self, delivery: Delivery) -> None:
        """They blocked us or are gone: nothing more until they write again."""
        async with self._database.begin() as store:
            person = await store.people.get(delivery.say.person_id)
            await store.outbox.close(delivery.lease, "refused")
            if person is not None and person.status is not Status.BLOCKED:
                await store.people.mark(person, Status.BLOCKED)
                await store.appointments.cancel(person.id)
                await store.outbox.drop_waiting(person.id, "refused")

    async def _once_more_plain(self, delivery: Delivery, mistake: BadRequest) -> None:
        log.error("delivery %d refused as HTML: %s", delivery.id, type(mistake).__name__)
        try:
            message_id = await self._say(delivery, plain=True)
        except BadRequest:
            await self._close(delivery, "refused")
        except TelegramError as other:
            await self._unknown(delivery, other)
        else:
            async with self._database.begin() as store:
                await store.outbox.sent(delivery.lease, message_id)

    async def _unknown(self, delivery: Delivery, mistake: TelegramError) -> None:
        log.warning("delivery %d: outcome unknown (%s)", delivery.id, type(mistake).__name__)
        if (
            delivery.say.method is Method.EDIT
        ):  # repeating an edit is harmless, and so is leaving it
            await self._close(delivery, "unknown")
            return
        async with self._database.begin() as store:
            if await store.outbox.unknowns(delivery.lease) + 1 >= COPIES:
                await store.outbox.close(delivery.lease, "unknown")
            else:
                at = self._clock.now() + UNKNOWN_PAUSE
                await store.outbox.retry(delivery.lease, at, counts=True)

    async def _again(self, delivery: Delivery, pause: timedelta, *, counts: bool) -> None:
        at: datetime = self._clock.now() + pause
        async with self._database.begin() as store:
            await store.outbox.retry(delivery.lease, at, counts=counts)

    async def _close(self, delivery: Delivery, state: str) -> None:
        async with self._database.begin() as store:
            await store.outbox.close(delivery.lease, state)


def _says(mistake: BadRequest, *texts: str) -> bool:
    """Telegram has no codes below 400; PTB changes the case of its texts."""
    return any(text in str(mistake).lower() for text in texts)
