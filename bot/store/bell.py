"""How processes on one PostgreSQL wake each other: LISTEN and NOTIFY, beside every transaction.

It only makes things faster. A ring that is lost costs a tick; nothing is told by it but the
name of a queue.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine

log = logging.getLogger(__name__)

CHANNEL = "askanyway"
INBOX, OUTBOX = "inbox", "outbox"
PAUSE = 5.0  # seconds before listening anew


class Bell:
    """Rings are gathered while one is on its way."""

    def __init__(self, engine: AsyncEngine, on_ring: Callable[[str], None]) -> None:
        self._engine = engine
        self._on_ring = on_ring
        self._wanted: set[str] = set()
        self._rung = asyncio.Event()

    def ring(self, queue: str) -> None:
        """Wake whoever works on this queue; returns at once."""
        self._wanted.add(queue)
        self._rung.set()

    async def listen(self, sleep: Callable[[float], Any]) -> None:
        """Hear and ring until cancelled."""
        while True:
            try:
                await self._listen()
            except Exception as mistake:  # ticks go on meanwhile
                log.info("the bell is silent: %s", type(mistake).__name__)
            await sleep(PAUSE)

    async def _listen(self) -> None:
        borrowed = await self._engine.raw_connection()
        connection: Any = borrowed.driver_connection
        try:
            connection.add_termination_listener(lambda _: self._rung.set())
            await connection.add_listener(CHANNEL, self._heard)
            while not connection.is_closed():
                await self._rung.wait()
                self._rung.clear()
                wanted, self._wanted = self._wanted, set()
                for queue in wanted:
                    await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, queue)
        finally:
            borrowed.invalidate()

    def _heard(self, _connection: object, _pid: int, _channel: str, queue: object) -> None:
        self._on_ring(str(queue))
