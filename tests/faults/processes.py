"""Real processes of the bot, forked so that hundreds of starts cost no imports, and their town.

What runs in each is `askanyway run` from the settings on; only the reading of prompts/ is done
once, before the fork. So a kill is a kill, a signal a signal, and the files are files.
"""

import asyncio
import multiprocessing
import os
import signal
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text

from bot import running
from bot.app import App
from bot.config import Config
from bot.content import loader, places
from bot.content.library import Library
from bot.content.phrasebook import Phrasebook, load_phrasebook
from bot.domain.lifecycle import Phase
from bot.domain.person import Method
from bot.ops import logs
from bot.roles import Role, chosen
from bot.store import migrating
from bot.store.database import Database
from bot.store.tables import inbox, outbox
from tests.faults import town
from tests.faults.town import TOKEN, Status, answers_of, until

fork = multiprocessing.get_context("fork")
EVERYTHING = ""
LOG = "FAULTS_LOG"  # names a file for what the processes log; without it, nobody reads that
PATIENCE = 120.0  # seconds until nothing moves any more


class Loaded:
    """A shelf that was read before."""

    library: Library
    phrasebook: Phrasebook

    def __init__(self) -> None:
        self._read: tuple[Library, Phrasebook] | None = None

    def read(self) -> tuple[Library, Phrasebook]:
        if self._read is None:
            self.put(loader.load(), load_phrasebook(loader.prompts_folder()))
        assert self._read is not None
        return self._read

    def put(self, library: Library, phrasebook: Phrasebook, *, warm: bool = True) -> None:
        if warm:
            places.warm()
            phrasebook.warm()
        self.library, self.phrasebook = library, phrasebook
        self._read = library, phrasebook

    async def watch(self, app: App, wanted: asyncio.Event) -> None:
        await asyncio.Event().wait()


SHELF = Loaded()


class Town:
    """Telegram and its people, from outside."""

    def __init__(self, talking: int, doors: Sequence[str] = ()) -> None:
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.bind(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        self._orders, theirs = fork.Pipe()
        arguments = (listening, theirs, talking, doors)
        self._process = fork.Process(target=town.main, args=arguments, daemon=True)
        self._process.start()
        listening.close()

    def order(self, what: str) -> None:
        self._orders.send(what)

    @property
    def status(self) -> Status:
        self.order("status")
        found: Status = self._orders.recv()
        return found

    def finish(self, seconds: float = PATIENCE) -> Status:
        """Nobody new comes; until everybody who talks has got their last answer."""
        self.order("no more")
        try:
            until(lambda: not self.status.talking, seconds, "nothing moves any more")
        except TimeoutError:
            raise TimeoutError(f"still waiting: {self.status.talking}") from None
        return self.status

    def stop(self) -> None:
        self.order("stop")
        self._process.join(5)
        self._process.kill()


class Member:
    """One process of the bot, which may die and be started again."""

    def __init__(self, settings: dict[str, Any], roles: str = EVERYTHING) -> None:
        self._settings = settings
        self.roles = roles
        self.start()

    def start(self) -> None:
        self._process = fork.Process(target=_live, args=(self._settings, self.roles), daemon=True)
        self._process.start()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.is_alive()

    def send(self, number: int) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        self._process.kill()
        self._process.join()

    def stop(self, seconds: float = 15.0) -> int | None:
        """SIGTERM; the exit code, None if it did not end in time."""
        self.send(signal.SIGTERM)
        return self.ended(seconds)

    def ended(self, seconds: float) -> int | None:
        self._process.join(seconds)
        return self._process.exitcode


def _live(settings: dict[str, Any], roles: str) -> None:
    heard = os.open(os.environ.get(LOG, os.devnull), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(heard, sys.stderr.fileno())
    vars(running)["Shelf"] = lambda *_: SHELF
    config = Config.model_validate(settings)
    logs.start(config.log_level)
    named = [role for role in roles.split(",") if role]
    code = running.run(config, chosen(named, config))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def settings(
    town_: Town, folder: Path, database_url: str | None = None, **more: Any
) -> dict[str, Any]:
    given = {
        "telegram_bot_token": TOKEN,
        "telegram_api_base_url": town_.url,
        "data_dir": folder,
        "access": "open",
        "health_port": 0,
        "backup_nightly": False,
        "log_level": "WARNING",
        **more,
    }
    return given if database_url is None else {**given, "database_url": database_url}


def start_all(
    given: dict[str, Any], roles: Sequence[str], ports: Sequence[int] = ()
) -> list[Member]:
    """`ports` are for those that take webhooks."""
    SHELF.read()
    left = iter(ports)
    own = [{"webhook_port": next(left)} if role == Role.WEB else {} for role in roles]
    return [Member({**given, **more}, role) for role, more in zip(roles, own, strict=True)]


def free_ports(count: int) -> list[int]:
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(one.getsockname()[1]) for one in held]
    for one in held:
        one.close()
    return ports


@dataclass(frozen=True, slots=True)
class Verdict:
    """What stands in the database after everything is over."""

    lost: int  # answers that are not there exactly once, letters that were not handled
    waiting: int  # messages that were never said
    unknown: int  # visible, because a process died with each of its three copies
    sane: bool

    @property
    def is_whole(self) -> bool:
        return self.lost == self.waiting == 0 and self.sane


def verdict(url: str, folder: Path, people: Sequence[int]) -> Verdict:
    return asyncio.run(_verdict(url, folder, people))


async def _verdict(url: str, folder: Path, people: Sequence[int]) -> Verdict:
    database = Database(url, folder / "keyring", folder=folder)
    await database.join()
    lost = 0
    async with database.begin() as store:
        for person in people:
            kept = await store.exposures.latest(person, 9)
            answers = kept[0].answers if len(kept) == 1 else {}
            lost += sum(answers.get(key) != value for key, value in answers_of(person).items())
            lost += len(kept) != 1 or kept[0].phase is not Phase.CLOSED
    async with database.engine.begin() as connection:
        count = select(func.count()).select_from
        left = await connection.execute(count(inbox).where(inbox.c.state != "done"))
        waiting = await connection.execute(count(outbox).where(outbox.c.state == "waiting"))
        said = outbox.c.method != Method.EDIT.value  # what was not edited is only less tidy
        unknown = await connection.execute(count(outbox).where(outbox.c.state == "unknown", said))
        sane = True
        if database.is_sqlite:
            checked = await connection.execute(text("pragma integrity_check"))
            sane = checked.scalar_one() == "ok"
        found = Verdict(lost + left.scalar_one(), waiting.scalar_one(), unknown.scalar_one(), sane)
    await database.stop()
    return found


def sqlite_url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder / 'askanyway.db'}"


def at_head(url: str, folder: Path) -> bool:
    """Start on it as any process would; whether the schema is the newest then."""
    return asyncio.run(_at_head(url, folder))


async def _at_head(url: str, folder: Path) -> bool:
    database = Database(url, folder / "keyring", folder=folder)
    await database.start()
    async with database.engine.begin() as connection:
        version = await connection.execute(text("select version_num from alembic_version"))
        found: str = version.scalar_one()
    await database.stop()
    return found == migrating.config_head()
