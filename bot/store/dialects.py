"""The statements that SQLAlchemy spells differently for each engine, each made once."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

DIALECTS: dict[str, Any] = {"sqlite": sqlite, "postgresql": postgresql}


def insert_unless_there(connection: AsyncConnection, table: Table, *returned: Any) -> Any:
    """INSERT that leaves an existing row with the same key as it is."""
    return _unless_there(connection.dialect.name, table, returned)


def insert_or_replace(connection: AsyncConnection, table: Table, *columns: str) -> Any:
    """INSERT that writes these columns anew where the key is known already."""
    return _or_replace(connection.dialect.name, table, columns)


def insert_adding(connection: AsyncConnection, table: Table, names: Iterable[str]) -> Any:
    """INSERT that adds to the named columns of an existing row with the same key."""
    return _adding(connection.dialect.name, table, tuple(names))


@cache
def _unless_there(dialect: str, table: Table, returned: tuple[Any, ...]) -> Any:
    made = DIALECTS[dialect].insert(table).on_conflict_do_nothing()
    return made.returning(*returned) if returned else made


@cache
def _or_replace(dialect: str, table: Table, columns: tuple[str, ...]) -> Any:
    made = DIALECTS[dialect].insert(table)
    return made.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={column: made.excluded[column] for column in columns},
    )


@cache
def _adding(dialect: str, table: Table, names: tuple[str, ...]) -> Any:
    made = DIALECTS[dialect].insert(table)
    return made.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={name: table.c[name] + made.excluded[name] for name in names},
    )
