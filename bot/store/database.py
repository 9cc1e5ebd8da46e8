"""A database from its start to its end, and the one way to open a transaction.

SQLite: one process per file, held by a lock beside it (engines.py).
"""

import asyncio
import logging
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext
from pathlib import Path

from sqlalchemy import make_url

from bot.store import canary, engines, files, leases, migrating, sealing, sound
from bot.store.engines import DatabaseInUse
from bot.store.erasures import Erasures, Ledger, reapply
from bot.store.hold import Hold
from bot.store.household import duties
from bot.store.keyring import Keyring
from bot.store.store import Store
from bot.store.tables import appointments, inbox, outbox
from bot.store.trouble import trouble
from bot.store.turns import Turns
from bot.store.vault import Vault

__all__ = ["Database", "DatabaseInUse"]

log = logging.getLogger(__name__)

OnEnd = Callable[[float, str | None], None]  # seconds a transaction took; None, busy or broken


class Database:
    """`keyring` is a file, made at the first start, or one that nobody keeps (the sandbox's).

    Without one it is `keyring` in the folder of the SQLite file. A server's database has no
    folder: `folder` is where its keyring and the ledger of erasures are. `backups` is where a
    copy goes before the schema changes; else beside the file.
    """

    def __init__(
        self,
        url: str,
        keyring: Path | Keyring | None = None,
        *,
        folder: Path = Path("data"),
        backups: Path | None = None,
    ) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = engines.sqlite(self.url) if self.is_sqlite else engines.postgres(self.url)
        self._turns = Turns(self.engine) if self.is_sqlite else None
        self.path = engines.file_of(self.url) if self.is_sqlite else None
        named = Path(self.url.database or "askanyway")
        beside = named.parent if self.is_sqlite else folder
        self.vault = Vault(keyring or beside / "keyring")
        lasting = not isinstance(keyring, Keyring)
        self.ledger = Ledger(beside / f"{named.stem}.erasures" if lasting else None)
        self.backups = backups or (self.path and self.path.parent / "backups")
        self._lock: int | None = None
        self._hold: Hold | None = None  # from the end of the start on
        self.is_read = True  # from end to end, if it was there at the start
        self.on_end: OnEnd = lambda seconds, trouble: None
        self.on_damage: Callable[[], None] = lambda: None

    async def start(self, *, anew: bool = False) -> None:
        """Everything that must be true before anybody is heard or spoken to.

        `anew` begins with an empty file, once it is known that nobody else is using it.

        Raises DatabaseInUse, KeyTrouble, NewerDatabase, or Unusable with the line that says
        what to do; of a damaged file, or without its keys, nothing has been written then.
        """
        try:
            await self._start(anew)
        except BaseException as mistake:
            await self.stop()
            if self.path is not None and (damage := files.damage(self.path, mistake)):
                raise damage from None
            raise

    async def _start(self, anew: bool) -> None:
        if self.path is not None:
            files.refuse_network(self.path)
            self.lock()
            if anew:
                files.remove(self.path)
            assert self._lock is not None  # it was just taken
            self.is_read = not sound.is_as_left(self._lock, self.path)
            if self.path.exists() and self.is_read:
                await asyncio.to_thread(files.refuse_damage, self.path)
            sound.forget(self._lock)
        if not self.vault.unlock(await canary.look(self.engine)):
            self.vault.make()
        await migrating.upgrade(self.engine, first=self._keep if self.path else None)
        await self._seal()
        async with self.engine.begin() as connection:
            again = await reapply(connection, self.vault, self.ledger)
            if self.is_sqlite:  # the file is ours alone: nobody waits for the leases of the dead
                await leases.free(connection, appointments, inbox, outbox, duties)
        if again:
            log.warning("%d people had been erased after this backup, and are erased again", again)
            await self.scrub()
        if self.path is not None:
            self._hold = Hold(self.path, lambda: self.on_damage())

    @property
    def damage(self) -> files.Damaged | None:
        """What was found since the start."""
        return self._hold.damage if self._hold else None

    async def read(self) -> None:
        """The file from end to end, beside whoever uses it. What is wrong with it is `damage`."""
        if self.path is None or self._hold is None:
            return
        self._hold.check()
        try:
            await asyncio.to_thread(files.refuse_damage, self.path)
        except files.Damaged as mistake:
            self._hold.saw(mistake)
        self.is_read = True

    async def _seal(self) -> None:
        """Know the database by its keys from now on, then seal what is older than the vault."""
        async with self.engine.begin() as connection:
            await canary.keep(connection, self.vault)
            done = await canary.all_sealed(connection)
        if done:
            return
        sealed = await sealing.seal_leftovers(self.engine, self.vault)
        if sealed:
            log.info("%d rows from before the vault are sealed now", sealed)
            await self.scrub()
        async with self.engine.begin() as connection:
            await canary.note_all_sealed(connection)

    async def scrub(self) -> None:
        """After an erasure is committed: file its mark, and empty the log of what is gone.

        In a SQLite file itself it is overwritten (secure_delete). PostgreSQL keeps dead rows
        until its own VACUUM, and nothing of ours can hurry it.
        """
        await self.file_erasures()
        if not self.is_sqlite:
            return
        async with self.engine.connect() as connection:
            raw = await connection.get_raw_connection()
            assert raw.driver_connection is not None  # it is open
            done = await raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, *_ = await done.fetchone()
        if busy:
            log.warning("another program reads the database, so its log keeps what was erased")

    async def file_erasures(self) -> None:
        """Those of other processes too: of several, maybe one alone has a folder that lasts."""
        async with self.engine.begin() as connection:
            kept = await Erasures(connection, self.vault).all()
        self.ledger.catch_up(kept)

    def lock(self) -> None:
        """Hold the file until `stop`. Raises DatabaseInUse."""
        if self.path is not None and self._lock is None:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock = engines.take(self.path)

    def _keep(self, revision: str) -> None:
        """A copy of the file as it is before the schema changes."""
        assert self.path is not None
        assert self.backups is not None
        kept = self.backups / f"{self.path.stem}-before-{migrating.config_head()}.db"
        files.copy(self.path, kept)
        log.info("the schema changes from %s; a copy from before is %s", revision, kept)

    async def stop(self) -> None:
        if self._turns is not None:
            await self._turns.rest()
        await self.engine.dispose()
        if self._lock is not None:
            if self._hold is not None and self.path is not None and self._hold.is_well:
                sound.leave(self._lock, self.path)
            os.close(self._lock)
            self._lock = None

    async def revision(self) -> str | None:
        """Of the schema, without changing anything; None when there is none."""
        if self.path is None:
            return await migrating.revision(self.engine)
        return await asyncio.to_thread(files.revision, self.path) if self.path.exists() else None

    async def join(self) -> None:
        """Beside a bot that may be running on it: nothing is locked, migrated or freed.

        For an operator's short transactions. Raises Unusable and KeyTrouble.
        """
        found = await self.revision()
        if found is None:
            raise files.Unusable(f"There is no database yet: {self.path or 'nothing in it'}.")
        if found != migrating.config_head():
            raise files.Unusable("The database is another version's. See: askanyway migrate")
        if not self.vault.unlock(await canary.look(self.engine)):
            raise files.Unusable("The database has no keys yet. See: askanyway migrate")

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[Store]:
        """One transaction of a command, whether the bot runs or not. Raises as `join` does."""
        try:
            await self.join()
            async with self.begin() as store:
                yield store
        finally:
            await self.stop()

    def hurry(self) -> AbstractContextManager[None]:
        """While somebody is being answered: the patient wait."""
        return self._turns.hurry() if self._turns else nullcontext()

    async def give_way(self) -> bool:
        """Before something that can wait while somebody is being answered; True if it waited."""
        return self._turns is not None and await self._turns.give_way()

    @asynccontextmanager
    async def begin(self, *, patient: bool = False) -> AsyncIterator[Store]:
        """One transaction: commits when the block ends, rolls back when it raises.

        On SQLite, where there is one at a time, the `patient` come after all others. Raises
        Displaced or Damaged where what is written would not last.
        """
        began = time.perf_counter()
        mistake: BaseException | None = None
        try:
            if self._hold is not None:
                self._hold.check()
            turns, engine = self._turns, self.engine
            async with turns.turn(patient=patient) if turns else engine.begin() as connection:
                yield Store(connection, self.vault)
        except BaseException as raised:
            mistake = raised
            if self._hold is not None:
                self._hold.saw(raised)
            raise
        finally:
            self.on_end(time.perf_counter() - began, trouble(mistake))
