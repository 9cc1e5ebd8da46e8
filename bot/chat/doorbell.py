"""Which way updates come is set at Telegram; this sets it, and looks whether it still is so.

Nothing waiting is ever dropped by it, so one can change from polling to a webhook and back.
"""

import hashlib
import hmac
import logging
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from telegram import Bot, WebhookInfo

from bot.chat.letterbox import WANTED
from bot.clock import Clock

log = logging.getLogger(__name__)

CONNECTIONS = 40  # at once, from Telegram
REFUSED = "403"  # in Telegram's words: what we answer to a secret that is not ours


@dataclass(frozen=True, slots=True)
class Address:
    """Where Telegram finds us, and what it shows so that we know it."""

    url: str
    secret: str

    @property
    def path(self) -> str:
        return urlsplit(self.url).path


def address(url: str, token: str, secret: str | None = None) -> Address:
    """What is not given is made of the token: the same in every process and after every start.

    Neither tells anything about the token, and a new token brings new ones.
    """
    if urlsplit(url).path in ("", "/"):
        url = f"{url.rstrip('/')}/{_made(token, 'path')[:32]}"
    return Address(url, secret or _made(token, "secret"))


def _made(token: str, purpose: str) -> str:
    message = f"askanyway webhook {purpose}".encode()
    return hmac.new(token.encode(), message, hashlib.sha256).hexdigest()


class Doorbell:
    def __init__(self, bot: Bot, address: Address | None, clock: Clock) -> None:
        """Without an address we poll."""
        self._bot = bot
        self._clock = clock
        self.last_answer_at: datetime | None = None  # updates could come in, as far as we know
        self._url = address.url if address else ""
        self._secret = address.secret if address else None

    async def set(self) -> None:
        if self._url:
            await self._bot.set_webhook(
                self._url,
                allowed_updates=WANTED,
                secret_token=self._secret,
                max_connections=CONNECTIONS,
            )
        else:
            await self._bot.delete_webhook()
        self.last_answer_at = self._clock.now()

    async def check(self) -> bool:
        """Once an hour: True if all is as we left it; else it is put right."""
        info = await self._bot.get_webhook_info()
        if info.url == self._url:
            return await self._is_ours(info)
        place = urlsplit(info.url).hostname if info.url else "nowhere"
        log.warning(
            "somebody changed where Telegram sends our updates (to %s); putting it right. "
            "If that was not you, somebody else has the token: revoke it with @BotFather",
            place,
        )
        await self.set()
        return False

    async def _is_ours(self, info: WebhookInfo) -> bool:
        """It may be another copy's of ours, with another secret: then we refuse all that comes."""
        trouble = info.last_error_message if info.pending_update_count else None
        if trouble:
            log.warning(
                "Telegram has %d updates for us and says: %s", info.pending_update_count, trouble
            )
        others = set(info.allowed_updates) != set(WANTED)
        if self._url and (others or REFUSED in (trouble or "")):
            log.warning("the webhook was set with other terms; setting it again")
            await self.set()
            return False
        if not trouble:
            self.last_answer_at = self._clock.now()
        return True
