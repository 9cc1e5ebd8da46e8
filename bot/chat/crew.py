"""Many at once, but never more than so many: the shape of the worker's and the sender's loop.

A loop takes work as long as there is some, then waits to be woken or for its next
tick. One piece of work that goes wrong is logged by name and holds up nobody.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

log = logging.getLogger(__name__)
Piece = TypeVar("Piece")


class Crew(Generic[Piece]):
    """`take(n)` claims up to n pieces; `handle(piece)` does one and must not leave it claimed."""

    def __init__(
        self,
        name: str,
        hands: int,
        take: Callable[[int], Awaitable[Sequence[Piece]]],
        handle: Callable[[Piece], Awaitable[None]],
    ) -> None:
        self._name = name
        self._hands = hands
        self._take = take
        self._handle = handle
        self._busy = 0
        self._signal = asyncio.Event()

    def wake(self) -> None:
        self._signal.set()

    async def work(self, stopping: asyncio.Event) -> None:
        """Until `stopping`; then what is in hand is finished and nothing new is taken."""
        async with asyncio.TaskGroup() as group:
            while not stopping.is_set():
                self._signal.clear()
                free = self._hands - self._busy
                pieces = await self._taken(free) if free else ()
                for piece in pieces:
                    self._busy += 1
                    group.create_task(self._one(piece))
                if len(pieces) < free or not free:  # that was all: until something changes
                    await self._signal.wait()

    async def drain(self) -> int:
        """Do all that is due now, and what follows from it; returns how many pieces. For tests."""
        done = 0
        while pieces := await self._taken(self._hands):
            for piece in pieces:
                self._busy += 1
                await self._one(piece)
                done += 1
        return done

    async def _taken(self, free: int) -> Sequence[Piece]:
        try:
            return await self._take(free)
        except (
            Exception
        ) as mistake:  # a database that is away comes back; the loop must still be here
            log.error("%s could not take work: %s", self._name, type(mistake).__name__)
            return ()

    async def _one(self, piece: Piece) -> None:
        try:
            await self._handle(piece)
        except Exception as mistake:
            log.error("%s: %s", self._name, type(mistake).__name__)
        finally:
            self._busy -= 1
            self._signal.set()
