"""The bot's own face in Telegram: commands, description and short description, per language."""

import logging

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import TelegramError

from bot.content.library import FALLBACK, Library
from bot.service.commands import MENU

log = logging.getLogger(__name__)


async def show(bot: Bot, library: Library) -> bool:
    """Set it for every language; False when Telegram did not take all of it."""
    try:
        for language in library.languages:
            await _show(bot, library, language)
    except TelegramError as mistake:
        log.warning("the menu is not up to date: %s", type(mistake).__name__)
        return False
    return True


async def show_to(bot: Bot, library: Library, person_id: int, language: str) -> None:
    """Somebody's own menu: in the language they chose, whatever their Telegram speaks."""
    await bot.set_my_commands(_commands(library, language), BotCommandScopeChat(person_id))


def _commands(library: Library, language: str) -> list[BotCommand]:
    return [BotCommand(name, library.label(language, f"command-{name}")) for name in MENU]


async def _show(bot: Bot, library: Library, language: str) -> None:
    code = None if language == FALLBACK else language  # the fallback is everybody else's
    everywhere = BotCommandScopeAllPrivateChats()  # it is of no use in groups
    await bot.set_my_commands(_commands(library, language), everywhere, code)
    await bot.set_my_description(library.label(language, "bot-description"), code)
    await bot.set_my_short_description(library.label(language, "bot-short-description"), code)
