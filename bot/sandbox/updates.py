"""The queue of updates and the one long poll that may wait at it.

An update is confirmed by asking for a higher number, is kept for a day, and a
second poll ends the first. Numbers run on by one, but after a week of silence
they start somewhere else, as Telegram's do.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.sandbox.answers import Refusal
from bot.sandbox.faults import Faults

KEPT = timedelta(hours=24)
SILENCE = timedelta(days=7)
TOO_FAR_AHEAD = 10  # an offset further beyond the newest update than this is ignored
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
KINDS = {
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost",
}  # fmt: skip
OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
SET_WEBHOOK = "Conflict: terminated by setWebhook request"


@dataclass(frozen=True, slots=True)
class Waiting:
    number: int
    update: Any
    since: datetime
    again: bool = False  # a fault: comes once more after it was confirmed


class Updates:
    def __init__(self, clock: Clock, faults: Faults) -> None:
        self.pending: list[Waiting] = []
        self.allowed: frozenset[str] | None = None
        self.on_new: list[Callable[[], None]] = []
        self.polled_at: datetime | None = None
        self.polls_waited = 0  # how many polls have begun to wait
        self._clock, self._faults = clock, faults
        self._newest = faults.random.randint(10**8, 9 * 10**8)
        self._newest_at = clock.now()
        self._poll: asyncio.Future[str | None] | None = None

    def push(self, kind: str, content: Any) -> int | None:
        """Queue an update; None if the bot did not ask for its kind."""
        wanted = kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed
        if not wanted:
            return None
        number = self._next_number()
        return self._queue(number, {"update_id": number, kind: content})

    def push_raw(self, update: Any) -> int:
        """Queue anything at all; an object without an update_id gets the next one."""
        number = self._next_number()
        if isinstance(update, dict):
            update = {"update_id": number, **update}
            given = update["update_id"]
            number = given if isinstance(given, int) else number
            self._newest = max(self._newest, number)
        return self._queue(number, update)

    def allow(self, kinds: Any) -> None:
        """Remember `allowed_updates`; an empty list means the default again."""
        if isinstance(kinds, list):
            named = frozenset(str(kind).lower() for kind in kinds) & KINDS
            self.allowed = named or None

    async def take(self, offset: int, limit: int, patience: float) -> list[Any]:
        """getUpdates: confirm what is below `offset`, wait up to `patience` s for something new."""
        self.interrupt(OTHER_POLL)
        self._confirm(offset)
        if not self.pending and patience > 0:
            await self._wait(patience)
        self.polled_at = self._clock.now()
        batch = [waiting.update for waiting in self.pending[:limit]]
        if len(batch) > 1 and self._chance(self._faults.reorder):
            self._faults.random.shuffle(batch)
        return batch

    def confirm(self, number: int) -> None:
        """Drop one update: the webhook took it."""
        self._drop([waiting for waiting in self.pending if waiting.number == number])

    def forget(self) -> None:
        self.pending.clear()

    def interrupt(self, reason: str) -> None:
        """End the waiting poll with a 409."""
        if self._poll and not self._poll.done():
            self._poll.set_result(reason)

    def expire(self) -> None:
        """Let go of what nobody fetched for a day."""
        oldest = self._clock.now() - KEPT
        self.pending = [waiting for waiting in self.pending if waiting.since >= oldest]

    def _next_number(self) -> int:
        now = self._clock.now()
        if now - self._newest_at > SILENCE:
            self._newest = self._faults.random.randint(10**8, 9 * 10**8)
        self._newest, self._newest_at = self._newest + 1, now
        return self._newest

    def _queue(self, number: int, update: Any) -> int:
        again = self._chance(self._faults.duplicate)
        self.pending.append(Waiting(number, update, self._clock.now(), again))
        if self._poll and not self._poll.done():
            self._poll.set_result(None)
        for listener in self.on_new:
            listener()
        return number

    def _chance(self, probability: float) -> bool:
        return probability > 0 and self._faults.random.random() < probability

    def _confirm(self, offset: int) -> None:
        self.expire()
        if offset < 0:
            self._drop(self.pending[:offset])
        elif 0 < offset <= self._newest + TOO_FAR_AHEAD:
            self._drop([waiting for waiting in self.pending if waiting.number < offset])

    def _drop(self, taken: list[Waiting]) -> None:
        gone = set(map(id, taken))
        repeated = [replace(waiting, again=False) for waiting in taken if waiting.again]
        self.pending = [w for w in self.pending if id(w) not in gone] + repeated

    async def _wait(self, patience: float) -> None:
        self._poll = poll = asyncio.get_running_loop().create_future()
        self.polls_waited += 1
        # both end in this very function, so nothing is left running
        sleep = asyncio.ensure_future(self._until(self._clock.now() + timedelta(seconds=patience)))
        try:
            await asyncio.wait({poll, sleep}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleep.cancel()
            if self._poll is poll:
                self._poll = None
        if poll.done() and (reason := poll.result()):
            raise Refusal(409, reason)
        poll.cancel()

    async def _until(self, moment: datetime) -> None:
        # counted from when the poll began: the clock may be moved before this first runs
        while (left := (moment - self._clock.now()).total_seconds()) > 0:
            await self._clock.sleep(left)
