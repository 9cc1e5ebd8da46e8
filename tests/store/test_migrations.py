"""Up, down and up again; what the tables say is what the migrations make; newer is refused."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, String, inspect, text

from bot import running
from bot.config import Config
from bot.domain.person import AppointmentKind, Person
from bot.store import files, migrating
from bot.store.database import Database, DatabaseInUse
from bot.store.tables import metadata
from tests.postgres import of
from tests.store.conftest import NOW


def _revisions() -> list[str]:
    scripts = ScriptDirectory.from_config(migrating.config()).walk_revisions()
    return [script.revision for script in scripts][::-1]


@pytest.mark.parametrize("revision", _revisions())
async def test_every_step_goes_up_down_and_up_again(empty_url: str, revision: str) -> None:
    def stairs(connection: Connection) -> None:
        config = migrating.config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        command.downgrade(config, "-1")
        command.upgrade(config, revision)

    database = of(empty_url)
    async with migrating.unguarded(database.engine) as connection:
        await connection.run_sync(stairs)
    await database.stop()


async def test_the_migrations_make_what_the_tables_say(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with database.engine.begin() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_database_of_a_later_release_is_refused(engine_url: str) -> None:
    database = of(engine_url)
    await database.start()
    async with database.engine.begin() as connection:
        await connection.execute(text("update alembic_version set version_num = '9999'"))
    await database.stop()
    with pytest.raises(migrating.NewerDatabase):
        await of(engine_url).start()


async def test_building_a_table_anew_keeps_the_rows_that_refer_to_it(database: Database) -> None:
    def rebuild(connection: Connection) -> None:
        steps = Operations(MigrationContext.configure(connection))
        with steps.batch_alter_table("people", recreate="auto") as people:
            people.alter_column("language", existing_type=String(16), type_=String(20))

    async with database.begin() as store:
        await store.people.add(Person(10, "en"), NOW)
        await store.appointments.plan(10, AppointmentKind.OFFER, NOW, NOW.date())
    async with migrating.unguarded(database.engine) as connection:
        await connection.run_sync(rebuild)
    async with database.begin() as store:
        assert len(await store.appointments.of(10)) == 1
        await store.people.erase(10, NOW)
        assert await store.appointments.of(10) == {}  # they are on again


async def test_a_step_that_leaves_rows_behind_is_not_kept(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'one.db'}")
    await database.start()
    async with database.begin() as store:
        await store.people.add(Person(10, "en"), NOW)
        await store.appointments.plan(10, AppointmentKind.OFFER, NOW, NOW.date())
    with pytest.raises(files.Damaged):
        async with migrating.unguarded(database.engine) as connection:
            await connection.execute(text("delete from people"))
    async with database.begin() as store:
        assert await store.people.get(10) is not None
    await database.stop()


async def older(url: str) -> str:
    """A database as the version before this one left it; returns its revision."""

    def down(connection: Connection) -> None:
        config = migrating.config()
        config.attributes["connection"] = connection
        command.downgrade(config, "-1")

    database = Database(url)
    await database.start()
    async with migrating.unguarded(database.engine) as connection:
        await connection.run_sync(down)
    revision = await database.revision()
    assert revision is not None
    await database.stop()
    return revision


async def test_before_the_schema_changes_sqlite_is_copied(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"
    before = await older(url)
    database = Database(url)
    await database.start()
    assert await database.revision() == migrating.config_head()
    await database.stop()
    [copy] = (tmp_path / "backups").iterdir()
    assert copy.name == f"one-before-{migrating.config_head()}.db"
    assert files.revision(copy) == before


async def test_without_room_for_the_copy_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"
    before = await older(url)
    monkeypatch.setattr(files, "free_bytes", lambda folder: 0)
    with pytest.raises(files.Unusable, match="no room"):
        await Database(url).start()
    assert files.revision(tmp_path / "one.db") == before


async def test_a_step_that_goes_wrong_leaves_everything_as_it_was(empty_url: str) -> None:
    database = Database(empty_url)
    async with database.engine.begin() as connection:
        await connection.execute(text("create table people (song varchar(9))"))
    with pytest.raises(migrating.NotMigrated, match=r"Nothing in it was changed\."):
        await database.start()
    again = Database(empty_url)
    async with again.engine.begin() as connection:
        assert await connection.run_sync(lambda c: inspect(c).get_table_names()) == ["people"]
    await again.stop()


DYING = """
import asyncio, os, sys
from sqlalchemy import event
from bot.store.database import Database

def die(url, at):
    database, seen = Database(url), [0]
    def count(*_):
        seen[0] += 1
        if seen[0] == at:
            os.kill(os.getpid(), 9)
    event.listen(database.engine.sync_engine, "before_cursor_execute", count)
    asyncio.run(database.start())
    os._exit(7)  # it was through before it could be killed

for at in (4, 12, 25):
    child = os.fork()
    if not child:
        die(f"sqlite+aiosqlite:///{sys.argv[1]}/{at}.db", at)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == 9, status
"""


async def test_killed_half_way_the_next_start_completes(tmp_path: Path) -> None:
    subprocess.run(  # noqa: ASYNC221 - nothing else runs here
        [sys.executable, "-c", DYING, str(tmp_path)], check=True, timeout=120
    )
    for at in (4, 12, 25):
        database = Database(f"sqlite+aiosqlite:///{tmp_path / str(at)}.db")
        await database.start()
        assert await database.revision() == migrating.config_head()
        files.refuse_damage(tmp_path / f"{at}.db", thoroughly=True)
        await database.stop()


@pytest.mark.parametrize(
    ("kind", "refused"),
    [("nfs4", True), ("cifs", True), ("smb3", True), ("fuse.sshfs", True), ("ext4", False)],
)
async def test_a_network_share_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, refused: bool
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        f"99 22 0:9 / {tmp_path}/a\\040share rw shared:1 - {kind} server:/pool rw\n",
        "utf-8",
    )
    monkeypatch.setattr(files, "MOUNTS", mounts)
    (tmp_path / "a share").mkdir()
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/a share/one.db")
    if refused:
        with pytest.raises(files.Unusable, match="is on a network file system"):
            await database.start()
        assert list((tmp_path / "a share").iterdir()) == []
    else:
        await database.start()
        await database.stop()


async def test_a_second_process_on_one_file_is_refused(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'one.db'}"
    first = Database(url)
    await first.start()
    with pytest.raises(DatabaseInUse):
        await Database(url).start()
    await first.stop()


async def test_the_second_process_says_so_clearly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = Database(f"sqlite+aiosqlite:///{tmp_path / 'askanyway.db'}")
    await first.start()
    token = "4242:AAE-a-token-that-opens-nothing-at-all"
    config = Config.model_validate({"data_dir": tmp_path, "telegram_bot_token": token})
    assert await asyncio.to_thread(running.run, config) == 3
    assert capsys.readouterr().err.startswith("Another Ask Anyway is already using ")
    await first.stop()
