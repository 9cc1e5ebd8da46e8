"""A person as the bot knows them, and the one exposure they are in.

Wishes are what the person chose and can change at any time; everything else is
bookkeeping. Days are local days of the person's zone; moments are UTC.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from bot.domain.lifecycle import Phase
from bot.domain.model import Context, Need, Start
from bot.domain.picture import Attachment
from bot.domain.quiet import Quiet, outside
from bot.domain.timetable import EVERY_DAY, Last, Wish

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Status(StrEnum):
    NEW = "new"  # has not consented, or not finished meeting us
    ACTIVE = "active"
    PAUSED = "paused"
    QUIET = "quiet"  # three days without a word: we asked once, and wait
    BLOCKED = "blocked"  # Telegram says we cannot write to them
    LEFT = "left"  # asked us to stop


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person chose."""

    contexts: frozenset[Context] = frozenset()  # what is hard, and wanted for practice
    start: Start | None = None
    easy: frozenset[Context] = frozenset()  # settings that feel easier than the others
    guesses: tuple[tuple[int, int], ...] = ()  # (level, fear they imagined there, 0-100)
    morning: tuple[int, int] | None = None  # minutes after midnight; equal: an exact time
    zone: str | None = None  # an IANA name
    country: str | None = None  # ISO 3166-1 alpha-2, only if they told us; for helplines
    evening: int | None = 20 * 60  # minutes after midnight; None: no evening question
    days: frozenset[int] = EVERY_DAY  # 0 is Monday
    lookback: int | None = 6  # the weekday in whose evening the week is looked back on; None: never
    without: frozenset[Need] = frozenset()
    hidden: frozenset[str] = frozenset()  # challenges never to be offered again
    keep_days: int | None = 90  # for which their own words are kept; None: until they erase them
    not_here: frozenset[str] = frozenset()  # those of them that make no sense where they live
    settled: frozenset[str] = frozenset()  # steps of meeting us, and what is said only once
    quiet: tuple[int, int] | None = None  # minutes after midnight between which we begin nothing
    neutral: bool = False  # what we send first shows nothing in a notification
    taps_only: bool = False  # no words are kept: chips alone answer
    pin: str | None = None  # a challenge they chose to work towards
    favourites: frozenset[str] = frozenset()
    repeats: Mapping[str, int] = field(default_factory=lambda: NOTHING)  # wanted again, from a day

    @property
    def timetable(self) -> Wish | None:
        """When the offer is wanted, outside quiet hours; None before they said when and where."""
        if self.zone is None or self.morning is None:
            return None
        morning = outside(self.quiet_hours, *self.morning) if self.quiet_hours else self.morning
        return Wish(self.zone, *morning, days=self.days)

    @property
    def quiet_hours(self) -> Quiet | None:
        return Quiet(*self.quiet) if self.quiet else None


@dataclass(frozen=True, slots=True)
class Person:
    id: int  # Telegram's user id, which is also the private chat's id
    language: str
    status: Status = Status.NEW
    consented_at: datetime | None = None
    wishes: Wishes = Wishes()
    belief: Mapping[str, Any] = field(default_factory=lambda: NOTHING)  # see difficulty.Belief
    slot: int = 0  # running number of the day's offer
    last_offer: Last | None = None
    heard_at: datetime | None = None  # when they last said or tapped anything
    silent_days: int = 0
    paused_until: date | None = None  # None while paused: until they come back
    resting_on: date | None = None  # a day on which nothing is offered or asked
    warned_at: datetime | None = None  # when we said that everything would soon be erased
    page: str = ""  # what we asked last besides the questions of an exposure: typed words answer it
    owner: bool = False  # claimed this bot with the code from its log
    version: int = 0

    @property
    def consented(self) -> bool:
        return self.consented_at is not None

    @property
    def once_blocked(self) -> Status:
        """What they are after they blocked us: silence they asked for without an end stays."""
        endless = self.status is Status.PAUSED and self.paused_until is None
        return self.status if endless or self.status is Status.LEFT else Status.BLOCKED


