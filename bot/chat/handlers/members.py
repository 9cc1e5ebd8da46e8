"""Being blocked and unblocked, and being added to a group, where this bot has nothing to do."""

from contextlib import suppress

from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import ChatMemberHandler

from bot.chat.context import Context
from bot.service import unexpected

GONE = (ChatMember.BANNED, ChatMember.LEFT)


async def changed(update: Update, context: Context) -> None:
    member = update.my_chat_member
    assert member is not None  # a ChatMemberHandler for MY_CHAT_MEMBER
    if member.chat.type != ChatType.PRIVATE:
        if member.new_chat_member.status not in GONE:
            await _leave(update)
    elif member.new_chat_member.status in GONE:
        await context.run(update, unexpected.blocked)


async def _leave(update: Update) -> None:
    assert update.effective_chat is not None  # my_chat_member always has one
    with suppress(TelegramError):  # removed already
        await update.effective_chat.leave()


HANDLERS = [ChatMemberHandler(changed, ChatMemberHandler.MY_CHAT_MEMBER)]
