"""The ladder as a value: each rung once, in order, with what it is to the person."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from bot.content.library import Library
from bot.domain.difficulty import Onboarding, Pool, first_belief, observe
from bot.domain.evidence import Evidence, Kind
from bot.domain.ladder import Known, Standing, ladder, level_of
from bot.domain.model import Challenge, Context, Start
from bot.domain.own import OwnChallenge, Part, step_below
from bot.domain.person import Wishes
from bot.domain.rating import Rating
from bot.domain.reason import Reason
from bot.domain.selection import Level, Limits, choose
from tests.conftest import MONDAY_NOON
from tests.domain.difficulty_days import DAY
from tests.domain.selection_days import SHELF, at_level

OWN = OwnChallenge("0" * 32, 1, MONDAY_NOON, "Sing", 9, Context.FRIENDS)


def drawn(known: Known) -> dict[str, Standing]:
    belief, _ = at_level(40)
    found = ladder(belief, known, str.upper, DAY, ratings={}, pool=Pool())
    levels = [rung.effective for rung in found.rungs]
    assert levels == sorted(levels)
    assert all(rung.label == rung.challenge_id.upper() for rung in found.rungs)
    assert found.here == 40
    assert found.level is Level.MIDDLE
    return {rung.challenge_id: rung.standing for rung in found.rungs}


def test_every_rung_is_shown_once_as_what_it_is() -> None:
    shelf = {**SHELF, OWN.id: OWN.as_challenge()}
    faced = ["c9", "c3", "c9", "gone-since"]
    wishes = Wishes(pin="c70", favourites=frozenset({"c9"}))
    known = Known(shelf, wishes, faced=faced, here="c5", own={OWN.id}, recent={"c9", "c3", "c5"})
    standing = drawn(known)
    assert standing["c5"] is Standing.HERE
    assert standing["c9"] is standing["c3"] is Standing.FACED
    assert standing["c70"] is standing[OWN.id] is Standing.LATER
    coming = [key for key, where in standing.items() if where is Standing.NEXT]
    assert 2 <= len(coming) <= 4
    assert len({SHELF[key].context for key in coming}) == len(coming)
    assert all(SHELF[key].difficulty <= 40 for key in coming)
    belief, _ = at_level(40)
    found = ladder(belief, known, str, DAY, ratings={}, pool=Pool())
    rungs = {rung.challenge_id: rung for rung in found.rungs}
    assert (rungs["c9"].times, rungs["c9"].favourite) == (2, True)
    assert rungs["c70"].pinned
    assert rungs[OWN.id].own
    assert (found.times, found.latest) == (4, "c9")


def test_what_is_left_out_does_not_come_next() -> None:
    belief, _ = at_level(40)
    everything = Known(SHELF, Wishes())
    coming = ladder(belief, everything, str, DAY, ratings={}, pool=Pool()).standing(Standing.NEXT)
    hidden = frozenset(rung.challenge_id for rung in coming)
    assert hidden.isdisjoint(drawn(replace(everything, wishes=Wishes(hidden=hidden))))


def test_levels_are_words() -> None:
    assert [level_of(x) for x in (-5, 27.9, 28, 54.9, 55, 100)] == [
        Level.SMALL, Level.SMALL, Level.MIDDLE, Level.MIDDLE, Level.BIG, Level.BIG
    ]  # fmt: skip


def test_what_is_asked_next_follows_from_what_is_there() -> None:
    one = OwnChallenge("1" * 32, 1, MONDAY_NOON)
    assert one.open_part is Part.WORDS
    one = replace(one, words="Sing")
    assert one.open_part is Part.HARD
    one = replace(one, hard=0)
    assert one.open_part is Part.CONTEXT
    assert not one.active
    one = replace(one, context=Context.DATING)
    assert one.active
    assert not replace(one, retired_at=MONDAY_NOON).active


def test_steps_lead_up_to_a_challenge_of_their_own(library: Library) -> None:
    """Somebody who does what is offered comes to the one they pinned within a month."""
    pinned = replace(OWN, hard=6).as_challenge()
    pinned = replace(pinned, smaller=step_below(pinned, library.challenges.values()))
    shelf = {**library.challenges, pinned.id: pinned}
    arrived = [_days_until(pinned.id, shelf, seed) for seed in range(4)]
    assert max(arrived) <= 30, arrived


def _days_until(pin: str, shelf: Mapping[str, Challenge], seed: int) -> int:
    wishes = Wishes(contexts=frozenset({Context.FRIENDS}), pin=pin)
    belief = first_belief(Onboarding(day=DAY, start=Start.SOME, hard=(Context.FRIENDS,)))
    history: list[tuple[str, int]] = []
    reasons = []
    for day in range(DAY, DAY + 60):
        choice = choose(
            belief, shelf, history, wishes, day, Random(seed * 1000 + day), limits=Limits(pin=pin)
        )
        reasons.append(choice.reason)
        if choice.challenge_id == pin:
            assert Reason.PINNED in reasons
            return day - DAY
        history.insert(0, (choice.challenge_id, day))
        challenge = shelf[choice.challenge_id]
        for kind, value in ((Kind.OFFERED, choice.effective), (Kind.COMPLETED, None)):
            said = Evidence(kind, day, challenge.id, challenge.context, value)
            belief = observe(belief, Rating.of(challenge.difficulty), Pool(), said).belief
    return 60
