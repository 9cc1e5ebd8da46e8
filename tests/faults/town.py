"""A process of its own with Telegram in it, and people who talk to the bot by themselves.

Each of them meets the bot and goes through one day, saying the next thing as soon as what it
answers has come. Telegram and they survive whatever is done to the bot; afterwards each can
say what they were told twice, and what they said, so that it can be looked for in the database.
"""

import asyncio
import socket
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from bot import serving
from bot.chat.doorbell import Address
from bot.clock import MovableClock
from bot.sandbox import server
from bot.sandbox.limits import Limits
from bot.sandbox.people import Person
from bot.sandbox.telegram import Call, Telegram
from bot.sandbox.webhook import SECRET_HEADER, Delivery
from bot.sandbox.world import Webhook

TOKEN = "4242:AAE-a-token-that-opens-nothing-at-all"
TYPED = "typed: "
# What a person says, and the words of the bot that it answers. A button that only one question has
# needs none; a number does: of a message that came twice, one copy keeps its buttons.
STEPS: tuple[tuple[str, str], ...] = (
    ("/start", ""),
    ("I’m 18 or older, and yes", ""),
    ("A bit of everything", ""),
    ("With easy things", ""),
    ("Skip", ""),
    ("08:00 – 10:00", ""),
    (f"{TYPED}Berlin", "Which city"),
    ("Yes, that’s right", ""),
    ("/today", "That’s all I need"),
    ("I’m in", ""),
    (f"{TYPED}fear of {{who}}", "what do you fear"),
    ("70 %", "How likely is it that this happens"),
    ("6", "how anxious are you right now"),
    ("Take this plan", ""),
    ("How did it go?", ""),
    ("Yes, all of it", ""),
    ("No, it didn’t", ""),
    ("5", "At the hardest moment"),
    (f"{TYPED}learned by {{who}}", "How do you know"),
    ("20 %", "If you did it again tomorrow"),
)
ENDS = ("Tomorrow:", "Today’s is done")  # the latter to somebody who asks again
FIRST_PERSON = 10_001
PATIENCE = 30.0  # seconds


def answers_of(person_id: int) -> dict[str, str]:
    """What has to stand in the database once they have gone through their day."""
    return {
        "fear": f"fear of {person_id}",
        "likely": "70",
        "anxious": "60",
        "plan": "suggested",
        "tried": "fully",
        "feared_happened": "did_not",
        "peak": "50",
        "learning": f"learned by {person_id}",
        "likely_next": "20",
    }


@dataclass(slots=True)
class Status:
    finished: list[int] = field(default_factory=list)
    talking: dict[int, str] = field(default_factory=dict)  # and what they want to say next
    said: int = 0
    told: int = 0  # messages from the bot
    doubled: int = 0  # messages that came more than once
    copies: int = 1  # of one message, at most
    asked: int = 0  # times somebody heard nothing for long and asked
    conflicts: int = 0  # polls that met another one


class Resident:
    """One person, and a bell that rings when the bot has said something to them."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.rung = asyncio.Event()
        self.step = 0
        self.asked = 0

    @property
    def wants(self) -> str:
        return STEPS[self.step][0] if self.step < len(STEPS) else ENDS[0]

    async def live(self, said: Callable[[], None]) -> None:
        while self.step < len(STEPS):
            if self._go_on():
                self.step += 1
                said()
            else:
                await self._until_something_comes()
        while not any(end in message.text for message in self.person.received for end in ENDS):
            await self._until_something_comes()

    async def _until_something_comes(self) -> None:
        """Who hears nothing for long asks where they are, as people do.

        A message that a process died with three times stays unsaid (`unknown`), on purpose.
        """
        try:
            await asyncio.wait_for(self.rung.wait(), PATIENCE)
        except TimeoutError:
            self.asked += 1
            self.person.send("/today")
        self.rung.clear()

    def _go_on(self) -> bool:
        """Say the next thing, if what it answers has come."""
        step, after = STEPS[self.step]
        heard = self.person.received
        if after and not any(after in message.text for message in heard):
            return False
        if step.startswith(("/", TYPED)):
            self.person.send(step.removeprefix(TYPED).format(who=self.person.id))
            return True
        try:
            self.person.press(step)
        except LookupError:
            return False
        return True

    def copies(self) -> list[int]:
        """How often each message with buttons came: a button's token belongs to one alone."""
        seen: dict[str, int] = {}
        for message in self.person.chat.messages.values():
            if message.from_bot and message.buttons and "callback_data" in message.buttons[0]:
                token = message.buttons[0]["callback_data"]
                seen[token] = seen.get(token, 0) + 1
        return list(seen.values())


