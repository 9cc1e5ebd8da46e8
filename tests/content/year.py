"""A year of offers for somebody made up: what the bot would put before them, day by day.

All decisions are the domain's. Only the person is ours: a tolerance the bot does not know,
luck, days without time, and wishes that change on the way.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from bot.domain.difficulty import Belief, Onboarding, Rating, first_belief, observe
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import Challenge, Context, Need, Start
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.person import Wishes
from bot.domain.rating import Pool
from bot.domain.reason import Reason
from bot.domain.selection import Limits, Request, Widened, choose

FIRST = 739_950  # an ordinal: some Monday
DAYS = 365
NEEDS = tuple(Need)


@dataclass(frozen=True, slots=True)
class Offer:
    day: int  # of the year
    challenge: Challenge
    reason: Reason
    wishes: Wishes  # as they were then
    culture: bool  # False: what is odd where they live was to be left out
    widened: Widened | None  # what gave way because little was left


@dataclass(slots=True)
class Soul:
    """Somebody, drawn from a seed."""

    seed: int
    random: Random
    language: str
    wishes: Wishes
    culture: bool
    belief: Belief
    level: float  # what they can face when the year begins
    tolerance: dict[str, float]

    @property
    def excludes(self) -> bool:
        return bool(self.wishes.without or self.wishes.hidden) or not self.culture


def a_soul(seed: int, languages: tuple[str, ...]) -> Soul:
    random = Random(seed)
    hard = random.sample(tuple(Context), random.randrange(4))
    without = random.sample(NEEDS, random.choice([1, 1, 2, 4])) if seed % 2 else []
    start = random.choice(tuple(Start))
    level = random.gauss(38, 12)
    return Soul(
        seed,
        random,
        languages[seed // 2 % len(languages)],
        Wishes(contexts=frozenset(hard), start=start, without=frozenset(without)),
        culture=seed % 5 != 3,
        belief=first_belief(Onboarding(FIRST, start, hard=tuple(sorted(hard)))),
        level=level,
        tolerance={context: level + random.gauss(0, 8) for context in Context},
    )


def a_year(
    soul: Soul, library: Mapping[str, Challenge], parameters: Parameters = PARAMETERS
) -> list[Offer]:
    """Everything they are offered, today's second and third ones included."""
    offers: list[Offer] = []
    history: list[tuple[str, int]] = []

    def hear(
        kind: Kind,
        today: int,
        one: Challenge,
        value: float | None = None,
        because: NotDone | None = None,
    ) -> None:
        said = Evidence(kind, today, one.id, one.context, value, because)
        rating = Rating.of(one.difficulty)
        soul.belief = observe(soul.belief, rating, Pool(), said, parameters).belief

    def offer(day: int, request: Request, before: Challenge | None) -> Challenge:
        choice = choose(
            soul.belief, library, history, soul.wishes, FIRST + day, soul.random, request,
            before.id if before else None,
            limits=Limits(culture_sensitive=soul.culture), parameters=parameters,
        )  # fmt: skip
        one = library[choice.challenge_id]
        offers.append(Offer(day, one, choice.reason, soul.wishes, soul.culture, choice.widened))
        history.append((one.id, FIRST + day))
        hear(Kind.OFFERED, FIRST + day, one, choice.effective)
        return one

    day = 0
    while day < DAYS:
        one = offer(day, Request.OFFER, None)
        if soul.random.random() < 0.12:
            asked = soul.random.choice([Request.EASIER, Request.DIFFERENT, Request.BOLDER])
            hear(Kind(asked.value), FIRST + day, one)
            one = offer(day, asked, one)
        _answer(soul, one, hear, FIRST + day)
        if soul.random.random() < 0.02:  # never again, please
            soul.wishes = replace(soul.wishes, hidden=soul.wishes.hidden | {one.id})
        if soul.seed % 2 and soul.random.random() < 0.01:
            need = soul.random.choice(NEEDS)
            soul.wishes = replace(soul.wishes, without=soul.wishes.without ^ {need})
        day += soul.random.choice([1] * 12 + [2, 3, 9])
    return offers


def _answer(soul: Soul, one: Challenge, hear: Callable[..., None], today: int) -> None:
    if soul.random.random() < 0.1:
        hear(Kind.NOT_TODAY, today, one, None, NotDone.BUSY)
        return
    margin = soul.tolerance[one.context] - one.difficulty + soul.random.gauss(0, 14)
    fear = min(max(45 - 1.4 * (margin - 11) + soul.random.gauss(0, 10), 0), 100)
    hear(Kind.FEAR_BEFORE, today, one, round(fear, -1))
    if margin > 0:
        hear(Kind.COMPLETED, today, one)
        soul.tolerance[one.context] += 0.25
    elif margin > -12:
        hear(Kind.TRIED, today, one)
    else:
        hear(Kind.NOT_TODAY, today, one, None, NotDone.FEAR)
        return
    hear(Kind.PEAK, today, one, round(fear, -1))
