"""More messages than anybody means to send: one notice, then quiet until it calms down.

Nothing else changes: what was answered before stays, and other people wait no longer.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from bot.service.work import Work

MOST = 20  # messages
WITHIN = timedelta(minutes=1)


async def guarded(work: Work, use_case: Callable[..., Awaitable[None]], *args: Any) -> None:
    """The use case, unless this person has sent too many messages just now."""
    count = await work.store.inbox.messages_since(work.person.id, work.now - WITHIN)
    if count <= MOST:
        await use_case(work, *args)
    else:
        minute = int(work.now.timestamp()) // 60
        work.say("flood", dedupe=f"flood:{work.person.id}:{minute}")  # once
