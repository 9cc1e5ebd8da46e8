"""How fast we may speak: in all (the rate is shared by every process), and in one chat.

Telegram lets a bot start about 30 messages a second in all, and about one a second in a chat
with short bursts. We start `rate` a second at most, and a fifth of a second's worth at once.
Replies do not draw from that: they are few, and somebody is waiting; but in one chat ten at
once and then one a second is all that anybody gets.
"""

import math
from dataclasses import dataclass
from datetime import datetime

from bot.store.paces import BEYOND, PAID, UNLIMITED, VISITS
from bot.store.store import Store

BURST = 0.2  # seconds' worth of the rate that may come at once
LARGEST_BATCH = 50
CHAT_RATE, CHAT_BURST = 1.0, 10  # messages a second in one chat, and how many at once
REMEMBERED = 2000  # chats, before those that are quiet again are forgotten
FREE_RATE = 25.0  # a second, of Telegram's 30: bursts of several processes add up


@dataclass(frozen=True, slots=True)
class Rate:
    """What is allowed: a rate, and how many a day beyond the free one are paid for."""

    per_second: float
    paid_a_day: int = 0
    chat_burst: int = CHAT_BURST  # of messages to one person at once

    @property
    def free(self) -> float:
        return min(self.per_second, FREE_RATE) if self.paid_a_day else self.per_second

    @property
    def paid(self) -> float:
        return self.per_second - self.free


class TooFast(Exception):
    """Other processes have taken this room; nothing of the transaction may be kept."""


class Room:
    """One row of the shared rate, and what this process knows of it."""

    def __init__(self, name: str, rate: float, cap: int = UNLIMITED) -> None:
        self._name, self._rate, self._cap = name, rate, cap
        self.burst = math.ceil(rate * BURST)
        self._ready_at = 0.0
        self._counted = (0, 0)  # UTC day, and how many were said on it as far as we know
        self.held_until: datetime | None = None

    def left(self, now: datetime) -> int:
        """How many fit now, unless other processes were faster."""
        if not self._rate or (self.held_until is not None and now < self.held_until):
            return 0
        ahead = max(self._ready_at - now.timestamp(), 0.0)
        full = self.burst / self._rate
        if ahead > full + BEYOND:  # the clock was set back since
            ahead = 0.0
        room = max(math.floor(self.burst - ahead * self._rate + 1e-6), 0)
        return min(room, self._cap - self._spent(now))

    def _spent(self, now: datetime) -> int:
        day, count = self._counted
        return min(count, self._cap) if day == now.toordinal() else 0

    async def spend(self, store: Store, count: int, now: datetime) -> None:
        """Raises TooFast."""
        if count:
            ready_at = await store.paces.spend(
                self._name, count, self._rate, self.burst, now, self._cap
            )
            if ready_at is None:
                raise TooFast
            self._ready_at = ready_at
            self._counted = (now.toordinal(), self._spent(now) + count)

    async def look(self, store: Store, now: datetime) -> None:
        """Learn what the others did today, and what Telegram asked of them."""
        self._ready_at, held_until, spent = await store.paces.state(self._name, now)
        self.held_until = max(held_until, self.held_until or held_until)  # it may not be kept yet
        self._counted = (now.toordinal(), spent)


class Pace:
    """The rate at which we speak first."""

    def __init__(self, rate: Rate) -> None:
        self.rate = rate
        self._free = Room(VISITS, rate.free)
        self._paid = Room(PAID, rate.paid, rate.paid_a_day)
        self.batch = max(1, min((self._free.burst + self._paid.burst) // 2, LARGEST_BATCH))

    def left(self, now: datetime) -> int:
        return self._free.left(now) + self._paid.left(now) * self._may_speak(now)

    def _may_speak(self, now: datetime) -> bool:
        return self.held_until is None or now >= self.held_until

    async def spend(self, store: Store, count: int, now: datetime) -> int:
        """Take room for so many; returns how many of them are to be paid for. Raises TooFast."""
        if count and not self._may_speak(now):  # Telegram has asked for silence in between
            raise TooFast
        free = min(count, self._free.left(now))
        await self._free.spend(store, free, now)
        await self._paid.spend(store, count - free, now)
        return count - free

    async def look(self, store: Store, now: datetime) -> None:
        """After TooFast."""
        await self._free.look(store, now)
        if self.rate.paid:
            await self._paid.look(store, now)

    @property
    def held_until(self) -> datetime | None:
        return self._free.held_until

    def hold(self, until: datetime) -> None:
        self._free.held_until = max(until, self._free.held_until or until)

    def wait(self, now: datetime) -> float:
        """Seconds until a batch fits."""
        if self.held_until is not None and now < self.held_until:
            return (self.held_until - now).total_seconds()
        return max(self.batch - self.left(now), 0) / self.rate.per_second


class ChatPace:
    """What one person gets; each process keeps it for itself, and most people have one sender."""

    def __init__(self, burst: int = CHAT_BURST) -> None:
        self._burst = burst
        self._full = burst / CHAT_RATE  # seconds; more was written before the clock was set back
        self._ready_at: dict[int, float] = {}

    def wait(self, person_id: int, now: datetime) -> float:
        """Seconds until the next message to them may go out."""
        ahead = self._ready_at.get(person_id, 0.0) - now.timestamp()
        return 0.0 if ahead > self._full else max(ahead - self._full + 1 / CHAT_RATE, 0.0)

    def said(self, person_id: int, now: datetime) -> None:
        seconds = now.timestamp()
        ready_at = self._ready_at.get(person_id, seconds)
        begins = ready_at if seconds < ready_at <= seconds + self._full else seconds
        self._ready_at[person_id] = begins + 1 / CHAT_RATE
        if len(self._ready_at) > REMEMBERED:
            self._ready_at = {k: v for k, v in self._ready_at.items() if v > seconds}
