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
from bot.domain.rating import Pool, Rating
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
        "24.0 0.77 start",
        "23.0 0.80 context",
        "28.0 0.76 up",
        "32.5 0.71 up",
        "27.5 0.81 context",
        "35.4 0.71 up",
        "34.8 0.74 context",
        "31.5 0.81 steady",
        "31.0 0.76 hold",
        "30.0 0.79 context",
        "36.1 0.73 up",
        "39.5 0.70 up",
        "39.0 0.72 context",
        "43.4 0.66 up",
        "41.9 0.69 context",
    ),
    "hard": (
        "6.0 0.80 start",
        "4.0 0.75 hold",
        "9.0 0.68 up",
        "8.5 0.61 hold",
        "11.0 0.59 up",
        "2.5 0.72 easier",
        "10.5 0.58 up",
        "4.3 0.61 drop",
        "1.8 0.69 steady",
        "-1.0 0.77 steady",
        "-1.0 0.77 steady",
        "0.6 0.71 hold",
        "-0.9 0.76 steady",
        "0.6 0.69 easier",
        "1.9 0.63 easier",
        "-1.1 0.72 steady",
        "-2.8 0.77 steady",
        "-2.8 0.77 steady",
    ),
    "bold": (
        "41.0 0.79 start",
        "43.0 0.79 up",
        "47.5 0.76 up",
        "50.6 0.74 up",
        "53.6 0.72 up",
        "53.4 0.74 kept",
        "52.0 0.77 kept",
        "50.0 0.81 kept",
        "57.9 0.71 bolder",
        "47.7 0.88 kept",
        "46.0 0.87 different",
        "48.0 0.87 kept",
        "36.1 0.94 stopped",
        "34.4 0.95 stopped",
        "34.2 0.96 stopped",
        "33.0 0.96 stopped",
        "29.9 0.98 stopped",
    ),
    "away": (
        "12.0 0.80 start",
        "11.0 0.79 context",
        "17.5 0.72 up",
        "16.9 0.76 context",
        "20.3 0.74 up",
        "21.6 0.76 up",
        "24.0 0.76 up",
        "24.7 0.78 context",
    ),
}


def walk(path: Path) -> tuple[tuple[str, ...], bool]:
    """The path's levels and reasons, and whether its log leads to the same state."""
    first = belief = first_belief(path.onboarding, CONTEXTS)
    ratings = {key: Rating.of(c.difficulty) for key, c in SHELF.items()}
    pool, random, day = Pool(), Random(7), DAY
    history: list[tuple[str, int]] = []
    log: list[Observation] = []
    seen: list[str] = []

    def hear(kind: Kind, key: str, value: float | None, because: NotDone | None) -> None:
        nonlocal belief, pool
        evidence = Evidence(kind, day, key, SHELF[key].context.value, value, because)
        log.append(Observation(evidence, ratings[key], pool))
        update = observe(belief, ratings[key], pool, evidence)
        belief, pool = update.belief, update.pool
        if update.rating:
            ratings[key] = update.rating

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
                choice = choose(
                    belief, SHELF, history, Wishes(), day, random, request, key or None,
                    ratings=ratings, pool=pool, steps=steps,
                )  # fmt: skip
                key = choice.challenge_id
                history.append((key, day))
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
