"""Whole paths, pinned: what was said, and the level, the chance and the reason that followed.

A change of any number of the model shows up here. If it is meant, raise
`Parameters.version`, look at every line that moved, and pin them again:
`python -m tests.domain.test_trajectories` prints them.
"""

from dataclasses import dataclass
from random import Random

import pytest

from bot.domain.difficulty import Observation, Onboarding, first_belief, observe, replay
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import Start
from bot.domain.person import Wishes
from bot.domain.rating import Everybody, Sums
from bot.domain.selection import Request, choose
from tests.domain.difficulty_days import CONTEXTS, DAY, a_shelf

SHELF = a_shelf()


@dataclass(frozen=True)
class Path:
    onboarding: Onboarding
    days: str  # what is said, day by day: see SAID


SAID: dict[str, tuple[Kind, float | None, NotDone | None]] = {
    "c": (Kind.COMPLETED, None, None),
    "t": (Kind.TRIED, None, None),
    "f": (Kind.NOT_TODAY, None, NotDone.FEAR),
    "b": (Kind.NOT_TODAY, None, NotDone.BUSY),
    "s": (Kind.NOT_TODAY, None, None),
    "u": (Kind.UNREPORTED, None, None),
    "m": (Kind.TOO_MUCH, None, None),
    "h": (Kind.HOLD, None, None),
    "+": (Kind.NUDGE, 1.0, None),
    "-": (Kind.NUDGE, -1.0, None),
    "!": (Kind.STOPPED, None, None),
    "r": (Kind.RETURNED, None, None),
    **{str(n): (Kind.FEAR_BEFORE, n * 10.0, None) for n in range(10)},
}

PATHS = {
    "steady": Path(
        Onboarding(DAY, Start.SOME, easy=("shops",), anchors=((20, 30), (45, 60), (70, 90))),
        "4c 4c 5c 4c c 5c 6c 5t 5c c 5c 6c 5c u 5c",
    ),
    "hard": Path(
        Onboarding(DAY, Start.EASY, hard=("work", "strangers"), anchors=((20, 60), (45, 90))),
        "7t 6c 8f 6c e5c 8tm 5c 4c b s 5c ee3c 4c u 5c",
    ),
    "bold": Path(
        Onboarding(DAY, Start.PUSH, anchors=((20, 0), (45, 20), (70, 50))),
        "2c 2c +3c 3c h3c 3c 4c o5c d4c 6cm! 4c 4c u u u",
    ),
    "away": Path(Onboarding(DAY), "5c 5c 5c .r5c 4c 4c -4c 4c"),
}
ASKED = {"e": Request.EASIER, "d": Request.DIFFERENT, "o": Request.BOLDER}
AWAY = 30  # days that "." stands for

PINNED: dict[str, tuple[str, ...]] = {
    "steady": (
        "23.0 0.81 start",
        "22.0 0.84 context",
        "24.0 0.83 up",
        "27.0 0.79 up",
        "27.1 0.83 context",
        "30.5 0.79 up",
        "29.7 0.82 context",
        "34.1 0.77 up",
        "30.1 0.80 hold",
        "29.6 0.82 context",
        "34.9 0.76 up",
        "35.2 0.78 context",
        "38.1 0.74 up",
        "40.9 0.71 up",
        "33.0 0.84 context",
    ),
    "hard": (
        "8.0 0.79 start",
        "6.0 0.74 hold",
        "9.0 0.71 up",
        "7.8 0.63 hold",
        "11.0 0.59 up",
        "4.8 0.68 repeat",
        "8.4 0.64 up",
        "4.8 0.59 repeat",
        "1.7 0.71 repeat",
        "11.6 0.51 up",
        "-1.3 0.80 repeat",
        "0.5 0.73 repeat",
        "-1.0 0.78 repeat",
        "7.0 0.55 repeat",
        "0.3 0.68 repeat",
        "-2.8 0.78 repeat",
        "-4.5 0.82 repeat",
        "-4.5 0.82 repeat",
    ),
    "bold": (
        "41.0 0.81 start",
        "43.0 0.81 up",
        "46.0 0.80 up",
        "48.0 0.79 up",
        "51.9 0.76 up",
        "51.2 0.80 kept",
        "49.8 0.84 kept",
        "49.8 0.85 kept",
        "54.6 0.78 bolder",
        "47.1 0.90 kept",
        "46.2 0.91 different",
        "41.8 0.95 kept",
        "28.3 0.99 stopped",
        "28.8 0.99 stopped",
        "28.9 0.99 stopped",
        "28.0 0.99 stopped",
        "26.0 0.99 stopped",
    ),
    "away": (
        "9.0 0.85 start",
        "10.0 0.81 context",
        "12.0 0.80 up",
        "11.0 0.83 context",
        "13.9 0.81 up",
        "16.5 0.81 up",
        "19.8 0.79 up",
        "17.4 0.86 context",
    ),
}


def walk(path: Path) -> tuple[tuple[str, ...], bool]:
    """The path's levels and reasons, and whether its log leads to the same state."""
    first = belief = first_belief(path.onboarding, CONTEXTS)
    authored = {key: float(challenge.difficulty) for key, challenge in SHELF.items()}
    sums, random, day = dict.fromkeys(SHELF, Sums()), Random(7), DAY
    log: list[Observation] = []
    seen: list[str] = []

    def hear(kind: Kind, key: str, value: float | None, because: NotDone | None) -> None:
        nonlocal belief
        everybody = Everybody.of(authored, sums)
        evidence = Evidence(kind, day, key, SHELF[key].context.value, value, because)
        log.append(Observation(evidence, everybody.ratings[key], everybody.pool))
        update = observe(belief, everybody.ratings[key], everybody.pool, evidence)
        belief = update.belief
        sums[key] = sums[key].plus(update.contribution or Sums())

    for said in path.days.split():
        request, key, steps = Request.OFFER, "", 0
        for letter in ("", *said):
            if letter == ".":
                day += AWAY
                continue
            if letter in ("", *ASKED):
                request = ASKED.get(letter, Request.OFFER)
                if key:
                    steps += request is Request.EASIER
                    hear(Kind(request.value), key, None, None)
                everybody = Everybody.of(authored, sums)
                choice = choose(
                    belief, SHELF, None, Wishes(), day, random, request, key or None,
                    ratings=everybody.ratings, pool=everybody.pool, steps=steps,
                )  # fmt: skip
                key = choice.challenge_id
                hear(Kind.OFFERED, key, choice.effective, None)
                seen.append(f"{choice.effective:.1f} {choice.chance:.2f} {choice.reason}")
                continue
            hear(SAID[letter][0], key, *SAID[letter][1:])
        day += 1
    return tuple(seen), replay(first, log) == belief


@pytest.mark.parametrize("name", PATHS)
def test_a_path_is_the_one_it_was(name: str) -> None:
    walked, replayed = walk(PATHS[name])
    assert walked == PINNED[name]
    assert replayed


if __name__ == "__main__":
    for name, path in PATHS.items():
        print(f'    "{name}": (')
        for step in walk(path)[0]:
            print(f'        "{step}",')
        print("    ),")
