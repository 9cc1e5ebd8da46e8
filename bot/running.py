"""`askanyway run`: against Telegram when there is a token, in the sandbox when there is none."""

import asyncio
import logging
import sys
from dataclasses import dataclass
from functools import partial

from bot import app, memory, signals
from bot.chat import doorbell
from bot.chat.pace import Rate
from bot.chat.poller import Deaf, WrongToken
from bot.chat.transport import AiohttpRequest
from bot.clock import Clock, MovableClock, SystemClock
from bot.config import Config
from bot.content.loader import Mode
from bot.domain.access import Access
from bot.meter import UNMETERED
from bot.ops import backups, opening
from bot.ops.watch import Watch
from bot.roles import INNER, Role, Roles
from bot.service import access
from bot.shelf import Shelf
from bot.store import files
from bot.store.conflict import away, refused
from bot.store.database import Database, DatabaseInUse
from bot.store.keyring import Keyring, KeyTrouble
from bot.store.migrating import NewerDatabase

log = logging.getLogger(__name__)

OK, DATABASE_TROUBLE, WRONG_TOKEN, WRONG_KEYRING, NOT_HEARD = 0, 3, 4, 5, 6
LONGEST_PAUSE = 30.0  # seconds between tries to reach the database at the start
TELEGRAMS_RATE = 30  # messages a second that a bot may start without paying
SANDBOX_TOKEN = "1000000001:sandbox-token-that-opens-nothing"  # noqa: S105 - of the emulator only


class CannotListen(Exception):
    """The port for webhooks; the text says why."""


@dataclass(frozen=True, slots=True)
class Start:
    """What a process is started with."""

    config: Config
    roles: Roles
    shelf: Shelf
    database: Database
    token: str
    api_url: str
    clock: Clock
    line: str  # says that we are there


def run(config: Config, roles: Roles = app.EVERYTHING) -> int:
    """Until SIGTERM or SIGINT; the exit code. Raises BrokenPrompts before anything runs."""
    (shelf := Shelf(config.prompts_dir, Mode(config.prompts_mode))).read()
    memory.settle()  # before the network: whoever waits for it may wait for days
    if config.token is None:
        return asyncio.run(_sandbox(config, shelf))
    return asyncio.run(_telegram(config, shelf, config.token, roles))


async def _telegram(config: Config, shelf: Shelf, token: str, roles: Roles) -> int:
    database, clock = opening.database(config), SystemClock()
    if config.send_rate_per_second > TELEGRAMS_RATE and not config.allow_paid_broadcast:
        log.warning("SEND_RATE_PER_SECOND is more than Telegram's free %d", TELEGRAMS_RATE)
    line = "Running." if roles >= INNER else f"Running: {', '.join(sorted(roles))}."
    return await _run(Start(config, roles, shelf, database, token, config.api_url, clock, line))


def _access(config: Config) -> Access:
    """The sandbox is open unless somebody tries out the door: it stands on this machine only."""
    asked = config.token is not None or "access" in config.model_fields_set
    return Access(config.access) if asked else Access.OPEN


async def _sandbox(config: Config, shelf: Shelf) -> int:
    """The whole bot, the emulator and its page in one process, over HTTP on this machine only."""
    from bot import serving
    from bot.sandbox import server
    from bot.sandbox.telegram import Telegram

    path = config.data_dir.absolute() / "sandbox.db"
    database = Database(f"sqlite+aiosqlite:///{path}", Keyring.fresh())  # gone with the process
    clock = MovableClock()
    listening = serving.listen(config.sandbox_host, config.sandbox_port, or_any=True)
    page = f"http://{config.sandbox_host}:{listening.getsockname()[1]}"
    telegram = Telegram(clock, token=SANDBOX_TOKEN)
    web = serving.server(server.build(telegram, clock), lifespan="on")
    line = f"The sandbox is open. Chat with the bot at {page}/  (Ctrl-C stops it)"
    async with asyncio.TaskGroup() as group:
        group.create_task(web.serve([listening]))
        try:
            url, roles = f"{page}/bot", app.EVERYTHING
            start = Start(config, roles, shelf, database, SANDBOX_TOKEN, url, clock, line)
            return await _run(start)
        finally:
            web.should_exit = True


async def _run(start: Start) -> int:
    database = start.database
    try:
        await _open(database, start.clock)
    except Exception as mistake:
        return _explained(start, mistake)
    try:
        return await _serve(start)
    except CannotListen as mistake:
        return _refuse(f"WEBHOOK_PORT {start.config.webhook_port} cannot be used: {mistake}")
    except Exception:
        if database.damage is None:
            raise
        return _explained(start, database.damage)
    finally:
        await database.stop()


