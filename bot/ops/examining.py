"""What `askanyway doctor` looks at here: folder, disk, database, backups, clock, words."""

import stat
from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.config import Config
from bot.content.loader import BrokenPrompts, Mode, folders, load
from bot.content.phrasebook import Phrasebook
from bot.ops import backups, heartbeat
from bot.ops.doctor import Finding, ok, warn, wrong
from bot.ops.vitals import EARLIEST
from bot.store import files, migrating

LITTLE, NEARLY_NONE = 500_000_000, 50_000_000  # bytes of free space
LATE = timedelta(hours=26)
DRILL = timedelta(days=35)


def folder(config: Config) -> Iterator[Finding]:
    place = config.data_dir.absolute()
    if not place.exists():
        yield ok("data folder", f"{place} is not there yet; the bot makes it")
        return
    probe = place / ".doctor"
    try:
        probe.touch()
        probe.unlink()
    except OSError as mistake:
        yield wrong("data folder", f"{place}: {mistake.strerror}", "let the bot's user write there")
        return
    if stat.S_IMODE(place.stat().st_mode) & 0o077:
        yield warn("data folder", f"{place} can be read by others", f"chmod 700 {place}")
    else:
        yield ok("data folder", f"{place}")


def disk(config: Config) -> Iterator[Finding]:
    free = files.free_bytes(config.data_dir.absolute())
    told = f"{free / 1e9:.1f} GB free"
    if free < NEARLY_NONE:
        yield wrong("disk", told, "free some space; the bot cannot keep what people write")
    elif free < LITTLE:
        yield warn("disk", told, "free some space, at least 0.5 GB")
    else:
        yield ok("disk", told)


def database(config: Config, path: Path | None) -> Iterator[Finding]:
    """Of SQLite; a PostgreSQL is looked at through its connection."""
    if path is None:
        return
    try:
        files.refuse_network(path)
        if not path.exists():
            yield ok("database", f"{path} is not there yet; the bot makes it")
            return
        files.refuse_damage(path, thoroughly=True)
    except files.Damaged as mistake:
        good = backups.newest_good(config.backups)
        remedy = f"askanyway restore {good}" if good else "there is no good backup to restore"
        yield wrong("database", str(mistake), remedy)
        return
    except files.Unusable as mistake:
        yield wrong("database", str(mistake), "move DATA_DIR")
        return
    yield ok("database", f"{path} is sound, {path.stat().st_size / 1e6:.1f} MB")
    yield from schema(files.revision(path))


def schema(revision: str | None) -> Iterator[Finding]:
    head = migrating.config_head()
    if revision == head:
        yield ok("schema", f"{head}, as this version wants it")
    elif revision in migrating.known():
        yield warn("schema", f"{revision}; this version wants {head}", "askanyway migrate")
    elif revision is None:
        yield ok("schema", f"none yet; the bot makes it ({head})")
    else:
        yield wrong("schema", f"{revision} is of a newer Ask Anyway", "run that version")


def saved(config: Config, path: Path | None, now: datetime) -> Iterator[Finding]:
    """The age of the newest backup, and of the last time one was opened."""
    if path is None:
        yield warn(
            "backup",
            "a PostgreSQL is not backed up by the bot",
            "let a timer call askanyway backup, or pg_dump: see docs/operations.md",
        )
        return
    if not path.exists():
        return
    there = backups.dated(config.backups)
    if not there:
        yield warn("backup", f"there is none in {config.backups}", "askanyway backup")
        return
    at, newest = there[0]
    told = f"{newest}, {_hours(now - at)} old"
    if now - at > LATE:
        remedy = "see the log for why" if config.backup_nightly else "set BACKUP_NIGHTLY=true"
        yield warn("backup", told, f"{remedy}; askanyway backup makes one now")
    else:
        yield ok("backup", told)
    opened = backups.verified_at(config.backups)
    if opened is None or now - opened > DRILL:
        when = f"{opened:%Y-%m-%d}" if opened else "never"
        yield warn("backup", f"last opened to see if it can be: {when}", "askanyway backup verify")


def clock(now: datetime, path: Path | None) -> Iterator[Finding]:
    latest = EARLIEST
    if path is not None and path.exists():
        latest = max(latest, backups.changed_at(path))
    if now < latest - timedelta(minutes=1):
        line = f"it shows {now:%Y-%m-%d %H:%M} UTC, but it was later already"
        yield wrong("clock", line, "set it, or let NTP: timedatectl set-ntp true")
    else:
        yield ok("clock", f"{now:%Y-%m-%d %H:%M} UTC")
    try:
        ZoneInfo("Europe/Berlin")
    except ZoneInfoNotFoundError:
        yield wrong("time zones", "there are none", "install the Python package tzdata")
    else:
        yield ok("time zones", f"tzdata {version('tzdata')}")


def webhook(there: str, wanted: str) -> Iterator[Finding]:
    """Where Telegram brings the updates, and where this configuration wants them; "" for polling.

    Nothing else of an address is shown: the rest is a secret.
    """
    if there:
        line = f"updates go to {urlsplit(there).hostname}"
        if there == wanted:
            yield ok("webhook", line)
            return
        change = "set right" if wanted else "taken away"
        remedy = f"it is {change} when the bot starts; if you did not set it, make a new token"
        yield warn("webhook", line, remedy)
    elif wanted:
        line = "Telegram has none, but WEBHOOK_URL is set"
        yield warn("webhook", line, "start the bot, which sets it; it looks again every hour")


def words(config: Config) -> Iterator[Finding]:
    try:
        library = load(*folders(config.prompts_dir, Mode(config.prompts_mode)))
    except BrokenPrompts as broken:
        yield wrong("prompts", str(broken).splitlines()[0], "askanyway prompts check")
        return
    spoken = ", ".join(library.languages)
    yield ok("prompts", f"{len(library.challenges)} challenges; {spoken}")


def helplines(book: Phrasebook, now: datetime) -> Iterator[Finding]:
    old = [line.country for line in book.stale(now)]
    if old:
        yield warn(
            "helplines",
            f"not checked for half a year: {', '.join(sorted(set(old)))}",
            "call or look them up, then set verified_on in prompts/helplines.toml",
        )
    else:
        yield ok("helplines", f"{len(book.lines)}, all checked within half a year")


def pulse(config: Config) -> Iterator[Finding]:
    """Whether the bot runs here, and what it says of itself."""
    beat = heartbeat.read(config.data_dir)
    if beat is None:
        yield ok("bot", "not running on this data folder")
    elif not beat.fresh:
        line = f"not heard of for {beat.age:.0f} s" if beat.age > 0 else "not heard of since boot"
        yield warn("bot", line, "start it, if it should run; it did not stop by itself")
    elif beat.wrong:
        for reason in beat.wrong:
            yield wrong("bot", f"running, but: {reason}", "see the log, and docs/operations.md")
    else:
        yield ok("bot", "running and ready")


def _hours(age: timedelta) -> str:
    hours = age.total_seconds() / 3600
    return f"{hours:.0f} hours" if hours < 72 else f"{hours / 24:.0f} days"
