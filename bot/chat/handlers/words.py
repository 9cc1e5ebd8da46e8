"""Free words, a caption, or a location: what they mean is decided inside."""

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from bot.chat.context import Context
from bot.service import hear, pages, unexpected

LONGEST = 4096  # characters: Telegram's own limit, and ours should that ever change
NEW = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
EDITED = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE


async def said(update: Update, context: Context) -> None:
    message = update.message
    assert message is not None  # filters.UpdateType.MESSAGE
    await context.run(update, hear.hear, _text(message), message.message_id)


async def edited(update: Update, context: Context) -> None:
    message = update.edited_message
    assert message is not None  # filters.UpdateType.EDITED_MESSAGE
    await context.run(update, unexpected.edited, message.message_id, _text(message))


async def located(update: Update, context: Context) -> None:
    location = update.message.location if update.message else None
    assert location is not None  # filters.LOCATION
    await context.run(update, pages.located, location.latitude, location.longitude)


def _text(message: Message) -> str:
    return (message.text or message.caption or "")[:LONGEST]


HANDLERS = [
    MessageHandler(NEW & filters.LOCATION, located),
    MessageHandler(NEW & (filters.TEXT | filters.CAPTION) & ~filters.COMMAND, said),
    MessageHandler(EDITED & (filters.TEXT | filters.CAPTION), edited),
]
