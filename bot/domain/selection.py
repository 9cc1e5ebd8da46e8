"""Which challenge today, and which one instead: easier, different, bolder.

Wishes are never relaxed. The ceiling is never passed unless everything there is lies above
it: then it is the smallest there is. Spacing gives way first. Asking for an easier one always ends
in something, the third time in something of a minute, from home.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from types import MappingProxyType

from bot.domain.belief import Belief
from bot.domain.difficulty_gaussian import passed
from bot.domain.difficulty_state import aligned
from bot.domain.model import Challenge
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.reason import Reason
from bot.domain.selection_filters import Filter, Limits, NothingFits, fitting, tightest
from bot.domain.selection_search import Request, Search, Widened
from bot.domain.selection_values import Taste, Weighed, chance_of, weighed

__all__ = [
    "Choice", "Filter", "Level", "Limits", "NothingFits", "Request", "Widened",
    "choose", "fallback_choice", "pick", "why",
]  # fmt: skip

UNRATED: Mapping[str, Rating] = MappingProxyType({})
FEW = 8  # fewer challenges than this are worth a word about widening
PIN_BONUS, REPEAT_BONUS = 0.15, 0.3  # in chances of the zone
NO_DIFFERENCE = 1.0  # points within which two levels are the same to a person
SMALL_BELOW, MIDDLE_BELOW = 28, 55
FALLBACK_STEP, FALLBACK_LEVEL, FALLBACK_CHANCE = 5, 10, 0.8
GENTLER = frozenset({Reason.HOLD, Reason.DROP, Reason.BACK, Reason.QUIET})


class Level(StrEnum):
    """What a person is told about the size of a challenge: a word, never a number."""

    SMALL = "small"
    MIDDLE = "middle"
    BIG = "big"


@dataclass(frozen=True, slots=True)
class Choice:
    challenge_id: str
    chance: float  # predicted chance of completing it
    effective: float  # its difficulty for this person, 0-100
    reason: Reason
    widened: Widened | None = None
    left: int = 0  # how many challenges the person's wishes leave
    tightest: Filter | None = None  # the wish that takes most away, if few are left

    @property
    def level(self) -> Level:
        if self.effective < SMALL_BELOW:
            return Level.SMALL
        return Level.MIDDLE if self.effective < MIDDLE_BELOW else Level.BIG


def choose(
    belief: Belief,
    candidates: Mapping[str, Challenge],
    history: Sequence[tuple[str, int]],
    wishes: Wishes,
    today: int,
    random: Random,
    request: Request = Request.OFFER,
    instead_of: str | None = None,
    *,
    ratings: Mapping[str, Rating] = UNRATED,
    pool: Pool | None = None,
    limits: Limits | None = None,
    steps: int = 1,
    parameters: Parameters = PARAMETERS,
) -> Choice:
    """The challenge to offer. `history` holds (challenge id, day) of earlier offers, today's too.

    `steps` counts how often something easier was asked for today, this time included.
    Raises NothingFits when the person's wishes rule out everything.
    """
    limits = limits or Limits()
    belief = passed(aligned(belief, pool) if pool else belief, today, parameters)
    allowed = fitting(candidates.values(), wishes, limits, today, parameters)
    if not allowed:
        raise NothingFits(tightest(candidates.values(), wishes, limits, today))
    search = Search(request, belief, today, steps, instead_of, ratings, parameters)
    due = _due(limits, history, today, parameters)
    used = _used(history, candidates, today, parameters) - due
    bonus = _bonus(candidates, due, used, limits.pin, parameters)
    taste = Taste(today, wishes.contexts, bonus, random)
    one, widened = search.among(allowed, candidates, used, taste)
    few = len(allowed) < FEW
    return Choice(
        one.challenge.id,
        chance_of(one, parameters),
        one.effective,
        _reason(one, search, limits.pin, candidates, due),
        widened,
        len(allowed),
        tightest(candidates.values(), wishes, limits, today) if few else None,
    )


def pick(
    belief: Belief,
    challenge: Challenge,
    wishes: Wishes,
    today: int,
    *,
    ratings: Mapping[str, Rating] = UNRATED,
    pool: Pool | None = None,
    parameters: Parameters = PARAMETERS,
) -> Choice | None:
    """One picked by hand: any their needs allow, the boldest too, unless a stop rule holds."""
    belief = passed(aligned(belief, pool) if pool else belief, today, parameters)
    one = Weighed(*weighed(belief, [challenge], ratings, parameters)[0])
    stop = belief.stop
    if stop and today < stop.until and one.effective > stop.level:
        return None
    if not wishes.without.isdisjoint(challenge.needs):
        return None
    return Choice(
        challenge.id, chance_of(one, parameters), one.effective, Reason.OWN_CHOICE, left=1
    )


def why(choice: Choice) -> tuple[Reason, Level]:
    """What to tell the person about a choice: why this one, and its size in a word."""
    return choice.reason, choice.level


def fallback_choice(
    candidates: Mapping[str, Challenge],
    history: Sequence[tuple[str, int]],
    wishes: Wishes,
    today: int,
    last_completed: str | None = None,
    limits: Limits | None = None,
) -> Choice:
    """Without any state: a little below the last one they did. For when all else is missing.

    Uses nothing but the authors' numbers. Raises NothingFits like `choose`.
    """
    limits = limits or Limits()
    allowed = fitting(candidates.values(), wishes, limits, today)
    if not allowed:
        raise NothingFits(tightest(candidates.values(), wishes, limits, today))
    done = candidates.get(last_completed or "")
    level = done.difficulty - FALLBACK_STEP if done else FALLBACK_LEVEL
    used = _used(history, candidates, today, PARAMETERS)

    def distance(challenge: Challenge) -> tuple[bool, bool, float, str]:
        above = challenge.difficulty > level
        return above, challenge.id in used, abs(challenge.difficulty - level), challenge.id

    one = min(allowed, key=distance)
    return Choice(
        one.id, FALLBACK_CHANCE, float(one.difficulty), Reason.FALLBACK, None, len(allowed)
    )


def _used(
    history: Sequence[tuple[str, int]],
    candidates: Mapping[str, Challenge],
    today: int,
    parameters: Parameters,
) -> set[str]:
    """Challenges that should rest: recent ones, and any that is done only once."""
    return {
        key
        for key, day in history
        if today - day < parameters.rest_days
        or (key in candidates and not candidates[key].repeatable)
    }


def _due(
    limits: Limits, history: Sequence[tuple[str, int]], today: int, parameters: Parameters
) -> set[str]:
    """Challenges wanted again whose day has come, a few days after the last time at least."""
    recent = {key for key, day in history if today - day < parameters.repeat_days}
    return {key for key, day in limits.repeats.items() if day <= today} - recent


def _bonus(
    candidates: Mapping[str, Challenge],
    due: set[str],
    used: set[str],
    pin: str | None,
    parameters: Parameters,
) -> dict[str, float]:
    bonus = dict.fromkeys(_steps_towards(candidates, pin), PIN_BONUS)
    bonus.update(dict.fromkeys(due, REPEAT_BONUS))
    bonus.update(dict.fromkeys(used, -parameters.tired))
    return bonus


def _steps_towards(candidates: Mapping[str, Challenge], pin: str | None) -> set[str]:
    """The pinned challenge and every smaller one below it, as the library links them."""
    chain: set[str] = set()
    while pin and pin in candidates and pin not in chain:
        chain.add(pin)
        pin = candidates[pin].smaller
    return chain


def _reason(
    one: Weighed,
    search: Search,
    pin: str | None,
    candidates: Mapping[str, Challenge],
    due: set[str],
) -> Reason:
    """The thought that decided, in the order in which a person would want to hear it."""
    belief, key = search.belief, one.challenge.id
    asked = search.reason(one)
    if asked:
        return asked
    if belief.stop and search.today < belief.stop.until:
        return Reason.STOPPED
    if key in due:
        return Reason.REPEAT
    if pin and key in _steps_towards(candidates, pin):
        return Reason.PINNED
    if belief.answers == 0 and belief.reason is Reason.START:
        return Reason.START
    if belief.reason in GENTLER:
        return belief.reason
    if belief.hold and search.today < belief.hold.until:
        return Reason.KEPT
    last = belief.last
    if belief.reason is Reason.UP and last and one.effective > last.effective + NO_DIFFERENCE:
        return Reason.UP
    return Reason.CONTEXT if last and last.context != one.challenge.context else Reason.STEADY
