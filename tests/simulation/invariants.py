"""The promises I1 to I9, watched while the simulation runs and looked through when it ends.

I1  every update that Telegram delivered ends handled, once; none is a dead letter
I2  an offer that is due is made, or there is a reason; what counts as sent was delivered
I3  a message comes at most three times, and a second time only after a crash or a lost answer
I4  one person's updates take effect in the order of their numbers
I5  two offers of ours are at least eight hours apart, and on different local dates
I6  nothing is said after a block, a pause or an erasure, and nothing that was called off
I7  nobody's words, no name and no token stand in the log or, unsealed, in a file
I8  SQLite finds the file sound, with every reference in place
I9  an erasure leaves no row
"""

import io
import json
import logging
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.ops import logs
from tests.leaks import logged_to
from tests.person import TOKEN
from tests.simulation.journal import Entry, Journal, moment
from tests.simulation.residents import MARK, NAME

COPIES = 3
APART = timedelta(hours=8)
LATEST = timedelta(hours=6)
SECRETS = (MARK, NAME, TOKEN.partition(":")[2])
SPOKEN = ("send", "locate", "release")
VISIT = "c_visit"
SILENT = ("paused", "left", "blocked", None)


@dataclass(slots=True)
class Row:
    """Of the outbox."""

    person: int
    visit: bool
    method: str
    state: str
    buttons: bool
    copies: int = 0
    excused: int = 0  # copies for which a crash or a lost answer is the reason
    noted: int = 0  # copies of which it is kept that nobody knows whether they arrived

    @property
    def is_on_its_way(self) -> bool:
        return self.state == "waiting" and self.copies > self.noted

    @property
    def is_plain_and_waits(self) -> bool:
        return self.state == "waiting" and not self.buttons and self.method in SPOKEN


@dataclass(frozen=True, slots=True)
class Offer:
    at: datetime
    day: date
    zone: str


