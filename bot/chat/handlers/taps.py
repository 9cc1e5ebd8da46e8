"""A button was tapped. The spinner on it is stopped even if everything else goes wrong."""

from contextlib import suppress

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import CallbackQueryHandler

from bot.chat.context import Context
from bot.service import taps


async def tapped(update: Update, context: Context) -> None:
    query = update.callback_query
    assert query is not None  # a CallbackQueryHandler
    message_id = query.message.message_id if query.message else 0
    toast = ""
    try:
        work = await context.run(update, taps.tap, query.data or "", message_id)
        toast = work.toast
    finally:
        with suppress(TelegramError):  # too old, or no network: the reply is in the outbox anyway
            await query.answer(toast or None)


HANDLERS = [CallbackQueryHandler(tapped)]
