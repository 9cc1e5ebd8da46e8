"""How fast we may speak first: Telegram's limit is one for the whole bot.

A bucket that fills at `rate` a second and holds one second's worth. Replies do
not draw from it: they are few, and somebody is waiting.
"""

from datetime import datetime, timedelta


class Pace:
    def __init__(self, rate: float, now: datetime) -> None:
        self._rate = rate
        self._filled_at = now
        self._level = rate
        self._held_until = now

    def allowed(self, now: datetime) -> int:
        """How many may be started now."""
        if now < self._held_until:
            return 0
        passed = max((now - self._filled_at) / timedelta(seconds=1), 0.0)
        self._level = min(self._level + passed * self._rate, self._rate)
        self._filled_at = now
        return int(self._level)

    def spend(self, count: int) -> None:
        self._level -= count

    def hold(self, until: datetime) -> None:
        """Telegram asked for silence until then; a clock set back must not prolong it."""
        self._held_until = until
        self._filled_at = until
