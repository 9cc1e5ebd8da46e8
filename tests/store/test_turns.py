"""Many transactions on one SQLite file: turns, and one commit for those who waited."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, make_url, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store import engines
from bot.store.turns import MOST, Turns


class Book:
    """A table of notes, the turns to write into it, and how often it was committed."""

    def __init__(self, engine: AsyncEngine, path: Path) -> None:
        self.engine, self.path = engine, path
        self.turns = Turns(engine)
        self.commits = 0
        event.listen(engine.sync_engine, "commit", self._committed)

    def _committed(self, _: object) -> None:
        self.commits += 1

    async def note(self, word: str, *, patient: bool = False) -> None:
        async with self.turns.turn(patient=patient) as connection:
            await write(connection, word)

    @property
    def notes(self) -> list[str]:
        """As another program finds them."""
        with sqlite3.connect(self.path) as other:
            found = [word for (word,) in other.execute("select word from notes order by rowid")]
        other.close()
        return found


async def write(connection: AsyncConnection, word: str) -> None:
    await connection.execute(text("insert into notes values (:word)"), {"word": word})


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Book]:
    engine = engines.sqlite(make_url(f"sqlite+aiosqlite:///{path}"))
    async with engine.begin() as connection:
        await connection.execute(text("create table notes (word text unique)"))
    try:
        yield Book(engine, path)
    finally:
        await engine.dispose()


@pytest.fixture
async def book(tmp_path: Path) -> AsyncIterator[Book]:
    async with opened(tmp_path / "book.db") as made:
        yield made


async def test_who_is_alone_has_a_commit_of_their_own(book: Book) -> None:
    await book.note("one")
    await book.note("two")
    assert book.notes == ["one", "two"]
    assert book.commits == 2


async def test_who_waits_meanwhile_shares_a_commit_and_the_order_holds(book: Book) -> None:
    told: list[str] = []

    async def note(word: str) -> None:
        await book.note(word)
        assert word in book.notes  # nobody is told before it is kept
        told.append(word)

    words = [f"{n:02}" for n in range(2 * MOST + 1)]
    await asyncio.gather(*map(note, words))
    assert book.notes == told == words
    assert book.commits == 3


async def test_what_one_undoes_is_undone_for_that_one_only(book: Book) -> None:
    async def clumsy() -> None:
        async with book.turns.turn() as connection:
            await write(connection, "never")
            await write(connection, "first")

    found = await asyncio.gather(
        book.note("alone"),
        book.note("first"),
        clumsy(),
        book.note("last"),
        return_exceptions=True,
    )
    assert [type(one) for one in found[1:]] == [type(None), IntegrityError, type(None)]
    assert book.notes == ["alone", "first", "last"]
    assert book.commits == 2


async def test_of_an_undone_transaction_alone_nothing_is_kept(book: Book) -> None:
    async def undone() -> None:
        async with book.turns.turn() as connection:
            await write(connection, "never")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await undone()
    await book.note("after")
    assert book.notes == ["after"]


async def test_a_commit_that_cannot_be_made_is_told_to_all_who_shared_it(book: Book) -> None:
    async def spoil() -> None:
        async with book.turns.turn() as connection:
            await write(connection, "second")
            await connection.execute(text("pragma defer_foreign_keys = on"))
            await connection.execute(text("insert into leaves values ('nowhere')"))

    async with book.turns.turn() as connection:
        await connection.execute(text("create table trees (name text primary key)"))
        await connection.execute(text("create table leaves (tree text references trees)"))
    found = await asyncio.gather(
        book.note("alone"), book.note("first"), spoil(), return_exceptions=True
    )
    assert [type(one) for one in found] == [type(None), IntegrityError, IntegrityError]
    await book.note("after")
    assert book.notes == ["alone", "after"]


async def test_where_sqlite_gives_up_the_whole_transaction_all_of_it_is_told_so(
    book: Book,
) -> None:
    async def lose() -> None:
        async with book.turns.turn() as connection:
            await connection.execute(text("insert or rollback into notes values ('first')"))

    found = await asyncio.gather(
        book.note("alone"),
        book.note("first"),
        lose(),
        book.note("next"),
        return_exceptions=True,
    )
    assert [type(one) for one in found[1:]] == [IntegrityError, IntegrityError, type(None)]
    assert book.notes == ["alone", "next"]


async def test_who_is_called_off_while_waiting_holds_up_nobody(book: Book) -> None:
    first = asyncio.ensure_future(book.note("first"))
    gone = [asyncio.ensure_future(book.note(f"gone {n}")) for n in range(3)]
    last = asyncio.ensure_future(book.note("last"))
    while not book.turns._taken:
        await asyncio.sleep(0)  # noqa: TID251 - the first one comes
    for one in gone:
        one.cancel()
    await asyncio.gather(first, last)
    assert book.notes == ["first", "last"]


@pytest.mark.parametrize("gone", [0, 1, 2])
async def test_who_is_called_off_during_the_commit_takes_nobody_along(
    book: Book, gone: int
) -> None:
    await_it = asyncio.ensure_future(book.note("alone"))
    sharing = [asyncio.ensure_future(book.note(f"{n}")) for n in range(3)]
    event.listen(
        book.engine.sync_engine,
        "commit",
        lambda _: book.commits == 2 and sharing[gone].cancel(),
    )
    await await_it
    found = await asyncio.gather(*sharing, return_exceptions=True)
    lost = [number for number, one in enumerate(found) if one is not None]
    assert lost in ([], [gone])
    await book.turns.rest()
    assert book.notes == ["alone", "0", "1", "2"]
    await book.note("after")
    assert book.notes[-1] == "after"


async def test_who_is_called_off_when_called_passes_the_turn_on(book: Book) -> None:
    called = asyncio.Event()

    async def first() -> None:
        async with book.turns.turn() as connection:
            await write(connection, "first")
            called.set()

    gone: asyncio.Future[None] | None = None

    async def whoever() -> None:
        await called.wait()
        assert gone is not None
        gone.cancel()

    tasks = [asyncio.ensure_future(first()), asyncio.ensure_future(whoever())]
    gone = asyncio.ensure_future(book.note("gone"))
    tasks.append(asyncio.ensure_future(book.note("last")))
    await asyncio.gather(*tasks)
    assert gone.cancelled()
    assert book.notes == ["first", "last"]


async def test_a_reply_passes_the_patient_and_does_not_wait_for_them(book: Book) -> None:
    told: list[str] = []

    async def note(word: str) -> None:
        await book.note(word, patient=word != "reply")
        told.append(word)

    await asyncio.gather(*map(note, ["visit 0", "visit 1", "visit 2", "reply"]))
    assert told == book.notes == ["visit 0", "reply", "visit 1", "visit 2"]
    assert book.commits == 3


async def test_the_patient_wait_while_somebody_is_being_answered(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.turns.PATIENCE", 60)
    with book.turns.hurry():
        visit = asyncio.ensure_future(book.note("visit", patient=True))
        await book.note("question")
        await book.note("answer")
    await visit
    assert book.notes == ["question", "answer", "visit"]


async def test_the_patient_do_not_wait_for_ever(book: Book) -> None:
    with book.turns.hurry():
        await book.note("visit", patient=True)
    assert book.notes == ["visit"]


async def test_whoever_gives_way_goes_on_when_the_last_answer_is_given(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.turns.PATIENCE", 60)
    await book.turns.give_way()  # to nobody
    with book.turns.hurry():
        with book.turns.hurry():
            waiting = asyncio.ensure_future(book.turns.give_way())
            await book.note("one answer")
        await book.note("the other")
        assert not waiting.done()
    await waiting


async def test_nobody_gives_way_for_ever(book: Book) -> None:
    with book.turns.hurry():
        await book.turns.give_way()


async def test_another_program_that_writes_is_waited_for(book: Book) -> None:
    other = sqlite3.connect(book.path, isolation_level=None, check_same_thread=False)
    other.execute("begin immediate")
    waiting = asyncio.ensure_future(book.note("waited"))
    asyncio.get_running_loop().call_later(0.05, other.execute, "commit")
    await waiting
    other.close()
    assert book.notes == ["waited"]


async def test_a_program_that_never_ends_is_not_waited_for_for_ever(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.inline.PATIENCE_MS", 20)
    other = sqlite3.connect(book.path, isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(OperationalError):
        await book.note("never")
    other.execute("rollback")
    other.close()
    await book.note("after")
    assert book.notes == ["after"]
