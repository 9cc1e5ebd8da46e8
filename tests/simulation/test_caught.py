"""Whatever the simulation is there to find is found: one thing is broken, and a promise with it."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest
from sqlalchemy import update

from bot.app import App
from bot.chat.keyboards import markup
from bot.clock import MovableClock
from bot.domain.person import Delivery
from bot.store.tables import outbox
from tests.person import TOKEN
from tests.simulation.conftest import Found
from tests.simulation.invariants import Watch
from tests.simulation.journal import Journal
from tests.simulation.residents import MARK
from tests.simulation.town import Plan
from tests.simulation.trouble import CALM, Crash, Crashes, Wire

DAY = Plan(seed=8, days=1, people=1, weather=CALM)


# --- parts of the bot, each with one mistake


@dataclass
class Part:
    """Stands where one of the bot's parts stood, and is its own crew."""

    app: App

    @property
    def crew(self) -> Any:
        return self


class Forgetful(Part):
    """A sender that says everything and notes nothing."""

    async def drain(self) -> int:
        deliveries = await self._claim()
        for delivery in deliveries:
            if delivery.say.text:
                await self.app.bot.send_message(
                    delivery.say.person_id, delivery.say.text, reply_markup=markup(delivery, "")
                )
        return len(deliveries)

    async def _claim(self) -> list[Delivery]:
        async with self.app.database.begin() as store:
            return await store.outbox.claim(self.app.clock.now(), 4, replies_only=False)


class Mute(Part):
    """A sender that notes everything and says nothing."""

    async def drain(self) -> int:
        async with self.app.database.engine.begin() as connection:
            waiting = update(outbox).where(outbox.c.state == "waiting")
            done = await connection.execute(waiting.values(state="sent", body=None))
        return done.rowcount


class Hasty(Part):
    """A poller that confirms before it keeps, and is killed in between now and then."""

    async def poll(self, hold: int) -> float:
        updates = self.app.bot
        batch = await updates.do_api_request("getUpdates", api_kwargs={"timeout": hold})
        if not batch:
            return 0.0
        newest = max(update["update_id"] for update in batch)
        await updates.do_api_request("getUpdates", api_kwargs={"offset": newest + 1})
        if newest % 5 == 0:
            raise Crash("between confirming and keeping")
        rows = [(one["update_id"], _sender(one), one) for one in batch]
        async with self.app.database.begin() as store:
            await store.inbox.put(self.app.bot.id, rows, self.app.clock.now())
        return 0.0


class Idle(Part):
    """A planner that takes every appointment for kept, and keeps none."""

    async def drain(self) -> int:
        async with self.app.database.begin() as store:
            due = await store.appointments.claim(self.app.clock.now(), 8)
            for one in due:
                await store.appointments.postpone(one.lease, one.due_at + timedelta(days=1))
        return len(due)


def _sender(update: dict[str, Any]) -> int:
    return int(next(part for kind, part in update.items() if kind != "update_id")["from"]["id"])


def replaced(name: str, part: type[Part]) -> Callable[[App], None]:
    return lambda app: setattr(app, name, cast(Any, part(app)))


@pytest.mark.parametrize(
    ("name", "part", "promise"),
    [
        ("sender", Forgetful, "I3"),
        ("sender", Mute, "I2"),
        ("poller", Hasty, "I1"),
        ("planner", Idle, "I2"),
    ],
)
def test_a_broken_part_is_noticed(found: Found, name: str, part: type[Part], promise: str) -> None:
    town = found(replace(DAY, breaks=replaced(name, part)))
    assert {broken[:2] for broken in town.watch.broken} >= {promise}, town.watch.broken


def test_without_a_broken_part_all_is_well(found: Found) -> None:
    town = found(DAY)
    assert town.watch.broken == []
    assert town.watch.figures["offers"] > 0


# --- and what a database must not say, written into one by hand

PERSON = """insert into people (id, language, status, wishes, belief, slot, silent_days, created_at,
    version) values (7, 'en', '{}', '{{}}', '{{}}', 0, 0, '2026-11-23 11:00:00.000000', 0)"""
OFFERED = """update people set slot = slot + 1, last_offer_at = '{} 08:00:00.000000',
    last_offer_day = '{}', last_offer_zone = 'UTC'"""
LETTER = """insert into inbox (bot_id, update_id, person_id, kind, state, received_at, due_at)
    values (1, {}, 7, 'message', 'waiting', 0, 0)"""
DONE = "update inbox set state = 'done' where update_id = {}"
SAY = """insert into outbox (token, person_id, state, method, urgency, actions, dedupe, created_at,
    due_at) values ('{}', 7, 'waiting', 'send', 'c_visit', '[["do:x"]]', '{}', 0, 0)"""
APPOINTED = "insert into appointments (person_id, kind, day, due_at) values (7, 'offer', 0, 0)"
UNDER_IT = {"reply_markup": '{"inline_keyboard": [[{"callback_data": "first.0"}]]}'}

ACTIVE, PAUSED, BLOCKED = (PERSON.format(s) for s in ("active", "paused", "blocked"))
FIRST, SECOND = SAY.format("first", "offer:7:1"), SAY.format("second", "offer:7:2")
MONDAY, TUESDAY = (OFFERED.format(day, day) for day in ("2026-11-23", "2026-11-24"))


