"""What a person wants and rules out, when a challenge is chosen."""

from dataclasses import replace

import pytest

from bot.domain.belief import Stay
from bot.domain.model import Context, Need
from bot.domain.person import Wishes
from bot.domain.reason import Reason
from bot.domain.selection import (
    Filter,
    Limits,
    NothingFits,
    Request,
    Widened,
    pick,
)
from tests.domain.difficulty_days import CONTEXTS, DAY, a_challenge, a_person
from tests.domain.selection_days import SHELF, at_level, chosen


@pytest.mark.parametrize("request_", list(Request))
def test_wishes_are_never_relaxed(request_: Request) -> None:
    belief, key = at_level(40)
    shelf = {k: replace(c, needs=frozenset({Need.PHONE})) for k, c in SHELF.items()}
    allowed = {"c3", "c50", "c70", key}
    for one in allowed:
        shelf[one] = replace(shelf[one], needs=frozenset())
    hidden = frozenset({"c50"})
    for steps in (1, 2, 3, 4):
        choice = chosen(
            belief,
            request_,
            key,
            shelf=shelf,
            wishes=Wishes(without=frozenset({Need.PHONE}), hidden=hidden),
            steps=steps,
        )
        assert choice.challenge_id in allowed - hidden
        assert choice.left == 3
        assert choice.tightest is Filter.NEEDS


def test_resting_and_unwanted_settings_stay_away() -> None:
    limits = Limits(
        unwanted=frozenset({Context.WORK}),
        resting={Context.SHOPS: DAY + 3, Context.STRANGERS: DAY},
    )
    seen = {
        SHELF[chosen(a_person(), limits=limits, seed=seed).challenge_id].context
        for seed in range(30)
    }
    assert seen <= {Context.STRANGERS, Context.FRIENDS}


def test_when_nothing_is_left_it_says_which_wish_to_widen() -> None:
    with pytest.raises(NothingFits) as raised:
        chosen(a_person(), wishes=Wishes(hidden=frozenset(SHELF)))
    assert raised.value.tightest is Filter.HIDDEN
    limits = Limits(unwanted=frozenset(CONTEXTS))
    with pytest.raises(NothingFits) as raised:
        chosen(a_person(), limits=limits)
    assert raised.value.tightest is Filter.CONTEXTS


def test_what_is_odd_where_they_live_can_be_left_out() -> None:
    shelf = {k: replace(c, culture_sensitive=k != "c9") for k, c in SHELF.items()}
    assert chosen(a_person(), shelf=shelf, limits=Limits(culture_sensitive=False)).left == 1


def test_the_boldest_are_only_ever_picked_by_hand() -> None:
    belief, key = at_level(95)
    bold = next(c for c in SHELF.values() if c.difficulty >= 90)
    for request in Request:
        choice = chosen(belief, request, key)
        assert SHELF[choice.challenge_id].difficulty < 90
    by_hand = pick(belief, bold, Wishes(), DAY)
    assert by_hand is not None
    assert by_hand.reason is Reason.OWN_CHOICE
    stopped = belief._replace(stop=Stay(30.0, DAY + 3))
    assert pick(stopped, bold, Wishes(), DAY) is None
    assert pick(stopped, bold, Wishes(), DAY + 3) is not None
    assert pick(belief, bold, Wishes(without=bold.needs), DAY) is None


def test_a_challenge_rests_two_weeks_unless_wanted_again() -> None:
    shelf = {f"c{i}": a_challenge(i, 20 + i, Context.SHOPS) for i in range(3)}
    belief, _ = at_level(25, shelf)
    history = (("c0", DAY - 4), ("c1", DAY - 5))
    assert chosen(belief, shelf=shelf, history=history).challenge_id == "c2"
    again = chosen(belief, shelf=shelf, history=history, limits=Limits(repeats={"c0": DAY}))
    assert (again.challenge_id, again.reason) == ("c0", Reason.REPEAT)
    soon = (("c0", DAY - 1), ("c1", DAY - 5))
    limits = Limits(repeats={"c0": DAY - 1})
    assert chosen(belief, shelf=shelf, history=soon, limits=limits).challenge_id == "c2"
    spaced = chosen(belief, shelf=shelf, history=(*history, ("c2", DAY - 1)))
    assert spaced.widened is Widened.SPACING


def test_what_is_done_once_does_not_come_back() -> None:
    shelf = {f"c{i}": a_challenge(i, 20 + i, Context.SHOPS, repeatable=i > 0) for i in range(2)}
    belief, _ = at_level(25, shelf)
    for seed in range(10):
        history = (("c0", DAY - 300), ("c1", DAY - 60))
        assert chosen(belief, shelf=shelf, history=history, seed=seed).challenge_id == "c1"


def test_a_pinned_challenge_is_worked_towards_in_steps() -> None:
    shelf = dict(SHELF)
    shelf["goal"] = a_challenge(0, 70, Context.WORK, id="goal", smaller="step")
    shelf["step"] = a_challenge(0, 38, Context.WORK, id="step")
    belief, _ = at_level(40, shelf)
    choice = chosen(belief._replace(last=None), shelf=shelf, limits=Limits(pin="goal"))
    assert (choice.challenge_id, choice.reason) == ("step", Reason.PINNED)


def test_wishes_lean_the_choice() -> None:
    belief, _ = at_level(60)
    belief = belief._replace(ceiling=90.0)

    def level(lean: int) -> float:
        leaning = belief._replace(lean=lean)
        return sum(chosen(leaning, seed=seed).effective for seed in range(20)) / 20

    assert level(-2) < level(0) - 2 < level(2) - 4


def test_a_wanted_setting_comes_more_often() -> None:
    belief, _ = at_level(40)
    wishes = Wishes(contexts=frozenset({Context.FRIENDS}))
    friends = sum(
        SHELF[chosen(belief, wishes=wishes, seed=seed).challenge_id].context is Context.FRIENDS
        for seed in range(40)
    )
    assert friends > 15
