"""How the bot is called, asked of Telegram once, for a link to it."""

import logging

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.transport import AiohttpRequest

log = logging.getLogger(__name__)


async def username(token: str, api_url: str) -> str | None:
    """None where Telegram cannot be asked."""
    bot: ExtBot[None] = ExtBot(token, base_url=api_url, request=AiohttpRequest())
    try:
        async with bot:
            return bot.username
    except TelegramError as mistake:
        log.warning("Telegram cannot be asked for the bot's name: %s", type(mistake).__name__)
        return None
