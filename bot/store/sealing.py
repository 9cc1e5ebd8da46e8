"""Sealing what is not sealed yet, and sealing anew under another key, a batch at a time.

What is done no longer matches, so whoever is stopped half-way goes on from there, and in
the meantime every row can be read: the keyring has both keys.
"""

from collections.abc import AsyncGenerator, Mapping
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    LargeBinary,
    Table,
    bindparam,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.columns import Sealed
from bot.store.tables import metadata
from bot.store.vault import Vault, sealed_columns

BATCH = 500
BYTES = LargeBinary()
ANY_KEY = b"k"
TABLES = tuple(table for table in metadata.sorted_tables if sealed_columns(table))

Row = Mapping[Any, Any]


async def seal_leftovers(engine: AsyncEngine, vault: Vault) -> int:
    """Rows from before there was a vault; returns how many."""
    done = 0
    async for batch in _each_batch(engine, vault, ANY_KEY):
        done += batch
    return done


def rotate(engine: AsyncEngine, vault: Vault) -> AsyncGenerator[int]:
    """Everything under the key that writes now. Yields the rows done in each batch."""
    return _each_batch(engine, vault, _prefix(vault.ring.ids[0]))


async def count(connection: AsyncConnection, key_id: str) -> int:
    """How many rows hold something that is sealed with this key."""
    rows, wanted = 0, _prefix(key_id)
    for table in TABLES:
        found = or_(*[start == literal(wanted, BYTES) for start in _starts(table, len(wanted))])
        query = select(func.count()).select_from(table).where(found)
        rows += (await connection.execute(query)).scalar_one()
    return rows


def _prefix(key_id: str) -> bytes:
    return f"{key_id}.".encode()


def _raw(column: Column[Any]) -> ColumnElement[bytes]:
    return type_coerce(column, BYTES)


def _starts(table: Table, length: int) -> list[ColumnElement[bytes]]:
    names = sealed_columns(table)
    return [func.substr(_raw(table.c[name]), 1, length, type_=BYTES) for name in names]


async def _each_batch(engine: AsyncEngine, vault: Vault, wanted: bytes) -> AsyncGenerator[int]:
    """Rows of which a value does not begin as wanted, in the order of their keys."""
    for table in TABLES:
        last: Row | None = None
        while True:
            async with engine.begin() as connection:
                rows = await _take(connection, table, wanted, last)
                if rows:
                    await _put(connection, vault, table, rows)
            if not rows:
                break
            yield len(rows)
            last = rows[-1]


async def _take(
    connection: AsyncConnection, table: Table, wanted: bytes, last: Row | None
) -> list[Row]:
    names, key = sealed_columns(table), list(table.primary_key.columns)
    kinds = [table.c[name].type for name in names]
    parts = [table.c[part] for kind in kinds if isinstance(kind, Sealed) for part in kind.row]
    other = or_(*[start != literal(wanted, BYTES) for start in _starts(table, len(wanted))])
    further = true() if last is None else tuple_(*key) > tuple_(*[last[k.name] for k in key])
    query = (
        select(
            *dict.fromkeys([*key, table.c.person_id, *parts]),
            *[_raw(table.c[name]).label(name) for name in names],
        )
        .where(other, further)
        .order_by(*key)
        .limit(BATCH)
        .with_for_update()
    )
    return list((await connection.execute(query)).mappings().all())


async def _put(connection: AsyncConnection, vault: Vault, table: Table, rows: list[Row]) -> None:
    names, key = sealed_columns(table), list(table.primary_key.columns)
    change = (
        update(table)
        .where(*[part == bindparam(f"this_{part.name}") for part in key])
        .values({name: bindparam(f"new_{name}", type_=table.c[name].type) for name in names})
    )
    values = [
        {f"this_{part.name}": row[part.name] for part in key}
        | {
            f"new_{name}": None if row[name] is None else vault.resealed(table, name, row)
            for name in names
        }
        for row in rows
    ]
    await connection.execute(change, values)
