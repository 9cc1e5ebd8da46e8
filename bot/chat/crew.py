"""Many at once, but never more than so many: the shape of the worker's and the sender's loop.

A loop takes work as long as there is some, then waits to be woken or for its next tick; work that
is claimed already can be given to it. Hands stand in lanes, so that one kind of work does not
wait for the hands of another. A piece that takes long is set aside: its hand is free again for
somebody else. One that goes wrong is logged by name and holds up nobody.
"""

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from structlog.contextvars import bound_contextvars

log = logging.getLogger(__name__)
Piece = TypeVar("Piece")

ONE_LANE = ""


@dataclass(frozen=True, slots=True)
class Taken(Generic[Piece]):
    pieces: Sequence[Piece]
    more: Collection[str] = ()  # lanes in which there may be more for free hands


Free = Mapping[str, int]


async def _nothing() -> None:
    """Nothing to note."""


class Crew(Generic[Piece]):
    """`take(free)` claims pieces for the free hands of each lane; `handle(piece)` does one.

    What `handle` returns says whether taking again is worth it now that this piece is done.
    `note` writes down what became of pieces, where `take` has not done so already.
    `whose(piece)` is who it concerns, by the name that stands in the log.
    """

    def __init__(
        self,
        name: str,
        hands: Free,
        take: Callable[[Free], Awaitable[Taken[Piece]]],
        handle: Callable[[Piece], Awaitable[bool]],
        *,
        whose: Callable[[Piece], str],
        lane: Callable[[Piece], str] = lambda _: ONE_LANE,
        note: Callable[[], Awaitable[None]] = _nothing,
        patience: float = 0.0,
        aside: int = 0,
    ) -> None:
        """After `patience` seconds a piece is set aside, as long as fewer than `aside` are."""
        self._name = name
        self._hands = hands
        self._take, self._handle, self._note = take, handle, note
        self._whose, self._lane = whose, lane
        self._patience, self._aside = patience, aside
        self._busy: Counter[str] = Counter()
        self._slow: set[int] = set()
        self._given: deque[Piece] = deque()
        self._begun: dict[int, Piece] = {}
        self._look = True  # there may be something to take
        self._more: Collection[str] = ()
        self._trouble = ""
        self._signal = asyncio.Event()
        self._stopping = asyncio.Event()

    def wake(self) -> None:
        """There may be something to take."""
        self._look = True
        self._signal.set()

    def give(self, pieces: Sequence[Piece]) -> None:
        """Work that is claimed already."""
        if pieces:
            self._given.extend(pieces)
            self._signal.set()

    @property
    def free(self) -> dict[str, int]:
        """Hands that work could be given to: none once it is to stop, as they may have gone."""
        if self._stopping.is_set():
            return dict.fromkeys(self._hands, 0)
        waiting = Counter(self._lane(piece) for piece in self._given)
        return {
            lane: max(hands - self._busy[lane] - waiting[lane], 0)
            for lane, hands in self._hands.items()
        }

    @property
    def in_hand(self) -> list[Piece]:
        return [*self._given, *self._begun.values()]

    @property
    def idle(self) -> bool:
        return not self._given and not self._slow and not any(self._busy.values())

    async def work(self, stopping: asyncio.Event) -> None:
        """Until `stopping`; then what is in hand is finished and nothing new is taken."""
        self._stopping = stopping
        async with asyncio.TaskGroup() as group:
            while not stopping.is_set() or self._given:
                self._signal.clear()
                self._start_given(group)
                if stopping.is_set() or not self._worth_taking():
                    await self._guarded(self._note())
                else:
                    self._given.extend(await self._taken())
                    self._start_given(group)
                    if self._worth_taking():
                        continue
                await self._signal.wait()

    def _worth_taking(self) -> bool:
        free = self.free
        return any(free.values()) if self._look else any(free[lane] for lane in self._more)

    def _start_given(self, group: asyncio.TaskGroup) -> None:
        while self._given:
            group.create_task(self._one(self._begin()))

    def _begin(self) -> Piece:
        piece = self._given.popleft()
        self._begun[id(piece)] = piece
        self._busy[self._lane(piece)] += 1
        return piece

    async def drain(self) -> int:
        """Do all that is due now, and what follows from it; returns how many pieces."""
        done = 0
        while True:
            if not self._given:
                self._given.extend(await self._taken())
            if not self._given:
                return done
            while self._given:
                await self._one(self._begin())
                done += 1

    async def _taken(self) -> Sequence[Piece]:
        self._look, self._more = False, ()
        taken = await self._guarded(self._take(self.free))
        if taken is None:
            return ()
        self._more = taken.more
        return taken.pieces

    Result = TypeVar("Result")

    async def _guarded(self, doing: Awaitable[Result]) -> Result | None:
        """A database that is away comes back; the loop must still be here then."""
        try:
            result = await doing
        except Exception as mistake:
            self._say(type(mistake).__name__)
            return None
        self._say("")
        return result

    def _say(self, trouble: str) -> None:
        """Once when it begins and once when it is over, not at every try."""
        if trouble and trouble != self._trouble:
            log.error("%s cannot take work: %s", self._name, trouble)
        elif self._trouble and not trouble:
            log.info("%s takes work again", self._name)
        self._trouble = trouble

    async def _one(self, piece: Piece) -> None:
        again, lane = True, self._lane(piece)
        timer = None
        if self._aside:
            loop = asyncio.get_running_loop()
            timer = loop.call_later(self._patience, self._set_aside, id(piece), lane)
        try:
            with bound_contextvars(person=self._whose(piece)):
                again = await self._safely(piece)
        finally:
            if timer is not None:
                timer.cancel()
            del self._begun[id(piece)]
            if id(piece) in self._slow:
                self._slow.remove(id(piece))
            else:
                self._busy[lane] -= 1
            self._look = self._look or again
            self._signal.set()

    async def _safely(self, piece: Piece) -> bool:
        try:
            return await self._handle(piece)
        except Exception as mistake:
            log.error("%s: %s", self._name, type(mistake).__name__, exc_info=mistake)
            return True

    def _set_aside(self, number: int, lane: str) -> None:
        if len(self._slow) < self._aside:
            self._slow.add(number)
            self._busy[lane] -= 1
            self._signal.set()
