"""Slash commands. Everything here can also be said in words or tapped."""

from telegram import Update
from telegram.ext import CommandHandler, filters

from bot.chat.context import Context
from bot.service import commands

PRIVATE = filters.ChatType.PRIVATE


def command(name: str) -> CommandHandler[Context, None]:
    async def handle(update: Update, context: Context) -> None:
        await context.run(update, commands.obey, name, " ".join(context.args or ()))

    return CommandHandler(name, handle, PRIVATE)


HANDLERS = [command(name) for name in commands.COMMANDS]
