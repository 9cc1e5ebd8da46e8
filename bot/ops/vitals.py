"""What is known of whether the bot is well; told as reasons why it is not.

The loops tell it through the meter, so that nothing has to be asked of them. Ages are
measured with a clock that nobody can set.
"""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

TURN = 30.0  # seconds within which the loop must have come round
POLL = 150.0  # ... Telegram must have answered: three times the longest it holds an answer
LOOK = 120.0  # ... the database must have taken something
SKEW = timedelta(seconds=60)  # our clock against what we know better
EARLIEST = datetime(2026, 11, 1, tzinfo=UTC)  # this program was written later


def ticking() -> float:
    """Seconds on a clock that only goes forward, the same one in every process of a machine."""
    return time.monotonic()


@dataclass(slots=True)
class Vitals:
    polls: bool = True  # False where another process fetches the updates, or Telegram brings them
    turned: float = field(default_factory=ticking)
    answered: float | None = None  # when Telegram last answered getUpdates
    conflict: bool = False  # another program fetches the updates of our bot
    skew: timedelta = timedelta()  # ahead of Telegram
    newest: datetime | None = None  # the latest moment that stands in the database
    looked: float | None = None  # when the database last answered whether it takes what we write
    database: str | None = "not looked at yet"  # what is wrong with it
    doubtful: bool = True  # something went wrong since

    def turn(self) -> None:
        self.turned = ticking()

    def polled(self, outcome: str) -> None:
        self.conflict = outcome == "conflict"
        if outcome == "ok":
            self.answered = ticking()

    def saw(self, wrong: str | None) -> None:
        """The database was looked at."""
        self.looked, self.database = ticking(), wrong

    def alive(self) -> bool:
        return ticking() - self.turned < TURN

    def wrong(self, now: datetime) -> list[str]:
        """Why the bot is not ready: one line each, nothing when it is."""
        found = [
            None if self.alive() else "the loop stands still",
            self.storeless(),
            self._deaf() if self.polls else None,
            self._clock(now),
        ]
        return [reason for reason in found if reason]

    def storeless(self) -> str | None:
        """Why nothing can be kept or read now."""
        if self.looked is not None and ticking() - self.looked > LOOK:
            return f"database: no answer for {ticking() - self.looked:.0f} s"
        return f"database: {self.database}" if self.database else None

    def _deaf(self) -> str | None:
        if self.conflict:
            return "another program uses this token, or a webhook is set"
        if self.answered is None:
            return "Telegram has not answered yet"
        age = ticking() - self.answered
        return f"no answer from Telegram for {age:.0f} s" if age > POLL else None

    def _clock(self, now: datetime) -> str | None:
        if now < max(EARLIEST, self.newest or EARLIEST) - SKEW:
            return f"the clock is behind: it shows {now:%Y-%m-%d %H:%M} UTC"
        if abs(self.skew) > SKEW:
            return f"the clock is {self.skew.total_seconds():+.0f} s off Telegram's"
        return None
