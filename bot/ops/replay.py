"""`askanyway replay`: every belief computed again from the log, and compared with what is kept.

The log is the truth. A difference means that a belief was changed by something that
is not in the log, and is a bug; there are none in a sound database. A belief of an older
release is no difference: it is renewed when it is next needed, or by `--write`.
"""

import asyncio
from dataclasses import dataclass, field, replace

from bot.config import Config
from bot.domain.belief import Belief
from bot.domain.parameters import PARAMETERS
from bot.domain.person import Person
from bot.domain.replaying import BrokenLog, rebuilt
from bot.ops import opening
from bot.store.database import Database
from bot.store.store import Store


@dataclass(slots=True)
class Report:
    """Ids of people, by what was found."""

    people: int = 0
    different: list[int] = field(default_factory=list)  # not what their log leads to
    older: list[int] = field(default_factory=list)  # of a release with other numbers
    broken: list[int] = field(default_factory=list)  # the log itself cannot be read
    written: int = 0

    @property
    def sound(self) -> bool:
        """Nothing is left that the log does not explain."""
        mended = self.written >= len(self.different) + len(self.older)
        return not self.broken and (mended or not self.different)

    def __str__(self) -> str:
        parts = [f"{self.people} people", f"{len(self.different)} differences"]
        for number, what in (
            (len(self.older), "of an older release"),
            (len(self.broken), "with a log that cannot be read"),
            (self.written, "written anew"),
        ):
            if number:
                parts.append(f"{number} {what}")
        return ", ".join(parts)


def run(config: Config, *, write: bool = False) -> Report:
    """Opens the database for it. Raises DatabaseInUse or KeyTrouble."""
    return asyncio.run(_run(opening.database(config), write=write))


async def _run(database: Database, *, write: bool) -> Report:
    await database.start()
    try:
        return await compared(database, write=write)
    finally:
        await database.stop()


async def differences(database: Database) -> tuple[int, list[int]]:
    """(people looked at, ids of those whose kept belief is not what their log gives)."""
    report = await compared(database)
    return report.people, [*report.different, *report.broken]


async def compared(database: Database, *, write: bool = False) -> Report:
    """One person a transaction, so that a running bot on PostgreSQL hardly waits."""
    report = Report()
    async with database.begin() as store:
        people = await store.people.with_beliefs()
    for person_id, _ in people:
        async with database.begin() as store:
            person = await store.people.get(person_id)
            if person is not None:
                report.people += 1
                await _look(store, person, report, write=write)
    return report


async def _look(store: Store, person: Person, report: Report, *, write: bool) -> None:
    try:
        belief = rebuilt(await store.observations.of(person.id))
    except BrokenLog:
        report.broken.append(person.id)
        return
    if person.belief.get("version") != PARAMETERS.version:
        report.older.append(person.id)
    elif _kept(person) != belief:
        report.different.append(person.id)
    else:
        return
    if write:
        await store.people.save(replace(person, belief=belief.as_dict()))
        report.written += 1


def _kept(person: Person) -> Belief | None:
    try:
        return Belief.from_dict(person.belief)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return None
