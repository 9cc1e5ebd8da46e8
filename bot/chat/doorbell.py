"""Which way updates come is set at Telegram; this sets it, and looks whether it still is so.

Nothing waiting is ever dropped by it, so one can change from polling to a webhook and back.
"""

import hashlib
import hmac
import logging
from dataclasses import dataclass
from urllib.parse import urlsplit

from telegram import Bot, WebhookInfo

from bot.chat.letterbox import WANTED

log = logging.getLogger(__name__)

CONNECTIONS = 40  # at once, from Telegram


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
    def __init__(self, bot: Bot, address: Address | None) -> None:
        """Without an address we poll."""
        self._bot = bot
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

    async def check(self) -> bool:
        """Once an hour: True if all is as we left it; else it is put right."""
        info = await self._bot.get_webhook_info()
        if info.url == self._url:
            self._tell_of_trouble(info)
            return True
        place = urlsplit(info.url).hostname if info.url else "nowhere"
        log.warning(
            "somebody changed where Telegram sends our updates (to %s); putting it right. "
            "If that was not you, somebody else has the token: revoke it with @BotFather",
            place,
        )
        await self.set()
        return False

    def _tell_of_trouble(self, info: WebhookInfo) -> None:
        if info.pending_update_count and info.last_error_message:
            log.warning(
                "Telegram has %d updates for us and says: %s",
                info.pending_update_count,
                info.last_error_message,
            )
