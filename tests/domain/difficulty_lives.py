"""Hostile histories: anybody saying anything about anything, with other numbers in the model."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from bot.domain.belief import Belief
from bot.domain.difficulty import Observation, Onboarding, Update, first_belief, observe
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import Challenge, Start
from bot.domain.parameters import Parameters
from bot.domain.rating import FINE, Everybody, Pool, Rating, Sums, rated
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
    sums: dict[str, Sums]  # everybody's
    recentred: float = 0.0
    log: list[Observation] = field(default_factory=list)
    given: dict[str, list[Sums]] = field(default_factory=dict)

    @property
    def everybody(self) -> Everybody:
        authored = {key: challenge.difficulty for key, challenge in SHELF.items()}
        return Everybody.of(authored, self.sums, self.recentred, self.parameters)

    @property
    def ratings(self) -> Mapping[str, Rating]:
        return self.everybody.ratings

    @property
    def pool(self) -> Pool:
        return Pool.over(self.sums.values(), self.recentred)

    def rating(self, key: str) -> Rating:
        return rated(SHELF[key].difficulty, self.sums[key], self.recentred, self.parameters)

    def hear(self, evidence: Evidence) -> Update:
        rating = self.rating(evidence.challenge) if evidence.challenge in SHELF else None
        self.log.append(Observation(evidence, rating, self.pool))
        update = observe(self.belief, rating, self.pool, evidence, self.parameters)
        if update.contribution and evidence.challenge:
            self.given.setdefault(evidence.challenge, []).append(update.contribution)
            self.sums[evidence.challenge] = self.sums[evidence.challenge].plus(update.contribution)
        self.belief = update.belief
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
    sums = {key: some_sums(random) for key in SHELF}
    recentred = random.choice([0.0, random.uniform(-5, 5)])
    belief = first_belief(onboarding, CONTEXTS, Pool(recentred=recentred), parameters)
    return Life(random, parameters, belief, sums, recentred)


def some_sums(random: Random) -> Sums:
    """What many or few people may have said of a challenge, however odd."""
    information = random.uniform(0, 0.3)
    pull = information * random.uniform(0, 100)
    return Sums(round(information * FINE), round(pull * FINE), random.randrange(6))


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
        value = life.rating(challenge.id).mean
    return Evidence(kind, day, challenge.id, challenge.context.value, value, because)
