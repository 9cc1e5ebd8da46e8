"""What a person writes is sealed before it is stored: AES-256-GCM, bound to its place.

A sealed value is `k<id>.`, twelve random bytes, and the ciphertext. Table, column, person
and row go in as associated data, so that a value moved to another row, or to another
person, does not open. A column type could not do that, as it never sees the row: sealing
is the repositories' last step before a row is written, opening the first after it is read.

    insert(table).values(**vault.sealed(table, row))
    opened = vault.opened(table, row._mapping)
"""

import hmac
import json
import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Table

from bot.store import keyring as rings
from bot.store.columns import Sealed
from bot.store.keyring import Keyring, KeyTrouble

NONCE = 12  # bytes
CANARY = b"this opens with the right key"
PLACE = "\x1f"  # stands between the parts of a place, and in none of them


class DoesNotOpen(Exception):
    """Sealed for another place, with a key we do not have, or changed since."""


class Vault:
    """The keyring of a file, or one that lives as long as the process (the sandbox's)."""

    def __init__(self, source: Path | Keyring) -> None:
        self.path = source if isinstance(source, Path) else None
        self._ring = source if isinstance(source, Keyring) else None
        self._ciphers: dict[bytes, AESGCM] = {}
        self._prefix = b""
        if self._ring is not None:
            self._use(self._ring)

    # --- the keys

    @property
    def ring(self) -> Keyring:
        assert self._ring is not None  # Database.start() unlocks it before anything is read
        return self._ring

    def unlock(self, canaries: Mapping[str, bytes]) -> bool:
        """Read the keys; False if there are none yet. Raises KeyTrouble, before any harm.

        `canaries` are what the database keeps sealed, by key: each must open.
        """
        if self.path is not None:
            found = rings.read(self.path)
            if found is None and not canaries:
                return False
            if found is None:
                raise KeyTrouble(
                    f"There is no keyring {self.path}, and this database is sealed. "
                    "Put your copy of it there, or name it in KEYRING_FILE."
                )
            self._use(found)
        self.check(canaries)
        return True

    def make(self) -> None:
        """The first key of a database that has none."""
        assert self.path is not None  # a keyring without a file is there from the beginning
        self._use(rings.make(self.path))

    def canary(self, id: str) -> bytes:
        """What a database keeps to know its key by."""
        return self._encrypt(f"{id}.".encode(), CANARY, _canary_place(id))

    def check(self, canaries: Mapping[str, bytes]) -> None:
        """Raises KeyTrouble when this is another database's keyring."""
        for id, canary in canaries.items():
            try:
                opened = self._decrypt(canary, _canary_place(id)) == CANARY
            except DoesNotOpen:
                opened = False
            if not opened:
                what = "is not the one" if id in self.ring.ids else f"lacks the key {id}"
                raise KeyTrouble(
                    f"The keyring {self.path} {what} with which this database was sealed. "
                    "Use the keyring that belongs to it."
                )

    def _use(self, ring: Keyring) -> None:
        self._ring = ring
        self._ciphers = {f"{key.id}.".encode(): AESGCM(key.secret) for key in ring.keys}
        self._prefix = f"{ring.keys[0].id}.".encode()

    # --- rows

    def sealed(self, table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
        """The row as it may be stored; it must hold the columns that say whose and which it is.

        Half a character, which no encoding has, becomes a question mark.
        """
        changed = dict(row)
        for column in sealed_columns(table):
            value = row.get(column)
            if value is not None:
                text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
                place = place_of(table, column, row)
                changed[column] = self._encrypt(self._prefix, text.encode(errors="replace"), place)
        return changed

    def opened(self, table: Table, row: Mapping[Any, Any]) -> dict[str, Any]:
        """The row with everything readable. Raises DoesNotOpen."""
        opened = dict(row)
        for column in sealed_columns(table):
            value = opened.get(column)
            if value is not None:
                opened[column] = json.loads(self.plain(table, column, row))
        return opened

    def plain(self, table: Table, column: str, row: Mapping[Any, Any]) -> bytes:
        """One stored value as the JSON it was."""
        return self._decrypt(row[column], place_of(table, column, row))

    def resealed(self, table: Table, column: str, row: Mapping[Any, Any]) -> bytes:
        """A stored value under the key that writes now; one from before the vault is plain JSON."""
        value = bytes(row[column])
        text = self.plain(table, column, row) if is_sealed(value) else value
        return self._encrypt(self._prefix, text, place_of(table, column, row))

    def _encrypt(self, prefix: bytes, text: bytes, place: bytes) -> bytes:
        nonce = os.urandom(NONCE)
        return prefix + nonce + self._ciphers[prefix].encrypt(nonce, text, place)

    def _decrypt(self, value: bytes, place: bytes) -> bytes:
        prefix, dot, rest = value.partition(b".")
        cipher = self._cipher(prefix + dot)
        if cipher is None:
            raise DoesNotOpen
        try:
            return cipher.decrypt(rest[:NONCE], rest[NONCE:], place)
        except (InvalidTag, ValueError):
            raise DoesNotOpen from None

    def _cipher(self, prefix: bytes) -> AESGCM | None:
        """Another process may write with a key that came after we started: look once more."""
        if prefix not in self._ciphers and self.path is not None:
            found = rings.read(self.path)
            if found is not None:
                self._ciphers |= {f"{key.id}.".encode(): AESGCM(key.secret) for key in found.keys}
        return self._ciphers.get(prefix)

    # --- people

    def mark(self, person_id: int) -> str:
        """What stays of somebody who was erased: it tells nobody who, and us that it was them."""
        return self._hmac(f"erased{PLACE}{person_id}")

    def alias(self, person_id: int) -> str:
        """Who, in a log: the same for all lines about one person, and nothing without the key."""
        return self._hmac(f"log{PLACE}{person_id}")[:8]

    def _hmac(self, text: str) -> str:
        return hmac.digest(self.ring.people, text.encode(), "sha256").hex()


def is_sealed(value: bytes) -> bool:
    """JSON never begins with a k."""
    return value.startswith(b"k")


@cache
def sealed_columns(table: Table) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns if isinstance(column.type, Sealed))


def place_of(table: Table, column: str, row: Mapping[Any, Any]) -> bytes:
    kind = table.c[column].type
    assert isinstance(kind, Sealed)
    which = PLACE.join(str(row[name]) for name in kind.row)
    return PLACE.join((table.name, column, str(row["person_id"]), which)).encode()


def _canary_place(id: str) -> bytes:
    return PLACE.join(("vault", "value", "0", id)).encode()
