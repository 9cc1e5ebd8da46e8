"""Chats and what was said in them.

A message is a frozen value; an edit or a deletion puts another in its place, so
a history can be read while things happen. Deleted messages stay, marked, for
whoever has to see that they were there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.sandbox.spans import Entity


class Standing(StrEnum):
    """What the bot is to a chat."""

    STRANGER = "stranger"  # known to Telegram, but never said a word to the bot
    MEMBER = "member"
    KICKED = "kicked"  # blocked by the person, or removed from the group
    LEFT = "left"  # left the group by itself
    DEACTIVATED = "deactivated"  # the account is gone


@dataclass(frozen=True, slots=True)
class Media:
    kind: str  # photo, document, voice, sticker
    file_id: str
    name: str
    mime: str
    content: bytes
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    id: int
    chat_id: int
    sender: Mapping[str, Any]
    date: datetime
    text: str = ""  # the caption where there is media
    entities: tuple[Entity, ...] = ()
    reply_markup: Mapping[str, Any] | None = None
    reply_to: int | None = None
    media: Media | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)  # location, contact, service fields
    silent: bool = False
    protected: bool = False
    edited_at: datetime | None = None
    deleted_at: datetime | None = None
    reactions: Mapping[int, tuple[str, ...]] = field(default_factory=dict)  # by whom

    @property
    def from_bot(self) -> bool:
        return bool(self.sender.get("is_bot"))

    @property
    def deleted(self) -> bool:
        return self.deleted_at is not None

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """The inline buttons, row after row."""
        rows = (self.reply_markup or {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]


class Chat:
    def __init__(self, chat_id: int, facts: Mapping[str, Any], standing: Standing) -> None:
        self.id = chat_id
        self.facts = dict(facts)  # the Chat object of the Bot API
        self.standing = standing
        self.messages: dict[int, Message] = {}
        self.keyboard: Mapping[str, Any] | None = None  # reply keyboard or force reply on screen
        self.keyboard_from: int | None = None
        self.pinned: list[int] = []
        self.action: tuple[str, datetime] | None = None
        self.cleared_below = 0  # the person deleted the chat: nothing older is on their screen

    @property
    def private(self) -> bool:
        return bool(self.facts["type"] == "private")

    def standing_messages(self) -> Iterator[Message]:
        """Everything not deleted, oldest first."""
        return (message for message in self.messages.values() if not message.deleted)

    def on_screen(self) -> Iterator[Message]:
        return (m for m in self.standing_messages() if m.id > self.cleared_below)

    def find(self, message_id: int) -> Message | None:
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message


def message_json(chat: Chat, message: Message, *, with_reply: bool = True) -> dict[str, Any]:
    """A Message of the Bot API."""
    result: dict[str, Any] = {
        "message_id": message.id,
        "from": dict(message.sender),
        "chat": dict(chat.facts),
        "date": int(message.date.timestamp()),
    }
    if message.edited_at:
        result["edit_date"] = int(message.edited_at.timestamp())
    replied = chat.find(message.reply_to) if message.reply_to and with_reply else None
    if replied:
        result["reply_to_message"] = message_json(chat, replied, with_reply=False)
    if message.protected:
        result["has_protected_content"] = True
    result.update(_content(message))
    if message.reply_markup and "inline_keyboard" in message.reply_markup:
        result["reply_markup"] = dict(message.reply_markup)
    return result


def media_json(media: Media) -> Any:
    """PhotoSize list, Document, Voice or Sticker."""
    known = {
        "file_id": media.file_id,
        "file_unique_id": f"u{media.file_id[-12:]}",
        "file_size": len(media.content),
    }
    if media.kind == "photo":
        return [{**known, **media.facts}]
    if media.kind == "document":
        return {"file_name": media.name, "mime_type": media.mime, **known}
    if media.kind == "voice":
        return {"mime_type": media.mime, **known, **media.facts}
    return {**known, **media.facts}


def _content(message: Message) -> dict[str, Any]:
    result: dict[str, Any] = dict(message.extra)
    text, entities = ("caption", "caption_entities") if message.media else ("text", "entities")
    if message.media:
        result[message.media.kind] = media_json(message.media)
    if message.text:
        result[text] = message.text
    if message.entities:
        result[entities] = [dict(entity) for entity in message.entities]
    return result
