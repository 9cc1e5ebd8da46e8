"""Who was erased, so that a restored backup brings nobody back.

Kept twice: in the database, and in a small file beside it that only ever grows and that a
restore leaves alone. Either holds marks, not people: nobody can be told from one. Whatever
of an erased person is older than their erasure goes again at the next start; whoever came
back after it stays.
"""

import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, insert, select, union, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import erasures as table
from bot.store.tables import inbox, outbox, people
from bot.store.vault import Vault

LINE = re.compile(r"(\S+) ([0-9a-f]{64})")
A_MOMENT = timedelta(microseconds=1)

Marks = dict[str, datetime]


class Erasures:
    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def note(self, person_id: int, at: datetime) -> None:
        await self.add({self._vault.mark(person_id): at})

    async def add(self, marks: Mapping[str, datetime]) -> None:
        """The latest erasure of each counts."""
        for mark, at in marks.items():
            done = await self._connection.execute(
                update(table).where(table.c.mark == mark).values(at=at)
            )
            if done.rowcount == 0:
                await self._connection.execute(insert(table).values(mark=mark, at=at))

    async def all(self) -> Marks:
        found = await self._connection.execute(select(table.c.mark, table.c.at))
        return {mark: at for mark, at in found}  # noqa: C416 - typed

    async def not_before(self, person_id: int, now: datetime) -> datetime:
        """Now; or after their erasure, should the clock have gone back behind it."""
        query = select(table.c.at).where(table.c.mark == self._vault.mark(person_id))
        erased = (await self._connection.execute(query)).scalar_one_or_none()
        return now if erased is None or erased < now else erased + A_MOMENT

    async def erase_again(self, marks: Mapping[str, datetime]) -> int:
        """Everything of these people from before they were erased; returns how many there were."""
        found = 0
        ids = union(select(people.c.id), select(inbox.c.person_id), select(outbox.c.person_id))
        for person_id in (await self._connection.execute(ids)).scalars().all():
            at = marks.get(self._vault.mark(person_id))
            if at is not None:
                found += await self._erase_before(person_id, at)
        return found

    async def _erase_before(self, person_id: int, at: datetime) -> int:
        gone = 0
        for whose, when in (
            (people.c.id, people.c.created_at),
            (inbox.c.person_id, inbox.c.received_at),
            (outbox.c.person_id, outbox.c.created_at),
        ):
            done = await self._connection.execute(
                delete(whose.table).where(whose == person_id, when < at)
            )
            gone += done.rowcount
        return int(gone > 0)


class Ledger:
    """The file. A line that a crash cut short is passed over; the database still has it."""

    def __init__(self, path: Path | None) -> None:
        self.path = path  # None: of a database that is gone with its process

    def read(self) -> Marks:
        marks: Marks = {}
        if self.path is None or not self.path.exists():
            return marks
        for line in self.path.read_text("ascii", "replace").splitlines():
            if found := LINE.fullmatch(line):
                at = datetime.fromisoformat(found[1])
                marks[found[2]] = max(at, marks.get(found[2], at))
        return marks

    def catch_up(self, marks: Mapping[str, datetime]) -> None:
        """Write down what is not there yet; returns when it is on the disk."""
        if self.path is None:
            return
        filed = self.read()
        new = {m: at for m, at in marks.items() if m not in filed or filed[m] < at}
        lines = "".join(f"{at.astimezone(UTC).isoformat()} {mark}\n" for mark, at in new.items())
        if not lines:
            return
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "a+b") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - 1, 0))
            cut_short = size > 0 and file.read(1) != b"\n"
            file.write((b"\n" if cut_short else b"") + lines.encode())
            file.flush()
            os.fsync(file.fileno())


async def reapply(connection: AsyncConnection, vault: Vault, ledger: Ledger) -> int:
    """What the file knows and the database does not: it was restored from before then.

    Both know the same afterwards. Returns how many people had come back and are erased again.
    """
    erasures = Erasures(connection, vault)
    filed, kept = ledger.read(), await erasures.all()
    missing = {mark: at for mark, at in filed.items() if mark not in kept or kept[mark] < at}
    ledger.catch_up(kept)
    await erasures.add(missing)
    return await erasures.erase_again(missing) if missing else 0
