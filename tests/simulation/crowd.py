"""All residents, and when each of them next does something."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from random import Random

from bot.sandbox.telegram import Telegram
from tests.simulation.journal import Journal
from tests.simulation.residents import MARK, NAME, Resident, meanings

FIRST = 1001
A_WHILE = timedelta(minutes=10)  # after it, what comes was not asked for
MOST_A_DAY = 25
BY_ITSELF = 0.2  # of the days on which somebody writes without having been written to
TOLD = re.compile(MARK + r" (\d+x\d+z)")


class Crowd:
    def __init__(self, telegram: Telegram, journal: Journal, seed: int, people: int) -> None:
        self.residents: dict[int, Resident] = {}
        for number in range(FIRST, FIRST + people):
            random = Random(f"resident {seed} {number}")
            language = random.choice(("en", "en", "es"))
            person = telegram.person(number, NAME, language_code=language)
            self.residents[number] = Resident(
                person, random, lambda token: meanings(journal.actions(token))
            )
        self._acted_at: dict[int, datetime] = {}
        self._acts: Counter[tuple[int, date]] = Counter()
        self._about_to: set[int] = set()

    def plans(self, start: datetime, days: int) -> Iterator[tuple[datetime, int]]:
        """When each of them first comes, and when they come by themselves."""
        for number, resident in self.residents.items():
            random = resident.random
            yield start + timedelta(hours=random.uniform(0, 12)), number
            for day in range(1, days):
                if random.random() < BY_ITSELF:
                    yield start + timedelta(days=day, hours=random.uniform(0, 24)), number

    def act(self, number: int, now: datetime) -> str:
        """What they do, for the trace."""
        self._about_to.discard(number)
        self._acted_at[number] = now
        self._acts[number, now.date()] += 1
        resident = self.residents[number]
        return f"{number} {'is gone' if resident.gone else resident.act()}"

    def looks_at(self, number: int, now: datetime) -> datetime | None:
        """When they will do something about what just came; None if they will not."""
        resident = self.residents[number]
        random = resident.random
        if number in self._about_to or self._acts[number, now.date()] >= MOST_A_DAY:
            return None
        acted_at = self._acted_at.get(number)
        unasked = acted_at is None or now - acted_at > A_WHILE
        if random.random() >= resident.likely(unasked=unasked):
            return None
        self._about_to.add(number)
        seconds = random.expovariate(1 / 2400) if unasked else random.uniform(5, 90)
        return now + timedelta(seconds=seconds)

    def told(self, number: int, words: Sequence[str]) -> Counter[str]:
        """How often each thing that they wrote stands in what was kept of them."""
        return Counter(said for text in words for said in TOLD.findall(text))
