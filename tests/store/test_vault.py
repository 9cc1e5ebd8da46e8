"""Words are sealed where they are stored: to their row, with a key, and for nobody else."""

import json
import os
from base64 import b64encode
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, select, text, update
from sqlalchemy.exc import StatementError

from bot.domain.lifecycle import Phase
from bot.domain.person import Exposure, Person, Say
from bot.store import canary, keyring, migrating, sealing, tables
from bot.store.database import Database
from bot.store.keyring import Keyring, KeyTrouble
from bot.store.vault import DoesNotOpen, Vault, is_sealed, sealed_columns
from tests.postgres import of
from tests.store.conftest import NOW

FEAR = "They will laugh at me 東京"
EXPOSURE = Exposure(
    id="0" * 32,
    person_id=10,
    challenge_id="half-smile",
    slot=1,
    turn=0,
    day=NOW.date(),
    phase=Phase.OFFERED,
    offered_at=NOW,
    reason="start",
    chance=0.8,
    effective=12.5,
    answers={"fear": FEAR},
    notes=("a note of mine",),
)
ROW = {"id": "a", "person_id": 1, "answers": {"fear": FEAR}, "notes": []}


def test_a_sealed_row_opens_where_it_was_sealed() -> None:
    vault = Vault(Keyring.fresh())
    sealed = vault.sealed(tables.exposures, ROW)
    assert sealed["answers"].startswith(b"k1.")
    assert FEAR.encode() not in sealed["answers"]
    assert vault.opened(tables.exposures, sealed) == ROW


@pytest.mark.parametrize(
    "moved",
    [{"id": "b"}, {"person_id": 2}, {"answers": None, "notes": "answers"}],
    ids=["row", "person", "column"],
)
def test_a_swapped_value_does_not_open(moved: dict[str, object]) -> None:
    vault = Vault(Keyring.fresh())
    sealed = vault.sealed(tables.exposures, ROW)
    swapped = {**sealed, **moved}
    if moved.get("notes"):
        swapped["notes"] = sealed["answers"]
    with pytest.raises(DoesNotOpen):
        vault.opened(tables.exposures, swapped)


def test_a_changed_value_and_one_that_was_never_sealed_do_not_open() -> None:
    vault = Vault(Keyring.fresh())
    sealed = vault.sealed(tables.exposures, ROW)
    answers = sealed["answers"]
    for other in (answers[:-1] + bytes([answers[-1] ^ 1]), b"k1.", b"k9.x", b'{"fear":"mine"}'):
        with pytest.raises(DoesNotOpen):
            vault.opened(tables.exposures, {**sealed, "answers": other})


async def test_words_that_nobody_sealed_cannot_be_stored(database: Database) -> None:
    with pytest.raises(StatementError, match="must be sealed") as refused:
        async with database.engine.begin() as connection:
            await connection.execute(insert(tables.outbox).values(token="a", body={"text": FEAR}))
    assert FEAR not in str(refused.value)


def test_sql_cannot_look_into_what_is_sealed() -> None:
    for table in sealing.TABLES:
        for name in sealed_columns(table):
            with pytest.raises(NotImplementedError):
                table.c[name]["fear"]


def test_no_column_is_there_for_a_name() -> None:
    columns = {column.name for table in tables.metadata.tables.values() for column in table.c}
    assert {name for name in columns if "name" in name} == {"name"}  # of a canary


async def test_a_row_swapped_in_the_database_does_not_open(database: Database) -> None:
    async with database.begin() as store:
        for number in (10, 20):
            await store.people.add(Person(number, "en"), NOW)
            theirs = replace(EXPOSURE, id=str(number) * 16, person_id=number)
            await store.exposures.add(theirs)
    table = tables.exposures
    async with database.engine.begin() as connection:
        query = select(table.c.answers).where(table.c.person_id == 10)
        stolen = (await connection.execute(query)).scalar_one()
        mine = update(table).where(table.c.person_id == 20)
        await connection.execute(mine.values(answers=stolen))
    async with database.begin() as store:
        with pytest.raises(DoesNotOpen):
            await store.exposures.latest(20, 1)


