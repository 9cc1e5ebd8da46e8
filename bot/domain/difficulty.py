"""How the belief about a person's tolerance follows what they say.

`observe` is the one door: it returns the person, the challenge's rating and the shared sums
as they are afterwards, with the reason, so that one transaction can store all three. What is
said twice counts once; fear afterwards can lower the level and never raise it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.domain import difficulty_answers as answers
from bot.domain import difficulty_fear as fear
from bot.domain.belief import Belief, prior
from bot.domain.difficulty_gaussian import passed
from bot.domain.difficulty_state import Update, aligned
from bot.domain.evidence import Evidence, Kind
from bot.domain.model import Context, Start
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.rating import Pool, Rating

__all__ = ["Observation", "Onboarding", "Update", "first_belief", "observe", "replay"]


@dataclass(frozen=True, slots=True)
class Onboarding:
    """The three questions of the first day; every part may be left out."""

    day: int
    start: Start = Start.SOME
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
    lean = {Start.EASY: -1, Start.SOME: 0, Start.PUSH: 1}[onboarding.start]
    tolerance = parameters.tolerance + lean * parameters.lean_of_start
    belief = prior(contexts, onboarding.day, tolerance, parameters)
    belief = replace(belief, recentred=pool.recentred)
    belief = fear.imagined(belief, onboarding.anchors, pool, parameters)
    belief = _settings(belief, onboarding, parameters)
    return replace(belief, ceiling=_first_ceiling(belief, onboarding, parameters))


def observe(
    belief: Belief,
    rating: Rating | None,
    pool: Pool,
    evidence: Evidence,
    parameters: Parameters = PARAMETERS,
) -> Update:
    """Take one answer into account. `rating` is the challenge's, None where it is about none.

    The person's own challenges have no rating: pass None, and `Rating.of` their own number
    is used if there is one in the belief's memory of the offer.
    """
    belief = passed(aligned(belief, pool), evidence.day, parameters)
    return answers.HEARD[evidence.kind](belief, rating, pool, evidence, parameters)


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
