"""The one statement that SQLAlchemy spells differently for each engine."""

from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert_unless_there(connection: AsyncConnection, table: Table) -> Any:
    """INSERT that leaves an existing row with the same key as it is."""
    dialect: Any = sqlite if connection.dialect.name == "sqlite" else postgresql
    return dialect.insert(table).on_conflict_do_nothing()
