"""The one way to take work off a queue, for the inbox, the outbox and the appointments.

A claim only writes a lease and raises the row's fence. A process that dies leaves
the row to whoever comes after the lease; a process that wakes up too late finds a
higher fence and can neither finish nor change anything.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Row,
    Table,
    Update,
    and_,
    bindparam,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningUpdate

from bot.domain.person import Lease

LEASE = timedelta(seconds=60)  # longer than a send may take
SHORT_LEASE = timedelta(seconds=20)  # for what needs the database alone


class LeaseLost(Exception):
    """Somebody else has claimed this row since; whatever was decided must not be saved."""


def claiming(
    table: Table,
    *,
    waiting: ColumnElement[bool],
    order: Sequence[ColumnElement[Any]],
    **also: ColumnElement[Any],
) -> ReturningUpdate[Any]:
    """The statement that takes due rows in `order`, so that nobody else takes them too.

    Made once for each queue: building it costs more than running it. `also` is written with it.
    """
    key = list(table.primary_key.columns)
    now: BindParameter[Any] = bindparam("now", type_=table.c.due_at.type)
    free = or_(table.c.lease_until.is_(None), table.c.lease_until <= now)
    # The lock sits in a CTE: PostgreSQL may run a bare IN (SELECT ... LIMIT) more than once.
    mine = (
        select(*key)
        .where(waiting, table.c.due_at <= now, free)
        .order_by(*order)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)  # SQLite leaves it out: its writers are alone anyway
        .cte("mine")
    )
    return (
        update(table)
        .where(tuple_(*key).in_(select(mine)))
        .values(
            lease_until=bindparam("until", type_=table.c.due_at.type),
            fence=table.c.fence + 1,
            attempts=table.c.attempts + 1,
            **also,
        )
        .returning(*table.c)
    )


async def claim(
    connection: AsyncConnection,
    statement: ReturningUpdate[Any],
    now: datetime,
    limit: int,
    span: timedelta,
    **more: Any,
) -> Sequence[Row[Any]]:
    """Up to `limit` rows, held for `span` or until they are finished; in no particular order."""
    values = {"now": now, "until": now + span, "most": limit, **more}
    claimed: Sequence[Row[Any]] = (await connection.execute(statement, values)).all()
    return claimed


async def free(connection: AsyncConnection, *tables: Table) -> None:
    """Whoever claimed these rows is dead, so they are free as soon as they are due.

    The lease stays in the row, past: a queue can tell that somebody died with it.
    """
    for table in tables:
        await connection.execute(
            update(table).where(table.c.lease_until.is_not(None)).values(lease_until=table.c.due_at)
        )


def lease_of(table: Table, row: Row[Any]) -> Lease:
    found = row._mapping
    return Lease(
        tuple(found[column] for column in table.primary_key.columns),
        found[table.c.fence],
        found[table.c.attempts],
        found[table.c.lease_until],
    )


async def finish(connection: AsyncConnection, table: Table, lease: Lease, **values: Any) -> None:
    """Write the outcome of the work, if the lease still holds; else raise LeaseLost."""
    written = {f"new_{name}": value for name, value in values.items()}
    statement = finishing(table, tuple(values))
    done = await connection.execute(statement, {**holding(lease), **written})
    if done.rowcount != 1:
        raise LeaseLost(table.name)


def holding(lease: Lease) -> dict[str, Any]:
    """The values for `is_held`."""
    keys = {f"key_{number}": value for number, value in enumerate(lease.key)}
    return {**keys, "held": lease.fence}


def is_held(table: Table) -> ColumnElement[bool]:
    """In a statement that is made once: the row of a lease that is handed in when it runs."""
    columns = enumerate(table.primary_key.columns)
    return and_(
        *(column == bindparam(f"key_{number}", type_=column.type) for number, column in columns),
        table.c.fence == bindparam("held", type_=table.c.fence.type),
    )


@cache
def finishing(table: Table, names: tuple[str, ...]) -> Update:
    """The statement that lets go of a row and writes these columns."""
    written = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in names}
    return update(table).where(is_held(table)).values(lease_until=None, **written)


async def renew(
    connection: AsyncConnection, table: Table, leases: Sequence[Lease], until: datetime
) -> None:
    """Hold on to what is still in hand; of what is not ours any more, nothing is written."""
    rows = [{**holding(lease), "new_until": until} for lease in leases]
    await connection.execute(renewing(table), rows)


@cache
def renewing(table: Table) -> Update:
    """Not a row that was let go of already."""
    until = bindparam("new_until", type_=table.c.lease_until.type)
    return (
        update(table)
        .where(is_held(table), table.c.lease_until.is_not(None))
        .values(lease_until=until)
    )


async def give_back(
    connection: AsyncConnection, table: Table, lease: Lease, due_at: datetime
) -> None:
    """Nothing came of it, through no fault of its own: the claim does not count."""
    statement = finishing(table, ("due_at",)).values(attempts=table.c.attempts - 1)
    await connection.execute(statement, {**holding(lease), "new_due_at": due_at})
