"""What the sender takes out of the outbox at a time, and what it notes down there."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.trouble import is_visit
from bot.domain.person import Delivery
from bot.store.paces import REPLIES, VISITS
from bot.store.store import Store

Said = tuple[Delivery, int | None]  # and the number of the message, where it is a new one


async def note(store: Store, said: Sequence[Said]) -> None:
    await store.outbox.said(
        [(delivery.id, number) for delivery, number in said if not delivery.say.vanishes],
        [delivery.id for delivery, _ in said if delivery.say.vanishes],
    )


async def claimed_for(
    store: Store, now: datetime, replies: int, visits: int
) -> tuple[list[Delivery], set[str]]:
    """Replies for their hands and visits for theirs, and of what there may be more."""
    claimed: list[Delivery] = []
    more: set[str] = set()
    if visits:
        claimed = await store.outbox.claim(now, visits, replies_only=False)
        if len(claimed) < visits:
            return claimed, more
        more.add(VISITS)
        replies -= sum(not is_visit(delivery) for delivery in claimed)
    if replies > 0:
        found = await store.outbox.claim(now, replies, replies_only=True)
        if len(found) == replies:
            more.add(REPLIES)
        claimed = [*found, *claimed]
    return claimed, more
