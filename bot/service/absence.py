"""After more than a day without Telegram: it has dropped what people wrote, so we say so, once."""

import logging
from datetime import datetime, timedelta
from random import Random

from bot.content.library import Library
from bot.domain.person import Say, Urgency
from bot.service.ids import new_token
from bot.store.database import Database

log = logging.getLogger(__name__)

HOUR = timedelta(hours=1)
KEPT = timedelta(hours=24)  # how long Telegram keeps what it cannot deliver
BATCH = 500  # people in one transaction
SAID_WITHIN = timedelta(hours=20)  # or it is no longer worth saying


async def tell(
    database: Database, library: Library, random: Random, now: datetime, since: datetime | None
) -> int:
    """Tell everybody in practice, if updates were lost since then; returns how many."""
    if since is None or now - since <= KEPT:
        return 0
    told, after = 0, 0
    while True:
        async with database.begin() as store:
            people = await store.people.active(after, BATCH)
            says = [
                (
                    new_token(random),
                    Say(
                        person.id,
                        library.say(person.language, "was-away"),
                        urgency=Urgency.VISIT,
                        dedupe=f"away:{person.id}:{since:%Y%m%dT%H%M}",
                        expires_at=now + SAID_WITHIN,
                        once=True,
                    ),
                )
                for person in people
            ]
            await store.outbox.put(says, now)
        told += len(people)
        if len(people) < BATCH:
            break
        after = people[-1].id
    log.warning("%d hours without updates: %d people are told", (now - since) / HOUR, told)
    return told
