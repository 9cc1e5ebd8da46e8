"""The table of Bot API methods, by lower-case name; and those that fit no other file."""

import re
from collections.abc import Callable
from typing import Any

from bot.sandbox import editing, profile, sending
from bot.sandbox.answers import Refusal, bad
from bot.sandbox.chats import Standing, message_json
from bot.sandbox.params import Params
from bot.sandbox.updates import SET_WEBHOOK
from bot.sandbox.world import Webhook, World

LONGEST_POLL = 50  # seconds
LARGEST_DOWNLOAD = 20 << 20
PORTS = {None, 80, 88, 443, 8443}
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)

Method = Callable[[World, Params], Any]


def get_me(world: World, _params: Params) -> dict[str, Any]:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(world: World, params: Params) -> list[Any]:
    if world.webhook.url:
        raise Refusal(409, WEBHOOK_ACTIVE)
    world.updates.allow(params.json("allowed_updates", "Can't parse allowed updates"))
    limit = params.whole("limit", 100, 1, 100)
    timeout = params.whole("timeout", 0, 0, LONGEST_POLL)
    return await world.updates.take(params.whole("offset"), limit, timeout)


def set_webhook(world: World, params: Params) -> bool:
    """An empty url deletes; http is accepted only for this very machine, where tests listen."""
    url = params.text("url")
    if url:
        _check_webhook(url, params.text("secret_token"))
        world.updates.interrupt(SET_WEBHOOK)
    if params.flag("drop_pending_updates"):
        world.updates.forget()
    world.updates.allow(params.json("allowed_updates", "Can't parse allowed updates"))
    secret, most = params.text("secret_token"), params.whole("max_connections", 40, 1, 100)
    world.webhook = Webhook(url, secret, most, params.text("ip_address"))
    world.changed("webhook")
    return True


def delete_webhook(world: World, params: Params) -> bool:
    kept = {key: params.values[key] for key in ("drop_pending_updates",) if key in params}
    return set_webhook(world, Params(kept))


def get_webhook_info(world: World, _params: Params) -> dict[str, Any]:
    hook = world.webhook
    world.updates.expire()
    info: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(world.updates.pending),
    }
    if hook.url:
        info["max_connections"] = hook.max_connections
        info["ip_address"] = hook.ip_address or "127.0.0.1"
    if hook.last_error_at:
        info["last_error_date"] = int(hook.last_error_at.timestamp())
        info["last_error_message"] = hook.last_error
    if world.updates.allowed is not None:
        info["allowed_updates"] = sorted(world.updates.allowed)
    return info


def log_out(_world: World, _params: Params) -> bool:
    return True


def get_chat(world: World, params: Params) -> dict[str, Any]:
    chat = world.chat(params)
    pinned = [m for number in reversed(chat.pinned) if (m := chat.find(number))]
    full = {**chat.facts, "accent_color_id": 0, "max_reaction_count": 11}
    full["accepted_gift_types"] = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), False
    )
    full["accepted_gift_types"]["gifts_from_channels"] = False
    if pinned:
        full["pinned_message"] = message_json(chat, pinned[0])
    return full


def get_file(world: World, params: Params) -> dict[str, Any]:
    file_id = params.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    media = world.files.get(file_id)
    if media is None:
        raise bad("invalid file_id")
    if len(media.content) > LARGEST_DOWNLOAD:
        raise bad("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": f"u{file_id[-12:]}",
        "file_size": len(media.content),
        "file_path": f"{media.kind}s/{file_id}/file{_ending(media.name)}",
    }


def _ending(name: str) -> str:
    """Of a file's own name no more than this stands in its path."""
    found = re.search(r"\.[A-Za-z0-9]{1,8}$", name)
    return found[0] if found else ""


def leave_chat(world: World, params: Params) -> bool:
    chat = world.chat(params)
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    world.check_write(chat)
    chat.standing = Standing.LEFT
    world.changed("standing", chat.id)
    return True


def pin_chat_message(world: World, params: Params) -> bool:
    chat, message = world.message(params, "pin", write=True)
    if message.id not in chat.pinned:
        chat.pinned.append(message.id)
    world.changed("pin", chat.id)
    return True


def unpin_chat_message(world: World, params: Params) -> bool:
    chat = world.chat(params, write=True)
    number = params.whole("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    world.changed("pin", chat.id)
    return True


def unpin_all_chat_messages(world: World, params: Params) -> bool:
    chat = world.chat(params, write=True)
    chat.pinned.clear()
    world.changed("pin", chat.id)
    return True


def _check_webhook(url: str, secret: str) -> None:
    found = re.match(r"(https?)://(\[[^\]]+\]|[^/:?#]+)(?::(\d+))?", url)
    if not found:
        raise bad("bad webhook: invalid webhook URL specified")
    here = found[2] in ("127.0.0.1", "localhost", "[::1]")
    if found[1] != "https" and not here:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if not here and (int(found[3]) if found[3] else None) not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
        raise bad("secret token contains unallowed characters")


METHODS: dict[str, Method] = {
    "getme": get_me,
    "getupdates": get_updates,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    "logout": log_out,
    "close": log_out,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagemedia": editing.edit_message_media,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "answercallbackquery": editing.answer_callback_query,
    "setmessagereaction": editing.set_message_reaction,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "setmyname": profile.set_my_name,
    "getmyname": profile.get_my_name,
    "setmydescription": profile.set_my_description,
    "getmydescription": profile.get_my_description,
    "setmyshortdescription": profile.set_my_short_description,
    "getmyshortdescription": profile.get_my_short_description,
    "setchatmenubutton": profile.set_chat_menu_button,
    "getchatmenubutton": profile.get_chat_menu_button,
    "getchat": get_chat,
    "getfile": get_file,
    "leavechat": leave_chat,
    "pinchatmessage": pin_chat_message,
    "unpinchatmessage": unpin_chat_message,
    "unpinallchatmessages": unpin_all_chat_messages,
}
PACED = {
    "sendmessage", "sendphoto", "senddocument", "editmessagetext", "editmessagecaption",
    "editmessagemedia", "editmessagereplymarkup",
}  # fmt: skip