def _explained(start: Start, mistake: Exception) -> int:
    """In one line that says what to do. Raises what has none."""
    config = start.config
    match mistake:
        case DatabaseInUse():
            return _refuse(f"Another Ask Anyway is already using {mistake}. Stop it first.")
        case NewerDatabase():
            return _refuse("This database was written by a newer Ask Anyway; run that version.")
        case KeyTrouble():
            return _refuse(str(mistake), WRONG_KEYRING)
        case files.Damaged():
            return _refuse(f"{mistake} {backups.remedy(config.backups)}")
        case files.Unusable():
            return _refuse(str(mistake))
        case OSError() if start.database.is_sqlite:
            return _refuse(f"DATA_DIR cannot be used: {config.data_dir} ({mistake.strerror})")
    if not refused(mistake):
        raise mistake
    return _refuse("The database refuses us: a wrong user, password or name in DATABASE_URL.")


async def _open(database: Database, clock: Clock) -> None:
    """A server that is not up yet, or has no name yet, is waited for.

    The sandbox's emulator begins empty, so its database must too.
    """
    pause = 1.0
    while True:
        try:
            await database.start(anew=isinstance(clock, MovableClock))
            return
        except Exception as mistake:
            if database.is_sqlite or not away(mistake):
                raise
            name = type(mistake).__name__
            log.warning("the database cannot be reached (%s); trying again in %d s", name, pause)
        await clock.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


def _built(start: Start, watch: Watch | None) -> app.App:
    config, roles, address = start.config, start.roles, None
    if config.webhook_url and Role.POLLER not in roles:
        own = config.webhook_secret
        secret = own.get_secret_value() if own else None
        address = doorbell.address(config.webhook_url, start.token, secret)
    built = app.build(
        token=start.token,
        api_url=start.api_url,
        request=AiohttpRequest,
        database=start.database,
        library=start.shelf.library,
        phrasebook=start.shelf.phrasebook,
        clock=start.clock,
        rate=Rate(
            config.send_rate_per_second,
            config.paid_broadcasts_per_day if config.allow_paid_broadcast else 0,
        ),
        roles=roles,
        address=address,
        access=_access(config),
        meter=watch.meter if watch else UNMETERED,
    )
    if address is not None and Role.WEB in roles:
        built.doorway = _doorway(config, address, built)
    return built


def _doorway(config: Config, address: doorbell.Address, built: app.App) -> app.Doorway:
    from bot import serving
    from bot.chat import webhook

    try:
        listening = serving.listen(config.webhook_host, config.webhook_port)
    except OSError as mistake:
        raise CannotListen(mistake.strerror) from None
    return partial(serving.serve, webhook.application(address, built.letterbox), listening)


async def _serve(start: Start) -> int:
    config, clock, watch = start.config, start.clock, None
    if not isinstance(clock, MovableClock):
        watch = Watch(config, start.database, clock, polls=Role.POLLER in start.roles)
    built = _built(start, watch)
    code = await access.owner_code(start.database, _access(config), clock.now())
    if isinstance(clock, MovableClock):
        clock.on_move(built.wake)
    stopping, reading = asyncio.Event(), asyncio.Event()
    start.database.on_damage = stopping.set
    with signals.heeded(stopping, reading):
        async with asyncio.TaskGroup() as group:
            beside = [group.create_task(start.shelf.watch(built, reading))]
            if watch is not None:
                watch.health.troubles = built.troubles
                beside.append(group.create_task(watch.run()))
            try:
                await built.run(stopping, lambda: _say_ready(start.line, code, built.bot.username))
            except WrongToken:
                print(
                    "Telegram does not know this token. Check TELEGRAM_BOT_TOKEN with @BotFather.",
                    file=sys.stderr,
                )
                return WRONG_TOKEN
            except Deaf:
                print("Nothing was heard from Telegram for too long.", file=sys.stderr)
                return NOT_HEARD
            finally:
                for task in beside:
                    task.cancel()
    if start.database.damage is not None:
        raise start.database.damage
    return OK


def _say_ready(line: str, code: str | None, username: str) -> None:
    print(line, flush=True)
    if code is not None:
        link = access.link(username, code)
        print(f"Nobody owns this bot yet. To make it yours, open {link}", flush=True)


def _refuse(line: str, code: int = DATABASE_TROUBLE) -> int:
    print(line, file=sys.stderr)
    return code
