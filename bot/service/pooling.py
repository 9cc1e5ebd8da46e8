"""Once a night: what the challenges turned out to be, moved back to the authors' scale.

Nobody's margin changes by it. Everybody follows the next time their belief is used,
so nothing is rewritten for all people at once.
"""

from bot.domain.rating import Pool, Rating, recentred
from bot.service.adapting import POOL
from bot.store.database import Database


async def recentre(database: Database) -> int:
    """Returns how many ratings moved."""
    async with database.begin() as store:
        kept = await store.observations.ratings()
        pool = Pool.from_dict(kept.pop(POOL, {}))
        before = {key: Rating.from_dict(row) for key, row in kept.items()}
        after, pool = recentred(before, pool)
        moved = [key for key in after if after[key] != before[key]]
        for key in moved:
            await store.observations.rate(key, after[key].as_dict())
        if moved:
            await store.observations.rate(POOL, pool.as_dict())
    return len(moved)
