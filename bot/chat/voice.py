"""One delivery put into Telegram's words: sent, or edited into an earlier message."""

import re
from datetime import datetime
from html import unescape

from telegram import Bot, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.chat import attachments, menu
from bot.chat.attachments import Attachments
from bot.chat.keyboards import inline, markup
from bot.chat.timekeeper import Timekeeper
from bot.chat.trouble import says
from bot.clock import Clock
from bot.content.library import FALLBACK, Library
from bot.domain.person import Delivery, Method

READ_TIMEOUT = 20.0  # seconds: an answer that comes late is better than one that is unknown
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
TAG = re.compile(r"<[^>]+>")
ALREADY_SO = "not modified"
GONE = ("message to edit not found", "message can't be edited")


class Voice:
    def __init__(
        self,
        bot: Bot,
        clock: Clock,
        library: Library,
        timekeeper: Timekeeper,
        making: Attachments,
    ) -> None:
        self._bot = bot
        self._clock = clock
        self.library = library
        self._timekeeper = timekeeper
        self._making = making

    async def say(self, delivery: Delivery, *, plain: bool = False) -> int | None:
        """The number of the new message; None for an edit. Raises TelegramError."""
        text = unescape(TAG.sub("", delivery.say.text)) if plain else delivery.say.text
        mode = None if plain else ParseMode.HTML
        if delivery.say.method is Method.MENU:
            await menu.show_to(self._bot, self.library, delivery.say.person_id, text)
            return None
        if delivery.say.method is Method.EDIT:
            await self._edit(delivery, text, mode)
            return None
        if delivery.say.attachment is not None and not plain:  # refused once: the words alone
            file = await self._making.file(delivery)
            if file is not None:
                asked, keys = self._clock.now(), markup(delivery, self._label(delivery))
                return self._taken(
                    await attachments.send(self._bot, delivery, file, text, mode, keys), asked
                )
            text = delivery.say.attachment.otherwise or text
        return await self._send(delivery, text, mode)

    async def _send(self, delivery: Delivery, text: str, mode: ParseMode | None) -> int:
        asked = self._clock.now()
        message = await self._bot.send_message(
            delivery.say.person_id,
            text,
            parse_mode=mode,
            reply_markup=markup(delivery, self._label(delivery)),
            disable_notification=delivery.say.silent or None,
            link_preview_options=NO_PREVIEW,
            allow_paid_broadcast=delivery.paid or None,
            read_timeout=READ_TIMEOUT,
        )
        return self._taken(message, asked)

    def _taken(self, message: Message, asked: datetime) -> int:
        self._timekeeper.compare(message.date, asked)
        return message.message_id

    def _label(self, delivery: Delivery) -> str:
        if delivery.say.method is not Method.LOCATE:
            return ""
        return delivery.say.location or self.library.label(FALLBACK, "button-send-location")

    async def _edit(self, delivery: Delivery, text: str, mode: ParseMode | None) -> None:
        if delivery.target is None:  # it never arrived: there is nothing to tidy up
            return
        try:
            if delivery.say.attachment is not None:
                await self._redraw(delivery, delivery.target, mode)
                return
            await self._bot.edit_message_text(
                text,
                chat_id=delivery.say.person_id,
                message_id=delivery.target,
                parse_mode=mode,
                reply_markup=inline(delivery),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as mistake:
            if not says(mistake, ALREADY_SO, *GONE):
                raise

    async def _redraw(self, delivery: Delivery, message_id: int, mode: ParseMode | None) -> None:
        """Another picture in the same message; where there is none, the old one stays."""
        file = await self._making.file(delivery)
        if file is not None:
            await attachments.replace(self._bot, delivery, message_id, file, mode, inline(delivery))
