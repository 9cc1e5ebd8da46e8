"""What the page and scripts are shown: chats, calls and faults as plain JSON."""

from dataclasses import asdict
from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.profile import commands_for, spoken
from bot.sandbox.telegram import Call, Telegram


def people(telegram: Telegram) -> list[dict[str, Any]]:
    world = telegram.world
    return [
        {**user, "standing": world.chats[user_id].standing} for user_id, user in world.users.items()
    ]


def chat_view(telegram: Telegram, chat: Chat, *, everything: bool = False) -> dict[str, Any]:
    """One chat as its person sees it; `everything` adds what was deleted."""
    world = telegram.world
    language = str(world.users.get(chat.id, {}).get("language_code", ""))
    shown = chat.messages.values() if everything else chat.on_screen()
    profile = world.profile
    name = spoken(profile.names, language) or str(world.bot["first_name"])
    now = world.clock.now()
    acting = chat.action and chat.action[1] > now
    return {
        "chat": chat.facts,
        "person": world.users.get(chat.id),
        "standing": chat.standing,
        "bot": {
            "name": name,
            "username": world.bot["username"],
            "description": spoken(profile.descriptions, language),
            "short_description": spoken(profile.short_descriptions, language),
        },
        "commands": commands_for(world, chat.id, language),
        "menu_button": profile.menu_buttons.get(chat.id) or profile.menu_buttons.get(0),
        "keyboard": chat.keyboard,
        "keyboard_from": chat.keyboard_from,
        "action": chat.action[0] if chat.action and acting else None,
        "pinned": [number for number in chat.pinned if chat.find(number)],
        "messages": [message_view(chat, message) for message in shown],
        "now": now.isoformat(),
    }


def message_view(chat: Chat, message: Message) -> dict[str, Any]:
    replied = chat.messages.get(message.reply_to) if message.reply_to else None
    markup = message.reply_markup or {}
    return {
        "id": message.id,
        "from_bot": message.from_bot,
        "name": message.sender.get("first_name", ""),
        "date": message.date.isoformat(),
        "edited_at": message.edited_at.isoformat() if message.edited_at else None,
        "deleted_at": message.deleted_at.isoformat() if message.deleted_at else None,
        "text": message.text,
        "entities": list(message.entities),
        "inline_keyboard": markup.get("inline_keyboard"),
        "media": _media_view(message),
        "extra": dict(message.extra),
        "reply_to": _quote(replied) if replied else None,
        "silent": message.silent,
        "protected": message.protected,
        "reactions": [emoji for emojis in message.reactions.values() for emoji in emojis],
    }


def call_view(call: Call) -> dict[str, Any]:
    answer = call.answer
    return {
        "number": call.number,
        "at": call.at.isoformat(),
        "method": call.method,
        "params": dict(call.params),
        "files": list(call.files),
        "status": answer.status if answer else None,
        "answer": answer.body if answer and answer.raw is None else None,
    }


def fault_views(telegram: Telegram) -> dict[str, Any]:
    faults = telegram.faults
    orders = [
        {"number": number, **asdict(fault), "left": left} for number, fault, left in faults.open()
    ]
    chances = {"duplicate": faults.duplicate, "reorder": faults.reorder}
    return {"outage": faults.outage, **chances, "faults": orders, "limits": telegram.limits.on}


def callback_views(telegram: Telegram, chat_id: int | None) -> list[dict[str, Any]]:
    return [
        {**asdict(callback), "asked_at": callback.asked_at.isoformat()}
        for callback in telegram.world.callbacks.values()
        if chat_id in (None, callback.chat_id)
    ]


def _media_view(message: Message) -> dict[str, Any] | None:
    media = message.media
    if media is None:
        return None
    return {
        "kind": media.kind,
        "name": media.name,
        "mime": media.mime,
        "size": len(media.content),
        "facts": dict(media.facts),
        "url": f"/sandbox/files/{media.file_id}",
    }


def _quote(replied: Message) -> dict[str, Any]:
    kind = replied.media.kind if replied.media else next(iter(replied.extra), "")
    text = "" if replied.deleted else replied.text or kind
    return {"id": replied.id, "from_bot": replied.from_bot, "text": text[:120]}
