"""A file: if it may be one from /export, it is fetched and read; whatever else it is, it is not.

Fetching and reading take their time, so both are over before a transaction begins. One file
at a time is read, however many are sent.
"""

import asyncio
from typing import Any

from telegram import Document, Update
from telegram.error import BadRequest
from telegram.ext import MessageHandler, filters

from bot.chat.context import Context
from bot.clock import Clock
from bot.service import importing, unexpected
from bot.service.archive import Archive
from bot.service.unpacking import LARGEST_FILE, NotTaken, Wrong, unpacked
from bot.service.work import Door, Work

PATIENCE = 30  # seconds for Telegram to hand a file out
ONE_AT_A_TIME = asyncio.Semaphore(1)
NEW = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
ZIP = filters.Document.FileExtension("zip") | filters.Document.ZIP


async def sent(update: Update, context: Context) -> None:
    message = update.message
    assert message is not None  # filters.UpdateType.MESSAGE
    document, user = message.document, update.effective_user
    assert document is not None  # ZIP
    assert user is not None  # a private chat
    door: Door = context.application.bot_data["door"]
    if not await door.look(user.id, _has_consented):
        await context.run(update, unexpected.unreadable)
        return
    caption = message.caption or ""
    try:
        content, read = await _read(context, document, door.clock)
    except NotTaken as mistake:
        await context.run(update, importing.refuse, mistake.wrong.value, caption)
    except BadRequest:  # too old, or larger than it said
        await context.run(update, importing.refuse, importing.GONE, caption)
    else:
        await context.run(update, importing.offer, content, read, caption)


async def _has_consented(work: Work) -> bool:
    return work.person.consented


async def _read(
    context: Context, document: Document, clock: Clock
) -> tuple[bytes, tuple[Archive, dict[str, Any]]]:
    if document.file_size is not None and document.file_size > LARGEST_FILE:
        raise NotTaken(Wrong.TOO_LARGE)
    async with ONE_AT_A_TIME:
        file = await context.bot.get_file(document.file_id)
        content = bytes(await file.download_as_bytearray(read_timeout=PATIENCE))
        return content, await asyncio.to_thread(unpacked, content, clock.now())


HANDLERS = [MessageHandler(NEW & ZIP, sent)]
