"""Telegram's pace: about one message a second in a chat, about thirty a second over all.

Bursts pass, as they do at Telegram, so a person clicking through a conversation
never meets a limit. A clock that stands still refills nothing: tests that send
much without moving it switch the limits off.
"""

import math
from dataclasses import dataclass
from datetime import datetime

from bot.sandbox.answers import too_many


@dataclass(slots=True)
class Bucket:
    """`burst` calls at once, then `rate` a second."""

    rate: float
    burst: float
    left: float
    filled_at: datetime

    def refill(self, now: datetime) -> None:
        passed = max((now - self.filled_at).total_seconds(), 0.0)
        self.left = min(self.burst, self.left + passed * self.rate)
        self.filled_at = now

    def wait(self) -> float:
        """Seconds until one more call passes."""
        return max(0.0, (1.0 - self.left) / self.rate)


class Limits:
    def __init__(
        self,
        *,
        on: bool = True,
        overall: float = 30.0,
        overall_burst: float = 60.0,
        per_chat: float = 1.0,
        per_chat_burst: float = 25.0,
    ) -> None:
        self.on = on
        self.overall, self.overall_burst = overall, overall_burst
        self.per_chat, self.per_chat_burst = per_chat, per_chat_burst
        self._buckets: dict[int | None, Bucket] = {}

    def spend(self, chat_id: int, now: datetime) -> None:
        """Count one message to this chat, or refuse it with the time to wait."""
        if not self.on:
            return
        buckets = [self._bucket(None, now), self._bucket(chat_id, now)]
        for bucket in buckets:
            bucket.refill(now)
        if (wait := max(bucket.wait() for bucket in buckets)) > 0:
            raise too_many(max(1, math.ceil(wait)))
        for bucket in buckets:
            bucket.left -= 1

    def configure(
        self,
        *,
        on: bool | None = None,
        overall: float | None = None,
        overall_burst: float | None = None,
        per_chat: float | None = None,
        per_chat_burst: float | None = None,
    ) -> None:
        """Change the pace; every allowance starts full again."""
        self.on = self.on if on is None else on
        self.overall = overall or self.overall
        self.overall_burst = overall_burst or self.overall_burst
        self.per_chat = per_chat or self.per_chat
        self.per_chat_burst = per_chat_burst or self.per_chat_burst
        self._buckets.clear()

    def _bucket(self, chat_id: int | None, now: datetime) -> Bucket:
        if chat_id not in self._buckets:
            overall = chat_id is None
            rate = self.overall if overall else self.per_chat
            burst = self.overall_burst if overall else self.per_chat_burst
            self._buckets[chat_id] = Bucket(rate, burst, burst, now)
        return self._buckets[chat_id]
