"""Where a person begins, and how what they say moves the level."""

import json
from dataclasses import replace

import pytest

from bot.domain.belief import Belief
from bot.domain.difficulty import Observation, observe, replay
from bot.domain.difficulty_state import aligned
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import Challenge, Context, Start
from bot.domain.parameters import PARAMETERS
from bot.domain.rating import FINE, Everybody, Pool, Rating, Sums, drift, given, rated, surprising
from bot.domain.reason import Reason
from tests.domain.difficulty_days import DAY, a_challenge, a_person, a_shelf, margin, say

FEARLESS = ((20.0, 10.0), (45.0, 10.0), (70.0, 20.0))
FEARFUL = ((20.0, 70.0), (45.0, 90.0), (70.0, 100.0))
ASKING = a_challenge(1, 30, Context.SHOPS)
OTHER = a_challenge(2, 30, Context.WORK)


def offered(belief: Belief, challenge: Challenge = ASKING, day: int = DAY) -> Belief:
    return say(belief, Kind.OFFERED, challenge, day, value=float(challenge.difficulty)).belief


def test_nobody_starts_above_35_unless_they_asked_for_a_push() -> None:
    assert a_person(anchors=FEARLESS).ceiling == 35.0
    assert a_person(anchors=FEARLESS, start=Start.EASY).ceiling == 25.0
    assert a_person(anchors=FEARLESS, start=Start.PUSH).ceiling > 35.0


def test_a_push_never_passes_where_their_own_fear_begins() -> None:
    worried_above_30 = ((20.0, 40.0), (45.0, 65.0), (70.0, 90.0))
    assert a_person(anchors=worried_above_30, start=Start.PUSH).ceiling <= 30.0
    assert a_person(anchors=FEARFUL, start=Start.PUSH).ceiling <= 20.0
    assert a_person(start=Start.PUSH).ceiling <= 35.0


def test_first_fears_say_more_than_nothing() -> None:
    nobody = a_person()
    assert a_person(anchors=FEARFUL).mean[0] < nobody.mean[0] < a_person(anchors=FEARLESS).mean[0]
    assert nobody.ceiling == pytest.approx(24.0)


def test_a_hard_setting_counts_less_when_everything_is_hard() -> None:
    one = a_person(hard=("work",))
    assert one.offset("work") == pytest.approx(-6.0)
    assert a_person(easy=("work",)).offset("work") == pytest.approx(6.0)
    assert a_person(hard=("work", "shops", "friends", "strangers")).offset("work") > -6.0


def test_a_completed_challenge_raises_the_ceiling_by_one_step() -> None:
    update = say(offered(a_person()), Kind.COMPLETED, ASKING)
    assert update.belief.ceiling == pytest.approx(35.0)
    assert update.reason is Reason.UP
    assert margin(update.belief, "shops") > margin(a_person(), "shops")


@pytest.mark.parametrize("kind", [Kind.TRIED, Kind.NOT_TODAY, Kind.EASIER])
def test_anything_hard_holds_the_level(kind: Kind) -> None:
    belief = offered(a_person())._replace(ceiling=50.0)
    assert say(belief, kind, ASKING, because=NotDone.FEAR).belief.ceiling == 30.0


def test_busy_says_nothing_about_courage() -> None:
    belief = offered(a_person())
    update = say(belief, Kind.NOT_TODAY, ASKING, because=NotDone.BUSY)
    assert (update.belief.mean, update.belief.covariance) == (belief.mean, belief.covariance)
    assert update.reason is Reason.REST


def test_an_unexplained_not_today_counts_less_than_fear() -> None:
    belief = offered(a_person())
    unsaid = say(belief, Kind.NOT_TODAY, ASKING).belief.mean[0]
    fear = say(belief, Kind.NOT_TODAY, ASKING, because=NotDone.FEAR).belief.mean[0]
    assert fear < unsaid < belief.mean[0]


def test_too_much_lowers_the_next_one_clearly_and_counts_once() -> None:
    belief = say(offered(a_person()), Kind.COMPLETED, ASKING).belief
    once = say(belief, Kind.TOO_MUCH, ASKING)
    assert once.belief.ceiling <= 20.0
    assert once.reason is Reason.DROP
    assert say(once.belief, Kind.TOO_MUCH, ASKING).belief.ceiling == once.belief.ceiling
    assert say(once.belief, Kind.AFTER, ASKING, value=100.0).belief.mean == once.belief.mean


@pytest.mark.parametrize(
    ("before", "after", "dropped"),
    [(60.0, 85.0, True), (90.0, 85.0, False), (None, 85.0, True), (20.0, 70.0, False)],
)
def test_fear_afterwards_counts_only_when_high_and_not_falling(
    before: float | None, after: float, dropped: bool
) -> None:
    belief = offered(a_person())
    if before is not None:
        belief = say(belief, Kind.FEAR_BEFORE, ASKING, value=before).belief
    update = say(belief, Kind.AFTER, ASKING, value=after)
    assert (update.reason is Reason.DROP) is dropped


