"""What the bot says about itself: name, descriptions, commands, menu button."""

import re
from typing import Any

from bot.sandbox.answers import Refusal, bad
from bot.sandbox.params import Params, field
from bot.sandbox.spans import utf16_length
from bot.sandbox.world import World

MOST_COMMANDS = 100
LONGEST_COMMAND, LONGEST_COMMAND_DESCRIPTION = 32, 256
LONGEST_NAME, LONGEST_DESCRIPTION, LONGEST_SHORT_DESCRIPTION = 64, 512, 120
SCOPES = {
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
    "chat_administrators", "chat_member",
}  # fmt: skip


def set_my_commands(world: World, params: Params) -> bool:
    given = params.json("commands", "Can't parse commands JSON object")
    if given is None:
        raise bad("Can't parse commands JSON object")
    if not isinstance(given, list):
        raise bad("Expected an Array of BotCommand")
    if len(given) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(command) for command in given]
    world.profile.commands[_scope(world, params), _language(params)] = commands
    world.changed("profile")
    return True


def get_my_commands(world: World, params: Params) -> list[dict[str, str]]:
    return world.profile.commands.get((_scope(world, params), _language(params)), [])


def delete_my_commands(world: World, params: Params) -> bool:
    world.profile.commands.pop((_scope(world, params), _language(params)), None)
    world.changed("profile")
    return True


def commands_for(world: World, chat_id: int, language: str) -> list[dict[str, str]]:
    """The list a person sees: the narrowest scope first, in it their language before none."""
    private = chat_id > 0
    scopes = [f"chat:{chat_id}", "all_private_chats" if private else "all_group_chats", "default"]
    for scope in scopes:
        for code in (language[:2], ""):
            if commands := world.profile.commands.get((scope, code)):
                return commands
    return []


def set_my_name(world: World, params: Params) -> bool:
    return _set(world, world.profile.names, params, "name", LONGEST_NAME)


def get_my_name(world: World, params: Params) -> dict[str, str]:
    fallback = str(world.bot["first_name"])
    return {"name": spoken(world.profile.names, _language(params)) or fallback}


def set_my_description(world: World, params: Params) -> bool:
    kept = world.profile.descriptions
    return _set(world, kept, params, "description", LONGEST_DESCRIPTION)


def get_my_description(world: World, params: Params) -> dict[str, str]:
    return {"description": spoken(world.profile.descriptions, _language(params))}


def set_my_short_description(world: World, params: Params) -> bool:
    kept = world.profile.short_descriptions
    return _set(world, kept, params, "short_description", LONGEST_SHORT_DESCRIPTION)


def get_my_short_description(world: World, params: Params) -> dict[str, str]:
    return {"short_description": spoken(world.profile.short_descriptions, _language(params))}


def set_chat_menu_button(world: World, params: Params) -> bool:
    given = params.json("menu_button", "Can't parse menu button JSON object") or {"type": "default"}
    if not isinstance(given, dict):
        raise bad("Object expected as menu button")
    kind = field(given, "type", str)
    if kind not in ("default", "commands", "web_app"):
        raise bad("MenuButton has unsupported type")
    if kind == "web_app":
        field(given, "text", str)
        field(given, "web_app", dict)
    world.profile.menu_buttons[_person(world, params)] = given
    world.changed("profile")
    return True


def get_chat_menu_button(world: World, params: Params) -> dict[str, Any]:
    buttons = world.profile.menu_buttons
    return buttons.get(_person(world, params)) or buttons.get(0) or {"type": "commands"}


def spoken(texts: dict[str, str], language: str) -> str:
    """The text for a language, or the one for everybody."""
    return texts.get(language[:2]) or texts.get("", "")


def _set(world: World, kept: dict[str, str], params: Params, name: str, longest: int) -> bool:
    text = params.text(name).strip()
    language = _language(params)
    if utf16_length(text) > longest:
        raise bad(f"{name.replace('_', ' ')} is too long")
    if text:
        kept[language] = text
    else:
        kept.pop(language, None)
    world.changed("profile")
    return True


def _command(given: Any) -> dict[str, str]:
    if not isinstance(given, dict):
        raise bad("Can't parse BotCommand: expected an Object")
    try:
        command = str(field(given, "command", str)).removeprefix("/").strip()
        description = str(field(given, "description", str)).strip()
    except Refusal as wrong:
        reason = wrong.description.removeprefix("Bad Request: ")
        raise bad(f"Can't parse BotCommand: {reason[:1].upper()}{reason[1:]}") from wrong
    for name, text, longest in (
        ("Command", command, LONGEST_COMMAND),
        ("Command description", description, LONGEST_COMMAND_DESCRIPTION),
    ):
        if not text:
            raise bad(f"{name} must be non-empty")
        if len(text) > longest:
            raise bad(f"{name} length must not exceed {longest}")
    if not re.fullmatch(r"[a-z0-9_]+", command):
        raise bad("BOT_COMMAND_INVALID")
    return {"command": command, "description": description}


def _scope(world: World, params: Params) -> str:
    given = params.json("scope", "Can't parse BotCommandScope JSON object") or {"type": "default"}
    if not isinstance(given, dict):
        raise bad("Object expected as bot command scope")
    kind = field(given, "type", str)
    if kind not in SCOPES:
        raise bad("Can't parse BotCommandScope: Unsupported type specified")
    if not kind.startswith("chat"):
        return str(kind)
    chat = world.chat(Params({"chat_id": given.get("chat_id")}))
    who = f":{field(given, 'user_id', int)}" if kind == "chat_member" else ""
    return f"{kind}:{chat.id}{who}"


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("Invalid language code specified")
    return code


def _person(world: World, params: Params) -> int:
    """0 for everybody."""
    if "chat_id" not in params:
        return 0
    user_id = params.whole("chat_id")
    if user_id <= 0:
        raise bad("Invalid chat_id specified")
    if user_id not in world.users:
        raise bad("user not found")
    return user_id
