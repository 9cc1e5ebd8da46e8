"""Whether this machine's clock can be trusted enough to speak first.

A clock that has gone back (a Raspberry Pi wakes up in the past) holds everything that we start
ourselves; replies go on, as somebody is waiting. A clock that has jumped ahead may be right (a
laptop that slept), so one visit is tried, and Telegram's own clock, which stands in every
message it takes, decides.
"""

import logging
from datetime import UTC, datetime, timedelta

from bot.clock import Clock

log = logging.getLogger(__name__)

BACK = timedelta(seconds=60)  # how far a clock may go back without a word
JUMP = timedelta(seconds=60)  # ahead, more than time has passed
SKEW = timedelta(seconds=30)  # from Telegram's clock
NOT_BEFORE = datetime(2026, 1, 1, tzinfo=UTC)  # older than this program: no clock is right there
EVERYBODY = 2**31 - 1


class Timekeeper:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen, self._steady = clock.now(), clock.steady()
        self._latest = NOT_BEFORE  # the latest moment that we believe has been
        self._jumped: timedelta | None = None  # ahead, and nobody has said yet whether rightly
        self._ahead = False
        self._behind = False
        self.skew = timedelta()  # how far we are ahead of Telegram, as far as we know

    def begin(self, last_seen: datetime | None) -> None:
        """`last_seen` is the moment that an earlier process wrote down last."""
        self._latest = max(last_seen or NOT_BEFORE, NOT_BEFORE)
        self.look()

    @property
    def holds(self) -> bool:
        """Whether nothing may be started now."""
        return self._behind or self._ahead

    @property
    def most(self) -> int:
        """How many visits at once."""
        return 1 if self._jumped else EVERYBODY

    @property
    def believed(self) -> datetime | None:
        """The moment to remember for the next process; None while the clock is in doubt."""
        return None if self.holds or self._jumped else self._latest

    def look(self) -> None:
        """Once a second: has the clock gone on as time has?"""
        now, steady = self._clock.now(), self._clock.steady()
        moved = (now - self._seen) - timedelta(seconds=steady - self._steady)
        self._seen, self._steady = now, steady
        if moved > JUMP and not self._behind:
            log.warning("the clock jumped ahead by %d s", moved.total_seconds())
            self._jumped = moved
        elif moved < -JUMP and (self._jumped or self._ahead):  # back again from where it jumped to
            self._jumped, self._ahead, self._latest = None, False, now
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
        elif self._behind and not behind:
            log.info("the clock is right again")
        self._behind = behind
        if not self._jumped and not self._ahead:
            self._latest = max(self._latest, now)

    def compare(self, said_at: datetime, asked: datetime) -> None:
        """Telegram took a message at `said_at`; we had asked for it at `asked`."""
        now = self._clock.now()
        skew = max(asked - said_at - timedelta(seconds=1), timedelta()) or min(
            now - said_at, timedelta()
        )
        if abs(skew) > SKEW and abs(self.skew) <= SKEW:
            log.warning("this clock is %d s off Telegram's", skew.total_seconds())
        self.skew = skew
        if abs(skew) <= SKEW:
            self._agree(now)
        elif self._jumped and abs(skew - self._jumped) <= JUMP:
            log.error("the clock jumped ahead and is wrong; nothing is started until it is right")
            self._ahead = True
        self._jumped = None

    def _agree(self, now: datetime) -> None:
        """Telegram's clock shows what ours shows: whatever we believed before was wrong."""
        if self.holds:
            log.info("Telegram's clock agrees with this one again")
        self._ahead = False
        if self._behind:
            self._behind, self._latest = False, now
