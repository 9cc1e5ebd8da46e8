"""The people in front of their phones, and groups: what a client can do, done at once.

Everything here is synchronous: it changes the chat and queues the update. A
client may lie, so `tap` takes any data for any message.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.answers import bad
from bot.sandbox.chats import Chat, Message, Standing, message_json
from bot.sandbox.entities import LONGEST_TEXT, tidy
from bot.sandbox.spans import Entity, utf16_length
from bot.sandbox.world import Callback, World

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63"
    "fcffff3f030005fe02fea7350c9b0000000049454e44ae426082"
)
STICKER = {
    "type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False
}  # fmt: skip


class Person:
    """One user with their private chat; in a group, speak through `group.says`."""

    def __init__(self, world: World, user: Mapping[str, Any]) -> None:
        self._world = world
        self.user = world.users[int(user["id"])]
        self.id = int(user["id"])

    @property
    def chat(self) -> Chat:
        return self._world.chats[self.id]

    @property
    def messages(self) -> list[Message]:
        """What is on the person's screen, oldest first."""
        return list(self.chat.on_screen())

    @property
    def received(self) -> list[Message]:
        """What the bot said, oldest first, without what was deleted."""
        return [message for message in self.messages if message.from_bot]

    @property
    def toasts(self) -> list[Callback]:
        """Taps that were answered, oldest first."""
        return [c for c in self._world.callbacks.values() if c.user_id == self.id and c.answer]

    def send(self, text: str, reply_to: int | None = None) -> Message:
        clean, entities = tidy(text, [])
        if not clean:
            raise ValueError("a client sends no empty message")
        if utf16_length(clean) > LONGEST_TEXT:
            raise ValueError("a client splits messages longer than 4096")
        return self._say(text=clean, entities=entities, reply_to=reply_to)

    def tap(self, message_id: int, button: str) -> Callback:
        """Press an inline button by label or data; any other text goes out as forged data."""
        message = self.chat.messages.get(message_id)
        for known in message.buttons if message else []:
            if button in (known.get("callback_data"), known["text"]):
                button = known.get("callback_data", button)
                break
        return self._world.ask(self.id, self.chat, message_id, button)

    def press(self, label: str) -> Callback | Message:
        """Press the newest visible button with this label, inline or on the reply keyboard."""
        for message in reversed(self.received):
            for known in message.buttons:
                if known["text"] == label and "callback_data" in known:
                    return self.tap(message.id, known["callback_data"])
        for row in (self.chat.keyboard or {}).get("keyboard", []):
            for known in row:
                if known["text"] == label:
                    return self._reply_button(known)
        raise LookupError(f"no button {label!r} on the screen")

    def edit(self, message_id: int, text: str) -> Message:
        message = self.chat.find(message_id)
        if message is None or message.sender["id"] != self.id:
            raise LookupError("only an own message can be edited")
        clean, entities = tidy(text, [])
        now = self._world.clock.now()
        changed = self._world.put(self.chat, message, text=clean, entities=entities, edited_at=now)
        self._world.updates.push("edited_message", message_json(self.chat, changed))
        return changed

    def sticker(self, emoji: str = "👍") -> Message:
        facts = {**STICKER, "emoji": emoji}
        media = self._world.store_file("sticker", "sticker.webp", "image/webp", b"RIFF", **facts)
        return self._say(media=media)

    def photo(self, caption: str = "", content: bytes = PIXEL) -> Message:
        size = {"width": 1, "height": 1}
        media = self._world.store_file("photo", "photo.png", "image/png", content, **size)
        text, entities = tidy(caption, [])
        return self._say(media=media, text=text, entities=entities)

    def document(
        self,
        name: str,
        content: bytes,
        caption: str = "",
        mime: str = "application/octet-stream",
    ) -> Message:
        if not content:
            raise ValueError("a client sends no empty file")
        media = self._world.store_file("document", name, mime, content)
        text, entities = tidy(caption, [])
        return self._say(media=media, text=text, entities=entities)

    def voice(self, seconds: int = 3) -> Message:
        media = self._world.store_file("voice", "voice.ogg", "audio/ogg", b"OggS", duration=seconds)
        return self._say(media=media)

    def location(self, latitude: float, longitude: float) -> Message:
        place = {"latitude": latitude, "longitude": longitude}
        return self._say(extra={"location": place})

    def contact(self, phone_number: str = "+15550100") -> Message:
        card = {"phone_number": phone_number, "first_name": self.user["first_name"]}
        return self._say(extra={"contact": {**card, "user_id": self.id}})

    def react(self, message_id: int, emoji: str | None) -> None:
        """Set one reaction, or take it back with None."""
        message = self.chat.find(message_id)
        if message is None:
            raise LookupError("no such message")
        old = message.reactions.get(self.id, ())
        new = (emoji,) if emoji else ()
        others = {who: what for who, what in message.reactions.items() if who != self.id}
        self._world.put(self.chat, message, reactions={**others, self.id: new} if new else others)
        update = {
            "chat": dict(self.chat.facts),
            "message_id": message_id,
            "user": dict(self.user),
            "date": int(self._world.clock.now().timestamp()),
            "old_reaction": [{"type": "emoji", "emoji": e} for e in old],
            "new_reaction": [{"type": "emoji", "emoji": e} for e in new],
        }
        self._world.updates.push("message_reaction", update)

    def block(self) -> None:
        if self.chat.standing is Standing.MEMBER:
            change_standing(self._world, self.chat, self.user, Standing.KICKED)

    def unblock(self) -> None:
        if self.chat.standing is Standing.KICKED:
            change_standing(self._world, self.chat, self.user, Standing.MEMBER)

    def delete_chat(self, *, block: bool = False) -> None:
        """Clear the person's screen; the bot is told only if they block it as well."""
        self.chat.cleared_below = max(self.chat.messages, default=0)
        self.chat.keyboard = self.chat.keyboard_from = None
        if block:
            self.block()
        self._world.changed("cleared", self.chat.id)

    def deactivate(self) -> None:
        """The account is deleted; the bot notices at its next message."""
        self.chat.standing = Standing.DEACTIVATED
        self._world.changed("standing", self.chat.id)

    def _say(self, **content: Any) -> Message:
        chat = self.chat
        if chat.standing is Standing.DEACTIVATED:
            raise bad("user is deactivated")
        if chat.standing is Standing.KICKED:
            self.unblock()  # a client's button says "restart bot" and does this first
        chat.standing = Standing.MEMBER
        return _speak(self._world, chat, self.user, **content)

    def _reply_button(self, button: Mapping[str, Any]) -> Message:
        if button.get("request_contact"):
            return self.contact()
        if button.get("request_location"):
            return self.location(52.52, 13.405)
        return self.send(str(button["text"]))


