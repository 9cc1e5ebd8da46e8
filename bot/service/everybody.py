"""What all people's answers say together, read at most once a minute by each process.

A choice looks at every challenge there is, and what one more answer changes of an average is
nothing, so a minute's age does no harm. Each answer notes the ratings it was weighed with.
"""

from datetime import datetime, timedelta

from bot.content.library import Library
from bot.domain.rating import Everybody
from bot.domain.selection_stock import Stock
from bot.store.store import Store

FRESH = timedelta(minutes=1)


class Shared:
    """One a process. Two use cases that find it stale both read, and read the same."""

    def __init__(self) -> None:
        self._known: Everybody | None = None
        self._library: Library | None = None
        self._read_at: datetime | None = None
        self._stocks: dict[str, Stock] = {}

    async def read(self, store: Store, library: Library, now: datetime) -> Everybody:
        known, at = self._known, self._read_at
        if known and at and at <= now < at + FRESH and self._library is library:
            return known
        sums, recentred = await store.ratings.everything()
        authored = {key: float(one.difficulty) for key, one in library.challenges.items()}
        known = Everybody.of(authored, sums, recentred)
        self._known, self._library, self._read_at = known, library, now
        self._stocks = {}
        return known

    def stock(self, everybody: Everybody, library: Library, language: str) -> Stock:
        """What is offered in a language, in the order of its difficulty."""
        if everybody is not self._known or library is not self._library:
            return Stock(library.offers(language), everybody.ratings)
        if language not in self._stocks:
            self._stocks[language] = Stock(library.offers(language), everybody.ratings)
        return self._stocks[language]