def test_little_fear_afterwards_and_any_peak_change_nothing() -> None:
    belief = offered(a_person())
    assert say(belief, Kind.AFTER, ASKING, value=0.0).belief == belief
    assert say(belief, Kind.PEAK, ASKING, value=100.0).belief == belief


def test_different_and_bolder_say_nothing_about_the_level() -> None:
    belief = offered(a_person())
    assert say(belief, Kind.DIFFERENT, ASKING).belief == belief
    assert say(belief, Kind.BOLDER, ASKING).belief == belief


def test_what_is_said_twice_counts_once() -> None:
    belief = say(offered(a_person()), Kind.COMPLETED, ASKING).belief
    assert say(belief, Kind.COMPLETED, ASKING).belief == belief
    afraid = say(offered(a_person()), Kind.FEAR_BEFORE, ASKING, value=60.0).belief
    assert say(afraid, Kind.FEAR_BEFORE, ASKING, value=60.0).belief == afraid


def test_a_clock_that_goes_backwards_is_harmless() -> None:
    belief = say(a_person(), Kind.REST, day=DAY + 10).belief
    assert say(belief, Kind.REST, day=DAY - 500).belief == belief


def test_a_year_away_makes_us_no_less_sure_than_two_months() -> None:
    months = say(a_person(), Kind.REST, day=DAY + 60).belief
    year = say(a_person(), Kind.REST, day=DAY + 365).belief
    assert year.covariance == months.covariance


def test_coming_back_after_weeks_begins_two_steps_lower() -> None:
    belief = offered(a_person())._replace(ceiling=36.0)
    update = say(belief, Kind.RETURNED, day=DAY + 40)
    assert update.belief.ceiling == pytest.approx(30.0 - 10.0)
    assert update.reason is Reason.BACK


def test_days_without_a_word_raise_nothing_by_themselves() -> None:
    belief, ceilings = offered(a_person()), []
    for day in range(DAY, DAY + 5):
        belief = say(belief, Kind.UNREPORTED, ASKING, day).belief
        ceilings.append(belief.ceiling)
    assert ceilings == pytest.approx([25.5, 27.0, 27.0, 27.0, 27.0])
    assert belief.reason is Reason.QUIET


def test_lasting_wishes_have_bounds() -> None:
    belief = offered(a_person())
    for _ in range(9):
        belief = say(belief, Kind.NUDGE, ASKING, value=1.0).belief
    assert (belief.lean, belief.ceiling) == (2, 32.5)
    for _ in range(9):
        belief = say(belief, Kind.NUDGE, ASKING, value=-1.0).belief
    assert (belief.lean, belief.ceiling) == (-2, 30.0)


def test_keeping_the_level_holds_for_a_while_and_can_be_let_go() -> None:
    belief = say(offered(a_person())._replace(ceiling=40.0), Kind.HOLD, ASKING).belief
    belief = say(belief, Kind.COMPLETED, ASKING).belief
    assert belief.ceiling == 40.0
    assert belief.limit(DAY + 13) == 30.0
    assert belief.limit(DAY + 14) == 40.0
    assert say(belief, Kind.RELEASE).belief.limit(DAY) == 40.0


def test_a_stop_rule_holds_whatever_is_wished() -> None:
    belief = say(offered(a_person()), Kind.STOPPED, ASKING).belief
    belief = say(belief, Kind.NUDGE, ASKING, value=1.0).belief
    belief = say(belief, Kind.COMPLETED, ASKING).belief
    assert belief.limit(DAY + 6) <= 20.0
    assert say(belief, Kind.RESUMED).belief.limit(DAY + 1) > 20.0


def test_one_account_gives_a_challenge_a_twentieth_of_what_it_can_hold() -> None:
    belief, sums = a_person(), Sums()
    for day in range(DAY, DAY + 300):
        belief, rating = offered(belief, day=day), rated(30.0, sums)
        update = say(belief, Kind.NOT_TODAY, ASKING, day, because=NotDone.FEAR, rating=rating)
        belief, sums = update.belief, sums.plus(update.contribution or Sums())
    assert sums.information / FINE <= 0.05 / PARAMETERS.least_variance + 1 / FINE
    _, _, given, _ = belief.memory["c1"]
    assert given == pytest.approx(sums.information / FINE)
    assert sums.raters == 1
    alone = rated(30.0, sums).known()
    assert (alone.mean, alone.variance) == (30.0, PARAMETERS.authored_sd**2)