async def test_a_letter_and_a_message_that_do_not_open_keep_nobody_else_waiting(
    database: Database,
) -> None:
    async with database.begin() as store:
        await store.inbox.put(7, [(n, n, {"update_id": n}) for n in (1, 2)], NOW)
        await store.outbox.put([("a" * 16, Say(1, "one")), ("b" * 16, Say(2, "two"))], NOW)
    forged = b"k1." + bytes(40)
    async with database.engine.begin() as connection:
        inbox, outbox = tables.inbox, tables.outbox
        await connection.execute(update(inbox).where(inbox.c.update_id == 1).values(payload=forged))
        await connection.execute(update(outbox).where(outbox.c.person_id == 1).values(body=forged))
    async with database.begin() as store:
        assert [letter.update_id for letter in await store.inbox.claim(NOW, 9)] == [2]
        assert [d.say.text for d in await store.outbox.claim(NOW, 9, replies_only=False)] == ["two"]
        assert await store.inbox.counts() == {"dead": 1, "waiting": 1}
        assert await store.outbox.counts() == {"unopened": 1, "waiting": 1}


# --- the keyring


async def _answers(database: Database) -> dict[str, str]:
    async with database.begin() as store:
        found = await store.exposures.get(EXPOSURE.id, EXPOSURE.person_id)
    assert found is not None
    return dict(found.answers)


async def _filled(url: str, many: int = 1) -> Database:
    database = of(url)
    await database.start()
    async with database.begin() as store:
        await store.people.add(Person(10, "en"), NOW)
        await store.exposures.add(EXPOSURE)
        for number in range(1, many):
            await store.exposures.add(replace(EXPOSURE, id=f"{number:032}", slot=number + 1))
        await store.inbox.put(7, [(1, 10, {"update_id": 1})], NOW)
    return database


