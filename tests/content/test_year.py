"""Different people live a year with the library: contexts, access needs, two languages."""

import pytest

from bot.content.library import Library
from bot.domain.model import Need
from bot.domain.selection import Request
from tests.content.lives import (
    CONTEXTS,
    Lived,
    again,
    against_wishes,
    fewest_contexts,
    lived,
    too_early,
)

PEOPLE = 20  # make simulate-year has 200
MANY = 150  # challenges left by the wishes


@pytest.fixture(scope="module")
def lives(library: Library) -> list[Lived]:
    return [lived(seed, library) for seed in range(PEOPLE)]


def test_they_are_different_people(lives: list[Lived]) -> None:
    assert {life.soul.language for life in lives} == {"en", "es"}
    assert {need for life in lives for offer in life.offers for need in offer.wishes.without} == {
        *Need
    }
    assert 0.2 * PEOPLE <= sum(not life.excluding for life in lives) <= 0.5 * PEOPLE
    assert sum(len(life.offers) for life in lives) > PEOPLE * 180
    assert {offer.request for life in lives for offer in life.offers} == {*Request}


def test_nobody_meets_the_same_one_within_45_days_but_on_purpose(lives: list[Lived]) -> None:
    """Who dares little, or has ruled out much, has fewer left than there are days."""
    assert [told for life in lives for told in too_early(life)] == []
    back = sum(1 for life in lives for _ in again(life))
    assert back < sum(len(life.offers) for life in lives) / 20


def test_nobody_is_ever_offered_what_they_ruled_out(lives: list[Lived]) -> None:
    assert [told for life in lives for told in against_wishes(life)] == []
    ruled_out = [
        len(o.wishes.without) + len(o.wishes.hidden) for life in lives for o in life.offers
    ]
    assert sum(ruled_out) > 200 * PEOPLE


def test_any_month_has_five_contexts_for_somebody_without_exclusions(lives: list[Lived]) -> None:
    """Not who dares little and chose one setting: one of these. docs/library.md has 102 others."""
    fewest = [n for life in lives if (n := fewest_contexts(life)) is not None]
    assert len(fewest) >= 0.2 * PEOPLE
    assert sum(n < CONTEXTS for n in fewest) <= 1
    assert min(fewest) >= CONTEXTS - 1


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
