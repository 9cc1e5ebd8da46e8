"""The methods that change what was already said, and answers to taps."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.sandbox.answers import bad
from bot.sandbox.chats import Chat, Message, message_json
from bot.sandbox.entities import caption, message_text
from bot.sandbox.keyboards import reply_markup
from bot.sandbox.params import Params, field
from bot.sandbox.sending import known_users, media_of
from bot.sandbox.spans import utf16_length
from bot.sandbox.world import CALLBACK_LIVES, Toast, World

DELETABLE = timedelta(hours=48)
LONGEST_TOAST = 200
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
REACTIONS = {
    "❤", "👍", "👎", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "🤬", "😢", "🎉", "🤩", "🤮", "💩",
    "🙏", "👌", "🕊", "🤡", "🥱", "🥴", "😍", "🐳", "❤‍🔥", "🌚", "🌭", "💯", "🤣", "⚡", "🍌",
    "🏆", "💔", "🤨", "😐", "🍓", "🍾", "💋", "🖕", "😈", "😴", "😭", "🤓", "👻", "👨‍💻", "👀",
    "🎃", "🙈", "😇", "😨", "🤝", "✍", "🤗", "🫡", "🎅", "🎄", "☃", "💅", "🤪", "🗿", "🆒", "💘",
    "🙉", "🦄", "😘", "💊", "🙊", "😎", "👾", "🤷‍♂", "🤷", "🤷‍♀", "😡",
}  # fmt: skip


def edit_message_text(world: World, params: Params) -> dict[str, Any]:
    text, entities = message_text(params)
    markup = reply_markup(params, inline_only=True)
    chat, message = _mine(world, params)
    if message.media:
        raise bad("there is no text in the message to edit")
    changes = {"text": text, "entities": known_users(world, entities), "reply_markup": markup}
    return _edited(world, chat, message, changes)


def edit_message_caption(world: World, params: Params) -> dict[str, Any]:
    markup = reply_markup(params, inline_only=True)
    text, entities = caption(params)
    chat, message = _mine(world, params)
    if not message.media:
        raise bad("there is no caption in the message to edit")
    changes = {"text": text, "entities": known_users(world, entities), "reply_markup": markup}
    return _edited(world, chat, message, changes)


def edit_message_media(world: World, params: Params) -> dict[str, Any]:
    """Another photo or document, with its caption, in place of what the message holds."""
    markup = reply_markup(params, inline_only=True)
    given = params.json("media", "Can't parse input media JSON object")
    if not isinstance(given, dict):
        raise bad("input media is not specified" if given is None else "expected an Object")
    kind = str(field(given, "type", str))
    if kind not in ("photo", "document"):
        raise bad(f"unsupported input media type {kind}")
    wanted = Params({**given, kind: field(given, "media", str)}, params.files)
    text, entities = caption(wanted)
    chat, message = _mine(world, params)
    media = media_of(world, wanted, kind)
    changes = {
        "media": media,
        "text": text,
        "entities": known_users(world, entities),
        "reply_markup": markup,
    }
    return _edited(world, chat, message, changes)


def edit_message_reply_markup(world: World, params: Params) -> dict[str, Any]:
    markup = reply_markup(params, inline_only=True)
    chat, message = _mine(world, params)
    return _edited(world, chat, message, {"reply_markup": markup}, mark=False)


def delete_message(world: World, params: Params) -> bool:
    if not params.text("chat_id"):
        raise bad("Chat identifier is not specified")
    if params.whole("message_id") <= 0:
        raise bad("Message identifier is not specified")
    chat, message = world.message(params, "delete", write=True)
    if not _may_delete(world, chat, message):
        raise bad("message can't be deleted for everyone")
    world.put(chat, message, deleted_at=world.clock.now())
    return True


def delete_messages(world: World, params: Params) -> bool:
    given = params.json("message_ids", "Can't parse message_ids JSON object")
    if not given:
        raise bad("Message identifiers are not specified")
    if not isinstance(given, list):
        raise bad("Expected an Array of message identifiers")
    if len(given) > 100:
        raise bad("Too many message identifiers specified")
    chat = world.chat(params, write=True)
    for number in given:
        if not re.fullmatch(r"-?[0-9]{1,18}", str(number)):
            raise bad("Can't parse message identifier as Number")
        if int(number) <= 0:
            raise bad("Invalid message identifier specified")
    messages = [message for number in given if (message := chat.find(int(number)))]
    if not all(_may_delete(world, chat, message) for message in messages):
        raise bad("message can't be deleted for everyone")
    for message in messages:
        world.put(chat, message, deleted_at=world.clock.now())
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    callback = world.callbacks.get(params.text("callback_query_id"))
    now = world.clock.now()
    if callback is None or callback.answer or now - callback.asked_at > CALLBACK_LIVES:
        raise bad(TOO_OLD)
    text = params.text("text")
    if utf16_length(text) > LONGEST_TOAST:
        raise bad("MESSAGE_TOO_LONG")
    toast = Toast(text, params.flag("show_alert"), params.text("url"))
    world.callbacks[callback.id] = replace(callback, answer=toast)
    world.changed(
        "toast", callback.chat_id, text=text, alert=toast.show_alert, callback_id=callback.id
    )
    return True


def set_message_reaction(world: World, params: Params) -> bool:
    given = params.json("reaction", "Can't parse reaction types JSON object") or []
    if not isinstance(given, list):
        raise bad("Expected an Array of ReactionType")
    emojis = [_reaction(reaction) for reaction in given]
    chat, message = world.message(params, "react", write=True)
    if len(emojis) > 1:
        raise bad("REACTIONS_TOO_MANY")
    mine = int(world.bot["id"])
    reactions = {who: what for who, what in message.reactions.items() if who != mine}
    if emojis:
        reactions[mine] = tuple(emojis)
    world.put(chat, message, reactions=reactions)
    return True


def _reaction(given: Any) -> str:
    if not isinstance(given, dict):
        raise bad("Can't parse ReactionType: expected an Object")
    if field(given, "type", str) != "emoji":
        raise bad("REACTION_INVALID")
    emoji = str(field(given, "emoji", str))
    # the heart is listed without its variation selector, and accepted with it
    if emoji.replace("\ufe0f", "") not in {known.replace("\ufe0f", "") for known in REACTIONS}:
        raise bad("REACTION_INVALID")
    return emoji


def _mine(world: World, params: Params) -> tuple[Chat, Message]:
    if not params.text("chat_id") and params.whole("message_id") == 0:
        if not params.text("inline_message_id"):
            raise bad("Message identifier is not specified")
        raise bad("MESSAGE_ID_INVALID")  # no inline messages in the box
    chat, message = world.message(params, "edit")
    # a person who blocked the bot still lets it edit what it said before
    if chat.standing != "kicked" or not chat.private:
        world.check_write(chat)
    if not message.from_bot or "service" in message.extra:
        raise bad("message can't be edited")
    return chat, message


def _edited(
    world: World, chat: Chat, message: Message, changes: Mapping[str, Any], *, mark: bool = True
) -> dict[str, Any]:
    was_inline = "inline_keyboard" in (message.reply_markup or {})
    if message.reply_markup and not was_inline:
        raise bad("message can't be edited")  # what brought a reply keyboard stays as it is
    if all(getattr(message, name) == value for name, value in changes.items()):
        raise bad(NOT_MODIFIED)
    stamped = {"edited_at": world.clock.now()} if mark else {}
    return message_json(chat, world.put(chat, message, **changes, **stamped))


def _may_delete(world: World, chat: Chat, message: Message) -> bool:
    young = world.clock.now() - message.date <= DELETABLE
    return young and (message.from_bot or chat.private)