def test_a_keyring_is_for_its_owner_alone_and_tells_no_secret(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "data" / "keyring"
    made = keyring.make(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert keyring.make(path) == made, "the second of two that start at once takes the first one's"
    assert [p.name for p in path.parent.iterdir()] == ["keyring"]
    assert "Back it up, apart from the database" in caplog.text
    for secret in (made.people, *[key.secret for key in made.keys]):
        told = f"{made!r} {made} {made.keys!r} {caplog.text}"
        assert b64encode(secret).decode() not in told
        assert repr(secret) not in told
    path.chmod(0o644)
    keyring.read(path)
    assert "others on this machine can read the keyring" in caplog.text


async def test_where_no_keyring_can_be_made_a_start_says_so_and_does_not_wait(
    tmp_path: Path, empty_url: str
) -> None:
    """An OSError would be taken for a database that is away, and waited for."""
    (tmp_path / f".keyring.{os.getpid()}").mkdir()  # in the way of what is written there first
    database = Database(empty_url, tmp_path / "keyring")
    with pytest.raises(KeyTrouble, match=r"cannot be made: Is a directory.*keys new"):
        await database.start()


@pytest.mark.parametrize(
    "content", ["", "k1 nonsense\n", "k1\n", "people x\n", "k1 " + "A" * 44 + "\n", "\x00\xff"]
)
def test_a_damaged_keyring_is_told_in_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "keyring"
    path.write_text(content, "latin-1")
    with pytest.raises(KeyTrouble) as trouble:
        keyring.read(path)
    assert "\n" not in str(trouble.value)


async def test_without_its_keyring_a_database_is_not_touched(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"
    await (await _filled(url)).stop()
    before = (tmp_path / "one.db").read_bytes()
    away = (tmp_path / "keyring").rename(tmp_path / "away")
    with pytest.raises(KeyTrouble, match="Put your copy of it there"):
        await Database(url).start()
    keyring.make(tmp_path / "keyring")
    with pytest.raises(KeyTrouble, match="is not the one with which"):
        await Database(url).start()
    assert (tmp_path / "one.db").read_bytes() == before
    away.replace(tmp_path / "keyring")
    again = Database(url)
    await again.start()
    assert await _answers(again) == {"fear": FEAR}
    await again.stop()


async def test_another_key_of_the_same_name_is_refused_on_both_engines(engine_url: str) -> None:
    await (await _filled(engine_url)).stop()
    other = Database(engine_url, Keyring.fresh())
    with pytest.raises(KeyTrouble):
        await other.start()
    await other.stop()


# --- rotating


async def test_a_rotation_that_is_stopped_half_way_goes_on_and_all_can_be_read_meanwhile(
    engine_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "BATCH", 2)
    database = await _filled(engine_url, many=5)
    await database.stop()
    one = database.vault.ring
    two = Database(engine_url, one.with_new_key())
    await two.start()
    async with aclosing(sealing.rotate(two.engine, two.vault)) as rotating:
        assert [await anext(rotating), await anext(rotating)] == [1, 2]  # then it is killed
    await two.stop()

    again = Database(engine_url, two.vault.ring)
    await again.start()
    async with again.engine.begin() as connection:
        assert await sealing.count(connection, "k1") == 3
        assert await sealing.count(connection, "k2") == 3
    async with again.begin() as store:
        assert {dict(e.answers)["fear"] for e in await store.exposures.latest(10, 9)} == {FEAR}
    assert [rows async for rows in sealing.rotate(again.engine, again.vault)] == [2, 1]
    async with again.engine.begin() as connection:
        assert await sealing.count(connection, "k1") == 0
    await again.stop()


async def test_a_key_that_another_process_brought_is_found_in_the_keyring(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"
    database = await _filled(url)
    path = tmp_path / "keyring"
    keyring.write(path, database.vault.ring.with_new_key())
    newer = Vault(path)
    newer.unlock({})
    sealed = newer.sealed(tables.exposures, ROW)
    assert sealed["answers"].startswith(b"k2.")
    assert database.vault.opened(tables.exposures, sealed) == ROW
    await database.stop()


# --- from before there was a vault


async def test_a_database_from_before_is_sealed_at_the_start_also_if_that_was_stopped(
    engine_url: str,
) -> None:
    database = await _filled(engine_url)
    plain = json.dumps({"fear": FEAR}, ensure_ascii=False).encode()
    async with database.engine.begin() as connection:  # as the migration leaves it
        await connection.execute(text("update exposures set answers = :plain"), {"plain": plain})
        await connection.execute(
            text("delete from vault where name = :name"), {"name": canary.ALL_SEALED}
        )
    await database.stop()
    again = of(engine_url)
    await again.start()
    async with again.engine.begin() as connection:
        stored = (await connection.execute(select(tables.exposures.c.answers))).scalar_one()
    assert is_sealed(stored)
    assert await _answers(again) == {"fear": FEAR}
    await again.stop()


async def test_going_down_opens_the_words_and_needs_the_keys_for_it(engine_url: str) -> None:
    database = await _filled(engine_url)

    before = ScriptDirectory.from_config(migrating.config()).get_revision("0004").down_revision

    def go(connection: Connection, to: str, vault: Vault | None) -> None:
        config = migrating.config()
        config.attributes |= {"connection": connection, "vault": vault}
        (command.upgrade if to == "head" else command.downgrade)(config, to)

    with pytest.raises(Exception, match="exposures"):
        async with database.engine.begin() as connection:
            await connection.run_sync(go, str(before), None)
    async with database.engine.begin() as connection:
        await connection.run_sync(go, str(before), database.vault)
        kept = (await connection.execute(text("select answers from exposures"))).scalar_one()
        assert (json.loads(kept) if isinstance(kept, str) else kept) == {"fear": FEAR}
        await connection.run_sync(go, "head", None)
    await database.stop()
    again = of(engine_url)
    await again.start()
    assert await _answers(again) == {"fear": FEAR}
    await again.stop()
