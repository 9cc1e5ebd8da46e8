"""The door of a bot that is not open to everybody.

Of somebody unknown nothing is kept but a count of tries, for an hour. They get one line an
hour, and whoever needs help now gets the numbers, always. A code is 128 bits and known here
by its hash alone.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe

from bot.content.understanding import understand
from bot.domain.access import Access
from bot.domain.intents import Intent
from bot.domain.safety import Danger
from bot.service import safety
from bot.service.work import Work
from bot.store.database import Database

CODE_BYTES = 16
TRIES = 5  # an hour
OWNER_CODE_LIVES = timedelta(days=7)
START = "/start"


def hashed(code: str) -> str:
    """Without salt or stretching: nobody guesses 128 bits."""
    return sha256(code.encode()).hexdigest()


def new_code() -> str:
    return token_urlsafe(CODE_BYTES)


async def guarded(
    work: Work, access: Access, text: str | None, use_case: Callable[[Work], Awaitable[None]]
) -> None:
    """The use case for who is in; for others a word at the door. `text` is what they sent."""
    if work.met or access is Access.OPEN or (text and await _comes_in(work, access, text)):
        await use_case(work)


async def _comes_in(work: Work, access: Access, text: str) -> bool:
    command, _, code = text.strip().partition(" ")
    if _needs_help(work, text):
        await safety.help_now(work)
        return False
    if command != START or not code:
        hour = int(work.now.timestamp()) // 3600
        work.say("private", dedupe=f"private:{work.person.id}:{hour}")
        return False
    if await work.store.access.tried(work.person.id, work.now) > TRIES:
        work.say("private-later")
        return False
    owner = await _taken(work, access, code.strip())
    if owner is None:
        work.say("private-code-past")
        return False
    await work.store.access.let_in(work.person.id)
    if owner:
        await work.store.access.claimed()
        work.change(owner=True)
        work.say("owner-welcome")
    return True


async def _taken(work: Work, access: Access, code: str) -> bool | None:
    """One use of the code: True if it makes an owner; None if it opens nothing here."""
    if access is Access.OWNER and not await work.store.access.makes_owner(hashed(code)):
        return None
    return await work.store.access.take(hashed(code), work.now)


def _needs_help(work: Work, text: str) -> bool:
    if text.startswith("/"):
        return text.startswith("/help_now")
    understood = understand(
        text, language=work.language, library=work.phrasebook, question=None, now=work.local
    )
    return understood.danger is not Danger.NONE or Intent.HELP_NOW in understood.intents


# --- making codes


def link(username: str, code: str) -> str:
    return f"https://t.me/{username}?start={code}"


async def owner_code(database: Database, access: Access, now: datetime) -> str | None:
    """A new code for the owner to come in with; None once there is one, or where all may."""
    if access is Access.OPEN:
        return None
    async with database.begin() as store:
        if await store.access.has_owner():
            return None
        code = new_code()
        await store.access.invite(hashed(code), 1, now + OWNER_CODE_LIVES, owner=True)
    return code


async def invitation(database: Database, uses: int, days: int, now: datetime) -> str:
    code = new_code()
    async with database.begin() as store:
        await store.access.invite(hashed(code), uses, now + timedelta(days=days))
    return code
