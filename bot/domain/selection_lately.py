"""What was on somebody's table of late, and what follows from it for the next one."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from bot.domain.model import Challenge
from bot.domain.parameters import Parameters
from bot.domain.selection_filters import Limits

History = Sequence[tuple[str, int]]  # (challenge, day) of earlier offers, in any order


@dataclass(frozen=True, slots=True)
class Lately:
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
    """One pass, for it runs at every choice."""
    shown, resting, used, recent = set[str](), set[str](), set[str](), set[str]()
    rest, spacing, soon = parameters.rest_days, parameters.spacing_days, parameters.repeat_days
    for key, day in history:
        age = today - day
        if age >= rest:
            if key in candidates and not candidates[key].repeatable:
                used.add(key)
            continue
        used.add(key)
        if age < spacing:
            resting.add(key)
            if age < soon:
                recent.add(key)
            if age == 0:
                shown.add(key)
    due = {key for key, day in limits.repeats.items() if day <= today} - recent
    return Lately(
        shown, resting - due, used - due, due, _settings(history, candidates, today, parameters)
    )


def _settings(
    history: History, candidates: Mapping[str, Challenge], today: int, parameters: Parameters
) -> tuple[str, ...]:
    _, offers, days = parameters.varied
    known = [
        (day, candidates[key].context)
        for key, day in history
        if today - day < days and key in candidates
    ]
    known.sort(reverse=True)
    return tuple([context for _, context in known[: offers - 1]])
