"""Which challenge today, and which one instead: easier, different, bolder.

Wishes are never relaxed. The ceiling is never passed while anything that has rested lies below it.
Then a small one may that they will rather do than not; right after anything hard, what they know
comes back first. Else it is the smallest there is. Asking for an easier one always ends in
something, the third time in something of a minute, from home.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from random import Random
from types import MappingProxyType
from typing import NamedTuple

from bot.domain.belief import Belief
from bot.domain.difficulty_state import aligned
from bot.domain.model import Challenge
from bot.domain.parameters import PARAMETERS, Parameters
from bot.domain.person import Wishes
from bot.domain.rating import Pool, Rating
from bot.domain.reason import Reason
from bot.domain.selection_filters import (
    FEW,
    Filter,
    Limits,
    NothingFits,
    fitting,
    permission,
    tightest,
)
from bot.domain.selection_lately import Lately, looked_back
from bot.domain.selection_search import Request, Search, Widened
from bot.domain.selection_stock import Stock, goods_for
from bot.domain.selection_values import Taste, Weighed, chance_of

__all__ = [
    "Choice", "Filter", "Level", "Limits", "NothingFits", "Request", "Widened",
    "choose", "fallback_choice", "pick", "why",
]  # fmt: skip

NO_LIMITS = Limits()
UNRATED: Mapping[str, Rating] = MappingProxyType({})
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


class Choice(NamedTuple):
    challenge_id: str
    chance: float  # predicted chance of completing it
    effective: float  # its difficulty for this person, 0-100
    reason: Reason
    widened: Widened | None = None
    left: int = 0  # how many challenges the person's wishes leave: all of them while they are few
    tightest: Filter | None = None  # the wish that takes most away, if few are left

    @property
    def level(self) -> Level:
        if self.effective < SMALL_BELOW:
            return Level.SMALL
        return Level.MIDDLE if self.effective < MIDDLE_BELOW else Level.BIG


def choose(
    belief: Belief,
    candidates: Mapping[str, Challenge],
    history: Sequence[tuple[str, int]] | None,
    wishes: Wishes,
    today: int,
    random: Random,
    request: Request = Request.OFFER,
    instead_of: str | None = None,
    *,
    ratings: Mapping[str, Rating] = UNRATED,
    stock: Stock | None = None,
    pool: Pool | None = None,
    limits: Limits | None = None,
    steps: int = 1,
    parameters: Parameters = PARAMETERS,
) -> Choice:
    """The challenge to offer. `history` holds (challenge id, day) of earlier offers, today's too;
    None: those that the belief remembers.

    `stock` is the same candidates and ratings in order, or most of them; whoever chooses often
    keeps one. `steps` counts how often something easier was asked for today, this time included.
    Raises NothingFits when the person's wishes rule out everything.
    """
    limits = limits or NO_LIMITS
    belief = aligned(belief, pool) if pool else belief
    stock = stock or Stock(candidates, ratings, parameters)
    goods = goods_for(stock, candidates, permission(wishes, limits, today), limits.pin)
    if not goods.left:
        raise NothingFits(tightest(candidates.values(), wishes, limits, today))
    lately = looked_back(history, belief.memory, candidates, limits, today, parameters)
    search = Search(request, belief, today, steps, instead_of, lately, goods, parameters)
    bonus = _bonus(candidates, lately, belief, limits.pin, parameters)
    one, widened = search.among(candidates, Taste(today, wishes.contexts, bonus, random))
    known = one.challenge.id in lately.used and one.challenge.id != instead_of
    again = known and one.challenge.repeatable
    return Choice(
        one.challenge.id,
        chance_of(one, parameters),
        one.effective,
        Reason.REPEAT if again else _reason(one, search, limits.pin, candidates, wishes),
        widened,
        goods.left,
        tightest(candidates.values(), wishes, limits, today) if goods.left < FEW else None,
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
    belief = aligned(belief, pool) if pool else belief
    one = Weighed(*Stock({}, ratings, parameters).row(belief, today, challenge))
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
    used = looked_back(history, {}, candidates, limits, today, PARAMETERS).used

    def distance(challenge: Challenge) -> tuple[bool, bool, float, str]:
        above = challenge.difficulty > level
        return above, challenge.id in used, abs(challenge.difficulty - level), challenge.id

    one = min(allowed, key=distance)
    return Choice(
        one.id, FALLBACK_CHANCE, float(one.difficulty), Reason.FALLBACK, None, len(allowed)
    )


def _bonus(
    candidates: Mapping[str, Challenge],
    lately: Lately,
    belief: Belief,
    pin: str | None,
    parameters: Parameters,
) -> dict[str, float]:
    """What each is worth besides: a repeat on purpose, a pinned step; what is done once, least.

    Nothing is said of what was met lately: it is chosen from only where there is nothing else.
    """
    bonus = {key: -parameters.tired for key in belief.spent if key not in lately.used}
    bonus.update(dict.fromkeys(lately.due, REPEAT_BONUS))
    for key in _steps_towards(candidates, pin) - lately.used:
        bonus.setdefault(key, PIN_BONUS)
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
    wishes: Wishes,
) -> Reason:
    """The thought that decided, in the order in which a person would want to hear it."""
    belief, key = search.belief, one.challenge.id
    asked = search.reason(one)
    if asked:
        return asked
    if belief.stop and search.today < belief.stop.until:
        return Reason.STOPPED
    if key in search.lately.due:
        return Reason.REPEAT
    if pin and key in _steps_towards(candidates, pin):
        return Reason.PINNED
    if belief.answers == 0 and belief.reason is Reason.START:
        return Reason.START
    if belief.reason in GENTLER:
        return belief.reason
    if belief.hold and search.today < belief.hold.until:
        return Reason.KEPT
    if wishes.contexts and one.challenge.context not in wishes.contexts:
        return Reason.ELSEWHERE
    last = belief.last
    if belief.reason is Reason.UP and last and one.effective > last.effective + NO_DIFFERENCE:
        return Reason.UP
    return Reason.CONTEXT if last and last.context != one.challenge.context else Reason.STEADY
