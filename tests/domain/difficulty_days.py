"""A small library and a few words to make days out of, for the tests of difficulty."""

from collections.abc import Iterable
from dataclasses import replace
from random import Random

from bot.domain.belief import Belief
from bot.domain.difficulty import Onboarding, Update, first_belief, observe
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import (
    AnswerLikely,
    Challenge,
    ChallengeType,
    Context,
    Cost,
    Modality,
    Need,
)
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating

DAY = 740_000
CONTEXTS = (Context.STRANGERS, Context.SHOPS, Context.WORK, Context.FRIENDS)


def a_challenge(number: int, difficulty: int, context: Context, **facts: object) -> Challenge:
    plain = Challenge(
        id=f"c{number}",
        difficulty=difficulty,
        context=context,
        type=ChallengeType.ASK,
        modality=Modality.IN_PERSON,
        minutes=5,
        cost=Cost.FREE,
        bystander_load=1,
        answer_likely=AnswerLikely.MIXED,
        repeatable=True,
        culture_sensitive=False,
        needs=frozenset({Need.LEAVING_HOME}),
    )
    return replace(plain, **facts)  # type: ignore[arg-type]


def a_shelf(
    size: int = 90, contexts: Iterable[Context] = CONTEXTS, top: int = 96
) -> dict[str, Challenge]:
    """Challenges spread evenly from 3 to `top`, contexts in turn."""
    places = tuple(contexts)
    step = (top - 3) / (size - 1)
    shelf = (a_challenge(i, round(3 + i * step), places[i % len(places)]) for i in range(size))
    return {challenge.id: challenge for challenge in shelf}


def a_person(**told: object) -> Belief:
    return first_belief(Onboarding(DAY, **told), CONTEXTS)  # type: ignore[arg-type]


def say(
    belief: Belief,
    kind: Kind,
    challenge: Challenge | None = None,
    day: int = DAY,
    *,
    value: float | None = None,
    because: NotDone | None = None,
    rating: Rating | None = None,
) -> Update:
    """One thing heard, about a challenge as its authors rate it unless said otherwise."""
    rating = rating or (Rating.of(challenge.difficulty) if challenge else None)
    evidence = Evidence(
        kind,
        day,
        challenge.id if challenge else None,
        challenge.context.value if challenge else None,
        value,
        because,
    )
    return observe(belief, rating, Pool(), evidence)


def margin(belief: Belief, context: str | None) -> float:
    return belief.mean[0] + belief.offset(context)


def wild(random: Random) -> Parameters:
    """The model with other numbers: what must hold holds for any of them."""

    def some(name: str, low: float = 0.4, high: float = 2.5) -> float:
        value: float = getattr(PARAMETERS, name)
        return value * random.uniform(low, high)

    names = (
        "tolerance", "tolerance_sd", "context_sd", "bias_sd", "personal_sd", "authored_sd",
        "day_tolerance", "day_context", "day_bias", "growth", "outcome_sd", "tried_gap", "lapse",
        "easier_margin", "easier_sd", "distress_sd", "distress_loss", "distress_variance",
        "fear_middle", "fear_slope", "fear_sd", "fear_own", "fear_pool", "creep", "fright",
        "chance_sd",
    )  # fmt: skip
    return replace(PARAMETERS, **{name: some(name) for name in names})  # type: ignore[arg-type]


NO_WISHES = Wishes()
