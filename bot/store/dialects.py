"""The statements that SQLAlchemy spells differently for each engine, each made once."""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import Table
from sqlalchemy.ext.asyncio import AsyncConnection


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
    made = _insert(dialect, table).on_conflict_do_nothing()
    return made.returning(*returned) if returned else made


@cache
def _or_replace(dialect: str, table: Table, columns: tuple[str, ...]) -> Any:
    made = _insert(dialect, table)
    return made.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={column: made.excluded[column] for column in columns},
    )


@cache
def _adding(dialect: str, table: Table, names: tuple[str, ...]) -> Any:
    made = _insert(dialect, table)
    return made.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={name: table.c[name] + made.excluded[name] for name in names},
    )


def _insert(dialect: str, table: Table) -> Any:
    """Of the engine that is used: the other one's module is not read, a tenth of a second."""
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
