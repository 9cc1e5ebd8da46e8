"""The bot's own difficulty model as a policy of a day-by-day simulator of people.

Only a translation: the library's numbers become challenges, a simulated report becomes
evidence, and everything that decides is bot.domain. The simulator hands in `lib` (authored
numbers and context of each challenge), `onboard` and one report a day; see `Plug`.
"""

from dataclasses import replace
from random import Random
from typing import Any, cast

import numpy as np

from bot.domain.difficulty import Onboarding, first_belief, observe
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import AnswerLikely, Challenge, ChallengeType, Context, Cost, Modality
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating, Sums, rated
from bot.domain.selection import Choice, Request, choose
from bot.domain.selection_stock import Stock

CONTEXTS = tuple(Context)  # the simulator may have more settings than we do: see `setting`
FIRST_DAY = 740_000
OUTCOMES: dict[str, tuple[Kind, NotDone | None]] = {
    "completed": (Kind.COMPLETED, None),
    "tried": (Kind.TRIED, None),
    "skipped": (Kind.NOT_TODAY, None),
    "unsaid": (Kind.NOT_TODAY, None),
    "fear": (Kind.NOT_TODAY, NotDone.FEAR),
    "busy": (Kind.NOT_TODAY, NotDone.BUSY),
    "none": (Kind.UNREPORTED, None),
    "silent": (Kind.UNREPORTED, None),
    "easier": (Kind.EASIER, None),
}


def setting(number: int) -> str:
    """The model knows settings by name only, so one that we don't have is as good as any."""
    return CONTEXTS[number].value if number < len(CONTEXTS) else f"setting-{number}"


def challenge(index: int, difficulty: float, context: str) -> Challenge:
    return Challenge(
        id=str(index),
        difficulty=min(89, round(difficulty)),  # the boldest are never offered unasked
        context=cast(Context, context),
        type=ChallengeType.ASK,
        modality=Modality.IN_PERSON,
        minutes=5,
        cost=Cost.FREE,
        bystander_load=1,
        answer_likely=AnswerLikely.MIXED,
        repeatable=True,
        culture_sensitive=False,
    )


AT_A_TIME = 25  # answers between two looks at the ratings when choosing; ours looks once a minute


class Shared:
    """What everybody's answers move: the store's part, in memory."""

    def __init__(self, shelf: dict[str, Challenge], numbers: Parameters) -> None:
        self.shelf, self.parameters = shelf, numbers
        self.sums: dict[str, Sums] = {}
        self.ratings: dict[str, Rating] = {}
        self.pool, self.fear = Pool(), Sums()
        self.stock, self.answers = Stock(shelf, {}, numbers), 0

    def add(self, key: str, share: Sums) -> None:
        self.sums[key] = self.sums.get(key, Sums()).plus(share)
        authored = self.shelf[key].difficulty
        self.ratings[key] = rated(authored, self.sums[key], parameters=self.parameters)
        self.fear = self.fear.plus(Sums(fear_xx=share.fear_xx, fear_xy=share.fear_xy))
        self.pool = Pool.over([self.fear])
        self.answers += 1
        if self.answers % AT_A_TIME == 0:
            self.stock = Stock(self.shelf, dict(self.ratings), self.parameters)


class Person:
    """Somebody being offered challenges by the bot's own functions."""

    def __init__(
        self,
        shared: Shared,
        told: Onboarding,
        contexts: list[str],
        random: Random,
        numbers: Parameters,
    ) -> None:
        self.shared, self.random, self.parameters = shared, random, numbers
        self.belief = first_belief(told, contexts, shared.pool, numbers)
        self.day, self.presses = told.day, 0

    def next(self, day: int, instead_of: str | None = None) -> Choice:
        self.day = FIRST_DAY + day
        self.presses = self.presses + 1 if instead_of else 0
        if instead_of:
            self.hear(Kind.EASIER, instead_of)
        choice = choose(
            self.belief,
            self.shared.shelf,
            None,
            Wishes(),
            self.day,
            self.random,
            Request.EASIER if instead_of else Request.OFFER,
            instead_of,
            stock=self.shared.stock,
            pool=self.shared.pool,
            steps=self.presses,
            parameters=self.parameters,
        )
        self.hear(Kind.OFFERED, choice.challenge_id, value=choice.effective)
        return choice

    def told(
        self, key: str, outcome: str, fear: float | None, after: float | None, too_much: bool
    ) -> None:
        """A day's report, in the order in which the bot would ask."""
        kind, because = OUTCOMES[outcome]
        self.fear(key, fear)
        self.hear(kind, key, because=because)
        if after is not None:
            self.hear(Kind.AFTER, key, value=float(after))
        if too_much:
            self.hear(Kind.TOO_MUCH, key)

    def fear(self, key: str, value: float | None) -> None:
        if value is not None:
            self.hear(Kind.FEAR_BEFORE, key, value=float(value))

    def hear(
        self, kind: Kind, key: str, value: float | None = None, because: NotDone | None = None
    ) -> None:
        about = self.shared.shelf[key]
        rating = self.shared.ratings.get(key) or Rating.of(about.difficulty, self.parameters)
        evidence = Evidence(kind, self.day, key, str(about.context), value, because)
        update = observe(self.belief, rating, self.shared.pool, evidence, self.parameters)
        self.belief = update.belief
        if update.contribution:
            self.shared.add(key, update.contribution)


class Plug:
    """The simulator's interface: one instance per person, `shared` made once.

    There a challenge may come back after two weeks and its library has 150 of them, so two weeks
    are what is asked of the model; our own library has more, and rests them for longer.
    """

    peeks = False
    parameters = replace(PARAMETERS, rest_days=14)

    def __init__(self, lib: Any, shared: Any, onboard: Any, rng: Any) -> None:
        self.shared, self.onboard = shared, onboard
        self.random = Random(int(rng.integers(2**32)))
        self.contexts = [setting(c) for c in range(int(np.max(lib.ctx)) + 1)]
        self.person: Person | None = None  # arrives with the first offer
        self.user: Any = None

    @classmethod
    def make_shared(cls, lib: Any) -> Shared:
        shelf = {
            str(i): challenge(i, float(a), setting(int(c)))
            for i, (a, c) in enumerate(zip(lib.authored, lib.ctx, strict=True))
        }
        return Shared(shelf, cls.parameters)

    def choose(
        self, history: list[Any], library: Any, easier_than: int | None = None
    ) -> tuple[int, float]:
        if self.person is None:
            self.person = self.arrive(FIRST_DAY + len(history))
        choice = self.person.next(len(history), None if easier_than is None else str(easier_than))
        return int(choice.challenge_id), choice.chance

    def arrive(self, day: int) -> Person:
        told = Onboarding(day)
        if self.onboard:
            told = Onboarding(
                day,
                hard=(self.contexts[self.onboard.hard],),
                easy=(self.contexts[self.onboard.easy],),
                anchors=tuple((float(level), float(fear)) for level, fear in self.onboard.anchors),
            )
        return Person(self.shared, told, self.contexts, self.random, self.parameters)

    def update(self, report: Any) -> None:
        assert self.person  # nobody reports before the first offer
        key = str(report.item)
        if report.outcome == "easier":  # heard again when the replacement is asked for
            self.person.fear(key, report.suds_before)
            return
        self.person.told(
            key,
            report.reason or report.outcome,
            report.suds_before,
            report.suds_after,
            report.distress,
        )
