"""A model of one person's days, sixty lines long, and Hypothesis looking for where it is wrong.

Whatever is tapped, typed, skipped, left or interrupted by a restart, the bot must have recorded
what the model says: which phase today's challenge is in, every answer, and which is still open.
"""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.clock import MovableClock
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from tests.conftest import MONDAY_NOON
from tests.person import TOKEN, Bot, Chat, meet

SKIP, ANY = "-", "*"
FLOW: tuple[tuple[str, str, dict[str, str]], ...] = (  # id, phase, which answers it depends on
    ("fear", "under_way", {}),
    ("likely", "under_way", {"fear": ANY}),
    ("anxious", "under_way", {}),
    ("plan", "under_way", {}),
    ("tried", "reflecting", {}),
    ("reason", "reflecting", {"tried": "not_today"}),
    ("feared_happened", "reflecting", {"tried": "fully partly", "fear": ANY}),
    ("outcome", "reflecting", {"tried": "fully partly", "fear": SKIP}),
    ("how_bad", "reflecting", {"feared_happened": "happened"}),
    ("peak", "reflecting", {"tried": "fully partly started"}),
    ("after", "reflecting", {"peak": "80 90 100"}),
    ("learning", "reflecting", {"tried": "fully partly started"}),
    (
        "likely_next",
        "reflecting",
        {"feared_happened": "did_not partly", "likely": ANY, "peak": "- 0 10 20 30 40 50 60 70"},
    ),
)
TAPS = {
    "fear": ("say_no", "freeze"),
    "plan": ("suggested", "midday"),
    "tried": ("fully", "partly", "started", "not_today"),
    "reason": ("fear", "busy"),
    "feared_happened": ("did_not", "partly", "happened"),
    "outcome": ("accepted", "refused"),
    "learning": ("kinder", "hard"),
}
WORDS = ("They would stare at my shoes", "Blushing, I suppose", "<b>nobody</b> & me")
PERCENT, SUDS = ("likely", "likely_next"), ("anxious", "how_bad", "peak", "after")


@dataclass
class Model:
    """Today's challenge and whether we write to them at all."""

    phase: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    writing: bool = True  # not paused, not silent for days
    there: bool = True  # not erased
    unheard: int = 0

    @property
    def open(self) -> str | None:
        for name, phase, needs in FLOW:
            known = all(_fits(self.answers.get(key), values) for key, values in needs.items())
            if phase == self.phase and known and name not in self.answers:
                return name
        return None

    def answer(self, value: str) -> None:
        name = self.open
        assert name is not None
        self.answers[name] = value
        if self.phase == "reflecting" and self.open is None:
            self.phase = "closed"

    def report(self) -> None:
        if self.phase in ("offered", "under_way", "declined"):
            before = [name for name, phase, _ in FLOW if phase == "under_way"]
            self.answers = {**dict.fromkeys(before, SKIP), **self.answers}
            self.phase = "reflecting"

    def easier(self) -> None:
        if self.phase not in ("reflecting", "closed"):
            self.phase, self.answers = "offered", {}

    def morning(self) -> None:
        self.unheard += 1
        if self.writing and self.there and self.unheard > 3:
            self.writing = False
            self.phase = {"reflecting": "closed", "declined": "declined"}.get(self.phase, "lapsed")
        elif self.writing and self.there:
            self.phase, self.answers = "offered", {}


def _fits(answer: str | None, values: str) -> bool:
    if answer is None:
        return False
    return answer != SKIP if values == ANY else answer in values.split()


