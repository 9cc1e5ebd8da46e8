"""Everything that is no private chat: one line that it works in private only, and it leaves.

Channels are left without a word: it would be read by everybody who follows them.
"""

from telegram import Chat, ChatMember, Update
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import BaseHandler

from bot.chat.context import Context

GONE = (ChatMember.BANNED, ChatMember.LEFT)


class ElsewhereHandler(BaseHandler[Update, Context, None]):
    """Listens to whatever comes from a chat that is not private."""

    def check_update(self, update: object) -> bool:
        chat = update.effective_chat if isinstance(update, Update) else None
        return chat is not None and chat.type != ChatType.PRIVATE


async def elsewhere(update: Update, context: Context) -> None:
    chat = update.effective_chat
    assert chat is not None  # ElsewhereHandler
    member = update.my_chat_member
    if member is not None and member.new_chat_member.status in GONE:
        return
    try:
        await _say_and_leave(update, chat, context)
    except TelegramError:  # removed already, or not allowed to speak
        return


async def _say_and_leave(update: Update, chat: Chat, context: Context) -> None:
    if chat.type in (ChatType.GROUP, ChatType.SUPERGROUP):
        library = context.application.bot_data["door"].library
        user = update.effective_user
        language = library.language(user.language_code if user else None)
        await chat.send_message(library.label(language, "private-only"))
    await chat.leave()


HANDLERS = [ElsewhereHandler(elsewhere)]
