"""What was on somebody's table of late, and what follows from it for the next one."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

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
    history: History,
    candidates: Mapping[str, Challenge],
    limits: Limits,
    today: int,
    parameters: Parameters,
) -> Lately:
    """Each look back is shorter than the one before, for this runs at every choice."""
    rested, spaced = today - parameters.rest_days, today - parameters.spacing_days
    used = {key for key, day in history if day > rested}
    if len(used) < len(history):
        used.update(_once([key for key, day in history if day <= rested], candidates))
    near = [offer for offer in history if offer[1] > spaced]
    resting = {key for key, _ in near}
    due = {key for key, day in limits.repeats.items() if day <= today}
    if due:
        due -= {key for key, day in near if day > today - parameters.repeat_days}
        used, resting = used - due, resting - due
    return Lately(
        {key for key, day in near if day == today},
        resting,
        used,
        due,
        _settings(history, near, candidates, today, parameters),
    )


def _once(keys: Iterable[str], candidates: Mapping[str, Challenge]) -> list[str]:
    return [key for key in keys if key in candidates and not candidates[key].repeatable]


def _settings(
    history: History,
    near: History,
    candidates: Mapping[str, Challenge],
    today: int,
    parameters: Parameters,
) -> tuple[str, ...]:
    """Of as many offers as count; those that are near are nearly always enough."""
    _, offers, days = parameters.varied
    since = today - days
    for some in (near, history):
        known = [
            (day, candidates[key].context) for key, day in some if day > since and key in candidates
        ]
        if len(known) >= offers - 1:
            break
    known.sort(reverse=True)
    return tuple([context for _, context in known[: offers - 1]])
