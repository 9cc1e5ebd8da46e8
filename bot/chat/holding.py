"""Holding on to what is in hand: leases are renewed as long as this process is at work on it.

A lease ends by the clock on the wall. Where half of it is over, or that clock jumped ahead,
it is renewed in the transaction of the next claim, which might else take the same piece again.
Who dies renews nothing, and leaves the piece to others.
"""

import asyncio
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.domain.person import Lease
from bot.store.database import Database


class Holding:
    def __init__(self, span: timedelta) -> None:
        self._span = span
        self._until: dict[Lease, datetime] = {}

    def ending(self, in_hand: Iterable[Lease], now: datetime) -> list[Lease]:
        """Those of the leases in hand that are to be renewed."""
        self._until = {lease: self._until.get(lease, lease.until) for lease in in_hand}
        half = now + self._span / 2
        return [lease for lease, until in self._until.items() if until < half]

    def renewed(self, leases: Iterable[Lease], now: datetime) -> None:
        """After the commit."""
        self._until.update(dict.fromkeys(leases, now + self._span))


class Doubt:
    """Whether messages are still ours to say: asked at once for all that doubt it meanwhile."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._asked: list[tuple[Lease, asyncio.Future[bool]]] = []
        self._asking = asyncio.Lock()

    async def settle(self, lease: Lease) -> bool:
        """If so, it is ours for another whole lease."""
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._asked.append((lease, answer))
        async with self._asking:
            if not answer.done():
                await self._ask()
        return await answer

    async def _ask(self) -> None:
        asked, self._asked = self._asked, []
        leases = [lease for lease, _ in asked]
        try:
            async with self._database.begin() as store:
                ours = await store.outbox.renew(leases, self._clock.now())
        except Exception as mistake:
            for _, answer in asked:
                answer.set_exception(mistake)
        else:
            for lease, answer in asked:
                answer.set_result(lease in ours)
