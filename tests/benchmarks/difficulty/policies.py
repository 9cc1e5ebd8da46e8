"""Ways to choose: a list, two staircases, Elo, the bot's own model, and one who knows all."""

import math
from dataclasses import replace
from random import Random
from typing import Protocol

from bot.domain.difficulty import Onboarding
from bot.domain.parameters import Parameters
from tests.benchmarks import plug_simulate
from tests.benchmarks.difficulty.people import SETTINGS, Report, Somebody, Task
from tests.benchmarks.plug_simulate import FIRST_DAY, Person, challenge, setting

REST = 14


class Policy(Protocol):
    def offer(self, day: int, instead_of: Task | None = None) -> tuple[Task, float]: ...

    def hear(self, task: Task, report: Report) -> None: ...


class Shared:
    """What one deployment pools over its people."""

    def __init__(self, tasks: list[Task]) -> None:
        self.tasks = tasks
        self.difficulty = [task.authored for task in tasks]
        self.met = [0] * len(tasks)
        shelf = {str(t.number): challenge(t.number, t.authored, setting(t.setting)) for t in tasks}
        self.ours = plug_simulate.Shared(shelf, Ours.parameters)


class Stairs:
    """One step up after a completed one, `down` steps down after anything else."""

    up, down, start = 5.0, 5.0, 20.0

    def __init__(self, shared: Shared, person: Somebody, random: Random) -> None:
        self.shared, self.person, self.random = shared, person, random
        self.level, self.used = self.start, dict[int, int]()

    def wanted(self, day: int) -> float:
        return self.level

    def offer(self, day: int, instead_of: Task | None = None) -> tuple[Task, float]:
        want = self.wanted(day)
        if instead_of:
            want = min(want, self.shared.difficulty[instead_of.number] - 12)

        def distance(task: Task) -> float:
            tired = 30 * (day - self.used.get(task.number, -99) < REST)
            return abs(self.shared.difficulty[task.number] - want) + tired + self.random.random()

        task = min(self.shared.tasks, key=distance)
        self.used[task.number] = day
        return task, self.expected(task)

    def expected(self, task: Task) -> float:
        return self.down / (self.up + self.down)

    def hear(self, task: Task, report: Report) -> None:
        if report.outcome == "completed":
            self.level = min(90, self.level + self.up)
        elif report.outcome not in ("silent", "busy"):
            self.level = max(3, self.level - self.down)


class FixedList(Stairs):
    """Thirty days up a list, and round again, whatever is said."""

    def wanted(self, day: int) -> float:
        return 10 + 2.4 * (day % 30)


class WeightedStairs(Stairs):
    up, down = 2.5, 8.9


class Elo(Stairs):
    """Rates people and tasks from outcomes alone."""

    def __init__(self, shared: Shared, person: Somebody, random: Random) -> None:
        super().__init__(shared, person, random)
        told = [level + (45 - fear) / 1.5 + 10 for level, fear in person.imagined()]
        self.skill, self.heard = 0.5 * 30 + 0.5 * sum(told) / len(told), 0

    def wanted(self, day: int) -> float:
        return self.skill - 10

    def expected(self, task: Task) -> float:
        return 1 / (1 + math.exp(-(self.skill - self.shared.difficulty[task.number]) / 8))

    def hear(self, task: Task, report: Report) -> None:
        if report.outcome in ("silent", "busy"):
            return
        value = {"completed": 1.0, "tried": 0.35}.get(report.outcome, 0.0)
        surprise, met = value - self.expected(task), self.shared.met
        self.skill += max(3.0, 12 / (1 + 0.1 * self.heard)) * surprise
        self.shared.difficulty[task.number] -= 6 / (1 + 0.1 * met[task.number]) * surprise
        met[task.number] += 1
        self.heard += 1


class Ours:
    """The bot's own functions, through the same adapter as the other simulator."""

    parameters: Parameters = plug_simulate.Plug.parameters

    def __init__(self, shared: Shared, person: Somebody, random: Random) -> None:
        self.shared = shared
        contexts = [setting(number) for number in range(SETTINGS)]
        told = Onboarding(FIRST_DAY, anchors=tuple(person.imagined()))
        self.person = Person(shared.ours, told, contexts, random, self.parameters)

    def offer(self, day: int, instead_of: Task | None = None) -> tuple[Task, float]:
        rejected = str(instead_of.number) if instead_of else None
        choice = self.person.next(day, rejected)
        return self.shared.tasks[int(choice.challenge_id)], choice.chance

    def hear(self, task: Task, report: Report) -> None:
        self.person.told(
            str(task.number), report.outcome, report.fear, report.after, report.too_much
        )


class Oracle(Stairs):
    """Is told everybody's true chances."""

    def offer(self, day: int, instead_of: Task | None = None) -> tuple[Task, float]:
        def miss(task: Task) -> float:
            tired = 0.5 * (day - self.used.get(task.number, -99) < REST)
            return abs(self.expected(task) - 0.78) + tired

        task = min(self.shared.tasks, key=miss)
        self.used[task.number] = day
        return task, self.expected(task)

    def expected(self, task: Task) -> float:
        return self.person.chance(task)


class PersonOracle(Oracle):
    """Knows each person exactly and believes what the authors wrote."""

    def expected(self, task: Task) -> float:
        as_written = replace(task, stranger=task.authored / 2, refusal=task.authored / 2)
        return self.person.chance(as_written)


POLICIES: dict[str, type] = {
    "fixed list": FixedList,
    "staircase": Stairs,
    "weighted staircase": WeightedStairs,
    "Elo": Elo,
    "ours": Ours,
    "oracle of people": PersonOracle,
    "oracle": Oracle,
}
