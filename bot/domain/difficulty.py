"""How the belief about a person's tolerance follows what they say.

`observe` is the one door: it returns the person as they are afterwards, the reason, and what
the answer adds to everybody's sums, so that one transaction can store both. What is said twice
counts once; fear afterwards can lower the level and never raise it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.domain import difficulty_answers as answers
from bot.domain import difficulty_fear as fear
from bot.domain.belief import Belief, prior
from bot.domain.difficulty_gaussian import passed
from bot.domain.difficulty_state import Scene, Update, aligned
from bot.domain.evidence import Evidence
from bot.domain.model import Context, Start
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.rating import Pool, Rating

__all__ = [
    "Belief",
    "Observation",
    "Onboarding",
    "Pool",
    "Rating",
    "Update",
    "first_belief",
    "observe",
    "replay",
]

LEANING = {Start.EASY: -1, Start.PUSH: 1}


@dataclass(frozen=True, slots=True)
class Onboarding:
    """The three questions of the first day; every part may be left out."""

    day: int = 0  # local day, as an ordinal; 0: whenever the first answer comes
    start: Start | None = None
    hard: tuple[str, ...] = ()  # contexts
    easy: tuple[str, ...] = ()
    anchors: tuple[tuple[float, float], ...] = ()  # (level, imagined fear 0-100) at 20, 45 and 70


@dataclass(frozen=True, slots=True)
class Observation:
    """A line of the log: what was said, and what was known of the challenge when it was."""

    evidence: Evidence
    rating: Rating | None
    pool: Pool


def first_belief(
    onboarding: Onboarding,
    contexts: Sequence[str] = tuple(Context),
    pool: Pool | None = None,
    parameters: Parameters = PARAMETERS,
) -> Belief:
    """Where somebody new begins: never above an effective 35 unless they asked for a push."""
    pool = pool or Pool()
    lean = LEANING.get(onboarding.start, 0) if onboarding.start else 0
    tolerance = parameters.tolerance + lean * parameters.lean_of_start
    belief = prior(contexts, onboarding.day, tolerance, parameters)
    belief = belief.but(recentred=pool.recentred)
    belief = fear.imagined(belief, onboarding.anchors, pool, parameters)
    belief = _settings(belief, onboarding, parameters)
    return belief.but(ceiling=_first_ceiling(belief, onboarding, parameters))


def observe(
    belief: Belief,
    rating: Rating | None,
    pool: Pool,
    evidence: Evidence,
    parameters: Parameters = PARAMETERS,
) -> Update:
    """Take one answer into account. `rating` is the challenge's, None where it is about none.

    For a person's own challenge pass `Rating.of` the number they gave it, and keep the
    contribution to yourself. Nothing raises on an odd order of answers: a hostile or
    repeated one changes little or nothing.
    """
    belief = passed(aligned(belief, pool), evidence.day, parameters)
    scene = Scene(belief, rating, pool, evidence, parameters)
    return answers.HEARD[evidence.kind](scene)


def replay(
    first: Belief, observations: Iterable[Observation], parameters: Parameters = PARAMETERS
) -> Belief:
    """The state that the log of one person leads to, bit for bit.

    A corrected answer is replayed by handing in the log with that line changed.
    """
    belief = first
    for seen in observations:
        belief = observe(belief, seen.rating, seen.pool, seen.evidence, parameters).belief
    return belief


def _settings(belief: Belief, onboarding: Onboarding, parameters: Parameters) -> Belief:
    """Naming many settings says less about each of them."""
    mean = list(belief.mean)
    for named, sign in ((onboarding.hard, -1.0), (onboarding.easy, 1.0)):
        places = [belief.place(context) for context in named]
        for place in filter(None, places):
            mean[place] += sign * parameters.pick * min(1.0, 3.0 / len(places))
    return belief.but(mean=tuple(mean))


def _first_ceiling(belief: Belief, onboarding: Onboarding, parameters: Parameters) -> float:
    tolerance = belief.mean[0]
    if onboarding.start is Start.EASY:
        return min(tolerance - parameters.easy_start_below, parameters.easy_start_limit)
    ceiling = tolerance - parameters.start_below
    if onboarding.start is Start.PUSH:
        return min(ceiling, _calm_level(onboarding.anchors, parameters))
    return min(ceiling, parameters.start_limit)


def _calm_level(anchors: Sequence[tuple[float, float]], parameters: Parameters) -> float:
    """Where a person's own first readings say that it becomes hard; `start_limit` without any."""
    if not anchors:
        return parameters.start_limit
    calm = parameters.calm_fear
    told = sorted(anchors)
    if told[0][1] > calm:
        return told[0][0]
    for (level, fear_here), (next_level, fear_next) in pairwise(told):
        if fear_next > calm:
            return level + (next_level - level) * (calm - fear_here) / (fear_next - fear_here)
    return told[-1][0]
