"""A few people for a few days, with everything going wrong; `make soak` is the long form."""

from dataclasses import replace

from tests.simulation.conftest import Found
from tests.simulation.town import Plan, Town
from tests.simulation.trouble import STORMY

WORSE = replace(STORMY, crash=0.01, lost=0.03)
SHORT = Plan(seed=12, days=2, people=2, weather=WORSE)


def told(town: Town) -> str:
    """What one has to know to play it again."""
    where = f"seed {town.plan.seed}, step {town.steps}"
    return "\n".join([where, *town.watch.broken, "before it:", *town.recent])


def test_whatever_goes_wrong_the_promises_are_kept_and_it_can_be_played_again(
    found: Found,
) -> None:
    town, again, other = found(SHORT), found(SHORT), found(replace(SHORT, seed=1))
    for one in (town, other):
        assert not one.watch.broken, told(one)
        assert one.watch.figures["crashes"] > 2
        assert one.watch.figures["offers"] > 2
    assert (town.trace, town.steps) == (again.trace, again.steps)
    assert town.trace != other.trace
