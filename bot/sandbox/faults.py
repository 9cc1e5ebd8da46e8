"""Trouble to order: what goes wrong, on which calls, how often.

Chance comes from one seeded Random, so the same seed and the same calls bring
the same troubles.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Any

from bot.sandbox.answers import PREFIXES, Answer, Refusal


class FaultKind(StrEnum):
    REFUSE = "refuse"  # a status of our choice, nothing executed
    DROP_BEFORE = "drop_before"  # the connection dies, nothing executed
    DROP_AFTER = "drop_after"  # executed, the answer is lost
    DELAY = "delay"  # the call waits before it is executed
    GARBAGE = "garbage"  # executed, the answer is unreadable


@dataclass(frozen=True, slots=True)
class Fault:
    """Applies to every call whose method and chat it names; an empty name means any."""

    kind: FaultKind
    method: str = ""
    chat_id: int | None = None
    times: int | None = None
    probability: float = 1.0
    status: int = 500
    description: str = ""
    retry_after: int | None = None
    seconds: float = 0.0

    def matches(self, method: str, chat_id: int | None) -> bool:
        return self.method.lower() in ("", method) and self.chat_id in (None, chat_id)

    def answer(self) -> Answer:
        """The refusal to give for a fault of kind `refuse`."""
        if self.retry_after is not None:
            text = self.description or f"Too Many Requests: retry after {self.retry_after}"
            return Refusal(429, text, {"retry_after": self.retry_after}).answer()
        text = self.description or PREFIXES.get(self.status, "Internal Server Error")
        return Refusal(self.status, text).answer()


@dataclass(slots=True)
class Ordered:
    fault: Fault
    left: int | None


class Faults:
    """The orders that are open; `duplicate` and `reorder` are chances per delivered update."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.outage = False
        self.duplicate = 0.0
        self.reorder = 0.0
        self._orders: dict[int, Ordered] = {}
        self._next_id = 1

    def add(self, kind: str | FaultKind, **details: Any) -> int:
        """Order a fault; answers the number to cancel it by."""
        fault = Fault(FaultKind(kind), **details)
        number, self._next_id = self._next_id, self._next_id + 1
        self._orders[number] = Ordered(fault, fault.times)
        return number

    def cancel(self, number: int) -> None:
        self._orders.pop(number, None)

    def clear(self) -> None:
        self.outage, self.duplicate, self.reorder = False, 0.0, 0.0
        self._orders.clear()

    def open(self) -> Iterator[tuple[int, Fault, int | None]]:
        """Every order with its number and how many times are left."""
        for number, ordered in self._orders.items():
            yield number, ordered.fault, ordered.left

    def strike(self, method: str, chat_id: int | None) -> list[Fault]:
        """What befalls this call: any delays, and at most one other fault, in order of arrival."""
        struck: list[Fault] = []
        for number, ordered in list(self._orders.items()):
            fault = ordered.fault
            final = fault.kind is not FaultKind.DELAY
            if not fault.matches(method, chat_id) or (final and _has_final(struck)):
                continue
            if fault.probability < 1.0 and self.random.random() >= fault.probability:
                continue
            struck.append(fault)
            if ordered.left is not None:
                ordered.left -= 1
                if ordered.left <= 0:
                    del self._orders[number]
        return struck


def _has_final(struck: list[Fault]) -> bool:
    return any(fault.kind is not FaultKind.DELAY for fault in struck)
