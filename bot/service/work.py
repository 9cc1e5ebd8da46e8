"""One use case: one person, one transaction, one list of things to say.

The person is read (and locked) once and saved once. Whatever the use case says
goes into the outbox with the same commit that keeps its effects; when two decide
at once, the later one decides again on what is there then.
"""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.content.library import ChallengeWords, Library
from bot.content.phrasebook import Phrasebook
from bot.domain.access import Access
from bot.domain.model import Challenge, Context
from bot.domain.own import MINUTES, OwnChallenge
from bot.domain.person import Button, Delivery, Keyboard, Method, Person, Say, Urgency
from bot.service import believing
from bot.service.believing import Mind
from bot.service.everybody import Shared
from bot.service.ids import new_id, new_token
from bot.store.conflict import clashed
from bot.store.database import Database
from bot.store.store import Store

log = logging.getLogger(__name__)

A_WHILE, JUST_NOW = timedelta(hours=1), timedelta(minutes=1)  # in which messages are counted
MESSAGE = "message"  # the kind of letter that most are
DECISIONS = 8  # how often a use case decides again before it gives up
UTC_ZONE = "UTC"


@dataclass(slots=True)
class Work:
    """What a use case has at hand. Not frozen: `person` and `says` grow while it decides."""

    store: Store
    library: Library
    phrasebook: Phrasebook
    now: datetime
    random: Random
    person: Person
    met: bool  # False for somebody we see for the first time
    messages: tuple[int, int] = (0, 0)  # or taps, in a while and just now, this one included
    own: dict[str, OwnChallenge] = field(default_factory=dict)  # their own challenges, all of them
    shared: Shared = field(default_factory=Shared)
    mind: Mind = field(default_factory=Mind)  # what is believed about them: see believing.py
    says: list[tuple[str, Say]] = field(default_factory=list)
    handed: tuple[Delivery, ...] = ()  # of the says: claimed with the same commit
    setting: Context | None = None  # that they named in what they asked for
    toast: str = ""  # what the acknowledgement of a tap shows
    forget: bool = False  # erase the person with this commit

    @property
    def language(self) -> str:
        return self.person.language

    @property
    def zone(self) -> str:
        return self.person.wishes.zone or UTC_ZONE

    @property
    def local(self) -> datetime:
        return self.now.astimezone(ZoneInfo(self.zone))

    @property
    def day(self) -> date:
        return self.local.date()

    def change(self, **changes: Any) -> None:
        self.person = replace(self.person, **changes)

    def wish(self, **changes: Any) -> None:
        self.change(wishes=replace(self.person.wishes, **changes))

    def words(self, challenge_id: str) -> ChallengeWords:
        """Of the library's challenge or of their own, as plain text."""
        own = self.own.get(challenge_id)
        if own is not None and own.words is not None:
            return self.library.own_words(self.language, own.words)
        return self.library.words(self.language, challenge_id)

    def minutes(self, challenge_id: str) -> int:
        return MINUTES if challenge_id in self.own else self.library.minutes(challenge_id)

    def challenge(self, challenge_id: str) -> Challenge | None:
        """Its facts; None for one that a later library has dropped."""
        own = self.own.get(challenge_id)
        if own is not None and own.hard is not None and own.context is not None:
            return own.as_challenge()
        return self.library.challenges.get(challenge_id)

    def new_id(self) -> str:
        return new_id(self.now, self.random)

    def new_token(self) -> str:
        return new_token(self.random)

    def text(self, key: str, **values: Any) -> str:
        return self.library.say(self.language, key, **values)

    def label(self, key: str, **values: Any) -> str:
        return self.library.label(self.language, key, **values)

    def button(self, key: str, action: str, **values: Any) -> Button:
        return Button(self.label(key, **values), action)

    def variant(self, key: str) -> str:
        """Another one each day, and each person on their own round; none twice within it."""
        return self.in_turn(key, self.person.slot + self.person.id)

    def in_turn(self, key: str, earlier: int) -> str:
        """The variant after so many earlier ones."""
        variants = self.library.variants(self.language, key)
        return variants[earlier % len(variants)]

    def say(self, key: str, *, buttons: Keyboard = (), **options: Any) -> str:
        """Say a message of the library; what is no option of Say is a value of the message."""
        kept = {name: options.pop(name) for name in tuple(options) if name in SAY_OPTIONS}
        return self.send(self.text(key, **options), buttons=buttons, **kept)

    def send(self, text: str, **options: Any) -> str:
        """Say a text that is already escaped; returns its token."""
        token = self.new_token()
        self.says.append((token, Say(person_id=self.person.id, text=text, **options)))
        return token

    def edit(self, token: str, text: str, *, buttons: Keyboard = (), **options: Any) -> None:
        options.setdefault("urgency", Urgency.TRACE)
        self.send(text, buttons=buttons, method=Method.EDIT, edits=token, **options)


