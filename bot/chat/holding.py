"""Holding on to what is in hand: leases are renewed as long as this process is at work on it.

A lease ends by the clock on the wall. Where half of it is over, or that clock jumped ahead,
it is renewed in the transaction of the next claim, which might else take the same piece again.
Who dies renews nothing, and leaves the piece to others.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.person import Lease


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
