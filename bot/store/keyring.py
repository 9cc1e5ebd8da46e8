"""The keyring: a small file of keys, kept apart from what they seal.

The first key writes, all of them read, so a key is replaced without a pause. One more
secret, `people`, never changes: it makes the marks by which somebody is recognised who
was erased, and the short names that stand in logs. Nothing here ever prints a secret.
"""

import logging
import os
import re
import secrets
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass, field, replace
from pathlib import Path

log = logging.getLogger(__name__)

BYTES = 32  # AES-256
PEOPLE = "people"
ID = re.compile(r"k([1-9]\d{0,3})")
HEADER = """\
# The keys of Ask Anyway. Back this file up, but apart from the database: without it
# nobody can read what people wrote, and with both anybody can. The first key writes,
# all of them read. Change it with `askanyway keys`, not by hand.
"""


class KeyTrouble(Exception):
    """The keyring is missing, broken, or another database's; its text says what to do."""


@dataclass(frozen=True, slots=True)
class Key:
    id: str  # k1, k2, ...
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Keyring:
    keys: tuple[Key, ...]  # the first one writes
    people: bytes = field(repr=False)

    @classmethod
    def fresh(cls) -> "Keyring":
        return cls((Key("k1", secrets.token_bytes(BYTES)),), secrets.token_bytes(BYTES))

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(key.id for key in self.keys)

    def with_new_key(self) -> "Keyring":
        """One more, which writes from now on. An id is never used twice while it is known."""
        number = 1 + max(int(id[1:]) for id in self.ids)
        return replace(self, keys=(Key(f"k{number}", secrets.token_bytes(BYTES)), *self.keys))

    def without(self, id: str) -> "Keyring":
        return replace(self, keys=tuple(key for key in self.keys if key.id != id))

    def __str__(self) -> str:
        return f"keyring of {', '.join(self.ids)}"


def read(path: Path) -> Keyring | None:
    """None when there is no such file. Raises KeyTrouble for one that is not a keyring."""
    try:
        text = path.read_text("utf-8")
        shared = path.stat().st_mode & 0o077
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as mistake:
        reason = getattr(mistake, "strerror", None) or "it is not a text"
        raise KeyTrouble(f"The keyring {path} cannot be read: {reason}.") from None
    if shared:
        log.warning("others on this machine can read the keyring; mend it with: chmod 600 %s", path)
    return _read(text, path)


def _read(text: str, path: Path) -> Keyring:
    found: dict[str, bytes] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, _, secret = line.partition(" ")
        known = name in found or not (name == PEOPLE or ID.fullmatch(name))
        if known or (decoded := _decoded(secret)) is None:
            raise KeyTrouble(
                f"The keyring {path} is damaged in line {number}. Put your copy of it in its place."
            )
        found[name] = decoded
    people = found.pop(PEOPLE, None)
    if people is None or not found:
        raise KeyTrouble(f"The keyring {path} is incomplete. Put your copy of it in its place.")
    return Keyring(tuple(Key(id, secret) for id, secret in found.items()), people)


def _decoded(secret: str) -> bytes | None:
    try:
        decoded = b64decode(secret.strip(), validate=True)
    except NotBase64:
        return None
    return decoded if len(decoded) == BYTES else None


def make(path: Path) -> Keyring:
    """A first key, for the owner of the process alone; of two who make one at once, one wins."""
    try:
        _make(path)
    except OSError as mistake:  # not the database's, which would be waited for
        raise KeyTrouble(
            f"The keyring {path} cannot be made: {mistake.strerror}. Name a place for it in "
            "KEYRING_FILE, or bring one along that was made elsewhere by: askanyway keys new"
        ) from None
    made = read(path)
    assert made is not None  # ours, or the one that was quicker
    return made


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = _drafted(path, Keyring.fresh())
    try:
        os.link(draft, path)  # fails where one is there already, and is never seen half-written
    except FileExistsError:
        pass
    else:
        log.warning(
            "A new key was made in %s. Back it up, apart from the database: "
            "without it nobody can read what people wrote.",
            path,
        )
    finally:
        draft.unlink()


def write(path: Path, keyring: Keyring) -> None:
    """In place of the one that is there; a crash leaves the old one or the new one, whole."""
    os.replace(_drafted(path, keyring), path)


def _drafted(path: Path, keyring: Keyring) -> Path:
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    lines = [f"{key.id} {b64encode(key.secret).decode()}" for key in keyring.keys]
    lines.append(f"{PEOPLE} {b64encode(keyring.people).decode()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(HEADER + "\n".join(lines) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return draft
