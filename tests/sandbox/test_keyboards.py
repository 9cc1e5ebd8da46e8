"""reply_markup: what is kept, what vanishes, what is refused."""

import json
from typing import Any

import pytest

from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import Ask

YES = {"text": "Yes", "callback_data": "y"}
REFUSED: list[tuple[Any, str]] = [
    ("{", "can't parse reply keyboard markup JSON object"),
    ("[]", "object expected as reply markup"),
    ({"inline_keyboard": "x"}, 'field "inline_keyboard" must be of type Array'),
    (
        {"inline_keyboard": [YES]},
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    (
        {"inline_keyboard": [["Yes"]]},
        "can't parse inline keyboard button: InlineKeyboardButton must be an Object",
    ),
    (
        {"inline_keyboard": [[{"callback_data": "y"}]]},
        "can't parse inline keyboard button: Can't find field \"text\"",
    ),
    (
        {"inline_keyboard": [[{"text": "Yes"}]]},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    ({"inline_keyboard": [[{"text": "Y", "callback_data": "x" * 65}]]}, "BUTTON_DATA_INVALID"),
    ({"inline_keyboard": [[{"text": "Y", "callback_data": "é" * 33}]]}, "BUTTON_DATA_INVALID"),
    (
        {"inline_keyboard": [[{"text": "Y", "url": "nowhere"}]]},
        "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    ({"inline_keyboard": [[YES]] * 101}, "reply markup is too long"),
    ({"keyboard": ["Yes"]}, 'field "keyboard" must be an Array of Arrays'),
    (
        {"keyboard": [[5]]},
        "can't parse keyboard button: KeyboardButton must be a String or an Object",
    ),
    (
        {"force_reply": True, "input_field_placeholder": "x" * 65},
        "REPLY_MARKUP_PLACEHOLDER_INVALID",
    ),
]


@pytest.mark.parametrize(("markup", "text"), REFUSED, ids=lambda value: str(value)[:30])
async def test_a_wrong_keyboard_is_refused(ask: Ask, ada: Person, markup: Any, text: str) -> None:
    answer = await ask("sendMessage", chat_id=7, text="x", reply_markup=markup)
    assert (answer.status, answer.description) == (400, f"Bad Request: {text}")


async def test_buttons_without_text_and_keyboards_without_buttons_vanish(
    ask: Ask, ada: Person
) -> None:
    markup = {"inline_keyboard": [[YES, {"text": "", "callback_data": "z"}], []]}
    sent = await ask("sendMessage", chat_id=7, text="x", reply_markup=json.dumps(markup))
    assert sent.result["reply_markup"] == {"inline_keyboard": [[YES]]}
    place = {"chat_id": 7, "message_id": sent.result["message_id"]}
    edited = await ask("editMessageReplyMarkup", **place, reply_markup={"inline_keyboard": []})
    assert "reply_markup" not in edited.result


async def test_64_bytes_of_data_fit(ask: Ask, ada: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "Y", "callback_data": "é" * 32}]]}
    assert (await ask("sendMessage", chat_id=7, text="x", reply_markup=markup)).ok


async def test_an_edit_takes_inline_keyboards_only(ask: Ask, ada: Person) -> None:
    sent = await ask("sendMessage", chat_id=7, text="x")
    place = {"chat_id": 7, "message_id": sent.result["message_id"]}
    answer = await ask("editMessageText", **place, text="y", reply_markup={"force_reply": True})
    assert answer.description == "Bad Request: inline keyboard expected"


async def test_a_reply_keyboard_stays_until_it_is_used_or_removed(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    markup = {"keyboard": [["Berlin", {"text": "Here", "request_location": True}]]}
    sent = await ask("sendMessage", chat_id=7, text="Where?", reply_markup=markup)
    assert "reply_markup" not in sent.result, "only inline keyboards are part of a Message"
    ada.press("Here")
    update = telegram.world.updates.pending[-1].update
    assert update["message"]["location"]["latitude"] == 52.52
    ada.press("Berlin")
    assert ada.messages[-1].text == "Berlin"
    await ask("sendMessage", chat_id=7, text="Thanks", reply_markup={"remove_keyboard": True})
    with pytest.raises(LookupError):
        ada.press("Berlin")


async def test_a_forced_reply_is_a_reply(ask: Ask, telegram: Telegram, ada: Person) -> None:
    sent = await ask("sendMessage", chat_id=7, text="What?", reply_markup={"force_reply": True})
    ada.send("That they laugh")
    message = telegram.world.updates.pending[-1].update["message"]
    assert message["reply_to_message"]["message_id"] == sent.result["message_id"]
    assert ada.send("Something else").reply_to is None
