"""What the bot committed, in the order in which it did: written down by the database itself.

Triggers in the SQLite file copy every step of the queues and of people's standing into a
table of the simulation's own. A transaction that a crash undid leaves nothing there, and no
code of the bot's is trusted to tell. It is read as another program would read it.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

TRIGGERS = """
create table journal (n integer primary key, what text, person integer, key, facts text);
create trigger j1 after insert on inbox begin
    insert into journal (what, person, key) values ('letter', new.person_id, new.update_id); end;
create trigger j2 after update of state on inbox when new.state != old.state begin
    insert into journal (what, person, key, facts)
    values ('letter ' || new.state, old.person_id, new.update_id, new.error); end;
create trigger j3 after insert on outbox begin
    insert into journal (what, person, key, facts)
    values ('say', new.person_id, new.token, json_object(
        'urgency', new.urgency, 'dedupe', new.dedupe, 'method', new.method, 'state', new.state,
        'at', new.created_at, 'actions', json(new.actions))); end;
create trigger j4 after update of state on outbox when new.state != old.state begin
    insert into journal (what, person, key, facts)
    values ('said', new.person_id, new.token, new.state); end;
create trigger j10 after update of unknown on outbox when new.unknown > old.unknown begin
    insert into journal (what, person, key) values ('unsure', new.person_id, new.token); end;
create trigger j5 after delete on outbox begin
    insert into journal (what, person, key) values ('unsaid', old.person_id, old.token); end;
create trigger j6 after insert on people begin
    insert into journal (what, person, key) values ('person', new.id, new.status); end;
create trigger j7 after update of status on people when new.status != old.status begin
    insert into journal (what, person, key) values ('person', new.id, new.status); end;
create trigger j8 after delete on people begin
    insert into journal (what, person, key) values ('erased', old.id, ''); end;
create trigger j9 after update of slot on people when new.slot != old.slot begin
    insert into journal (what, person, key, facts)
    values ('offered', new.id, new.slot, json_object(
        'at', new.last_offer_at, 'day', new.last_offer_day, 'zone', new.last_offer_zone)); end;
"""
NEXT = """
select min(due) from (
    select max(due_at, ifnull(lease_until, due_at)) as due from appointments
    union all
    select max(due_at, ifnull(lease_until, due_at)) from outbox where state = 'waiting'
    union all
    select max(due_at, ifnull(lease_until, due_at)) from inbox where state = 'waiting'
) where due > ?
"""
WAITING = {  # queue -> whether anything in it is due
    "appointments": "select 1 from appointments where due_at <= ? limit 1",
    "inbox": "select 1 from inbox where state = 'waiting' and due_at <= ? limit 1",
    "outbox": "select 1 from outbox where state = 'waiting' and due_at <= ? limit 1",
}
OF_A_PERSON = {  # table -> the column that says whose a row is
    "people": "id",
    "exposures": "person_id",
    "observations": "person_id",
    "lookbacks": "person_id",
    "imports": "person_id",
    "appointments": "person_id",
}
DUE_OFFERS = """
select a.person_id, a.due_at from appointments a join people p on p.id = a.person_id
where a.kind = 'offer' and a.due_at <= ? and p.status = 'active' and p.resting_on is null
    and json_extract(p.wishes, '$.quiet') is null
"""
DAILY = """
select id from people where status = 'active' and consented_at is not null and resting_on is null
    and json_extract(wishes, '$.zone') is not null and json_extract(wishes, '$.morning') is not null
    and json_array_length(wishes, '$.days') = 7 and json_extract(wishes, '$.quiet') is null
"""


@dataclass(frozen=True, slots=True)
class Entry:
    n: int
    what: str
    person: int
    key: Any
    facts: Any


class Journal:
    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.executescript(TRIGGERS)
        self._read = 0

    def news(self) -> Iterator[Entry]:
        """What was committed since it was last asked for."""
        found = self.connection.execute(
            "select n, what, person, key, facts from journal where n > ? order by n", (self._read,)
        ).fetchall()
        for n, what, person, key, facts in found:
            self._read = n
            told = json.loads(facts) if facts and facts.startswith("{") else facts
            yield Entry(n, what, person, key, told)

    def next_due(self, now: datetime) -> datetime | None:
        """When there is next something to do that is not due yet."""
        (found,) = self.connection.execute(NEXT, (stamp(now),)).fetchone()
        return moment(found) if found else None

    def waits(self, queue: str, now: datetime) -> bool:
        """Whether anything in it is due, though something may keep it from being taken."""
        return self._some(WAITING[queue], stamp(now))

    def overdue(self, now: datetime) -> bool:
        """Whether something that is due still waits: for the pace, or for what comes before it."""
        return any(self.waits(queue, now) for queue in WAITING)

    def due_offers(self, now: datetime) -> dict[int, datetime]:
        """Whose offer is due, and since when; without those who have a reason to get none."""
        found = self.connection.execute(DUE_OFFERS, (stamp(now),)).fetchall()
        return {person: moment(due) for person, due in found}

    def wanting_daily(self) -> set[int]:
        """Whoever is to be written to on every day."""
        return {person for (person,) in self.connection.execute(DAILY).fetchall()}

    def kept_of(self, person: int) -> list[str]:
        """In which tables anything of this person stands, besides the two queues."""
        return [
            table
            for table, column in OF_A_PERSON.items()
            if self._some(f"select 1 from {table} where {column} = ?", person)  # noqa: S608
        ]

    def queued_for(self, person: int) -> set[Any]:
        """The numbers of their letters and the tokens of what is or was said to them."""
        letters = "select update_id from inbox where person_id = ?"
        says = "select token from outbox where person_id = ?"
        return {
            key for query in (letters, says) for (key,) in self.connection.execute(query, (person,))
        }

    def actions(self, token: str) -> str | None:
        """What the buttons under this message mean, as JSON."""
        query = "select actions from outbox where token = ?"
        found = self.connection.execute(query, (token,)).fetchone()
        return found and str(found[0])

    def _some(self, query: str, *values: Any) -> bool:
        return self.connection.execute(query, values).fetchone() is not None

    def integrity(self) -> list[str]:
        """What SQLite itself finds wrong."""
        (verdict,) = self.connection.execute("pragma integrity_check").fetchone()
        broken = self.connection.execute("pragma foreign_key_check").fetchall()
        return ([] if verdict == "ok" else [verdict]) + [f"{row[0]} -> {row[2]}" for row in broken]

    def close(self) -> None:
        self.connection.close()


def stamp(at: datetime) -> str:
    """As the bot's columns hold it."""
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def moment(held: str) -> datetime:
    return datetime.fromisoformat(held).replace(tzinfo=UTC)
