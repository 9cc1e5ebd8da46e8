"""Once a night: what the challenges turned out to be, moved back to the authors' scale.

One number moves, and everybody follows the next time their belief is used: nothing is
rewritten, and nobody's answer of that moment is lost.
"""

from bot.content.library import Library
from bot.domain.rating import Everybody, drift
from bot.store.database import Database


async def recentre(database: Database, library: Library) -> float:
    """Returns by how many points the scale moved."""
    authored = {key: float(one.difficulty) for key, one in library.challenges.items()}
    async with database.begin() as store:
        await store.ratings.hold()  # two processes at it would move it twice
        sums, recentred = await store.ratings.everything()
        by = drift(Everybody.of(authored, sums, recentred).ratings)
        if by:
            await store.ratings.recentre(by)
    return by