@pytest.fixture
def watch(url: str) -> Iterator[Watch]:
    watch = Watch(Journal(Path(url.partition(":///")[2])))
    yield watch
    watch.journal.close()


def kept(watch: Watch, *statements: str) -> list[str]:
    """Which promises these break."""
    for statement in statements:
        watch.journal.connection.execute(statement)
        watch.read()
    watch.erasures_done()
    watch.end()
    return [broken[:2] for broken in watch.broken]


def test_what_may_be_in_a_database_is_not_complained_about(watch: Watch) -> None:
    letters = (LETTER.format(1), LETTER.format(2), DONE.format(1), DONE.format(2))
    offers = (MONDAY, FIRST, TUESDAY, SECOND, "update outbox set state = 'expired'")
    assert kept(watch, ACTIVE, APPOINTED, *letters, *offers) == []


@pytest.mark.parametrize(
    ("promise", "statements"),
    [
        ("I1", (LETTER.format(1), DONE.format(1), "update inbox set state = 'waiting'")),
        ("I1", (LETTER.format(1), DONE.format(1).replace("done", "dead"))),
        ("I1", (LETTER.format(1), "delete from inbox", LETTER.format(1), DONE.format(1))),
        ("I1", (LETTER.format(1),)),
        ("I2", (ACTIVE, SECOND)),
        ("I2", (ACTIVE, SECOND, "update outbox set state = 'sent'")),
        ("I4", (LETTER.format(1), LETTER.format(2), DONE.format(2), DONE.format(1))),
        ("I5", (ACTIVE, MONDAY, FIRST, MONDAY, SECOND, "update outbox set state = 'expired'")),
        ("I8", (APPOINTED,)),
        ("I9", (ACTIVE, APPOINTED, "delete from people", ACTIVE.replace("7, 'en'", "8, 'en'"))),
        ("I9", (ACTIVE, LETTER.format(1), DONE.format(1), "delete from people")),
    ],
)
def test_what_must_not_be_in_a_database_is_noticed(
    watch: Watch, promise: str, statements: tuple[str, ...]
) -> None:
    assert promise in kept(watch, *statements)


@pytest.mark.parametrize(
    "statements",
    [
        (PAUSED, FIRST),
        (BLOCKED, FIRST),
        (ACTIVE, FIRST, "delete from people"),
        (ACTIVE, FIRST, "update outbox set state = 'dropped'"),
        (ACTIVE, FIRST, "delete from outbox"),
    ],
)
def test_saying_what_must_not_be_said_is_noticed(watch: Watch, statements: tuple[str, ...]) -> None:
    for statement in statements:
        watch.journal.connection.execute(statement)
    watch.on_send(7, UNDER_IT)
    assert {broken[:2] for broken in watch.broken} == {"I6"}


def test_saying_it_again_for_no_reason_is_noticed(watch: Watch) -> None:
    watch.journal.connection.execute(ACTIVE)
    watch.journal.connection.execute(FIRST)
    watch.read()
    for _ in range(2):
        watch.on_sent({"chat_id": 7, **UNDER_IT}, answered=False)
    assert watch.broken == [], "the answer to the first was lost"
    watch.on_sent({"chat_id": 7, **UNDER_IT}, answered=True)
    watch.on_sent({"chat_id": 7, **UNDER_IT}, answered=True)
    assert [broken[:2] for broken in watch.broken] == ["I3", "I3"]


def test_telling_more_people_at_once_than_there_are_hands_is_noticed(watch: Watch) -> None:
    watch.journal.connection.execute(ACTIVE)
    watch.journal.connection.execute(FIRST)
    watch.read()
    watch.on_sent({"chat_id": 7, **UNDER_IT}, answered=False)
    watch.hands = 1
    watch.crashed()
    assert watch.broken == []
    watch.hands = 0
    watch.crashed()
    assert [broken[:2] for broken in watch.broken] == ["I3"]
    watch.journal.connection.execute("update outbox set unknown = 1")  # it is kept as unknown now
    watch.crashed()
    assert len(watch.broken) == 1


async def test_an_answer_counts_as_fetched_once_its_process_asks_for_more(
    clock: MovableClock,
) -> None:
    wire = Wire(clock, Crashes(Random(1), 0), seed=1)
    began = clock.now()
    await wire.call(TOKEN, "getUpdates", {})
    wire.died()  # Telegram would give the same again; if it is away for a day, it cannot
    clock.move(timedelta(hours=1))
    await wire.call(TOKEN, "getUpdates", {})
    assert wire.fetched_at == []
    await wire.call(TOKEN, "getUpdates", {})
    wire.survived()
    assert wire.fetched_at == [began + timedelta(hours=1)] * 2


def test_words_in_a_log_or_a_file_are_noticed(watch: Watch, tmp_path: Path) -> None:
    with watch.listening():
        logging.getLogger("bot").warning("they said: %s", MARK)
    assert [broken[:2] for broken in watch.broken] == ["I7"]
    (tmp_path / "askanyway.db-wal").write_text(f"they said: {MARK}")
    watch.look_into(tmp_path)
    assert [broken[:2] for broken in watch.broken] == ["I7", "I7"]
