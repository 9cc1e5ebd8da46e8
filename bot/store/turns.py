"""SQLite: one transaction at a time, and one commit for all who were waiting meanwhile.

A commit waits for the disk. Whoever's turn comes while others wait does not commit alone: the
next one goes on in the same transaction, each in a savepoint of its own, and everybody is told
that it is kept when all of it is. What one of them undoes is undone for that one only.

Who is patient (a morning's visit) comes after who is not (a reply), a reply that has had its
turn does not wait for the patient ones' before it is committed, and while somebody is being
answered the patient wait, though not for ever.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction

MOST = 16  # in one commit: the first of them waits for all the others
PATIENCE = 0.05  # seconds for which somebody's answer comes first: an answer takes about half


class Group:
    """An open transaction and those who wait for its commit."""

    def __init__(self, connection: AsyncConnection, transaction: AsyncTransaction) -> None:
        self.connection = connection
        self._transaction = transaction
        self.size = 0
        self.is_patient = True
        self.is_open = True  # for one more
        self.kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.broken: BaseException | None = None

    async def begin(self) -> None:
        if self.size:
            await self.connection.exec_driver_sql("SAVEPOINT turn")

    async def keep(self, *, patient: bool) -> None:
        if self.size:
            await self.connection.exec_driver_sql("RELEASE turn")
        self.size += 1
        self.is_patient = self.is_patient and patient

    async def undo(self, mistake: BaseException) -> None:
        """Of some mistakes SQLite has undone the whole transaction by itself."""
        if not self.size:  # the first one's turn: there is nothing else to keep
            self.is_open = False
            return
        try:
            await self.connection.exec_driver_sql("ROLLBACK TO turn")
            await self.connection.exec_driver_sql("RELEASE turn")
        except Exception:
            self.is_open, self.broken = False, mistake

    async def end(self) -> None:
        """Commit, or tell everybody why it could not be."""
        try:
            if self.broken is not None:
                raise self.broken
            await (self._transaction.commit() if self.size else self._transaction.rollback())
        except BaseException as mistake:
            self.kept.set_exception(mistake)
            self.kept.exception()  # seen, also where nobody waits for it
            await self._transaction.rollback()
        else:
            self.kept.set_result(None)
        finally:
            await self.connection.close()


class Turn(asyncio.Future[Group | None]):
    """To go on with a group; None: to begin one. `asked_at` is by the clock of the loop."""

    def __init__(self) -> None:
        super().__init__(loop=asyncio.get_running_loop())
        self.asked_at = self.get_loop().time()


class Turns:
    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._waiting: deque[Turn] = deque()
        self._patient: deque[Turn] = deque()
        self._taken = False
        self._hurrying = 0
        self._calm: asyncio.Future[None] | None = None  # comes when nobody is being answered
        self._ending: asyncio.Future[None] | None = None

    @contextmanager
    def hurry(self) -> Iterator[None]:
        """While somebody is being answered, whether it is our turn just now or not."""
        self._hurrying += 1
        try:
            yield
        finally:
            self._hurrying -= 1
            self._look()
            if not self._hurrying and self._calm is not None:
                self._calm.set_result(None)
                self._calm = None

    async def give_way(self) -> bool:
        """Until nobody is being answered, though not for ever. True if that took any time."""
        if not self._hurrying:
            return False
        if self._calm is None:
            self._calm = asyncio.get_running_loop().create_future()
        await asyncio.wait([self._calm], timeout=PATIENCE)
        return True

    @asynccontextmanager
    async def turn(self, *, patient: bool = False) -> AsyncIterator[AsyncConnection]:
        """A transaction: kept when the block ends, undone when it raises."""
        group = await self._come(patient)
        try:
            await group.begin()
            yield group.connection
            await group.keep(patient=patient)
        except BaseException as mistake:
            await group.undo(mistake)
            await self._go(group)
            raise
        await self._go(group)
        await asyncio.shield(group.kept)  # it belongs to all: who is called off takes nobody along

    async def _come(self, patient: bool) -> Group:
        group = None
        if self._taken or (patient and self._hurrying):
            group = await self._wait(self._patient if patient else self._waiting)
        self._taken = True
        if group is not None:
            return group
        try:
            return await self._begun()
        except BaseException:
            self._call(None)
            raise

    async def _begun(self) -> Group:
        connection = await self._engine.connect()
        try:
            return Group(connection, await connection.begin())
        except BaseException:
            await connection.close()
            raise

    async def _wait(self, queue: deque[Turn]) -> Group | None:
        turn = Turn()
        queue.append(turn)
        if queue is self._patient:
            turn.get_loop().call_later(PATIENCE, self._look)
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():  # it was called, and will not come
                group = turn.result()
                await self._go(group) if group is not None else self._call(None)
            raise

    async def _go(self, group: Group) -> None:
        """The next one goes on with this transaction, or it ends here."""
        if group.is_open and group.size < MOST and self._call(group):
            return
        self._ending = asyncio.ensure_future(self._end(group))  # whoever of them is called off
        await asyncio.shield(self._ending)  # whose turn came earlier is told before it ends

    async def _end(self, group: Group) -> None:
        try:
            await group.end()
        finally:
            self._call(None)

    async def rest(self) -> None:
        """Until the last commit is made, though nobody may wait for it any more."""
        if self._ending is not None:
            await asyncio.wait([self._ending])

    def _look(self) -> None:
        """The patient may be called now."""
        if not self._taken:
            self._call(None)

    def _call(self, group: Group | None) -> bool:
        """The next one, if anybody may follow on this group; None: a new one begins."""
        called = self._called(self._waiting, group) or (
            self._may_be_patient(group) and self._called(self._patient, group)
        )
        self._taken = called or group is not None
        return called

    def _may_be_patient(self, group: Group | None) -> bool:
        if not self._patient or (group is not None and not group.is_patient):
            return False
        first = self._patient[0]
        return not self._hurrying or first.get_loop().time() - first.asked_at >= PATIENCE

    @staticmethod
    def _called(queue: deque[Turn], group: Group | None) -> bool:
        while queue:
            turn = queue.popleft()
            if not turn.done():
                turn.set_result(group)
                return True
        return False