class Days(RuleBasedStateMachine):
    """Made anew for each example, over a copy of the database of somebody who has met the bot."""

    home: Path
    words: tuple[Library, Phrasebook]
    clock_at = MONDAY_NOON

    def __init__(self) -> None:
        super().__init__()
        self.model = Model()
        self.folder = Path(tempfile.mkdtemp(prefix="askanyway-model-"))
        for name in ("askanyway.db", "keyring"):
            shutil.copy(self.home / name, self.folder / name)
        self.runner = asyncio.Runner()
        self.chat = _chat(self.folder, self.words, seed=1)
        self.bot = self.chat.bot
        self.run(self._begin())

    def run(self, does: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(does)

    async def _begin(self) -> None:
        await self.bot.start()
        self.chat.person.sticker()  # so that the bot may write to them in this Telegram as well
        await self.chat.settled()
        await self.chat.send("/today")
        self.model.morning()
        self.model.unheard = 0

    def teardown(self) -> None:
        self.run(self.bot.stop())
        self.runner.close()
        shutil.rmtree(self.folder)

    async def _tap(self, action: str) -> None:
        """The newest button that means this."""
        for message in reversed([m for m in self.chat.person.received if m.buttons]):
            datas = [button["callback_data"] for button in message.buttons]
            async with self.bot.app.database.begin() as store:
                found = await store.outbox.find(datas[0].partition(".")[0])
            assert found is not None
            actions = [one.action for row in found.say.buttons for one in row]
            if action in actions:
                self.chat.person.tap(message.id, datas[actions.index(action)])
                await self.chat.settled()
                return
        raise AssertionError(f"no button means {action}")

    def did(self, does: Coroutine[Any, Any, Any]) -> None:
        self.run(does)
        self.model.unheard = 0

    # --- what they do

    @precondition(lambda self: self.model.there and self.model.phase == "offered")
    @rule()
    def accept(self) -> None:
        self.did(self._tap("do:accept"))
        self.model.phase = "under_way"

    @precondition(lambda self: self.model.there and self.model.open in TAPS)
    @rule(data=st.data())
    def tap(self, data: st.DataObject) -> None:
        value = data.draw(st.sampled_from(TAPS[self.model.open or ""]))
        self.did(self._tap(f"answer:{self.model.open}:{value}"))
        self.model.answer(value)

    @precondition(lambda self: self.model.there and self.model.open in (*PERCENT, *SUDS))
    @rule(number=st.integers(0, 10))
    def type_a_number(self, number: int) -> None:
        percent = self.model.open in PERCENT
        self.did(self.chat.send(f"{number * 10}%" if percent else str(number)))
        self.model.answer(str(number * 10))

    @precondition(lambda self: self.model.there and self.model.open in ("fear", "plan", "learning"))
    @rule(words=st.sampled_from(WORDS))
    def type_words(self, words: str) -> None:
        self.did(self.chat.send(words))
        self.model.answer(words)

    @precondition(lambda self: self.model.there and self.model.open not in (None, "tried"))
    @rule()
    def skip(self) -> None:
        self.did(self._tap(f"answer:{self.model.open}:{SKIP}"))
        self.model.answer(SKIP)

    @precondition(lambda self: self.model.there and self.model.writing)
    @rule()
    def easier(self) -> None:
        self.did(self.chat.send("/easier"))
        self.model.easier()

    @precondition(lambda self: self.model.there and self.model.writing)
    @rule()
    def not_today(self) -> None:
        self.did(self.chat.send("/skip"))
        if self.model.phase != "closed":
            self.model.phase = "declined"

    @precondition(lambda self: self.model.there and self.model.writing)
    @rule()
    def tell_how_it_went(self) -> None:
        self.did(self.chat.send("/done"))
        self.model.report()

    @precondition(lambda self: self.model.there and self.model.writing)
    @rule()
    def pause(self) -> None:
        self.did(self.chat.send("/pause"))
        self.did(self._tap("pause:open"))
        self.model.writing = False

    @precondition(lambda self: self.model.there and not self.model.writing)
    @rule()
    def come_back_tomorrow(self) -> None:
        self.did(self.chat.send("/resume"))
        self.model.writing = True
        self.next_day()

    @precondition(lambda self: self.model.there)
    @rule(sure=st.sampled_from([False, False, False, True]))
    def forget(self, sure: bool) -> None:
        self.did(self.chat.send("/forget"))
        self.did(self._tap("forget:sure" if sure else "forget:no"))
        self.model.there = not sure

    # --- what happens to them

    @rule()
    def next_day(self) -> None:
        self.run(self.chat.sleep_until(10, 30))
        self.model.morning()

    @rule()
    def the_process_is_restarted(self) -> None:
        self.run(self.bot.restart())

    # --- what must be so

    @invariant()
    def what_is_recorded_is_what_the_model_says(self) -> None:
        recorded = self.run(self._recorded())
        if not self.model.there:
            assert recorded is None
        else:
            assert recorded == (self.model.phase, self.model.answers)

    async def _recorded(self) -> tuple[str, dict[str, str]] | None:
        async with self.bot.app.database.begin() as store:
            if await store.people.get(self.chat.person.id) is None:
                return None
            (newest,) = await store.exposures.latest(self.chat.person.id, 1)
        answers = dict(newest.answers)
        if newest.phase == "declined":
            answers.pop("reason", None)
        return newest.phase.value, answers


def _chat(folder: Path, words: tuple[Library, Phrasebook], seed: int) -> Chat:
    clock = MovableClock(MONDAY_NOON, running=False)
    telegram = Telegram(clock, token=TOKEN, limits=Limits(on=False), seed=seed)
    bot = Bot(
        f"sqlite+aiosqlite:///{folder / 'askanyway.db'}", clock, telegram, *words, 1000 * seed
    )
    return Chat(bot, telegram.person(1001, first_name="Robin", language_code="en"))


@pytest.fixture
def known(new_house: Path, tmp_path: Path, library: Library, phrasebook: Phrasebook) -> type[Days]:
    for name in ("askanyway.db", "keyring"):
        shutil.copy(new_house / name, tmp_path / name)

    async def first() -> None:
        chat = _chat(tmp_path, (library, phrasebook), seed=0)
        await chat.bot.start()
        await meet(chat)
        await chat.bot.stop()

    asyncio.run(first())
    return type("Days", (Days,), {"home": tmp_path, "words": (library, phrasebook)})


def test_days_go_as_the_model_says(known: type[Days]) -> None:
    case = known.TestCase
    case.settings = settings(
        max_examples=6,
        stateful_step_count=12,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    case().runTest()
