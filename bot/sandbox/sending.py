"""The methods that put something new into a chat."""

import struct
from datetime import timedelta
from typing import Any

from bot.sandbox.answers import Refusal, bad
from bot.sandbox.chats import Chat, Media, Message, message_json
from bot.sandbox.entities import Formatted, caption, message_text
from bot.sandbox.keyboards import reply_markup
from bot.sandbox.params import Params, Upload, field, optional
from bot.sandbox.world import World

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "record_audio", "upload_audio", "upload_document", "choose_sticker", "find_location",
    "pick_up_location", "record_video_note", "upload_video_note", "cancel",
}  # fmt: skip
ACTION_SHOWS = timedelta(seconds=5)
LARGEST = {"photo": 10 << 20, "document": 50 << 20}  # bytes


def send_message(world: World, params: Params) -> dict[str, Any]:
    _check_previews(params)
    return _post(world, params, message_text(params), None)


def send_photo(world: World, params: Params) -> dict[str, Any]:
    return _post(world, params, caption(params), media_of(world, params, "photo"))


def send_document(world: World, params: Params) -> dict[str, Any]:
    return _post(world, params, caption(params), media_of(world, params, "document"))


def send_chat_action(world: World, params: Params) -> bool:
    action = params.text("action").lower()
    if not action:
        raise bad('Parameter "action" is required')
    if action not in ACTIONS:
        raise bad("Wrong parameter action in request")
    chat = world.chat(params, write=True)
    until = world.clock.now() + ACTION_SHOWS
    chat.action = None if action == "cancel" else (action, until)
    world.changed("action", chat.id, action=action)
    return True


def _post(world: World, params: Params, words: Formatted, media: Media | None) -> dict[str, Any]:
    text, entities = words
    chat_is_private = params.whole("chat_id") >= 0
    markup = reply_markup(params, private=chat_is_private)
    reply = _reply_parameters(params)
    chat = world.chat(params, write=True)
    message = world.post(
        chat,
        world.bot,
        text=text,
        entities=known_users(world, entities),
        reply_markup=markup,
        reply_to=_reply_to(chat, reply),
        media=media,
        silent=params.flag("disable_notification"),
        protected=params.flag("protect_content"),
    )
    chat.action = None
    _put_on_screen(chat, message)
    return message_json(chat, message)


def known_users(world: World, entities: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    """Mentions by id work only for people the bot has met; the others become plain text."""
    result = []
    for entity in entities:
        if entity["type"] == "text_mention":
            user = world.users.get(int(entity["user"].get("id", 0)))
            if user is None:
                continue
            entity = {**entity, "user": dict(user)}
        result.append(entity)
    return tuple(result)


def _put_on_screen(chat: Chat, message: Message) -> None:
    markup = message.reply_markup or {}
    if "keyboard" in markup or "force_reply" in markup:
        chat.keyboard, chat.keyboard_from = markup, message.id
    elif "remove_keyboard" in markup:
        chat.keyboard = chat.keyboard_from = None


def _check_previews(params: Params) -> None:
    options = params.json("link_preview_options", "Can't parse link preview options JSON object")
    if options is None:
        return
    if not isinstance(options, dict):
        raise bad("Object expected as link preview options")
    optional(options, "is_disabled", bool)


def _reply_parameters(params: Params) -> tuple[int, bool]:
    """The message to reply to (0 for none) and whether it may be missing."""
    given = params.json("reply_parameters", "Can't parse reply parameters JSON object")
    if given is None:
        return params.whole("reply_to_message_id"), params.flag("allow_sending_without_reply")
    if not isinstance(given, dict):
        raise bad("Object expected as reply parameters")
    if not given:
        return 0, False
    missing_is_fine = optional(given, "allow_sending_without_reply", bool)
    return max(int(field(given, "message_id", int)), 0), bool(missing_is_fine)


def _reply_to(chat: Chat, reply: tuple[int, bool]) -> int | None:
    message_id, missing_is_fine = reply
    if not message_id or chat.find(message_id):
        return message_id or None
    if missing_is_fine:
        return None
    raise bad("message to be replied not found")


def media_of(world: World, params: Params, kind: str) -> Media:
    """The file in this parameter, or the one that Telegram has of it already."""
    upload = params.upload(kind)
    if upload is None:
        return _stored(world, params, kind)
    if not upload.content:
        raise bad("file must be non-empty")
    if len(upload.content) > LARGEST[kind]:
        raise Refusal(413, "Request Entity Too Large")
    facts: dict[str, Any] = {}
    if kind == "photo":
        width, height = _picture_size(upload)
        facts = {"width": width, "height": height}
    return world.store_file(kind, upload.name, upload.mime, upload.content, **facts)


def _stored(world: World, params: Params, kind: str) -> Media:
    file_id = params.text(kind)
    if not file_id or file_id.startswith("attach://"):
        raise bad(f"there is no {kind} in the request")
    if "://" in file_id:
        raise bad("failed to get HTTP URL content")  # the box has no way out
    media = world.files.get(file_id)
    if media is None:
        raise bad("wrong remote file identifier specified: Wrong string length")
    if media.kind != kind:
        raise bad(f"can't use file of type {media.kind.title()} as {kind.title()}")
    return media


def _picture_size(upload: Upload) -> tuple[int, int]:
    """Width and height of a PNG, GIF or JPEG; anything else is no picture to Telegram."""
    content = upload.content
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
    elif content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
    elif content.startswith(b"\xff\xd8"):
        width, height = _jpeg_size(content)
    else:
        raise bad("IMAGE_PROCESS_FAILED")
    if width + height > 10_000 or max(width, height) > 20 * max(min(width, height), 1):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    raise bad("IMAGE_PROCESS_FAILED")
