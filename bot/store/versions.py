"""A row that was read is written back only if nobody else wrote it since: its version says so."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Table, Update, bindparam, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.conflict import Conflict


async def write_back(
    connection: AsyncConnection, table: Table, row: Any, before: int, values: Mapping[str, Any]
) -> None:
    """These columns of this row, which was read in version `before`. Raises Conflict."""
    given = {**values, "row": row, "before": before}
    done = await connection.execute(_writing(table, tuple(values)), given)
    if done.rowcount != 1:
        raise Conflict(table.name)


@cache
def _writing(table: Table, names: tuple[str, ...]) -> Update:
    """Made once for each set of columns: to build a statement costs more than to run it."""
    return (
        update(table)
        .where(table.c.id == bindparam("row"), table.c.version == bindparam("before"))
        .values({table.c[name]: bindparam(name) for name in names})
    )
