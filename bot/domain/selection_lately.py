"""What was on somebody's table of late, and what follows from it for the next one."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from bot.domain.belief import Memory
from bot.domain.model import Challenge
from bot.domain.parameters import Parameters
from bot.domain.selection_filters import Limits

History = Sequence[tuple[str, int]]  # (challenge, day) of earlier offers, in any order


class Lately(NamedTuple):
    """Ids of challenges."""

    shown: Set[str]  # today already
    resting: Set[str]  # nobody gets it while there is another one
    used: Set[str]  # rather not yet, or not again
    due: Set[str]  # wanted again, and its day has come
    settings: tuple[str, ...] = ()  # of the offers among which they should vary, the latest first


def looked_back(
    history: History | None,
    memory: Mapping[str, Memory],
    candidates: Mapping[str, Challenge],
    limits: Limits,
    today: int,
    parameters: Parameters,
) -> Lately:
    """At what they were offered: by a history, or as far as they remember, which is quicker."""
    rested, spaced = today - parameters.rest_days, today - parameters.spacing_days
    if history is None:
        used, near = _remembered(memory, rested, spaced)
    else:
        used = {key for key, day in history if day > rested}
        used.update(_once([key for key, day in history if day <= rested], candidates))
        near = [offer for offer in history if offer[1] > spaced]
    resting = {key for key, _ in near}
    due = {key for key, day in limits.repeats.items() if day <= today}
    if due:
        due -= {key for key, day in near if day > today - parameters.repeat_days}
        used, resting = used - due, resting - due
    shown = {key for key, day in near if day == today}
    settings = _settings(near, candidates, today, parameters)
    if len(settings) < parameters.varied[1] - 1:  # those that are near are nearly always enough
        if history is None:
            history = [(key, day) for key, (_, _, _, day) in memory.items() if day > rested]
        settings = _settings(history, candidates, today, parameters)
    return Lately(shown, resting, used, due, settings)


def _remembered(
    memory: Mapping[str, Memory], rested: int, spaced: int
) -> tuple[set[str], list[tuple[str, int]]]:
    """What was offered since the one day, and what since the other with its day, at one go."""
    used: set[str] = set()
    near: list[tuple[str, int]] = []
    for key, (_, _, _, day) in memory.items():
        if day > rested:
            used.add(key)
            if day > spaced:
                near.append((key, day))
    return used, near


def _once(keys: Iterable[str], candidates: Mapping[str, Challenge]) -> list[str]:
    return [key for key in keys if key in candidates and not candidates[key].repeatable]


def _settings(
    history: History, candidates: Mapping[str, Challenge], today: int, parameters: Parameters
) -> tuple[str, ...]:
    _, offers, days = parameters.varied
    since = today - days
    known = [
        (day, candidates[key].context) for key, day in history if day > since and key in candidates
    ]
    known.sort(reverse=True)
    return tuple([context for _, context in known[: offers - 1]])
