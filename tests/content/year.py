"""A year of offers for somebody made up: what the bot would put before them, day by day.

All decisions are the domain's, with the same arguments and the same evidence that the service gives
it. Only the person is ours: a tolerance the bot does not know, luck, days without time, things
they cannot or will not do, and wishes that change on the way.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

from bot.domain.difficulty import Belief, Onboarding, Rating, first_belief, observe
from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.model import Challenge, Context, Need, Start
from bot.domain.person import Wishes
from bot.domain.rating import Pool
from bot.domain.reason import Reason
from bot.domain.safety import Day, resting_contexts, should_ease
from bot.domain.selection import Choice, Limits, Request, Widened, choose

FIRST = 739_950  # an ordinal: some Monday
YEAR = 365
NEEDS = tuple(Need)
AT_HOME = frozenset({Need.LEAVING_HOME, Need.SPEECH, Need.HEARING, Need.PHONE, Need.EYE_CONTACT})
MUCH_WORSE = 30  # points of fear at the hardest moment above what it was before
AWAY = 14  # days
SWAPS = {
    Request.EASIER: Kind.EASIER,
    Request.DIFFERENT: Kind.DIFFERENT,
    Request.BOLDER: Kind.BOLDER,
}


@dataclass(frozen=True, slots=True)
class Offer:
    day: int  # of the year
    challenge: Challenge
    reason: Reason
    request: Request
    wishes: Wishes  # as they were then
    culture: bool  # False: what is odd where they live was to be left out
    widened: Widened | None  # what gave way because little was left
    instead_of: str | None


@dataclass(slots=True)
class Soul:
    """Somebody, drawn from a seed."""

    seed: int
    random: Random
    language: str
    wishes: Wishes
    culture: bool
    belief: Belief
    level: float  # what they can face when the year begins
    tolerance: dict[str, float]
    days: list[Day] = field(default_factory=list)  # on which something was tried

    @property
    def excludes(self) -> bool:
        return bool(self.wishes.without or self.wishes.hidden) or not self.culture


def a_soul(seed: int, languages: tuple[str, ...]) -> Soul:
    """Of five in a row, two rule out nothing; one stays at home and writes."""
    random = Random(seed)
    hard = random.sample(tuple(Context), random.randrange(4))
    start = random.choice(tuple(Start))
    level = max(random.gauss(38, 14), 6)
    without: set[Need] = set()
    match seed % 5:
        case 1:
            without = set(random.sample(NEEDS, random.choice([1, 1, 2])))
        case 2:
            without = set(random.sample(NEEDS, random.choice([2, 3, 4])))
        case 3:
            without = {*AT_HOME, Need.MONEY}
    return Soul(
        seed,
        random,
        languages[seed // 2 % len(languages)],
        Wishes(contexts=frozenset(hard), start=start, without=frozenset(without)),
        culture=seed % 7 != 2,
        belief=first_belief(Onboarding(FIRST, start, hard=tuple(sorted(hard)))),
        level=level,
        tolerance={context: level + random.gauss(0, 8) for context in Context},
    )


class Life:
    """One soul and the bot, from one offer to the next."""

    def __init__(self, soul: Soul, library: Mapping[str, Challenge]) -> None:
        self.soul = soul
        self.library = library
        self.offers: list[Offer] = []
        self.history: list[tuple[str, int]] = []
        self.day = 0

    def live(self, days: int) -> list[Offer]:
        """Everything they are offered, today's second and third ones included."""
        random = self.soul.random
        while self.day < days:
            self._a_day()
            self._change_wishes()
            away = random.choice([1] * 24 + [2, 2, 3, 9, 20])
            self.day += away
            if away >= AWAY:
                self._hear(Evidence(Kind.RETURNED, FIRST + self.day))
        return self.offers

    def _a_day(self) -> None:
        soul = self.soul
        one, steps = self._offer(Request.OFFER, None, 1), 1
        while soul.random.random() < 0.15:
            asked = soul.random.choice([Request.EASIER, Request.EASIER, *SWAPS])
            self._say(SWAPS[asked], one)
            steps += asked is Request.EASIER
            one = self._offer(asked, one, steps - (asked is not Request.EASIER))
        self._answer(one)

    def _offer(self, request: Request, before: Challenge | None, steps: int) -> Challenge:
        soul, today = self.soul, FIRST + self.day
        resting = {Context(name): today + 1 for name in resting_contexts(soul.days, _at(today))}
        choice: Choice = choose(
            soul.belief, self.library, self.history, soul.wishes, today, soul.random, request,
            before.id if before else None, steps=max(steps, 1),
            limits=Limits(culture_sensitive=soul.culture, resting=resting),
        )  # fmt: skip
        one = self.library[choice.challenge_id]
        self.offers.append(
            Offer(
                *(self.day, one, choice.reason, request, soul.wishes, soul.culture),
                *(choice.widened, before.id if before else None),
            )
        )
        self.history.append((one.id, today))
        self._say(Kind.OFFERED, one, choice.effective)
        return one

    def _answer(self, one: Challenge) -> None:
        """What they do with it, and what they tell of it in the evening."""
        soul, luck = self.soul, self.soul.random.random()
        if luck < 0.06:
            self._say(Kind.UNREPORTED, one)
            return
        if luck < 0.14:
            self._say(Kind.NOT_TODAY, one, because=NotDone.BUSY)
            return
        margin = soul.tolerance[one.context] - one.difficulty + soul.random.gauss(0, 14)
        fear = min(max(45 - 1.4 * (margin - 11) + soul.random.gauss(0, 10), 0), 100)
        self._say(Kind.FEAR_BEFORE, one, round(fear, -1))
        if margin < -12:
            self._say(Kind.NOT_TODAY, one, because=NotDone.FEAR)
            return
        if margin > 0:
            soul.tolerance[one.context] += 0.25
        self._say(Kind.COMPLETED if margin > 0 else Kind.TRIED, one)
        peak = min(max(fear + soul.random.gauss(0, 12), 0), 100)
        self._say(Kind.PEAK, one, round(peak, -1))
        soul.days.append(
            Day(
                *(one.context, _at(FIRST + self.day), round(peak)),
                much_worse_than_expected=peak - fear >= MUCH_WORSE,
            )
        )
        if should_ease(soul.days):
            self._say(Kind.STOPPED, one)

    def _change_wishes(self) -> None:
        soul, wishes = self.soul, self.soul.wishes
        if soul.seed % 5 and soul.random.random() < 0.02:  # never this one again, please
            hidden = wishes.hidden | {self.offers[-1].challenge.id}
            soul.wishes = replace(wishes, hidden=hidden)
        if soul.seed % 5 in (1, 2) and soul.random.random() < 0.01:
            need = soul.random.choice(NEEDS)
            soul.wishes = replace(wishes, without=wishes.without ^ {need})

    def _say(
        self,
        kind: Kind,
        one: Challenge,
        value: float | None = None,
        because: NotDone | None = None,
    ) -> None:
        said = Evidence(kind, FIRST + self.day, one.id, one.context, value, because)
        self._hear(said, Rating.of(one.difficulty))

    def _hear(self, said: Evidence, rating: Rating | None = None) -> None:
        self.soul.belief = observe(self.soul.belief, rating, Pool(), said).belief


def _at(day: int) -> datetime:
    return datetime(1, 1, 1, 9, tzinfo=UTC) + timedelta(days=day - 1)
