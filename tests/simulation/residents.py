"""People who use the bot as people do: they tap, type, fall silent, travel, pause, come back.

Nobody follows a script. What somebody does next is drawn from what stands on their screen;
only the weights know that most people finish what they have begun.
"""

import json
from collections.abc import Callable
from random import Random
from typing import Any

from bot.sandbox.chats import Message, Standing
from bot.sandbox.people import Person

MARK = "wobblefern"  # in all that anybody types as words, so that it can be looked for
NAME = "Quillfeather"
PLACES = (
    ("Berlin", 52.52, 13.405),
    ("New York", 40.71, -74.0),
    ("Auckland", -36.85, 174.76),
    ("Honolulu", 21.31, -157.86),
    ("Nuuk", 64.18, -51.72),
    ("Apia", -13.83, -171.76),
    ("Kathmandu", 27.7, 85.32),
    ("Cairo", 30.04, 31.24),
    ("Havana", 23.13, -82.38),
    ("Lord Howe Island", -31.55, 159.08),
)
TIMES = ("7:30", "8am", "between 9 and 11", "23:45", "at 6 in the morning", "00:15")
ASKS = (
    "/today", "/today", "/easier", "/bolder", "/different", "/done", "/skip", "/settings",
    "/ladder", "/help", "/privacy", "/language", "/start", "/resume", "/pause", "/pause 3 days",
    "/pause until friday", "/progress", "/export", "/forget", "/stop", "/nonsense",
    "not today please", "later", "something easier", "did it!", "thanks", "hello",
)  # fmt: skip
SLOW = frozenset({"/progress", "/export"})  # pictures and files: seldom, as they cost seconds
A_MEETING = 16  # things done, about, until the bot knows what it has to
WEIGHTS = {  # of a button, by the beginning of what it means
    "meet:agree": 20,
    "meet:": 1,
    "wish:contexts:done": 16,
    "wish:contexts": 1,
    "wish:start": 8,
    "wish:guess:skip": 30,
    "wish:guess": 2,
    "wish:morning:exact": 2,
    "wish:morning": 3,
    "wish:zone:share": 2,
    "wish:zone:clock": 2,
    "wish:zone": 20,
    "do:accept": 12,
    "do:not_today": 3,
    "do:": 3,
    "answer:": 5,
    "pause:stop": 1,
    "pause:off": 8,
    "pause:open": 1,
    "forget:sure": 3,
    "forget:": 1,
    "own:": 1,
    "ladder:": 1,
    "": 1,
}

Meaning = Callable[[str], list[str]]


class Resident:
    """One of them. `said` counts what they wrote as words, so that each can be told apart."""

    def __init__(self, person: Person, random: Random, meaning: Meaning) -> None:
        self.person = person
        self.random = random
        self._meaning = meaning
        self.chattiness = random.uniform(0.5, 0.8)
        self.faithful = random.uniform(0.5, 0.97)  # how often an offer is met with anything
        self.home = random.choice(PLACES)
        self.said = 0
        self.acts = 0

    @property
    def gone(self) -> bool:
        return self.person.chat.standing is Standing.DEACTIVATED

    def likely(self, *, unasked: bool) -> float:
        """How likely they do something about what came. Most finish meeting the bot."""
        if self.acts < A_MEETING:
            return 0.97
        return self.faithful if unasked else self.chattiness

    def act(self) -> str:
        """Do one thing; says what, for the trace."""
        self.acts += 1
        roll = self.random.random()
        if not self.person.received:
            return self._send("/start")
        if roll < 0.004:
            return self._leave()
        if roll < 0.72 and (tapped := self._tap_newest()):
            return tapped
        if roll < 0.76:
            return self._tap_any()
        return self._type()

    # --- tapping

    def _tap_newest(self) -> str:
        received = self.person.received
        newest = next((m for m in reversed(received[-3:]) if m.buttons), None)
        if newest is None:
            return self._press_keyboard()
        return self._tap(newest)

    def _tap(self, message: Message) -> str:
        datas = [str(button["callback_data"]) for button in message.buttons]
        actions = self._meaning(datas[0].partition(".")[0])
        if len(actions) != len(datas):  # the bot has forgotten what they meant
            actions = [""] * len(datas)
        (chosen,) = self.random.choices(range(len(datas)), [_weight(action) for action in actions])
        self.person.tap(message.id, datas[chosen])
        return f"tap {actions[chosen].partition(',')[0]}"

    def _tap_any(self) -> str:
        """Perhaps an old one, perhaps twice, perhaps one that never was."""
        with_buttons = [message for message in self.person.received if message.buttons]
        if not with_buttons:
            return self._type()
        message = self.random.choice(with_buttons[-40:])
        data = self.random.choice(message.buttons)["callback_data"]
        kind = self.random.choice(("old", "twice", "forged"))
        if kind == "forged":
            data = f"{data.partition('.')[0]}.{self.random.randint(0, 99)}"
        self.person.tap(message.id, data)
        if kind == "twice":
            self.person.tap(message.id, data)
        return f"tap {kind}"

    def _press_keyboard(self) -> str:
        rows = (self.person.chat.keyboard or {}).get("keyboard", [])
        if not rows or self.random.random() < 0.5:
            return self._type()
        return self._locate()

    # --- typing

    def _type(self) -> str:
        kinds: dict[str, tuple[int, Callable[[], str]]] = {
            "words": (30, self._words),
            "number": (10, lambda: self._send(self.random.choice(("70%", "7", "0", "3/10")))),
            "ask": (22, self._ask),
            "place": (14, lambda: self._send(self._elsewhere()[0])),
            "locate": (4, self._locate),
            "time": (6, lambda: self._send(self.random.choice(TIMES))),
            "sticker": (2, self._sticker),
            "edit": (6, self._edit),
        }
        weights = [weight for weight, _ in kinds.values()]
        (chosen,) = self.random.choices(list(kinds), weights)
        return f"{chosen}: {kinds[chosen][1]()}"

    def _elsewhere(self) -> tuple[str, float, float]:
        if self.random.random() < 0.15:
            self.home = self.random.choice(PLACES)
        return self.home

    def _ask(self) -> str:
        asked = self.random.choice(ASKS)
        if asked in SLOW and self.random.random() < 0.9:
            asked = "/today"
        return self._send(asked)

    def _new_words(self) -> str:
        self.said += 1
        return f"they looked away {MARK} {self.person.id}x{self.said}z"

    def _words(self) -> str:
        return self._send(self._new_words())

    def _edit(self) -> str:
        mine = [m for m in self.person.messages[-12:] if not m.from_bot and MARK in m.text]
        if not mine:
            return self._words()
        self.person.edit(mine[-1].id, self._new_words())
        return "an edit"

    def _sticker(self) -> str:
        self.person.sticker()
        return ""

    def _locate(self) -> str:
        _, latitude, longitude = self._elsewhere()
        self.person.location(latitude, longitude)
        return "here"

    def _send(self, text: str) -> str:
        self.person.send(text)
        return text

    # --- leaving

    def _leave(self) -> str:
        if self.random.random() < 0.1:
            self.person.deactivate()
            return "deactivate"
        self.person.block()
        return "block"


def _weight(action: str) -> int:
    longest = max((known for known in WEIGHTS if action.startswith(known)), key=len)
    return WEIGHTS[longest]


def meanings(found: str | None) -> list[str]:
    """The buttons of a message, as the outbox holds them, row after row."""
    rows: list[list[Any]] = json.loads(found) if found else []
    return [str(action) for row in rows for action in row]
