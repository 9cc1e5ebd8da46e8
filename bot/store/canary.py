"""How a database knows its keys: a sealed sentence for each, looked at before anything is written.

With the wrong keyring, or with none, nothing may be touched: whatever was written then
could not be told from what is broken.
"""

from sqlalchemy import delete, inspect, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.dialects import insert_unless_there
from bot.store.looking import only_reading
from bot.store.tables import vault as table
from bot.store.vault import Vault

ALL_SEALED = "all-sealed"  # the row which says that nothing from before the vault is left


async def look(engine: AsyncEngine) -> dict[str, bytes]:
    """The canaries, without a write; none in a database that is new or from before the vault."""
    async with only_reading(engine) as connection:
        return {} if connection is None else await read(connection)


async def read(connection: AsyncConnection) -> dict[str, bytes]:
    if not await connection.run_sync(lambda sync: inspect(sync).has_table(table.name)):
        return {}
    found = await connection.execute(select(table).where(table.c.name != ALL_SEALED))
    return {name: bytes(value) for name, value in found}


async def keep(connection: AsyncConnection, vault: Vault) -> None:
    """One for each key. Raises KeyTrouble if somebody was quicker, with another key."""
    rows = [{"name": id, "value": vault.canary(id)} for id in vault.ring.ids]
    await connection.execute(insert_unless_there(connection, table), rows)
    vault.check(await read(connection))


async def forget(connection: AsyncConnection, key_id: str) -> None:
    await connection.execute(delete(table).where(table.c.name == key_id))


async def all_sealed(connection: AsyncConnection) -> bool:
    query = select(table.c.name).where(table.c.name == ALL_SEALED)
    return (await connection.execute(query)).first() is not None


async def note_all_sealed(connection: AsyncConnection) -> None:
    row = {"name": ALL_SEALED, "value": b""}
    await connection.execute(insert_unless_there(connection, table), [row])