class Group:
    """A group the bot was added to; with privacy mode on it is given commands and replies only."""

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self.chat = chat
        self.id = chat.id

    def says(self, person: Person, text: str, reply_to: int | None = None) -> Message:
        clean, entities = tidy(text, [])
        content = {"text": clean, "entities": entities, "reply_to": reply_to}
        seen = self._is_for_bot(clean, entities, reply_to)
        return _speak(self._world, self.chat, person.user, told=seen, **content)

    def remove_bot(self, by: Person) -> None:
        change_standing(self._world, self.chat, by.user, Standing.KICKED)

    def add_bot(self, by: Person) -> None:
        change_standing(self._world, self.chat, by.user, Standing.MEMBER)

    def _is_for_bot(self, text: str, entities: tuple[Entity, ...], reply_to: int | None) -> bool:
        name = f"@{self._world.bot['username']}".lower()
        replied = self.chat.find(reply_to) if reply_to else None
        command = any(e["type"] == "bot_command" and e["offset"] == 0 for e in entities)
        first = text.split()[0].lower()
        to_another = "@" in first and name not in first
        answered = bool(replied and replied.from_bot)
        return answered or name in text.lower() or (command and not to_another)


def change_standing(world: World, chat: Chat, by: Mapping[str, Any], standing: Standing) -> None:
    """A my_chat_member update."""
    old, chat.standing = chat.standing, standing
    update = {
        "chat": dict(chat.facts),
        "from": dict(by),
        "date": int(world.clock.now().timestamp()),
        "old_chat_member": _member(world, old),
        "new_chat_member": _member(world, standing),
    }
    world.updates.push("my_chat_member", update)
    world.changed("standing", chat.id)


def _member(world: World, standing: Standing) -> dict[str, Any]:
    bot = {"user": dict(world.bot)}
    if standing is Standing.KICKED:
        return {**bot, "status": "kicked", "until_date": 0}
    return {**bot, "status": "member" if standing is Standing.MEMBER else "left"}


def _speak(
    world: World, chat: Chat, user: Mapping[str, Any], *, told: bool = True, **content: Any
) -> Message:
    keyboard = chat.keyboard or {}
    if "force_reply" in keyboard and content.get("reply_to") is None:
        content["reply_to"] = chat.keyboard_from
    if "force_reply" in keyboard or keyboard.get("one_time_keyboard"):
        chat.keyboard = chat.keyboard_from = None
    message = world.post(chat, user, **content)
    if told and chat.standing is Standing.MEMBER:
        world.updates.push("message", message_json(chat, message))
    return message
