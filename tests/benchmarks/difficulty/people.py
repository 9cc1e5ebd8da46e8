"""People who are not made of the model's equations: the benchmark's world.

What differs on purpose. Doing something takes two steps, beginning and going through with it,
each with its own curve. Mood carries over from day to day. Challenges are hard along two
facets that people weigh differently, so nobody's difficulties are everybody's plus noise.
Learning is the unlearning of an expected harm, setting by setting, and some of it comes back
without practice. Fear is rated on a curve that flattens at both ends. Bad days go unreported.
"""

import math
from dataclasses import dataclass, field
from random import Random

MOODS = ((-1.732, 1 / 6), (0.0, 2 / 3), (1.732, 1 / 6))  # Gauss-Hermite, three points
SETTINGS = 6


@dataclass(frozen=True)
class Land:
    """What a population is like."""

    people: int = 60
    tasks: int = 180
    courage: float = 36.0
    courage_sd: float = 15.0
    misjudged_sd: float = 9.0  # authors against the person in the middle
    facet_sd: float = 0.35
    mood_sd: float = 6.0
    unlearning: float = 0.07
    return_of_fear: float = 0.004
    hears_back: float = 0.75  # chance that an ordinary day is reported
    asks_easier: float = 0.5
    rater_sd: float = 11.0


@dataclass(frozen=True)
class Task:
    number: int
    authored: float
    setting: int
    stranger: float  # how much of its difficulty is being seen
    refusal: float  # ... and how much is being refused


@dataclass
class Report:
    outcome: str  # completed, tried, fear, busy, unsaid, silent
    fear: float | None = None
    after: float | None = None
    too_much: bool = False


def a_land(land: Land, random: Random) -> list[Task]:
    tasks = []
    for number in range(land.tasks):
        authored = 3 + 86 * number / (land.tasks - 1)
        true = min(max(authored + random.gauss(0, land.misjudged_sd), 1), 99)
        share = random.betavariate(2, 2)
        setting = random.randrange(SETTINGS)
        tasks.append(Task(number, round(authored), setting, true * share, true * (1 - share)))
    return tasks


@dataclass
class Somebody:
    land: Land
    random: Random
    mood: float = 0.0
    here: bool = True
    bored: float = 0.0
    crushed: float = 0.0
    done: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        gauss, land = self.random.gauss, self.land
        self.courage = min(max(gauss(land.courage, land.courage_sd), 6), 85)
        self.harm = [self.random.betavariate(4, 3) for _ in range(SETTINGS)]
        self.first_harm = tuple(self.harm)
        self.weights = [math.exp(gauss(0, land.facet_sd)) for _ in range(2)]
        total = sum(self.weights) / 2
        self.weights = [weight / total for weight in self.weights]
        self.rater = gauss(0, land.rater_sd)
        self.steep = math.exp(gauss(0, 0.25))
        self.willing = self.random.betavariate(8, 3)

    def distance(self, task: Task) -> float:
        """Points by which courage exceeds what this task asks of this person, mood aside."""
        asks = task.stranger * self.weights[0] + task.refusal * self.weights[1]
        return self.courage + 30 * (0.57 - self.harm[task.setting]) - asks

    def chance(self, task: Task) -> float:
        """Chance of going through with it today, over the moods a day may bring."""
        spread, distance = self.land.mood_sd, self.distance(task)
        return sum(w * _both(distance + at * spread) for at, w in MOODS)

    def fear(self, distance: float, noise: float) -> float:
        """0 to 100 in tens, flat at both ends."""
        felt = 50 + 48 * math.tanh((self.rater + self.steep * (12 - distance)) / 55 - 0.05)
        return min(max(round((felt + self.random.gauss(0, noise)) / 10) * 10, 0), 100)

    def imagined(self) -> list[tuple[float, float]]:
        return [(level, self.fear(self.courage - level, 12)) for level in (20.0, 45.0, 70.0)]

    def would_rather(self, task: Task) -> bool:
        """Whether they ask for something easier, having read what it is."""
        wish = 1 / (1 + math.exp((self.distance(task) + self.mood - 1) / 3))
        return self.random.random() < self.land.asks_easier * wish + 0.01

    def live(self, task: Task) -> Report:
        """Try it or don't; learn; perhaps tell."""
        land, random = self.land, self.random
        distance = self.distance(task) + self.mood
        busy = random.random() < 0.07
        begins = not busy and random.random() < _begin(distance)
        completes = begins and random.random() < _finish(distance)
        outcome = "completed" if completes else "tried" if begins else "busy" if busy else "fear"
        hurt = begins and distance < -8 and random.random() < 0.7
        self._learn(task, begins, completes, hurt)
        tells = land.hears_back * self.willing / 0.73 + 0.1 * (outcome == "completed")
        tells -= 0.25 * (outcome == "fear")
        if random.random() > tells:
            return Report("silent")
        said = "unsaid" if outcome == "fear" and random.random() < 0.5 else outcome
        fear = self.fear(distance, 9) if random.random() < 0.7 else None
        after = 90.0 if hurt else max(self.fear(distance, 8) - 20, 0.0)
        return Report(said, fear, after if begins else None, hurt and random.random() < 0.5)

    def _learn(self, task: Task, begins: bool, completes: bool, hurt: bool) -> None:
        place, random = task.setting, self.random
        if begins and not hurt:
            new = 0.4 if task.number in self.done else 1.0
            step = self.land.unlearning * new * (1.0 if completes else 0.5)
            self.harm = [
                harm * (1 - step * (1.0 if i == place else 0.3)) for i, harm in enumerate(self.harm)
            ]
            self.done[task.number] = self.done.get(task.number, 0) + 1
        if hurt:
            self.harm[place] += 0.25 * (1 - self.harm[place])
            self.courage -= 1.5
        back = self.land.return_of_fear
        self.harm = [h + back * (f - h) for h, f in zip(self.harm, self.first_harm, strict=True)]
        self.mood = 0.6 * self.mood + 0.8 * self.land.mood_sd * random.gauss(0, 1)
        chance = self.chance(task)
        self.bored += 0.2 * ((chance > 0.95) - self.bored)
        self.crushed += 0.2 * ((not completes) - self.crushed)
        leaves = 0.002 + 0.012 * self.bored + 0.012 * self.crushed + 0.06 * hurt
        self.here = random.random() > leaves


def _begin(distance: float) -> float:
    return 1 / (1 + math.exp(-(distance + 9) / 5.5))


def _finish(distance: float) -> float:
    return 0.98 / (1 + math.exp(-(distance + 2) / 6.5))


def _both(distance: float) -> float:
    return _begin(distance) * _finish(distance)
