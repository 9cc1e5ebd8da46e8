"""Many people in the middle of their day, made by copying one who went there by talking.

The rows are what the bot itself wrote for that one; only ids differ, and what is sealed is
sealed anew for each. So each of them can be answered like anybody. A million of them, to
whom nobody talks, are made by the database itself.
"""

import asyncio
import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, literal, select

from bot.clock import MovableClock
from bot.domain.person import AppointmentKind
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram
from bot.store.database import Database
from bot.store.tables import appointments, exposures, observations, outbox, people
from tests.faults.processes import SHELF, sqlite_url
from tests.person import TOKEN, Bot, Chat, meet

FIRST = 100_000  # id of the first of them
MODEL = 1001
BATCH = 2000
FAR = timedelta(days=3650)
SOURCES = ("bot/store", "bot/domain", "tests/benchmarks/crowd.py")  # of a database that is kept
ROOT = Path(__file__).parent.parent.parent
Rows = dict[str, list[dict[str, Any]]]
TABLES: tuple[Table, ...] = (people, exposures, observations, appointments, outbox)


@cache
def model(*steps: str) -> Rows:
    """Everything the bot keeps of one person who met it and then did `steps`, readable."""
    return asyncio.run(_model(steps))


async def _model(steps: Sequence[str]) -> Rows:
    library, phrasebook = SHELF.read()
    clock = MovableClock(datetime.now(UTC), running=False)  # noqa: TID251 - due when it is due
    telegram = Telegram(clock, token=TOKEN, limits=Limits(on=False))
    with tempfile.TemporaryDirectory() as folder:
        bot = Bot(sqlite_url(Path(folder)), clock, telegram, library, phrasebook)
        await bot.start()
        chat = Chat(bot, telegram.person(MODEL, first_name="Robin", language_code="en"))
        await meet(chat)
        for step in steps:
            await (chat.tap(step) if step in chat.buttons else chat.send(step))
        rows: Rows = {}
        vault = bot.app.database.vault
        async with bot.app.database.engine.begin() as connection:
            for table in TABLES:
                found = await connection.execute(select(table))
                rows[table.name] = [vault.opened(table, row) for row in found.mappings()]
        await bot.stop()
    return rows


@dataclass(frozen=True, slots=True)
class Crowd:
    """`count` copies of a model, whose next offers are due at `offers_at`."""

    rows: Rows
    count: int
    offers_at: datetime
    first: int = FIRST
    tables: Sequence[Table] = TABLES

    def batches(self) -> Iterator[dict[str, list[Any]]]:
        end = self.first + self.count
        for first in range(self.first, end, BATCH):
            batch: dict[str, list[Any]] = {table.name: [] for table in self.tables}
            for person in range(first, min(first + BATCH, end)):
                for name, made in batch.items():
                    made += [self._copy(name, row, person) for row in self.rows[name]]
            yield batch

    def _copy(self, table: str, row: dict[str, Any], person: int) -> dict[str, Any]:
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
            is_offer = row["kind"] == AppointmentKind.OFFER.value
            own["due_at"] = self.offers_at if is_offer else self.offers_at + timedelta(days=1)
        return own

    def button(self, person: int, action: str) -> str:
        """What the newest button with this meaning carries."""
        for row in reversed(self.rows["outbox"]):
            actions = [one for line in row["actions"] for one in line]
            if action in actions:
                return f"{token(person, row['id'])}.{actions.index(action)}"
        raise LookupError(action)


def token(person: int, number: int) -> str:
    """What the buttons of a copied message carry; `number` counts the messages of the model."""
    return f"{person:012}{number:04}"


async def settle(url: str, *crowds: Crowd, folder: Path = Path("data")) -> None:
    """Put them into a database that may be new."""
    database = Database(url, folder=folder)
    await database.start()
    for crowd in crowds:
        for batch in crowd.batches():
            async with database.engine.begin() as connection:
                for table in crowd.tables:
                    sealed = [database.vault.sealed(table, row) for row in batch[table.name]]
                    await connection.execute(insert(table), sealed)
    await database.stop()


async def multiply(url: str, rows: Rows, count: int) -> None:
    """So many people with nothing sealed, who have appointments in ten years."""
    database = Database(url)
    await database.start()
    last = FIRST + count - 1
    series = select(literal(FIRST).label("n")).cte("series", recursive=True)
    series = series.union_all(select(series.c.n + 1).where(series.c.n < last))
    async with database.engine.begin() as connection:
        for table, own in ((people, "id"), (appointments, "person_id")):
            for row in rows[table.name]:
                values = [
                    series.c.n if name == own else literal(value, type_=table.c[name].type)
                    for name, value in _far(row).items()
                ]
                made = insert(table).from_select(list(row), select(*values))
                await connection.execute(made)
    await database.stop()


def _far(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "due_at": row["due_at"] + FAR} if "due_at" in row else row


def kept(folder: Path, name: str) -> tuple[Path, bool]:
    """Where a database of this name is kept, and whether it is there, made by this very code."""
    seen = hashlib.sha256()
    for source in SOURCES:
        path = ROOT / source
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            seen.update(file.read_bytes())
    place = folder / f"{name}-{seen.hexdigest()[:12]}"
    if (place / "made").exists():
        return place, True
    for old in folder.glob(f"{name}-*"):
        shutil.rmtree(old)
    place.mkdir(parents=True)
    return place, False
