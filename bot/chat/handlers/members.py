"""Being blocked and unblocked."""

from telegram import ChatMember, Update
from telegram.ext import ChatMemberHandler

from bot.chat.context import Context
from bot.service import unexpected

GONE = (ChatMember.BANNED, ChatMember.LEFT)


async def changed(update: Update, context: Context) -> None:
    member = update.my_chat_member
    assert member is not None  # a ChatMemberHandler for MY_CHAT_MEMBER
    gone = member.new_chat_member.status in GONE
    await context.run(update, unexpected.blocked if gone else unexpected.unblocked)


HANDLERS = [ChatMemberHandler(changed, ChatMemberHandler.MY_CHAT_MEMBER)]
