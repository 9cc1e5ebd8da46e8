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
    database: Database,
    library: Library,
    random: Random,
    now: datetime,
    since: datetime,
    most: int,
) -> int:
    """Tell people in practice, at most so many, if updates were lost since then; how many."""
    if now - since <= KEPT:
        return 0
    told, after = 0, 0
    while True:
        async with database.begin() as store:
            people = await store.people.active(after, min(BATCH, most))
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
        if told == most:
            return told
        if len(people) < BATCH:
            break
        after = people[-1].id
    log.warning("%d hours without updates: %d people are told", (now - since) / HOUR, told)
    return told
