"""Fetches raw updates, commits them to the inbox, and only then lets Telegram forget them.

The offset is never stored: after a restart Telegram repeats what was not
confirmed, and the inbox knows what it already has.
"""

import asyncio
import logging
import warnings
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter

from bot.clock import Clock
from bot.store.database import Database
from bot.store.inbox import NOBODY

log = logging.getLogger(__name__)
warnings.filterwarnings(
    "ignore", message="Please use 'Bot.getUpdates'"
)  # raw on purpose, see below

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
POLL = 50  # seconds Telegram may hold an empty answer
ANSWER = POLL + 15  # ... and how long we wait for it
BATCH = 100
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0  # seconds between tries that fail
IDLE_IDS = timedelta(days=5)  # after a week without updates Telegram may number them anew


class WrongToken(Exception):
    """Telegram does not know this token; trying again would not change that."""


class Poller:
    def __init__(
        self, bot: Bot, database: Database, clock: Clock, on_letters: Callable[[], None]
    ) -> None:
        self._bot = bot
        self._database = database
        self._clock = clock
        self._on_letters = on_letters
        self._offset: int | None = None
        self._pause = FIRST_PAUSE
        self._newest_at: datetime | None = None
        self.last_answer_at: datetime | None = None

    async def run(self, stopping: asyncio.Event) -> None:
        """Until `stopping`. Raises WrongToken."""
        while not stopping.is_set():
            pause = await self.poll(POLL)
            if pause:
                await self._clock.sleep(pause)

    async def poll(self, hold: int) -> float:
        """One getUpdates, held open for `hold` seconds; returns how long to pause after it."""
        try:
            updates = await self._fetch(hold)
            await self._keep(updates)
        except InvalidToken:
            raise WrongToken from None
        except Conflict:
            log.warning(
                "another program polls with this token, or a webhook is set; "
                "stop the other one - trying again in %d s",
                LONGEST_PAUSE,
            )
            return LONGEST_PAUSE
        except RetryAfter as wait:
            return float(_seconds(wait.retry_after))
        except EndPointNotFound as mistake:  # what PTB makes of 401 and 404 once it knows itself
            if "unauthorized" in str(mistake.__cause__).lower():
                raise WrongToken from None
            return self._longer(mistake)
        except Exception as mistake:  # whatever it is: a bot that no longer polls is deaf
            return self._longer(mistake)
        self._pause = FIRST_PAUSE
        return 0.0

    def _longer(self, mistake: Exception) -> float:
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        log.warning("no updates (%s); trying again in %d s", type(mistake).__name__, pause)
        return pause

    async def _fetch(self, hold: int) -> list[Mapping[str, Any]]:
        now = self._clock.now()
        if self._newest_at and now - self._newest_at > IDLE_IDS:
            self._offset = None
        asked: dict[str, Any] = {"timeout": hold, "limit": BATCH, "allowed_updates": WANTED}
        if self._offset is not None:
            asked["offset"] = self._offset
        # Raw on purpose: one update that cannot be parsed must not hold up all the others.
        updates = await self._bot.do_api_request(
            "getUpdates", api_kwargs=asked, read_timeout=ANSWER if hold else 10
        )
        self.last_answer_at = self._clock.now()
        return list(updates)

    async def _keep(self, updates: list[Mapping[str, Any]]) -> None:
        if not updates:
            return
        now = self._clock.now()
        rows = [(update["update_id"], sender_of(update), update) for update in updates]
        async with self._database.begin() as store:
            await store.inbox.put(self._bot.id, rows, now)
        self._offset = max(update_id for update_id, _, _ in rows) + 1
        self._newest_at = now
        self._on_letters()


def sender_of(update: Mapping[str, Any]) -> int:
    """Whose mailbox it goes into; NOBODY for what we cannot tell."""
    for kind in WANTED:
        part = update.get(kind)
        if isinstance(part, Mapping):
            sender = part.get("from")
            if isinstance(sender, Mapping) and isinstance(sender.get("id"), int):
                return int(sender["id"])
    return NOBODY


def _seconds(value: float | timedelta) -> float:
    return value.total_seconds() if isinstance(value, timedelta) else value
