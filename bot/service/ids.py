"""Names for rows, made before they are stored: UUIDs of version 7, and tokens for buttons."""

from base64 import b32encode
from datetime import datetime
from random import Random
from uuid import UUID


def new_id(now: datetime, random: Random) -> str:
    """A UUIDv7 (RFC 9562) as 32 hex digits: later ones sort after earlier ones."""
    milliseconds = int(now.timestamp() * 1000) & (1 << 48) - 1
    number = milliseconds << 80 | random.getrandbits(80)
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(0x3 << 62) | 2 << 62
    return UUID(int=number).hex


def new_token(random: Random) -> str:
    """80 bits as 16 characters: what a button carries, and tells nobody anything."""
    return b32encode(random.randbytes(10)).decode().lower()
