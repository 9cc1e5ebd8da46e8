"""A person in a test: they type, tap, sleep, and read what came.

The real bot over the real database; only the wire (the sandbox's Telegram, without
a socket) and the clock are ours. Nothing runs by itself: after each thing the
person does, `settle` lets the bot do all it has to do.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.app import App, build
from bot.chat.doorbell import Address
from bot.chat.pace import Rate
from bot.clock import MovableClock
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.meter import UNMETERED, Meter
from bot.sandbox.chats import Message
from bot.sandbox.people import Person
from bot.sandbox.request import SandboxRequest
from bot.sandbox.telegram import Telegram
from bot.store.database import Database
from bot.store.tables import appointments, inbox, outbox

TOKEN = "4242:AAE-a-token-that-opens-nothing-at-all"
RATE = Rate(1000, chat_burst=10_000)  # the clock stands still while people talk
ROUNDS = 200  # of settling, before a test is told that the bot never comes to rest


class Bot:
    """One running bot, built anew at every restart over the same database and Telegram."""

    def __init__(
        self,
        url: str,
        clock: MovableClock,
        telegram: Telegram,
        library: Library,
        phrasebook: Phrasebook,
        seed: int = 1,
    ) -> None:
        self.url = url
        self.clock = clock
        self.telegram = telegram
        self.library = library
        self.phrasebook = phrasebook
        self.seed = seed
        self.meter: Meter = UNMETERED  # another one counts from the next restart on
        self.address: Address | None = None  # the same: for webhooks instead of polling
        self.new_database: Callable[[str], Database] = Database
        self.app: App
        self.restarts = 0

    async def start(self) -> None:
        database = self.new_database(self.url)
        await database.start()
        self.app = build(
            token=TOKEN,
            api_url="http://sandbox/bot",
            request=lambda: SandboxRequest(self.telegram),
            database=database,
            library=self.library,
            phrasebook=self.phrasebook,
            clock=self.clock,
            rate=RATE,
            random=Random(self.seed + self.restarts),
            meter=self.meter,
            address=self.address,
        )
        await self.app.application.initialize()

    async def stop(self) -> None:
        await self.app.application.shutdown()
        await self.app.database.stop()

    async def restart(self) -> None:
        await self.stop()
        self.restarts += 1
        await self.start()

    async def settle(self) -> None:
        """Everything that is due now, until nothing is."""
        for _ in range(ROUNDS):
            await self.app.poller.poll(0)
            done = await self.app.planner.crew.drain()
            done += await self.app.worker.crew.drain()
            done += await self.app.sender.crew.drain()
            if not done and not self.telegram.world.updates.pending:
                return
        raise AssertionError("the bot never comes to rest")

    async def at(self, moment: datetime) -> None:
        """Sleep until then, waking for everything that is due on the way."""
        while self.clock.now() < moment:
            self.clock.move_to(min(moment, await self._next_due()))
            await self.settle()

    async def _next_due(self) -> datetime:
        """When the bot next has something to do by itself."""
        now, waiting = self.clock.now(), []
        async with self.app.database.engine.begin() as connection:
            for table in (appointments, outbox, inbox):
                query = select(func.min(table.c.due_at)).where(table.c.due_at > now)
                if "state" in table.c:
                    query = query.where(table.c.state == "waiting")
                waiting.append((await connection.execute(query)).scalar_one())
        return min((due for due in waiting if due), default=now + timedelta(days=365))


class Chat:
    """One person's chat with the bot."""

    def __init__(self, bot: Bot, person: Person, zone: str = "Europe/Berlin") -> None:
        self.bot = bot
        self.person = person
        self.zone = ZoneInfo(zone)
        self.after_each: Callable[[], None] | None = None
        self._seen = 0

    # --- what the person does

    async def send(self, text: str) -> Message:
        sent = self.person.send(text)
        await self._answer()
        return sent

    async def tap(self, label: str) -> None:
        """The newest button with this label."""
        for message in reversed(self.person.received):
            for button in message.buttons:
                if button["text"] == label:
                    self.person.tap(message.id, button["callback_data"])
                    await self._answer()
                    return
        raise AssertionError(f"no button {label!r} among {self.buttons}")

    async def edit(self, message: Message, text: str) -> None:
        self.person.edit(message.id, text)
        await self._answer()

    async def _answer(self) -> None:
        self._seen = len(self.person.received)
        await self.bot.settle()

    async def sleep_until(self, hour: int, minute: int = 0, *, days: int = 0) -> None:
        """The next time the person's own clock shows this, plus some days."""
        local = self.bot.clock.now().astimezone(self.zone)
        wanted = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
        if wanted <= local:
            wanted += timedelta(days=1)
        wanted += timedelta(days=days)
        self._seen = len(self.person.received)
        await self.bot.at(wanted.astimezone(UTC))

    async def settled(self) -> None:
        await self._answer()

    # --- what the person sees

    @property
    def new(self) -> list[str]:
        """What came since the person last did something."""
        return [message.text for message in self.person.received[self._seen :]]

    @property
    def last(self) -> str:
        return self.person.received[-1].text

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.person.received]

    @property
    def toast(self) -> str | None:
        """What the acknowledgement of the latest tap showed."""
        answer = self.person.toasts[-1].answer
        return answer.text if answer else None

    @property
    def buttons(self) -> list[str]:
        """Everything that can be tapped now, oldest first."""
        return [b["text"] for message in self.person.received for b in message.buttons]

    @property
    def last_buttons(self) -> list[str]:
        return [button["text"] for button in self.person.received[-1].buttons]


async def meet(chat: Chat, *, morning: str = "08:00 – 10:00", city: str = "Berlin") -> None:
    """The whole of meeting the bot, as most people do it."""
    await chat.send("/start")
    await chat.tap("I’m 18 or older, and yes")
    await chat.tap("Strangers")
    await chat.tap("Shops and services")
    await chat.tap("Done")
    await chat.tap("With easy things")
    await chat.tap("Skip")
    await chat.tap(morning)
    await chat.send(city)
    await chat.tap("Yes, that’s right")
