"""The bot's own difficulty model as a policy of a day-by-day simulator of people.

Only a translation: the library's numbers become challenges, a simulated report becomes
evidence, and everything that decides is bot.domain. The simulator hands in `lib` (authored
numbers and context of each challenge), `onboard` and one report a day; see `Plug`.
"""

from random import Random
from types import SimpleNamespace
from typing import Any

import numpy as np

from bot.domain.difficulty import Onboarding, first_belief, observe
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import AnswerLikely, Challenge, ChallengeType, Context, Cost, Modality
from bot.domain.parameters import PARAMETERS
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.selection import Request, choose

CONTEXTS = tuple(Context)
FIRST_DAY = 740_000
OUTCOMES = {
    "completed": Kind.COMPLETED,
    "tried": Kind.TRIED,
    "skipped": Kind.NOT_TODAY,
    "none": Kind.UNREPORTED,
    "easier": Kind.EASIER,
}


def challenge(index: int, difficulty: float, context: int) -> Challenge:
    return Challenge(
        id=str(index),
        difficulty=min(89, round(difficulty)),  # the boldest are never offered unasked
        context=CONTEXTS[context],
        type=ChallengeType.ASK,
        modality=Modality.IN_PERSON,
        minutes=5,
        cost=Cost.FREE,
        bystander_load=1,
        answer_likely=AnswerLikely.MIXED,
        repeatable=True,
        culture_sensitive=False,
    )


class Plug:
    """One person; `shared` is what the deployment pools over people."""

    peeks = False
    parameters = PARAMETERS

    def __init__(self, lib: Any, shared: Any, onboard: Any, rng: Any) -> None:
        self.shared, self.onboard = shared, onboard
        self.random = Random(int(rng.integers(2**32)))
        self.contexts = [CONTEXTS[c].value for c in range(int(np.max(lib.ctx)) + 1)]
        self.history: list[tuple[str, int]] = []
        self.day, self.presses = 0, 0
        self.belief: Any = None
        self.user: Any = None

    @staticmethod
    def make_shared(lib: Any) -> SimpleNamespace:
        shelf = {
            str(i): challenge(i, float(a), int(c))
            for i, (a, c) in enumerate(zip(lib.authored, lib.ctx, strict=True))
        }
        return SimpleNamespace(shelf=shelf, ratings={}, pool=Pool())

    def choose(
        self, history: list[Any], library: Any, easier_than: int | None = None
    ) -> tuple[int, float]:
        self.day = FIRST_DAY + len(history)
        if self.belief is None:
            self.belief = self.arrive()
        if easier_than is None:
            self.presses = 0
        choice = choose(
            self.belief,
            self.shared.shelf,
            self.history[-16:],
            Wishes(),
            self.day,
            self.random,
            Request.OFFER if easier_than is None else Request.EASIER,
            None if easier_than is None else str(easier_than),
            ratings=self.shared.ratings,
            pool=self.shared.pool,
            steps=self.presses,
            parameters=self.parameters,
        )
        self.history.append((choice.challenge_id, self.day))
        self.hear(Kind.OFFERED, choice.challenge_id, value=choice.effective)
        return int(choice.challenge_id), choice.chance

    def arrive(self) -> Any:
        told = self.onboard
        return first_belief(
            Onboarding(
                self.day,
                hard=(self.contexts[told.hard],) if told else (),
                easy=(self.contexts[told.easy],) if told else (),
                anchors=tuple((float(level), float(fear)) for level, fear in told.anchors)
                if told
                else (),
            ),
            self.contexts,
            self.shared.pool,
            self.parameters,
        )

    def update(self, report: Any) -> None:
        key = str(report.item)
        if report.suds_before is not None:
            self.hear(Kind.FEAR_BEFORE, key, value=float(report.suds_before))
        because = NotDone(report.reason) if report.reason else None
        self.hear(OUTCOMES[report.outcome], key, because=because)
        self.presses += report.outcome == "easier"
        if report.suds_after is not None:
            self.hear(Kind.AFTER, key, value=float(report.suds_after))
        if report.distress:
            self.hear(Kind.TOO_MUCH, key)

    def hear(self, kind: Kind, key: str, **said: Any) -> None:
        about = self.shared.shelf[key]
        rating = self.shared.ratings.get(key) or Rating.of(about.difficulty, self.parameters)
        evidence = Evidence(kind, self.day, key, about.context.value, **said)
        update = observe(self.belief, rating, self.shared.pool, evidence, self.parameters)
        self.belief, self.shared.pool = update.belief, update.pool
        if update.rating is not None and update.rating is not rating:
            self.shared.ratings[key] = update.rating
