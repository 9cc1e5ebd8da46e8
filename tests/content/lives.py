"""What must hold of a simulated year, and a year with other people than those of the tests.

python -m tests.content.lives --first 1000 --people 200 --days 400
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.content import loader
from bot.content.library import Library
from bot.domain.model import Challenge
from bot.domain.parameters import PARAMETERS
from bot.domain.reason import Reason
from bot.domain.selection import Widened
from tests.content.year import YEAR, Life, Offer, Soul, a_soul

APART = 45  # days
MONTH = 30  # days
OFTEN = 15  # offers in a month of somebody who is there on every other day
CONTEXTS = 5  # different ones in any such month


@dataclass(frozen=True, slots=True)
class Lived:
    soul: Soul
    excluding: bool  # they ruled something out when the year began
    shelf: Mapping[str, Challenge]  # what is for readers of their language
    offers: Sequence[Offer]


def lived(seed: int, library: Library, days: int = YEAR) -> Lived:
    soul = a_soul(seed, library.languages)
    shelf, excluding = library.offers(soul.language), soul.excludes
    return Lived(soul, excluding, shelf, Life(soul, shelf).live(days))


def again(life: Lived) -> Iterator[tuple[Offer, int]]:
    """What came back within 45 days, and after how many."""
    last: dict[str, int] = {}
    for offer in life.offers:
        key = offer.challenge.id
        stays = key == offer.instead_of and offer.widened is Widened.TOP  # nothing bolder is right
        if key in last and offer.day - last[key] < APART and not stays:
            yield offer, offer.day - last[key]
        last[key] = offer.day


def too_early(life: Lived) -> Iterator[str]:
    """Not marked as repeatable, or not offered as a repeat on purpose."""
    for offer, days in again(life):
        if not (offer.challenge.repeatable and offer.reason is Reason.REPEAT):
            yield f"{life.soul.seed}: {offer.challenge.id} after {days} days as {offer.reason}"


def against_wishes(life: Lived) -> Iterator[str]:
    for offer in life.offers:
        challenge, wishes = offer.challenge, offer.wishes
        if (
            not wishes.without.isdisjoint(challenge.needs)
            or challenge.id in wishes.hidden
            or (challenge.culture_sensitive and not offer.culture)
            or challenge.difficulty >= PARAMETERS.own_choice_from
            or challenge.id not in life.shelf
        ):
            yield f"{life.soul.seed}: {challenge.id} on day {offer.day}"


def fewest_contexts(life: Lived, days: int = YEAR) -> int | None:
    """In any month of somebody who is there and rules out nothing."""
    if life.excluding:
        return None
    months = (
        [o for o in life.offers if first <= o.day < first + MONTH]
        for first in range(days - MONTH + 1)
    )
    found = [len({o.challenge.context for o in month}) for month in months if len(month) >= OFTEN]
    return min(found, default=None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--first", type=int, default=0, help="the first person's seed")
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--days", type=int, default=YEAR)
    asked = parser.parse_args()
    library, found = loader.load(), Counter[str]()
    fewest: list[int] = []
    for seed in range(asked.first, asked.first + asked.people):
        life = lived(seed, library, asked.days)
        found["offers"] += len(life.offers)
        found["came back within 45 days, on purpose"] += sum(1 for _ in again(life))
        found["people with such an offer"] += any(True for _ in again(life))
        for name, wrong in (("too early", too_early), ("against wishes", against_wishes)):
            mistakes = [*wrong(life)]
            found[name] += len(mistakes)
            print(*mistakes, sep="\n", end="\n" if mistakes else "")
        fewest += [n for n in [fewest_contexts(life, asked.days)] if n is not None]
    print(f"{asked.people} people from {asked.first} on, {asked.days} days")
    print(*(f"{name}: {number}" for name, number in found.items()), sep="\n")
    print(f"fewest contexts in a month: {min(fewest)} (of {len(fewest)} people without exclusions)")
    few = sum(n < CONTEXTS for n in fewest)
    print(f"of these, people with a month of fewer than {CONTEXTS}: {few}")


if __name__ == "__main__":
    main()
