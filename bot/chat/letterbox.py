"""Raw updates into the inbox, in whatever way they came; Telegram is told only after the commit.

Those that come while a commit is under way share the next one.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.chat.together import Together
from bot.clock import Clock
from bot.meter import UNMETERED, Meter
from bot.store.database import Database
from bot.store.inbox import NOBODY, Put

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
LARGEST = 2**63 - 1  # that a database holds; a larger one must not keep a batch from being kept
Raw = Mapping[str, Any]


class Letterbox:
    def __init__(
        self,
        bot_id: int,
        database: Database,
        clock: Clock,
        room: Callable[[], int],
        on_letters: Callable[[Put], None],
        meter: Meter = UNMETERED,
    ) -> None:
        """`room` says how many letters may be taken in hand here with the same commit."""
        self._bot_id = bot_id
        self._room = room
        self._database = database
        self._clock = clock
        self._on_letters = on_letters
        self._meter = meter
        self._together = Together[Raw, None](self._each)

    async def put(self, update: Raw) -> None:
        """One update, which is kept when this returns; raises what kept it from being so."""
        await self._together.ask(update)

    async def _each(self, updates: list[Raw]) -> list[None]:
        await self.keep(updates)
        return [None] * len(updates)

    async def keep(self, updates: Sequence[Raw]) -> None:
        """All of them in one transaction. Raises KeyError for what has no number."""
        rows = [(update["update_id"], sender_of(update), update) for update in updates]
        with self._database.hurry():
            async with self._database.begin() as store:
                now, room = self._clock.now(), self._room()
                put = await store.inbox.put(self._bot_id, rows, now, take=room)
        self._meter.received([kind_of(update) for update in updates], put.new)
        self._on_letters(put)


def kind_of(update: Raw) -> str:
    """One of those we asked for, or `other`."""
    return next((kind for kind in WANTED if kind in update), "other")


def sender_of(update: Raw) -> int:
    """Whose mailbox it goes into; NOBODY for what we cannot tell."""
    for kind in WANTED:
        part = update.get(kind)
        if isinstance(part, Mapping):
            sender = part.get("from")
            number = sender.get("id") if isinstance(sender, Mapping) else None
            if isinstance(number, int) and 0 < number <= LARGEST:
                return int(number)
    return NOBODY
