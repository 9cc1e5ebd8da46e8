"""Many people in the middle of their day, made by copying one who went there by talking.

The rows are what the bot itself wrote for that one; only ids differ. So a database of a million
people is made in a minute, and each of them can be answered like anybody.
"""

import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, select

from bot.clock import MovableClock
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook
from bot.domain.person import AppointmentKind
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from bot.store.database import Database
from bot.store.tables import appointments, exposures, observations, outbox, people
from tests.person import TOKEN, Bot, Chat, meet

FIRST = 100_000  # id of the first of them
MODEL = 1001
BATCH = 2000
Rows = dict[str, list[dict[str, Any]]]
TABLES: tuple[Table, ...] = (people, exposures, observations, appointments, outbox)


async def model(library: Library, phrasebook: Phrasebook, *, steps: Sequence[str]) -> Rows:
    """Everything the bot keeps of one person who met it and then did `steps`."""
    clock = MovableClock(datetime.now(UTC), running=False)  # noqa: TID251 - due when it is due
    telegram = Telegram(clock, token=TOKEN, limits=Limits(on=False))
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'model.db'}"
        bot = Bot(url, clock, telegram, library, phrasebook)
        await bot.start()
        chat = Chat(bot, telegram.person(MODEL, first_name="Robin", language_code="en"))
        await meet(chat)
        for step in steps:
            await (chat.tap(step) if step in chat.buttons else chat.send(step))
        rows: Rows = {}
        async with bot.app.database.engine.begin() as connection:
            for table in TABLES:
                found = await connection.execute(select(table))
                rows[table.name] = [dict(row) for row in found.mappings()]
        await bot.stop()
    return rows


def copies(rows: Rows, count: int, *, offers_at: datetime) -> Iterator[dict[str, list[Any]]]:
    """The rows of `count` people, in batches; their next offer is due at `offers_at`."""
    for first in range(FIRST, FIRST + count, BATCH):
        batch: dict[str, list[Any]] = {name: [] for name in rows}
        for person in range(first, min(first + BATCH, FIRST + count)):
            for name, models in rows.items():
                batch[name] += [_copy(name, row, person, offers_at) for row in models]
        yield batch


def _copy(table: str, row: dict[str, Any], person: int, offers_at: datetime) -> dict[str, Any]:
    own = {**row}
    if table == "people":
        return {**own, "id": person}
    own["person_id"] = person
    if table == "exposures":
        own["id"] = f"{person:032}"
    elif table in ("observations", "outbox"):
        del own["id"]
    if own.get("exposure_id"):
        own["exposure_id"] = f"{person:032}"
    if own.get("subject"):
        own["subject"] = f"{person:032}"
    if table == "outbox":
        own |= {"token": token(person, row["id"]), "edits": None, "dedupe": None}
    if table == "appointments":
        due = {AppointmentKind.OFFER.value: offers_at}
        own["due_at"] = due.get(row["kind"], offers_at + timedelta(days=1))
    return own


def token(person: int, number: int) -> str:
    """What the buttons of a copied message carry; `number` counts the messages of the model."""
    return f"{person:012}{number:04}"


async def settle(
    database: Database,
    rows: Rows,
    count: int,
    *,
    offers_at: datetime,
    only: Sequence[Table] = TABLES,
) -> None:
    """Put that many people into the database."""
    for batch in copies(rows, count, offers_at=offers_at):
        async with database.engine.begin() as connection:
            for table in only:
                if batch[table.name]:
                    await connection.execute(insert(table), batch[table.name])
