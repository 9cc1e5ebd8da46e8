"""Whether this machine's clock can be trusted enough to speak first.

Telegram's own clock stands in every message it takes, and decides. A clock that went back (a
Raspberry Pi wakes up in the past) or that Telegram shows to be far ahead holds everything that we
start ourselves; replies go on, as somebody is waiting, and each brings word of Telegram's clock.
One that jumped ahead, or is ahead of all that earlier processes saw, may be right (a laptop that
slept): it is in doubt, and one visit at a time is tried until Telegram has said. So is it after an
hour without a word, so that nobody is held for ever.
"""

import logging
from datetime import UTC, datetime, timedelta

from bot.clock import Clock

log = logging.getLogger(__name__)

BACK = timedelta(seconds=60)  # how far a clock may go back without a word
JUMP = timedelta(seconds=60)  # ahead, more than time has passed
SKEW = timedelta(seconds=30)  # from Telegram's clock, before it is told
FAR = timedelta(minutes=5)  # ahead: to come so early harms nobody, to stay away all day would
SILENCE, DOUBT = 3600.0, 86400.0  # seconds: of a hold before one visit is tried; of any doubt
NOT_BEFORE = datetime(2026, 1, 1, tzinfo=UTC)  # older than this program: no clock is right there
LONG_AGO = datetime.min.replace(tzinfo=UTC)
EVERYBODY = 2**31 - 1
TELEGRAM = "telegram"  # a moment: its clock, when it last took something of any process


class Timekeeper:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen, self._steady = clock.now(), clock.steady()
        self._latest = NOT_BEFORE  # the latest moment that we believe has been
        self._set_at = LONG_AGO  # what the clock showed when it had last been set
        self._doubted: float | None = None  # since when, steadily, and Telegram has not said yet
        self._silent = 0.0  # since when, steadily, it has been wrong without a word of Telegram's
        self._ahead = False
        self._behind = False
        self._heard: tuple[datetime | None, datetime] | None = None  # see `hear`
        self.went_back = False  # until whoever mends what that did has done so
        self.skew = timedelta()  # how far we are ahead of Telegram, as far as we know
        self.told: datetime | None = None  # Telegram's clock, when it last took something of ours

    def begin(self, last_seen: datetime | None) -> None:
        """`last_seen` is the moment that an earlier process wrote down last."""
        self._latest = max(last_seen or NOT_BEFORE, NOT_BEFORE)
        if last_seen is None or self._clock.now() - last_seen > FAR:
            self._doubted = self._clock.steady()
        self.look()

    @property
    def wrong(self) -> bool:
        return self._behind or self._ahead

    @property
    def holds(self) -> bool:
        """Whether nothing may be started now."""
        return self.wrong and self._clock.steady() - self._silent < SILENCE

    @property
    def doubts(self) -> bool:
        """Whether only one visit may be on its way, to hear what Telegram says."""
        in_doubt = self._doubted is not None and self._clock.steady() - self._doubted < DOUBT
        return in_doubt or self.wrong

    @property
    def most(self) -> int:
        """How many visits may be on their way."""
        return 1 if self.doubts else EVERYBODY

    @property
    def believed(self) -> datetime | None:
        """The moment to remember for the next process; None while the clock is in doubt."""
        return None if self.doubts else self._latest

    def look(self) -> None:
        """Once a second, and before anything is started: has the clock gone on as time has?"""
        now, steady = self._clock.now(), self._clock.steady()
        moved = (now - self._seen) - timedelta(seconds=steady - self._steady)
        self._seen, self._steady = now, steady
        if abs(moved) > JUMP:
            way = "ahead" if moved > JUMP else "back"
            log.warning("the clock jumped %s by %d s", way, abs(moved).total_seconds())
            self._set_at, self._doubted = now, steady
        if moved < -JUMP:
            self._ahead, self.went_back = False, True
        self._follow(now)

    def _follow(self, now: datetime) -> None:
        behind = now < self._latest - BACK
        if behind and not self._behind:
            log.error(
                "the clock has gone back: it shows %s and was at %s; nothing is started until it"
                " is right",
                f"{now:%Y-%m-%d %H:%M}",
                f"{self._latest:%Y-%m-%d %H:%M}",
            )
            self._silent, self.went_back = self._steady, True
        elif self._behind and not behind:
            log.info("the clock is right again")
        self._behind = behind
        if not self.doubts:
            self._latest = max(self._latest, now)

    def hear(self, told: datetime | None) -> None:
        """What any process of ours was told last; new is what was not so at the last look."""
        now, before = self._clock.now(), self._heard
        self._heard = told, now
        if told is not None and before is not None and told != before[0]:
            self._judge(told, before[1])

    def compare(self, said_at: datetime, asked: datetime) -> None:
        """Telegram took a message at `said_at`; we had asked for it at `asked`."""
        self.told = said_at
        self._judge(said_at, asked)

    def _judge(self, said_at: datetime, asked: datetime) -> None:
        self.look()
        now, wrong = self._seen, self.wrong
        if not self._set_at <= asked <= now:  # the clock was set meanwhile
            return
        skew = max(asked - said_at - timedelta(seconds=1), timedelta()) or min(
            now - said_at, timedelta()
        )
        if abs(skew) > SKEW and abs(self.skew) <= SKEW:
            log.warning("this clock is %d s off Telegram's", skew.total_seconds())
        self.skew, self._silent = skew, self._steady
        self._ahead, self._doubted = skew > FAR, None
        if self._ahead:
            self._latest = min(self._latest, said_at)
        elif abs(skew) <= FAR and self._behind:  # what we believed before was wrong
            self._behind, self._latest = False, now
        if self._ahead and not wrong:
            log.error("the clock is far ahead and wrong; nothing is started until it is right")
        elif wrong and not self.wrong:
            log.info("Telegram's clock agrees with this one again")
