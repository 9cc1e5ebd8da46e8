"""Free words, a caption, or a location: what they mean is decided inside."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.chat.context import Context
from bot.service import hear, onboarding, unexpected

NEW = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
EDITED = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE


async def said(update: Update, context: Context) -> None:
    message = update.message
    assert message is not None  # filters.UpdateType.MESSAGE
    await context.run(update, hear.hear, message.text or message.caption or "", message.message_id)


async def edited(update: Update, context: Context) -> None:
    message = update.edited_message
    assert message is not None  # filters.UpdateType.EDITED_MESSAGE
    text = message.text or message.caption or ""
    await context.run(update, unexpected.edited, message.message_id, text)


async def located(update: Update, context: Context) -> None:
    location = update.message.location if update.message else None
    assert location is not None  # filters.LOCATION
    await context.run(update, onboarding.located, location.latitude, location.longitude)


HANDLERS = [
    MessageHandler(NEW & filters.LOCATION, located),
    MessageHandler(NEW & (filters.TEXT | filters.CAPTION) & ~filters.COMMAND, said),
    MessageHandler(EDITED & (filters.TEXT | filters.CAPTION), edited),
]
