"""Pictures and files on their way out: made when they are sent, in a thread, and nowhere kept.

What a picture needs is imported with the first one. If one cannot be made, the words that
were to go with it go alone, so that nobody waits for an answer.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, InputFile, InputMediaPhoto, Message

from bot.domain.person import Delivery
from bot.domain.picture import Attachment, Drawn, LadderPicture, Progress

log = logging.getLogger(__name__)

PATIENCE = 30  # seconds for Telegram to take a file in


@dataclass(frozen=True, slots=True)
class File:
    name: str
    content: bytes


Make = Callable[[int, Mapping[str, Any]], Awaitable[File]]  # person, facts


class Attachments:
    """`makers` gather the files that are not pictures, from what is in the database by then."""

    def __init__(self, makers: Mapping[Drawn, Make]) -> None:
        self._makers = makers

    async def file(self, delivery: Delivery) -> File | None:
        """None where it cannot be made; the log says what kind of mistake it was."""
        attachment = delivery.say.attachment
        assert attachment is not None  # the sender has looked
        try:
            if attachment.is_picture:
                return await asyncio.to_thread(_drawn, attachment)
            return await self._makers[attachment.kind](delivery.say.person_id, attachment.facts)
        except Exception as mistake:  # a defect in drawing must not hold up what was to be said
            log.error("no %s could be made: %s", attachment.kind, type(mistake).__name__)
            return None


def _drawn(attachment: Attachment) -> File:
    from bot.pictures import ladder, paint, progress  # not before the first picture

    if attachment.kind is Drawn.LADDER:
        scene = ladder.scene(LadderPicture.from_dict(attachment.facts))
    else:
        scene = progress.scene(Progress.from_dict(attachment.facts))
    return File(f"{attachment.kind}.png", paint.png(scene))


async def send(
    bot: Bot, delivery: Delivery, file: File, caption: str, mode: str | None, markup: Any
) -> Message:
    """Raises what sending raises."""
    say = delivery.say
    assert say.attachment is not None  # there is a file of it
    told: dict[str, Any] = {
        "caption": caption,
        "parse_mode": mode,
        "reply_markup": markup,
        "disable_notification": say.silent or None,
        "read_timeout": PATIENCE,
    }
    sent = InputFile(file.content, filename=file.name)
    if say.attachment.is_picture:
        return await bot.send_photo(say.person_id, sent, **told)
    return await bot.send_document(say.person_id, sent, **told)


async def replace(
    bot: Bot,
    delivery: Delivery,
    message_id: int,
    file: File,
    mode: str | None,
    markup: InlineKeyboardMarkup | None,
) -> None:
    """Put another picture, with its words, into a message that has one."""
    say = delivery.say
    await bot.edit_message_media(
        InputMediaPhoto(file.content, caption=say.text, parse_mode=mode, filename=file.name),
        chat_id=say.person_id,
        message_id=message_id,
        reply_markup=markup,
        read_timeout=PATIENCE,
    )
