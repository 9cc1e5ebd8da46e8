"""What goes wrong: where the process dies, when nobody can be reached, what Telegram refuses.

All of it is drawn from one seed. A crash is a BaseException, so that nothing of the bot's can
catch it, raised where a kill -9 would matter: around each call to Telegram and each commit.
"""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot.clock import MovableClock
from bot.sandbox.answers import Answer, Dropped
from bot.sandbox.limits import Limits
from bot.sandbox.params import Upload
from bot.sandbox.telegram import Telegram
from bot.store.database import Database
from bot.store.store import Store
from tests.person import TOKEN

SENDS = frozenset({"sendmessage", "sendphoto", "senddocument"})
FRAGILE = ("sendMessage", "sendPhoto", "sendDocument", "editMessageText", "answerCallbackQuery")


class Crash(BaseException):
    """The process is gone, at this point."""


@dataclass(frozen=True, slots=True)
class Weather:
    """How bad it gets; chances are per call, per point or per update."""

    crash: float = 0.004
    lost: float = 0.01  # executed, and no answer
    refused: float = 0.01  # 5xx
    too_many: float = 0.005  # 429
    garbage: float = 0.003
    duplicate: float = 0.1
    reorder: float = 0.1
    short_outages: int = 4  # of minutes, per 10 days
    long_outages: int = 1  # of hours to three days, per 15 days

    def order(self, telegram: Telegram) -> None:
        """Tell the emulated Telegram how to misbehave."""
        faults = telegram.faults
        faults.duplicate, faults.reorder = self.duplicate, self.reorder
        for method in FRAGILE:
            faults.add("drop_after", method=method, probability=self.lost)
            faults.add("drop_before", method=method, probability=self.lost)
            faults.add("garbage", method=method, probability=self.garbage)
            faults.add("refuse", method=method, probability=self.refused, status=502)
            faults.add("refuse", method=method, probability=self.too_many, retry_after=17)
        for kind in ("drop_before", "drop_after", "garbage"):
            faults.add(kind, method="getUpdates", probability=self.lost)
        faults.add("refuse", method="getUpdates", probability=self.refused, status=504)


STORMY = Weather()
CALM = Weather(0, 0, 0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Outage:
    since: datetime
    until: datetime
    ours: bool  # the bot is down; else Telegram cannot be reached


def outages(weather: Weather, start: datetime, days: int, random: Random) -> list[Outage]:
    """Some short ones and, in a run that is long enough for them, long ones; never two at once."""
    spans = [timedelta(minutes=random.uniform(1, 20))] * round(weather.short_outages * days / 10)
    long = max(1, days // 15) * weather.long_outages
    spans += [timedelta(hours=min(random.uniform(1, 72), days * 8)) for _ in range(long)]
    found: list[Outage] = []
    for span in spans:
        since = start + timedelta(days=random.uniform(1, max(days - 1, 1)))
        if all(since + span < other.since or since > other.until for other in found):
            found.append(Outage(since, since + span, random.random() < 0.5))
    return sorted(found, key=lambda outage: outage.since)


class Crashes:
    """Where the process dies, and how often it did."""

    def __init__(self, random: Random, chance: float) -> None:
        self._random = random
        self.chance = chance
        self.count = 0

    def point(self, name: str) -> None:
        if self.chance and self._random.random() < self.chance:
            self.count += 1
            raise Crash(name)


class Wire(Telegram):
    """Telegram as the bot reaches it; the process may die on either side of a call."""

    def __init__(self, clock: MovableClock, crashes: Crashes, seed: int) -> None:
        super().__init__(clock, token=TOKEN, limits=Limits(), seed=seed)
        self._crashes = crashes
        self.sent: list[int] = []  # to whose chat
        self.edited: list[int] = []  # in whose chat
        self.fetched_at: list[datetime] = []  # when an answer of getUpdates came and was survived
        self._answered_at: datetime | None = None  # ... and was not survived yet
        self.history: list[tuple[str, str]] = []  # call and what became of it, text
        self.on_send: Callable[[int, Mapping[str, Any]], None] = lambda chat, params: None
        self.on_sent: Callable[[Mapping[str, Any], bool], None] = lambda params, answered: None

    async def call(
        self,
        token: str,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, bytes | Upload] | None = None,
    ) -> Answer:
        self._crashes.point(f"before {method}")
        if method == "getUpdates":
            self.survived()
        if method.lower() in SENDS:
            self.on_send(int(params["chat_id"]), params)
        executed = True
        outcome = "lost"
        try:
            answer = await super().call(token, method, params, files)
            executed = bool(answer.body.get("ok"))
            outcome = str(answer.status if answer.raw is None else "garbage")
        except Dropped as dropped:
            executed = dropped.executed
            raise
        finally:
            line = f"{method} {params.get('chat_id', '')} {outcome}"
            self.history.append((line, str(params.get("text", ""))))
            if executed and method.lower() in SENDS:
                self.sent.append(int(params["chat_id"]))
                self.on_sent(params, outcome == "200")
            elif executed and method == "editMessageText":
                self.edited.append(int(params["chat_id"]))
            elif method == "getUpdates" and outcome == "200":
                self._answered_at = self.clock.now()
        self._crashes.point(f"after {method}")
        return answer

    def survived(self) -> None:
        """The process that was answered lived until it asked for more, or until the end."""
        if self._answered_at is not None:
            self.fetched_at.append(self._answered_at)
        self._answered_at = None

    def died(self) -> None:
        """What it was told last may be gone with it: Telegram was not told to forget that."""
        self._answered_at = None


class Fragile(Database):
    """The database of a process that may die just before a commit or just after it."""

    crashes: Crashes

    @asynccontextmanager
    async def begin(self, *, patient: bool = False) -> AsyncIterator[Store]:
        async with super().begin(patient=patient) as store:
            yield store
            self.crashes.point("before a commit")
        self.crashes.point("after a commit")