class Town:
    def __init__(self, listening: socket.socket, doors: Sequence[str]) -> None:
        """`doors` are the local ends of the webhook, in turn; without one, the bot polls."""
        self.clock = MovableClock()
        self.telegram = Telegram(self.clock, token=TOKEN, limits=Limits(on=False))
        self._listening = listening
        self._doors = doors
        self._knocks = 0
        self._residents: dict[int, Resident] = {}
        self._finished: list[int] = []
        self._said = 0
        self._told = 0
        self._conflicts = 0
        self._open = True  # to newcomers
        self.telegram.on_call.append(self._called)

    async def run(self, orders: Connection, talking: int) -> None:
        """Until the order to stop; as many people as that talk at any time."""
        web = serving.server(server.build(self.telegram, self.clock), lifespan="on")
        async with asyncio.TaskGroup() as group:
            group.create_task(web.serve([self._listening]))
            living = [group.create_task(self._one_after_the_other()) for _ in range(talking)]
            if self._doors:
                living.append(group.create_task(Delivery(self.telegram, self._deliver).run()))
            while (order := await self._next(orders)) != "stop":
                if order == "no more":
                    self._open = False
                elif order == "status":
                    orders.send(self._status())
                else:  # somebody outside of the plan writes something
                    self._newcomer().send(order)
            for task in living:
                task.cancel()
            web.should_exit = True

    async def _next(self, orders: Connection) -> Any:
        while not orders.poll():
            await asyncio.sleep(0.02)  # noqa: TID251 - a process of its own, in real time
        return orders.recv()

    def _newcomer(self) -> Person:
        number = FIRST_PERSON + len(self._residents)
        person = self.telegram.person(number, first_name=f"P{number}")
        self._residents[number] = Resident(person)
        return person

    async def _one_after_the_other(self) -> None:
        while self._open:
            resident = self._residents[self._newcomer().id]
            await resident.live(self._count)
            self._finished.append(resident.person.id)

    def _count(self) -> None:
        self._said += 1

    def _called(self, call: Call) -> None:
        if call.answer is not None and call.answer.status == 409:
            self._conflicts += 1
        self._told += call.answer is not None and call.method.startswith("send")
        who = str(call.params.get("chat_id", ""))
        if who.isdecimal() and (resident := self._residents.get(int(who))):
            resident.rung.set()

    def _status(self) -> Status:
        finished = set(self._finished)
        copies = [n for resident in self._residents.values() for n in resident.copies()]
        return Status(
            finished=list(self._finished),
            talking={
                number: resident.wants
                for number, resident in self._residents.items()
                if number not in finished and resident.step
            },
            said=self._said,
            told=self._told,
            doubled=sum(n - 1 for n in copies),
            copies=max(copies, default=1),
            asked=sum(resident.asked for resident in self._residents.values()),
            conflicts=self._conflicts,
        )

    async def _deliver(self, hook: Webhook, update: Any) -> tuple[int, bytes]:
        """To one of the webhook's local ends; a proxy finds the next where nobody listens."""
        import aiohttp

        path = Address(hook.url, "").path
        headers = {SECRET_HEADER: hook.secret_token or ""}
        self._knocks += 1
        async with aiohttp.ClientSession() as session:
            for number in range(len(self._doors)):
                door = self._doors[(self._knocks + number) % len(self._doors)]
                try:
                    async with session.post(f"{door}{path}", json=update, headers=headers) as told:
                        return told.status, await told.read()
                except aiohttp.ClientConnectorError:
                    continue
                except aiohttp.ClientError:  # it died with it in hand
                    break
        return 502, b""


def main(listening: socket.socket, orders: Connection, talking: int, doors: Sequence[str]) -> None:
    """The whole life of the process."""
    asyncio.run(Town(listening, doors).run(orders, talking))
    sys.stdout.flush()


def until(so: Callable[[], bool], seconds: float, what: str) -> None:
    deadline = time.monotonic() + seconds
    while not so():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        time.sleep(0.02)
