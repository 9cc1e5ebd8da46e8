"""Where a challenge leads: to a smaller and a bolder neighbour, a step away and not a leap."""

from collections.abc import Iterator, Mapping

from bot.content.problems import Problem
from bot.content.reading import Read
from bot.domain.model import Challenge
from bot.domain.parameters import PARAMETERS

FAR = 30  # points of difficulty at which a neighbour is none any more
SMALLEST = 3  # below this there is nothing smaller to lead to
STEPS = {"smaller": -1, "bolder": 1}


def mistakes(own: Read, every: Mapping[str, Challenge], *, linked: bool) -> Iterator[Problem]:
    """Of the challenges of one folder. `linked`: it promises that none is without neighbours."""
    for challenge in own.challenges.values():
        for name in STEPS:
            other = getattr(challenge, name)
            if other in own.lost:  # is told already
                continue
            if told := mistake(challenge, name, other, every, linked=linked):
                yield Problem(*own.place(challenge.id, name), f"{challenge.id}.{name}", told)


def mistake(
    challenge: Challenge,
    name: str,
    other: str | None,
    every: Mapping[str, Challenge],
    *,
    linked: bool = False,
) -> str:
    """What is wrong with this neighbour, if anything is. `linked`: it has to have one."""
    if other is None:
        wanted = linked and not _is_end(challenge, name)
        return "is missing: library.toml promises one" if wanted else ""
    if other not in every:
        return f"there is no challenge {other}"
    here, there = challenge.difficulty, every[other].difficulty
    if (there - here) * STEPS[name] <= 0:
        return f"{other} ({there}) is not {name} than this ({here})"
    if abs(there - here) > FAR:
        return f"{other} ({there}) is more than {FAR} away from this ({here})"
    return ""


def near(
    challenge: Challenge, name: str, every: Mapping[str, Challenge], most: int = 3
) -> list[str]:
    """Ids it could lead to: of its own context, the least step first."""
    there = [
        other
        for other in every.values()
        if other.context == challenge.context and not mistake(challenge, name, other.id, every)
    ]
    there.sort(key=lambda other: (abs(other.difficulty - challenge.difficulty), other.id))
    return [other.id for other in there[:most]]


def _is_end(challenge: Challenge, name: str) -> bool:
    if name == "smaller":
        return challenge.difficulty < SMALLEST
    return challenge.difficulty >= PARAMETERS.own_choice_from