@dataclass(slots=True)
class Watch:
    journal: Journal
    hands: int = 0  # of the sender: a crash may repeat what so many people were being told
    broken: list[str] = field(default_factory=list)
    letters: dict[int, str] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    statuses: dict[int, str] = field(default_factory=dict)
    offers: dict[int, list[Offer]] = field(default_factory=lambda: defaultdict(list))
    plain: Counter[int] = field(default_factory=Counter)  # delivered without buttons, by person
    plain_allowed: Counter[int] = field(default_factory=Counter)  # rows of that kind, and excuses
    figures: Counter[str] = field(default_factory=Counter)
    visited: set[int] = field(default_factory=set)  # since it was last emptied
    _newest: dict[int, int] = field(default_factory=dict)  # update handled last, by person
    _theirs: dict[int, set[Any]] = field(default_factory=lambda: defaultdict(set))
    _erased: dict[int, set[Any]] = field(default_factory=dict)

    def fails(self, invariant: str, what: str) -> None:
        self.broken.append(f"{invariant}: {what}")

    def read(self) -> None:
        for entry in self.journal.news():
            word, _, rest = entry.what.partition(" ")
            READ[word](self, entry, rest)

    # --- what was committed

    def _letter(self, entry: Entry, state: str) -> None:
        number, person = int(entry.key), entry.person
        self._theirs[person].add(number)
        before = self.letters.get(number)
        self.letters[number] = state or "waiting"
        if not state:
            self.figures["letters"] += 1
            if before is not None:
                self.fails("I1", f"update {number} was kept twice")
            return
        if before != "waiting":
            self.fails("I1", f"update {number} is {state} after it was {before}")
        if state == "dead":
            self.fails("I1", f"update {number} is a dead letter ({entry.facts})")
        if number < self._newest.get(person, 0):
            self.fails("I4", f"update {number} of {person} came after a later one")
        self._newest[person] = number

    def _say(self, entry: Entry, _: str) -> None:
        facts = entry.facts
        visit = facts["urgency"] == VISIT
        self._theirs[entry.person].add(entry.key)
        self.rows[entry.key] = Row(
            entry.person, visit, facts["method"], facts["state"], bool(facts["actions"])
        )
        if not facts["actions"] and facts["method"] in SPOKEN and facts["state"] == "waiting":
            self.plain_allowed[entry.person] += 1
        if visit:
            self.visited.add(entry.person)
        if visit and (facts["dedupe"] or "").startswith("offer:"):
            self.figures["offers"] += 1
            self._check_distance(entry.person)

    def _check_distance(self, person: int) -> None:
        offers = self.offers[person]
        if len(offers) < 2:
            return
        before, now = offers[-2:]
        if now.at - before.at < APART:
            self.fails("I5", f"{person} has two offers within {now.at - before.at}")
        if now.zone == before.zone and now.day <= before.day:
            self.fails("I5", f"{person} has a second offer on {now.day}")

    def _offered(self, entry: Entry, _: str) -> None:
        facts = entry.facts
        day = date.fromisoformat(facts["day"])
        self.offers[entry.person].append(Offer(moment(facts["at"]), day, facts["zone"]))

    def _said(self, entry: Entry, _: str) -> None:
        self.rows[entry.key].state = entry.facts

    def _unsure(self, entry: Entry, _: str) -> None:
        row = self.rows[entry.key]
        row.noted = row.copies

    def _unsaid(self, entry: Entry, _: str) -> None:
        row = self.rows[entry.key]
        if row.state == "waiting":
            row.state = "deleted"

    def _person(self, entry: Entry, _: str) -> None:
        self.statuses[entry.person] = entry.key

    def _forgotten(self, entry: Entry, _: str) -> None:
        self.figures["erased"] += 1
        person = entry.person
        self.statuses.pop(person, None)
        self.offers.pop(person, None)
        self._erased[person] = self._theirs.pop(person, set())

    # --- what is said

    def on_send(self, chat: int, params: Mapping[str, Any]) -> None:
        """Right before Telegram gets it."""
        self.read()
        row, status = self._row(params), self.statuses.get(chat)
        if status == "blocked":
            self.fails("I6", f"{chat} has blocked us and is written to")
        if row is not None and row.state != "waiting":
            self.fails("I6", f"{chat} is told what was {row.state}")
        if row is not None and row.visit and status in SILENT:
            self.fails("I6", f"{chat} is {status or 'erased'} and is written to unasked")

    def on_sent(self, params: Mapping[str, Any], answered: bool) -> None:
        """Telegram has it; `answered`: and we were told so."""
        row, chat = self._row(params), int(params["chat_id"])
        self.figures["delivered"] += 1
        self.figures["lost answers"] += not answered
        if row is None:
            self.plain[chat] += 1
            if self.plain[chat] > self.plain_allowed[chat]:
                self.fails("I3", f"{chat} got a message without buttons again for no reason")
            self.plain_allowed[chat] += not answered
            return
        row.copies += 1
        self.figures["copies"] += row.copies > 1
        if row.copies > COPIES:
            self.fails("I3", f"{chat} got one message {row.copies} times")
        if row.copies > 1 + row.excused:
            self.fails("I3", f"{chat} got a message again for no reason")
        row.excused += not answered

    def crashed(self) -> None:
        """Whatever was said and not noted may be said again."""
        self.read()
        on_their_way = [row for row in self.rows.values() if row.is_on_its_way]
        for row in on_their_way:
            row.excused += 1
        for person in {row.person for row in self.rows.values() if row.is_plain_and_waits}:
            self.plain_allowed[person] += 1
        told = {row.person for row in on_their_way}
        if len(told) > self.hands:
            self.fails("I3", f"{len(told)} people were being told something at once")

    def _row(self, params: Mapping[str, Any]) -> Row | None:
        markup = params.get("reply_markup")
        if not markup:
            return None
        keyboard = json.loads(markup).get("inline_keyboard") if isinstance(markup, str) else markup
        if not keyboard or isinstance(keyboard, Mapping):
            return None
        return self.rows.get(keyboard[0][0]["callback_data"].partition(".")[0])

    # --- what should have been said

    def visits_made(self, due: Mapping[int, datetime], now: datetime) -> None:
        """`due`: whose offer was due before the planner was at work."""
        self.read()
        still = self.journal.due_offers(now)
        for person, since in due.items():
            if person not in still and person not in self.visited and now - since <= LATEST:
                self.fails("I2", f"{person} gets no offer, and there is no reason")

    def erasures_done(self) -> None:
        for person, keys in self._erased.items():
            kept = self.journal.kept_of(person) if person not in self.statuses else []
            if kept or keys & self.journal.queued_for(person):
                self.fails("I9", f"{person} was erased and is still in {kept or 'a queue'}")
        self._erased.clear()

    # --- at the end

    def end(self) -> None:
        self.read()
        sent: Counter[int] = Counter()
        for token, row in self.rows.items():
            if row.state == "waiting":
                self.fails("I2", f"{token} still waits to be said to {row.person}")
            if row.state != "sent" or row.method not in SPOKEN:
                continue
            if row.buttons and not row.copies:
                self.fails("I2", f"{token} counts as said to {row.person} and never was")
            sent[row.person] += not row.buttons
        for person, count in sent.items():
            if self.plain[person] < count:
                self.fails("I2", f"{count} messages count as said to {person}, less were")
        for number, state in self.letters.items():
            if state == "waiting":
                self.fails("I1", f"update {number} still waits")
        for what in self.journal.integrity():
            self.fails("I8", what)

    def look_into(self, folder: Path) -> None:
        for path in sorted(folder.iterdir()):
            content = path.read_bytes() if path.is_file() else b""
            if any(secret.encode() in content for secret in SECRETS):
                self.fails("I7", f"words, a name or the token stand in {path.name}")

    @contextmanager
    def listening(self) -> Iterator[None]:
        """All that is logged, as with LOG_LEVEL=DEBUG, through the bot's own net."""
        loggers = {"bot": logging.DEBUG, "telegram": logging.INFO}
        with logged_to(logs.net(Ear(self)), loggers):
            yield


class Ear(io.StringIO):
    """What the log would be written to. An error in it is a mistake of the bot's: none was made."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def write(self, text: str) -> int:
        if any(secret in text for secret in SECRETS):
            self._watch.fails("I7", "words, a name or the token stand in the log")
        if " ERROR bot." in text[:80]:
            self._watch.fails("I1", f"an error was logged: {text.strip()[:2000]}")
        return len(text)


READ = {
    "letter": Watch._letter,
    "say": Watch._say,
    "said": Watch._said,
    "unsaid": Watch._unsaid,
    "unsure": Watch._unsure,
    "person": Watch._person,
    "erased": Watch._forgotten,
    "offered": Watch._offered,
}
