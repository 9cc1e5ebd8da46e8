"""Which challenge is chosen: wishes first, then the ceiling, then what fits best."""

from dataclasses import replace

import pytest

from bot.domain.belief import Stay
from bot.domain.evidence import Kind
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.reason import Reason
from bot.domain.selection import (
    Level,
    NothingFits,
    Request,
    Widened,
    fallback_choice,
    why,
)
from bot.domain.selection_search import AS_SMALL, ASKED, TENDER
from tests.domain.difficulty_days import CONTEXTS, DAY, a_person, say
from tests.domain.selection_days import AT_HOME, SHELF, at_level, chosen


def test_the_first_one_is_gentle_and_says_so() -> None:
    choice = chosen(a_person())
    assert choice.effective <= 24.0
    assert choice.chance > 0.6
    assert why(choice) == (Reason.START, Level.SMALL)


def test_levels_are_three_words() -> None:
    sizes = [chosen(a_person())._replace(effective=level).level for level in (5, 40, 80)]
    assert sizes == [Level.SMALL, Level.MIDDLE, Level.BIG]


def test_easier_is_clearly_easier() -> None:
    belief, key = at_level(40)
    heard = say(belief, Kind.EASIER, SHELF[key]).belief
    choice = chosen(heard, Request.EASIER, key, history=((key, DAY),))
    assert choice.effective <= SHELF[key].difficulty - 8
    assert choice.reason is Reason.EASIER


def test_easier_for_the_third_time_is_a_minute_from_home() -> None:
    shelf = {**SHELF, AT_HOME.id: AT_HOME}
    belief, key = at_level(40, shelf)
    choice = chosen(belief, Request.EASIER, key, shelf=shelf, steps=3)
    assert choice.challenge_id == AT_HOME.id
    assert choice.reason is Reason.SMALLEST


def test_easier_than_the_smallest_is_still_something() -> None:
    belief, key = at_level(3)
    another = chosen(belief, Request.EASIER, key, history=((key, DAY),))
    assert another.challenge_id != key
    assert another.effective <= SHELF[key].difficulty + ASKED
    assert another.reason is Reason.SMALL
    alone = {key: SHELF[key]}
    assert chosen(belief, Request.EASIER, key, shelf=alone, steps=5).challenge_id == key


def test_different_is_elsewhere_and_no_harder() -> None:
    belief, key = at_level(40)
    choice = chosen(belief, Request.DIFFERENT, key, history=((key, DAY),))
    assert SHELF[choice.challenge_id].context is not SHELF[key].context
    assert choice.effective <= SHELF[key].difficulty
    assert choice.reason is Reason.DIFFERENT


def test_bolder_is_a_step_up_even_past_the_ceiling_but_not_past_a_stop_rule() -> None:
    belief, key = at_level(40)
    choice = chosen(belief, Request.BOLDER, key)
    assert 3 <= choice.effective - SHELF[key].difficulty <= 8
    assert choice.reason is Reason.BOLDER
    stopped = belief._replace(stop=Stay(30.0, DAY + 3))
    same = chosen(stopped, Request.BOLDER, key)
    assert same.challenge_id == key
    assert (same.widened, same.reason) == (Widened.TOP, Reason.STEADY)


def test_settings_rotate() -> None:
    belief, _ = at_level(40)
    history: tuple[tuple[str, int], ...] = ()
    contexts = []
    for day in range(DAY, DAY + 8):
        choice = chosen(belief, history=history, day=day, seed=day)
        history = (*history, (choice.challenge_id, day))
        challenge = SHELF[choice.challenge_id]
        contexts.append(challenge.context)
        belief = say(belief, Kind.OFFERED, challenge, day, value=choice.effective).belief
    assert set(contexts[:4]) == set(CONTEXTS)
    assert len({key for key, _ in history}) == 8


def known_below(level: float, days: int) -> tuple[tuple[str, int], ...]:
    """Everything up to a level was on the table some days ago."""
    return tuple((key, DAY - days) for key, one in SHELF.items() if one.difficulty <= level)


def test_what_they_will_manage_comes_before_the_same_small_things_again() -> None:
    belief, _ = at_level(6)
    choice = chosen(belief._replace(reason=Reason.UP), history=known_below(6, 20))
    assert 6 < choice.effective <= 7 + AS_SMALL
    assert choice.chance > 0.5
    assert choice.widened is Widened.CEILING


@pytest.mark.parametrize("reason", sorted(TENDER))
def test_right_after_anything_hard_what_they_know_comes_first(reason: Reason) -> None:
    belief, _ = at_level(6)
    choice = chosen(belief._replace(reason=reason), history=known_below(6, 20))
    assert choice.effective <= 6
    assert choice.reason is Reason.REPEAT


def test_what_is_too_much_stays_away_though_nothing_else_is_new() -> None:
    belief, _ = at_level(6)
    timid = belief._replace(mean=(2.0, *belief.mean[1:]), reason=Reason.UP)
    choice = chosen(timid, history=known_below(6, 20))
    assert choice.effective <= 6


@pytest.mark.parametrize(
    ("kind", "reason"),
    [(Kind.TRIED, Reason.HOLD), (Kind.TOO_MUCH, Reason.DROP), (Kind.RETURNED, Reason.BACK)],
)
def test_the_reason_of_a_gentler_day_is_what_happened(kind: Kind, reason: Reason) -> None:
    belief, key = at_level(40)
    heard = say(belief, kind, SHELF[key]).belief
    choice = chosen(heard, history=((key, DAY),), day=DAY + 1)
    assert choice.reason is reason
    assert choice.effective <= SHELF[key].difficulty


def test_an_unrated_library_works_and_ratings_of_few_stay_out_of_sight() -> None:
    belief = a_person()
    plain = chosen(belief)
    few = {key: Rating(90.0, 5.0, 2, float(c.difficulty)) for key, c in SHELF.items()}
    assert chosen(belief, ratings=few) == plain
    many = {key: replace(rating, raters=3) for key, rating in few.items()}
    assert chosen(belief, ratings=many, pool=Pool()).widened is Widened.CEILING


def test_without_any_state_it_is_a_little_below_the_last_one_they_did() -> None:
    done = next(c for c in SHELF.values() if c.difficulty >= 50)
    choice = fallback_choice(SHELF, ((done.id, DAY - 1),), Wishes(), DAY, done.id)
    assert done.difficulty - 7 <= choice.effective <= done.difficulty - 5
    assert choice.reason is Reason.FALLBACK
    assert fallback_choice(SHELF, (), Wishes(), DAY).effective <= 10
    with pytest.raises(NothingFits):
        fallback_choice(SHELF, (), Wishes(hidden=frozenset(SHELF)), DAY)
