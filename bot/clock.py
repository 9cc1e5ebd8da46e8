"""Where time enters: once, as a Clock that is handed down.

The sandbox's clock and a test's clock can be moved; whoever waits for a moment
is woken when it has come, whether it came by itself or was jumped to.
"""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The moment, in UTC and aware."""

    def steady(self) -> float:
        """Seconds since some moment, on a clock that nobody can set."""

    async def sleep(self, seconds: float) -> None:
        """Return when `seconds` have passed on this clock."""


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - this is the door

    def steady(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)  # noqa: TID251 - this is the door


class MovableClock:
    """Runs on from `start`, plus whatever it was moved by; stands still if not `running`."""

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        real = SystemClock().now()
        self._running = running
        self._base = start or real
        self._started = time.monotonic()
        self._moved = asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    def now(self) -> datetime:
        passed = time.monotonic() - self._started if self._running else 0.0
        return self._base + timedelta(seconds=passed)

    def steady(self) -> float:
        return self.now().timestamp()  # whoever moves this clock means that time has passed

    def on_move(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after every jump."""
        self._listeners.append(listener)

    def move(self, by: timedelta) -> None:
        """Jump; backwards too, as a clock that is set does."""
        self._base += by
        moved, self._moved = self._moved, asyncio.Event()
        moved.set()
        for listener in self._listeners:
            listener()

    def move_to(self, moment: datetime) -> None:
        self.move(moment - self.now())

    async def sleep(self, seconds: float) -> None:
        until = self.now() + timedelta(seconds=seconds)
        while (left := (until - self.now()).total_seconds()) > 0:
            moved = self._moved
            try:
                await asyncio.wait_for(moved.wait(), left if self._running else None)
            except TimeoutError:
                return