SAY_OPTIONS = frozenset(field.name for field in fields(Say)) - {"person_id", "text", "buttons"}
Spoken = list[tuple[str, Say]]
UseCase = Callable[[Work], Awaitable[None]]
Settle = Callable[[Store], Awaitable[None]]
Result = TypeVar("Result")


class Door:
    """Where use cases are let in.

    `on_said` is called after a commit that has something to say, with what was claimed in the
    same commit, which happens only while `can_say` is true.
    """

    def __init__(
        self,
        database: Database,
        library: Library,
        phrasebook: Phrasebook,
        clock: Clock,
        random: Random,
        on_said: Callable[[tuple[Delivery, ...]], None] = lambda _: None,
        can_say: Callable[[], bool] = lambda: False,
        prepared: Callable[[Work], Spoken] = lambda work: work.says,
        access: Access = Access.OPEN,
    ) -> None:
        self.database = database
        self.library = library
        self.phrasebook = phrasebook
        self.clock = clock
        self.shared = Shared()
        self.random = random
        self._on_said = on_said
        self._can_say = can_say
        self._prepared = prepared
        self.access = access

    async def run(
        self,
        person_id: int,
        use_case: UseCase,
        *,
        code: str | None = None,
        settle: Settle,
        patient: bool = False,
        kind: str = MESSAGE,
    ) -> Work:
        """Decide and keep, together with `settle` (the done-mark of whatever asked for it).

        The `patient` let others go before them. Of what asked, those of its kind are counted.
        """
        for attempt in range(DECISIONS):
            try:
                async with self.database.begin(patient=patient) as store:
                    work = await self._once(store, person_id, use_case, code, settle, kind)
            except Exception as mistake:
                if attempt == DECISIONS - 1 or not clashed(mistake):
                    raise
                log.info("deciding again: %s", type(mistake).__name__)
                continue
            if work.forget:
                await self.database.scrub()
            if work.says:
                self._on_said(work.handed)
            return work
        raise AssertionError("a use case ends or raises")

    async def look(
        self, person_id: int, reading: Callable[[Work], Awaitable[Result]]
    ) -> Result | None:
        """What is kept of somebody, for a file; nothing changes. None for nobody we know."""
        async with self.database.begin() as store:
            person = await store.people.get(person_id)
            if person is None:
                return None
            own = await store.custom.of(person_id)
            return await reading(self._work(store, person, met=True, own=own))

    def _work(
        self, store: Store, person: Person, *, met: bool, own: Sequence[OwnChallenge]
    ) -> Work:
        return Work(
            store=store,
            library=self.library,
            phrasebook=self.phrasebook,
            now=self.clock.now().astimezone(UTC),
            random=self.random,
            person=person,
            met=met,
            own={one.id: one for one in own},
            shared=self.shared,
        )

    async def _once(
        self,
        store: Store,
        person_id: int,
        use_case: UseCase,
        code: str | None,
        settle: Settle,
        kind: str,
    ) -> Work:
        now = self.clock.now()
        found = await store.people.meet(person_id, now - A_WHILE, now - JUST_NOW, now, kind)
        known = found.person if found else None
        person = known or Person(id=person_id, language=self.library.language(code))
        own = await store.custom.of(person_id) if found and found.owns else ()
        work = self._work(store, person, met=known is not None, own=own)
        work.messages = found.messages if found else (0, 0)
        await use_case(work)
        await believing.keep(work)
        if known is None and work.person is not person:
            await store.people.add(work.person, now)
        elif known is not None and work.person != known:
            await store.people.save(work.person, known)
        await settle(store)
        if work.forget:
            await store.people.erase(person_id, now)
        says = self._prepared(work)
        if says and found and not found.owed and self._can_say():
            work.handed = await store.outbox.hand_over(says, now)
        else:
            await store.outbox.put(says, now)
        return work
