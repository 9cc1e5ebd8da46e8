"""`askanyway keys`: list, new, rotate, retire. No secret is ever printed.

A key is replaced in three steps, each of which may be interrupted: `new` puts one in front
of the keyring, `rotate` seals everything anew with it, `retire` takes the old one away.
"""

import asyncio
import sys
from pathlib import Path

from bot.config import Config
from bot.ops import opening
from bot.store import canary, keyring, sealing
from bot.store.database import Database
from bot.store.keyring import Keyring, KeyTrouble
from bot.store.looking import only_reading

OK, REFUSED = 0, 1


def listing(config: Config) -> int:
    ring = _there(config.keyring)
    counts = asyncio.run(_counts(opening.database(config), ring))
    print(f"keyring {config.keyring}")
    for number, id in enumerate(ring.ids):
        use = "writes and reads" if number == 0 else "reads"
        print(f"{id}  {use}, {counts[id]} rows")
    return OK


def new(config: Config) -> int:
    ring = keyring.read(config.keyring)
    if ring is None:
        keyring.make(config.keyring)
        print(f"{config.keyring} is made. Back it up, apart from the database.")
        return OK
    _write(config.keyring, ring.with_new_key())
    print(
        f"A new key is in {config.keyring}; it seals from the next start on. Back the file up now,"
        " apart from the database. `askanyway keys rotate` seals what is there already."
    )
    return OK


def rotate(config: Config) -> int:
    return asyncio.run(_rotate(opening.database(config)))


def retire(config: Config, id: str) -> int:
    ring = _there(config.keyring)
    if id not in ring.ids:
        return _refuse(f"There is no key {id}. There is: {', '.join(ring.ids)}.")
    if id == ring.ids[0]:
        return _refuse(f"{id} is the key that writes. Make another first: askanyway keys new")
    return asyncio.run(_retire(opening.database(config), config.keyring, id))


async def _counts(database: Database, ring: Keyring) -> dict[str, int]:
    """Read beside a bot that runs; a database that is not there yet holds nothing."""
    try:
        async with only_reading(database.engine) as connection:
            if connection is None or not await canary.read(connection):
                return dict.fromkeys(ring.ids, 0)
            return {id: await sealing.count(connection, id) for id in ring.ids}
    finally:
        await database.stop()


async def _rotate(database: Database) -> int:
    await database.start()
    try:
        done = 0
        async for batch in sealing.rotate(database.engine, database.vault):
            done += batch
            print(f"{done} rows", flush=True)
        await database.scrub()
    finally:
        await database.stop()
    print(f"Everything is sealed with {database.vault.ring.ids[0]}.")
    return OK


async def _retire(database: Database, path: Path, id: str) -> int:
    await database.start()
    try:
        async with database.engine.begin() as connection:
            left = await sealing.count(connection, id)
            if left:
                return _refuse(f"{left} rows need {id} still. First: askanyway keys rotate")
            await canary.forget(connection, id)
        _write(path, database.vault.ring.without(id))
    finally:
        await database.stop()
    print(f"{id} is retired. Backups from before need it still: keep your old copy of the keyring.")
    return OK


def _there(path: Path) -> Keyring:
    ring = keyring.read(path)
    if ring is None:
        raise KeyTrouble(f"There is no keyring {path} yet; the bot makes one at its first start.")
    return ring


def _write(path: Path, ring: Keyring) -> None:
    try:
        keyring.write(path, ring)
    except OSError as mistake:
        raise KeyTrouble(f"The keyring {path} cannot be written: {mistake.strerror}.") from None


def _refuse(line: str) -> int:
    print(line, file=sys.stderr)
    return REFUSED
