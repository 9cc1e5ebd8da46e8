"""Whatever else a private chat can hold: stickers, pictures, voices, commands we do not know."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.chat.context import Context
from bot.service import commands, unexpected

NEW = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE


async def unknown_command(update: Update, context: Context) -> None:
    await context.run(update, commands.obey, "help")


async def unreadable(update: Update, context: Context) -> None:
    await context.run(update, unexpected.unreadable)


HANDLERS = [
    MessageHandler(NEW & filters.COMMAND, unknown_command),
    MessageHandler(NEW & ~filters.StatusUpdate.ALL, unreadable),
]
