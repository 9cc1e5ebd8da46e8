"""Fifty different people live a year with the library: contexts, access needs, two languages."""

from collections import Counter
from collections.abc import Mapping

import pytest

from bot.content.library import Library
from bot.domain.model import Challenge, Need
from bot.domain.reason import Reason
from tests.content.year import DAYS, Offer, Soul, a_soul, a_year

PEOPLE = 50
APART = 45  # days
MONTH = 30  # days
OFTEN = 20  # offers in a month of somebody who is there on most days
CONTEXTS = 2  # different ones in any month
SHY = 25  # tolerance below which the library is small
MANY = 150  # challenges left by the wishes


@pytest.fixture(scope="module")
def lives(library: Library) -> list[tuple[Soul, Mapping[str, Challenge], list[Offer]]]:
    lived = []
    for seed in range(PEOPLE):
        soul = a_soul(seed, library.languages)
        shelf = library.offers(soul.language)
        lived.append((soul, shelf, a_year(soul, shelf)))
    return lived


def test_nobody_meets_the_same_one_within_45_days(
    lives: list[tuple[Soul, Mapping[str, Challenge], list[Offer]]],
) -> None:
    """Who dares so little that fewer small ones are left than days meets some of them again."""
    offered, early = 0, Counter[int]()
    for soul, _, offers in lives:
        last: dict[str, int] = {}
        for offer in offers:
            key = offer.challenge.id
            offered += 1
            on_purpose = offer.challenge.repeatable and offer.reason is Reason.REPEAT
            if key in last and not on_purpose and offer.day - last[key] < APART:
                early[soul.seed] += 1
            last[key] = offer.day
    assert offered > PEOPLE * 200
    daring = {soul.seed for soul, _, _ in lives if soul.level >= SHY}
    assert sum(number for seed, number in early.items() if seed in daring) <= 5
    assert len(early) <= 6


def test_nobody_is_ever_offered_what_they_ruled_out(
    lives: list[tuple[Soul, Mapping[str, Challenge], list[Offer]]],
) -> None:
    ruled_out = 0
    for _, shelf, offers in lives:
        for offer in offers:
            challenge, wishes = offer.challenge, offer.wishes
            assert wishes.without.isdisjoint(challenge.needs)
            assert challenge.id not in wishes.hidden
            assert offer.culture or not challenge.culture_sensitive
            assert challenge.difficulty < 90
            assert challenge.id in shelf
            ruled_out += len(wishes.without) + len(wishes.hidden)
    assert ruled_out > 10_000


def test_a_month_has_several_contexts_for_somebody_without_exclusions(
    lives: list[tuple[Soul, Mapping[str, Challenge], list[Offer]]],
) -> None:
    fewest = []
    for soul, _, offers in lives:
        if soul.wishes.contexts or soul.wishes.without or not soul.culture:
            continue
        for first in range(DAYS - MONTH + 1):
            month = [o for o in offers if first <= o.day < first + MONTH]
            if len(month) >= OFTEN:
                fewest.append(len({o.challenge.context for o in month}))
    assert min(fewest) >= CONTEXTS


def test_the_library_leaves_enough_for_everybody(library: Library) -> None:
    """Whatever one thing somebody rules out, there is plenty left, and enough at every size."""

    for language in library.languages:
        shelf = [c for c in library.offers(language).values() if c.difficulty < 90]
        for need in Need:
            left = [c for c in shelf if need not in c.needs]
            assert len(left) >= MANY, need
            for low in range(0, 80, 20):
                assert sum(low <= c.difficulty < low + 20 for c in left) >= 20, (need, low)
        from_home = {Need.LEAVING_HOME, Need.SPEECH, Need.MONEY, Need.EYE_CONTACT, Need.WALKING}
        assert sum(from_home.isdisjoint(c.needs) for c in shelf) >= 100
