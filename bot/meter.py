"""What the loops tell of what happens, and whoever counts it (bot/ops/metrics.py).

Nothing that is handed in here may hold a person's id or words: kinds, outcomes and the names
of exceptions are all there is, and there are few of each.
"""

from collections.abc import Sequence
from typing import Protocol


class Meter(Protocol):
    def called(self, method: str, outcome: str, seconds: float) -> None:
        """One call of the Bot API. `outcome` is ok, or a word of bot/chat/metered.py."""

    def told_to_wait(self, seconds: float) -> None:
        """Telegram asked for so much silence."""

    def skewed(self, seconds: float) -> None:
        """Our clock is so much ahead of Telegram's."""

    def received(self, kinds: Sequence[str], new: int) -> None:
        """Updates came in; the others we had already."""

    def buried(self, reason: str) -> None:
        """One of them became a dead letter."""

    def visited(self, late: float) -> None:
        """An appointment was kept, so many seconds after it was due."""

    def said(self, result: str, *, first: bool, late: float) -> None:
        """A message is sent | unknown | refused | expired; `first`: we spoke unasked."""

    def transaction(self, seconds: float, trouble: str | None) -> None:
        """A transaction of the database ended; `trouble` is None, busy or broken."""


class Unmetered:
    """Nobody counts."""

    def called(self, method: str, outcome: str, seconds: float) -> None: ...
    def told_to_wait(self, seconds: float) -> None: ...
    def skewed(self, seconds: float) -> None: ...
    def received(self, kinds: Sequence[str], new: int) -> None: ...
    def buried(self, reason: str) -> None: ...
    def visited(self, late: float) -> None: ...
    def said(self, result: str, *, first: bool, late: float) -> None: ...
    def transaction(self, seconds: float, trouble: str | None) -> None: ...


UNMETERED = Unmetered()