@dataclass(frozen=True, slots=True)
class Exposure:
    """One attempt at one challenge. `turn` counts what was offered in the same slot."""

    id: str
    person_id: int
    challenge_id: str
    slot: int
    turn: int
    day: date
    phase: Phase
    offered_at: datetime
    reason: str  # why this one: a selection reason
    chance: float  # predicted chance of completing it when it was offered
    effective: float  # its difficulty for this person when it was offered, 0-100
    answers: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    sources: Mapping[str, int] = field(
        default_factory=lambda: NOTHING
    )  # answer -> message that gave it
    notes: tuple[str, ...] = ()  # what else they wrote
    worded_at: datetime | None = None  # when words of theirs were last kept here
    tomorrow: str = ""  # what changes next, and why: a reason, once closed
    reported_at: datetime | None = None
    asked: bool = False  # the evening question was asked
    version: int = 0


class AppointmentKind(StrEnum):
    """Every kind of moment at which the bot speaks first."""

    OFFER = "offer"
    EVENING = "evening"
    RETURN = "return"  # the end of a pause
    LATER = "later"  # they asked to be reminded
    LOOKBACK = "lookback"  # once a week
    PARTING = "parting"  # soon everything of theirs will be erased
    ANNOUNCE = "announce"  # a word from whoever runs the bot


@dataclass(frozen=True, slots=True)
class Lease:
    """A claim on a row: valid until somebody claims it again, which raises the fence."""

    key: tuple[Any, ...]
    fence: int
    attempts: int
    until: datetime  # as it was claimed; nobody else may before


@dataclass(frozen=True, slots=True)
class Appointment:
    person_id: int
    kind: AppointmentKind
    due_at: datetime
    day: date  # the local day it is meant for
    lease: Lease


@dataclass(frozen=True, slots=True)
class Letter:
    """An update as Telegram sent it, waiting in the inbox."""

    bot_id: int
    update_id: int
    person_id: int
    payload: Mapping[str, Any]
    received_at: datetime
    lease: Lease


@dataclass(frozen=True, slots=True)
class Button:
    """A label, and what tapping it means: `verb` or `verb:argument[:argument]`."""

    label: str
    action: str


Keyboard = tuple[tuple[Button, ...], ...]


class Method(StrEnum):
    SEND = "send"
    EDIT = "edit"  # replace text and buttons of an earlier message
    LOCATE = "locate"  # send, with a keyboard that can share a location
    RELEASE = "release"  # send, and take that keyboard away
    MENU = "menu"  # their commands in the language that the text names; nothing is said


class Urgency(StrEnum):
    """Replies go before what we start ourselves."""

    REPLY = "a_reply"
    TRACE = "b_trace"  # edits that only tidy up
    VISIT = "c_visit"


@dataclass(frozen=True, slots=True)
class Say:
    """Something about to be said. `text` is HTML that Library.say has escaped."""

    person_id: int
    text: str
    buttons: Keyboard = ()
    method: Method = Method.SEND
    urgency: Urgency = Urgency.REPLY
    subject: str | None = None  # the exposure its buttons speak of
    edits: str | None = None  # token of the message to edit
    dedupe: str | None = None
    silent: bool = False
    held: bool = False  # kept back until they ask to see it
    once: bool = False  # rather never than twice
    location: str = ""  # LOCATE: what the button that shares it says
    expires_at: datetime | None = None
    attachment: Attachment | None = None  # a picture or a file; the text is its caption
    vanishes: bool = False  # the last word to somebody: nothing of it stays once it was sent


@dataclass(frozen=True, slots=True)
class Delivery:
    """A row of the outbox: what was, or is to be, said."""

    id: int
    token: str
    say: Say
    message_id: int | None
    lease: Lease
    created_at: datetime
    unknown: int = 0  # how often it may have been delivered without our knowing
    target: int | None = None  # EDIT: the number of the message to edit, once that is known
    paid: bool = False  # said beyond the free rate, at the operator's expense
