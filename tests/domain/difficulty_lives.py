"""Hostile histories: anybody saying anything about anything, with other numbers in the model."""

from dataclasses import dataclass, field
from random import Random

from bot.domain.belief import Belief
from bot.domain.difficulty import Observation, Onboarding, Update, first_belief, observe
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import Challenge, Start
from bot.domain.parameters import Parameters
from bot.domain.rating import Contribution, Pool, Rating
from tests.domain.difficulty_days import CONTEXTS, DAY, a_shelf, wild

SHELF = a_shelf(24)
OUTCOMES = (Kind.COMPLETED, Kind.TRIED, Kind.NOT_TODAY)
ANYTHING = tuple(Kind)


@dataclass
class Life:
    """One person's hostile history, and the ratings that everybody shares."""

    random: Random
    parameters: Parameters
    belief: Belief
    ratings: dict[str, Rating]
    pool: Pool = field(default_factory=Pool)
    log: list[Observation] = field(default_factory=list)
    contributions: dict[str, list[Contribution]] = field(default_factory=dict)

    def hear(self, evidence: Evidence) -> Update:
        rating = self.ratings.get(evidence.challenge or "")
        self.log.append(Observation(evidence, rating, self.pool))
        update = observe(self.belief, rating, self.pool, evidence, self.parameters)
        if update.contribution and evidence.challenge:
            self.contributions.setdefault(evidence.challenge, []).append(update.contribution)
        self.belief, self.pool = update.belief, update.pool
        if update.rating and evidence.challenge:
            self.ratings[evidence.challenge] = update.rating
        return update


def a_life(seed: int) -> Life:
    random = Random(seed)
    parameters = wild(random)
    anchors = tuple((level, float(random.randrange(0, 101, 10))) for level in (20, 45, 70))
    onboarding = Onboarding(
        DAY,
        random.choice([None, *Start]),
        hard=tuple(random.sample(CONTEXTS, random.randrange(3))),
        easy=tuple(random.sample(CONTEXTS, random.randrange(3))),
        anchors=anchors[: random.randrange(4)],
    )
    ratings = {
        key: Rating(random.uniform(0, 100), random.uniform(4, 80), random.randrange(6), 50.0)
        for key in SHELF
    }
    belief = first_belief(onboarding, CONTEXTS, parameters=parameters)
    return Life(random, parameters, belief, ratings)


def anything(life: Life, day: int) -> Evidence:
    random = life.random
    last = life.belief.last
    challenge: Challenge | None = random.choice(list(SHELF.values()))
    if last and random.random() < 0.7:
        challenge = SHELF[last.challenge]
    elif random.random() < 0.1:
        challenge = None
    kind = random.choice(ANYTHING if random.random() < 0.5 else OUTCOMES)
    value = random.choice([0.0, 100.0, -1.0, random.uniform(0, 100), None])
    because = random.choice([None, NotDone.FEAR, NotDone.BUSY])
    if challenge is None or kind is Kind.OFFERED:
        challenge = challenge or SHELF["c0"]
        kind = Kind.OFFERED
        value = life.ratings[challenge.id].mean
    return Evidence(kind, day, challenge.id, challenge.context.value, value, because)
