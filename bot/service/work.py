"""One use case: one person, one transaction, one list of things to say.

The person is read (and locked) once and saved once. Whatever the use case says
goes into the outbox with the same commit that keeps its effects; when two decide
at once, the later one decides again on what is there then.
"""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.domain.person import Button, Keyboard, Method, Person, Say, Urgency
from bot.service.ids import new_id, new_token
from bot.store.conflict import clashed
from bot.store.database import Database
from bot.store.store import Store

log = logging.getLogger(__name__)

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
    says: list[tuple[str, Say]] = field(default_factory=list)
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

    def new_id(self) -> str:
        return new_id(self.now, self.random)

    def text(self, key: str, **values: Any) -> str:
        return self.library.say(self.language, key, **values)

    def label(self, key: str, **values: Any) -> str:
        return self.library.label(self.language, key, **values)

    def button(self, key: str, action: str, **values: Any) -> Button:
        return Button(self.label(key, **values), action)

    def variant(self, key: str) -> str:
        """Another one each day, and each person on their own round; none twice within it."""
        variants = self.library.variants(self.language, key)
        return variants[(self.person.slot + self.person.id) % len(variants)]

    def say(self, key: str, *, buttons: Keyboard = (), **options: Any) -> str:
        """Say a message of the library; what is no option of Say is a value of the message."""
        kept = {name: options.pop(name) for name in tuple(options) if name in SAY_OPTIONS}
        return self.send(self.text(key, **options), buttons=buttons, **kept)

    def send(self, text: str, **options: Any) -> str:
        """Say a text that is already escaped; returns its token."""
        token = new_token(self.random)
        self.says.append((token, Say(person_id=self.person.id, text=text, **options)))
        return token

    def edit(self, token: str, text: str, *, buttons: Keyboard = (), **options: Any) -> None:
        options.setdefault("urgency", Urgency.TRACE)
        self.send(text, buttons=buttons, method=Method.EDIT, edits=token, **options)


SAY_OPTIONS = frozenset(
    {"method", "urgency", "subject", "edits", "dedupe", "silent", "location", "expires_at"}
)
UseCase = Callable[[Work], Awaitable[None]]
Settle = Callable[[Store], Awaitable[None]]


class Door:
    """Where use cases are let in. `on_said` is called after a commit that has something to say."""

    def __init__(
        self,
        database: Database,
        library: Library,
        phrasebook: Phrasebook,
        clock: Clock,
        random: Random,
        on_said: Callable[[], None] = lambda: None,
    ) -> None:
        self.database = database
        self.library = library
        self.phrasebook = phrasebook
        self.clock = clock
        self._random = random
        self._on_said = on_said

    async def run(
        self, person_id: int, use_case: UseCase, *, code: str | None = None, settle: Settle
    ) -> Work:
        """Decide and keep, together with `settle` (the done-mark of whatever asked for it)."""
        for attempt in range(DECISIONS):
            try:
                work = await self._once(person_id, use_case, code, settle)
            except Exception as mistake:
                if attempt == DECISIONS - 1 or not clashed(mistake):
                    raise
                log.info("deciding again: %s", type(mistake).__name__)
                continue
            if work.says:
                self._on_said()
            return work
        raise AssertionError("a use case ends or raises")

    async def _once(
        self, person_id: int, use_case: UseCase, code: str | None, settle: Settle
    ) -> Work:
        async with self.database.begin() as store:
            now = self.clock.now()
            known = await store.people.get(person_id)
            person = known or Person(id=person_id, language=self.library.language(code))
            work = Work(
                store=store,
                library=self.library,
                phrasebook=self.phrasebook,
                now=now.astimezone(UTC),
                random=self._random,
                person=person,
                met=known is not None,
            )
            await use_case(work)
            if known is None and work.person is not person:
                await store.people.add(work.person, now)
            elif known is not None and work.person != known:
                await store.people.save(work.person)
            await settle(store)
            if work.forget:
                await store.people.erase(person_id)
            await store.outbox.put(work.says, now)
            return work