def test_a_challenge_long_out_of_mind_is_not_rated_again_by_the_same_person() -> None:
    belief = say(offered(a_person()), Kind.NOT_TODAY, ASKING, because=NotDone.FEAR).belief
    for number in range(2, PARAMETERS.memories + 2):
        other = a_challenge(number, 30, Context.SHOPS)
        belief = offered(belief, other, DAY + number)
    assert "c1" not in belief.memory
    assert belief.rated == ("c1",)
    update = say(offered(belief, ASKING, DAY + 400), Kind.COMPLETED, ASKING, DAY + 400)
    assert update.contribution is None


def test_others_see_a_rating_only_when_three_have_given() -> None:
    rating = Rating(44.0, 20.0, 2, 30.0)
    assert (rating.known().mean, rating.known().variance) == (30.0, 64.0)
    assert replace(rating, raters=3).known().mean == 44.0


def many_said(mean: float, authored: float = 30.0, recentred: float = 0.0) -> Sums:
    """What it takes for a challenge to stand at this mean, in the eyes of eight people."""
    information = 0.25
    heard = mean + (mean - authored) / (information * PARAMETERS.authored_sd**2)
    first = given(information, heard, first=True, recentred=recentred)
    return first._replace(raters=8)


def test_the_night_moves_the_scale_and_hardly_a_margin() -> None:
    authored, sums = {"c1": 30.0, "c2": 30.0}, {"c1": many_said(40.0), "c2": many_said(36.0)}
    evening = Everybody.of(authored, sums)
    by = drift(evening.ratings)
    assert by == pytest.approx(8.0)
    morning = Everybody.of(authored, sums, by)
    before = offered(a_person(anchors=FEARLESS))._replace(ceiling=33.0)
    after = aligned(before, morning.pool)
    for key in authored:
        there = margin(before, "shops") - evening.ratings[key].mean
        now = margin(after, "shops") - morning.ratings[key].mean
        assert now == pytest.approx(there, abs=by / 10)
    assert after.ceiling == pytest.approx(before.ceiling - by)
    assert abs(drift(morning.ratings)) < by / 10
    assert surprising(evening.ratings, by=8) == ("c1",)


def test_a_scale_that_was_moved_gives_what_is_said_its_old_place() -> None:
    share = given(0.1, 44.0, first=True, recentred=6.0)
    assert rated(44.0, share, recentred=6.0).mean == pytest.approx(44.0)


def test_two_odd_challenges_among_many_move_nobody_far() -> None:
    shelf = a_shelf()
    authored = {key: float(challenge.difficulty) for key, challenge in shelf.items()}
    sums = {**dict.fromkeys(shelf, Sums()), "c1": many_said(40.0, 4.0)}
    assert abs(drift(Everybody.of(authored, sums).ratings)) < 0.5


def test_a_corrected_answer_replays() -> None:
    first = a_person()
    log = [
        Observation(Evidence(kind, DAY + i, "c1", "shops", value), Rating.of(30.0), Pool())
        for i, (kind, value) in enumerate(
            [(Kind.OFFERED, 30.0), (Kind.FEAR_BEFORE, 50.0), (Kind.NOT_TODAY, None)]
        )
    ]
    corrected = [*log[:2], replace(log[2], evidence=replace(log[2].evidence, kind=Kind.COMPLETED))]
    assert replay(first, log).reason is Reason.HOLD
    assert replay(first, corrected).reason is Reason.UP
    assert replay(first, corrected).ceiling > replay(first, log).ceiling


def test_values_survive_the_store() -> None:
    rating, pool = Rating(1 / 3, 2 / 7, 4, 30.0), Pool(1 / 3, 2 / 3, 0.1)
    evidence = Evidence(Kind.NOT_TODAY, DAY, "c1", "shops", None, NotDone.FEAR)
    assert Rating.from_dict(json.loads(json.dumps(rating.as_dict()))) == rating
    assert Pool.from_dict(json.loads(json.dumps(pool.as_dict()))) == pool
    assert Evidence.from_dict(json.loads(json.dumps(evidence.as_dict()))) == evidence


def test_a_context_that_came_later_is_met_with_the_general_tolerance() -> None:
    belief = a_person()
    update = observe(
        belief, Rating.of(30.0), Pool(), Evidence(Kind.COMPLETED, DAY, "new", "dating")
    )
    assert update.belief.mean[0] > belief.mean[0]
    assert update.belief.offset("dating") == 0.0


def test_a_belief_whose_memory_is_not_whole_is_not_read() -> None:
    kept = offered(a_person()).as_dict()
    assert Belief.from_dict(kept).memory == offered(a_person()).memory
    kept["memory"] = {key: known[:-1] for key, known in kept["memory"].items()}
    with pytest.raises(ValueError, match="memory"):
        Belief.from_dict(kept)
