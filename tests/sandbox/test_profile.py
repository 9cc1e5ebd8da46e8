"""Commands, descriptions, names and the menu button."""

from typing import Any

import pytest

from bot.sandbox.people import Person
from bot.sandbox.profile import commands_for
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import Ask

START = {"command": "start", "description": "Begin"}
REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("setMyCommands", {}, "can't parse commands JSON object"),
    ("setMyCommands", {"commands": "{}"}, "expected an Array of BotCommand"),
    ("setMyCommands", {"commands": [START] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    (
        "setMyCommands",
        {"commands": [{"command": "start"}]},
        "can't parse BotCommand: Can't find field \"description\"",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "", "description": "x"}]},
        "command must be non-empty",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "x" * 33, "description": "x"}]},
        "command length must not exceed 32",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "x", "description": "x" * 257}]},
        "command description length must not exceed 256",
    ),
    (
        "setMyCommands",
        {"commands": [{"command": "Start", "description": "x"}]},
        "BOT_COMMAND_INVALID",
    ),
    (
        "setMyCommands",
        {"commands": [START], "language_code": "de-AT"},
        "invalid language code specified",
    ),
    ("setMyCommands", {"commands": [START], "scope": {"type": "chat"}}, "chat_id is empty"),
    ("setMyDescription", {"description": "x" * 513}, "description is too long"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "short description is too long"),
    ("setMyName", {"name": "x" * 65}, "name is too long"),
    ("setChatMenuButton", {"menu_button": {"type": "x"}}, "menuButton has unsupported type"),
]


@pytest.mark.parametrize(("method", "params", "text"), REFUSED, ids=lambda value: str(value)[:30])
async def test_what_does_not_fit_is_refused(
    ask: Ask, method: str, params: dict[str, Any], text: str
) -> None:
    assert (await ask(method, **params)).description == f"Bad Request: {text}"


async def test_commands_are_kept_by_scope_and_language(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    german = {"command": "start", "description": "Beginnen"}
    own = {"command": "secret", "description": "For Ada"}
    private = {"type": "all_private_chats"}
    await ask("setMyCommands", commands=[START])
    await ask("setMyCommands", commands=[german], scope=private, language_code="de")
    assert commands_for(telegram.world, 7, "de-AT") == [german]
    assert commands_for(telegram.world, 7, "en") == [START]
    await ask("setMyCommands", commands=[own], scope={"type": "chat", "chat_id": 7})
    assert commands_for(telegram.world, 7, "de") == [own]
    listed = await ask("getMyCommands", scope=private, language_code="de")
    assert listed.result == [german]
    await ask("deleteMyCommands", scope={"type": "chat", "chat_id": 7})
    assert commands_for(telegram.world, 7, "en") == [START]


async def test_descriptions_fall_back_to_the_one_for_all(ask: Ask) -> None:
    await ask("setMyDescription", description="One a day")
    await ask("setMyDescription", description="Eine am Tag", language_code="de")
    assert (await ask("getMyDescription", language_code="de")).result[
        "description"
    ] == "Eine am Tag"
    assert (await ask("getMyDescription", language_code="fr")).result["description"] == "One a day"
    await ask("setMyDescription", language_code="de")
    assert (await ask("getMyDescription", language_code="de")).result["description"] == "One a day"
    assert (await ask("getMyName")).result == {"name": "Ask Anyway"}


async def test_the_menu_button(ask: Ask, ada: Person) -> None:
    assert (await ask("setChatMenuButton", menu_button={"type": "commands"})).ok
    assert (await ask("getChatMenuButton", chat_id=7)).result == {"type": "commands"}
