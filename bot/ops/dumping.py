"""PostgreSQL's own tools for its backups: pg_dump makes one, pg_restore reads it.

The password goes into the environment of the tool, where no list of processes shows it.
"""

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from bot.ops.backups import FORM
from bot.store.files import Unusable

SUFFIX = ".pgdump"
PATIENCE = 3600  # seconds


def dump(url: str, folder: Path, now: datetime) -> Path:
    """A dump in PostgreSQL's custom format. Raises Unusable with what pg_dump says."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"askanyway-{now.astimezone(UTC).strftime(FORM)}{SUFFIX}"
    part = target.with_name(f"{target.name}.part")
    os.close(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
    try:
        _run("pg_dump", "--format=custom", "--no-owner", f"--file={part}", **place(url))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target


def verify(path: Path) -> int:
    """How many tables' rows it holds. To restore it into a scratch database is up to you."""
    if not path.is_file():
        raise Unusable(f"There is no backup {path}.")
    listed = _run("pg_restore", "--list", str(path))
    return sum(" TABLE DATA " in line for line in listed.splitlines())


def place(url: str) -> dict[str, str]:
    """The variables by which PostgreSQL's tools find this database."""
    parts = urlsplit(url)
    asked = dict(parse_qsl(parts.query))
    found = {
        "PGHOST": asked.get("host") or parts.hostname,
        "PGPORT": str(parts.port or asked.get("port") or ""),
        "PGUSER": asked.get("user") or (parts.username and unquote(parts.username)),
        "PGPASSWORD": parts.password and unquote(parts.password),
        "PGDATABASE": unquote(parts.path.lstrip("/")),
    }
    return {name: value for name, value in found.items() if value}


def _run(tool: str, *arguments: str, **variables: str) -> str:
    found = shutil.which(tool)
    if found is None:
        raise Unusable(
            f"{tool} is not on this machine. Install PostgreSQL's client, of the server's version; "
            "docs/operations.md has the commands."
        )
    done = subprocess.run(  # noqa: S603 - the tool's own path, arguments of ours
        [found, *arguments],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        said = (done.stderr.strip().splitlines() or ["nothing"])[0]
        raise Unusable(f"{tool} ended with {done.returncode}: {said}")
    return done.stdout
