"""What a typed sentence asks of us, as a value.

A message may hold several requests; they are listed in the order in which they
are acted on, which is not the order in which they were said: what happened is
told before what should happen next, and courtesies come last. `none` is never a
member of the list: an answer or a story is the empty list.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.model import Context
from bot.domain.safety import Danger


class Intent(StrEnum):
    EASIER = "easier"
    HARDER = "harder"
    DIFFERENT = "different"
    SKIP = "skip"  # not today
    TODAY = "today"  # today's challenge, once more
    HIDE = "hide"  # not this one, ever again
    AGAIN = "again"  # the same one another time
    LATER = "later"  # with a time, if one was said
    DONE = "done"
    TRIED = "tried"  # started, froze, turned back
    PAUSE = "pause"  # with a span, if one was said
    RESUME = "resume"
    STOP = "stop"  # no more messages
    FORGET = "forget"  # erase what is kept
    HELP = "help"
    HELP_NOW = "help_now"
    PROGRESS = "progress"
    LADDER = "ladder"
    OWN = "own"  # a challenge of their own
    TIME = "time"  # another hour, or another place with its zone
    LANGUAGE = "language"
    SETTINGS = "settings"
    THANKS = "thanks"
    GREETING = "greeting"


class Ahead(StrEnum):
    """How somebody speaks of what still lies before them."""

    GOING = "going"  # on their way, at the door
    AFRAID = "afraid"


ORDER_OF_ACTING = (
    Intent.HELP_NOW,
    Intent.FORGET,
    Intent.STOP,
    Intent.LANGUAGE,  # before anything is said back
    Intent.DONE,
    Intent.TRIED,
    Intent.RESUME,
    Intent.PAUSE,
    Intent.AGAIN,
    Intent.HIDE,
    Intent.SKIP,
    Intent.LATER,
    Intent.EASIER,
    Intent.HARDER,
    Intent.DIFFERENT,
    Intent.TIME,
    Intent.SETTINGS,
    Intent.OWN,
    Intent.LADDER,
    Intent.PROGRESS,
    Intent.TODAY,
    Intent.HELP,
    Intent.THANKS,
    Intent.GREETING,
)
COURTESIES = frozenset({Intent.THANKS, Intent.GREETING})


@dataclass(frozen=True, slots=True)
class Slots:
    """What else the message held. Times are aware, in the person's zone."""

    at: datetime | None = None  # the next moment that the words can mean
    until: date | None = None  # the first day after a pause
    span: timedelta | None = None  # a pause's length, if it was said as one
    place: str | None = None  # "I moved to Berlin", as written
    language: str | None = None  # an ISO 639-1 code, whether we speak it or not
    setting: Context | None = None  # "something for work"
    agrees: bool | None = None  # the whole message is a yes or a no
    text: str = ""  # the message, trimmed


@dataclass(frozen=True, slots=True)
class Understanding:
    intents: tuple[Intent, ...] = ()  # in the order of acting; empty for an answer or a story
    slots: Slots = Slots()
    danger: Danger = Danger.NONE
    doubt: Intent | None = None  # the other reading of what was taken as an answer: one button


def in_order(intents: frozenset[Intent]) -> tuple[Intent, ...]:
    return tuple(intent for intent in ORDER_OF_ACTING if intent in intents)
