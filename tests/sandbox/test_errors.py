"""What Telegram refuses, in Telegram's words."""

from datetime import timedelta
from typing import Any

import pytest

from bot.clock import MovableClock
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import TOKEN, Ask

BUTTON = {"text": "Yes", "callback_data": "y"}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"text": "x"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": 99, "text": "x"}, "chat not found"),
    ("sendMessage", {"chat_id": "@ada", "text": "x"}, "chat not found"),
    ("sendMessage", {"chat_id": "seven", "text": "x"}, "chat not found"),
    ("sendMessage", {"chat_id": 7}, "message text is empty"),
    ("sendMessage", {"chat_id": 7, "text": ""}, "message text is empty"),
    ("sendMessage", {"chat_id": 7, "text": " \n "}, "text must be non-empty"),
    ("sendMessage", {"chat_id": 7, "text": "x" * 4097}, "message is too long"),
    ("sendMessage", {"chat_id": 7, "text": "💪" * 2049}, "message is too long"),
    ("sendMessage", {"chat_id": 7, "text": "ж" * 20000}, "text is too long"),
    ("sendMessage", {"chat_id": 7, "text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
    (
        "sendMessage",
        {"chat_id": 7, "text": "é<b>x", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "é<br>", "parse_mode": "html"},
        'can\'t parse entities: Unsupported start tag "br" at byte offset 2',
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "entities": [{"offset": 0, "length": 1, "type": "loud"}]},
        "can't parse MessageEntity: Unsupported type specified",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "entities": [{"offset": 0, "type": "bold"}]},
        "can't parse MessageEntity: Can't find field \"length\"",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_parameters": {"message_id": 999}},
        "message to be replied not found",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_parameters": "{"},
        "can't parse reply parameters JSON object",
    ),
    (
        "sendMessage",
        {"chat_id": 7, "text": "x", "link_preview_options": "[1]"},
        "object expected as link preview options",
    ),
    ("sendPhoto", {"chat_id": 7}, "there is no photo in the request"),
    (
        "sendPhoto",
        {"chat_id": 7, "photo": "nonsense"},
        "wrong remote file identifier specified: Wrong string length",
    ),
    (
        "sendDocument",
        {"chat_id": 7, "document": "https://example.org/a.pdf"},
        "failed to get HTTP URL content",
    ),
    ("sendChatAction", {"chat_id": 7, "action": "dance"}, "wrong parameter action in request"),
    ("editMessageText", {"text": "x"}, "message identifier is not specified"),
    (
        "editMessageText",
        {"chat_id": 7, "message_id": 999, "text": "x"},
        "message to edit not found",
    ),
    ("editMessageText", {"chat_id": 7, "message_id": 1, "text": "x"}, "message can't be edited"),
    ("deleteMessage", {"message_id": 1}, "chat identifier is not specified"),
    ("deleteMessage", {"chat_id": 7}, "message identifier is not specified"),
    ("deleteMessage", {"chat_id": 7, "message_id": 999}, "message to delete not found"),
    ("deleteMessages", {"chat_id": 7}, "message identifiers are not specified"),
    ("deleteMessages", {"chat_id": 7, "message_ids": [0]}, "invalid message identifier specified"),
    (
        "deleteMessages",
        {"chat_id": 7, "message_ids": [*range(1, 102)]},
        "too many message identifiers specified",
    ),
    (
        "setMessageReaction",
        {"chat_id": 7, "message_id": 999, "reaction": []},
        "message to react not found",
    ),
    (
        "setMessageReaction",
        {"chat_id": 7, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "✅"}]},
        "REACTION_INVALID",
    ),
    (
        "setMessageReaction",
        {"chat_id": 7, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2},
        "REACTIONS_TOO_MANY",
    ),
    ("pinChatMessage", {"chat_id": 7, "message_id": 999}, "message to pin not found"),
    ("unpinChatMessage", {"chat_id": 7}, "message to unpin not found"),
    ("getFile", {}, "file_id not specified"),
    ("getFile", {"file_id": "x"}, "invalid file_id"),
    ("leaveChat", {"chat_id": 7}, "chat member status can't be changed in private chats"),
    (
        "setWebhook",
        {"url": "http://example.org"},
        "bad webhook: An HTTPS URL must be provided for webhook",
    ),
    (
        "setWebhook",
        {"url": "https://example.org:8081/x"},
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
    ),
    (
        "setWebhook",
        {"url": "https://example.org", "secret_token": "a b"},
        "secret token contains unallowed characters",
    ),
]


@pytest.mark.parametrize(("method", "params", "text"), WRONG, ids=lambda value: str(value)[:40])
async def test_a_wrong_request_is_refused_in_telegrams_words(
    ask: Ask, ada: Person, method: str, params: dict[str, Any], text: str
) -> None:
    answer = await ask(method, **params)
    assert (answer.status, answer.description) == (400, f"Bad Request: {text}")
    assert answer.body["error_code"] == 400
    assert answer.body["ok"] is False


async def test_a_token_is_unknown_or_no_token_at_all(telegram: Telegram) -> None:
    unknown = await telegram.call("999:" + "B" * 35, "getMe", {})
    assert (unknown.status, unknown.description) == (401, "Unauthorized")
    nonsense = await telegram.call("nonsense", "getMe", {})
    assert (nonsense.status, nonsense.description) == (404, "Not Found")


async def test_an_unknown_method_is_not_found_and_case_does_not_matter(ask: Ask) -> None:
    answer = await ask("sendTelepathy")
    assert (answer.status, answer.description) == (404, "Not Found")
    assert (await ask("GETME")).ok


async def test_the_longest_text_counts_after_parsing_and_in_utf16(ask: Ask, ada: Person) -> None:
    text = "<b>" + "💪" * 2048 + "</b>"
    assert (await ask("sendMessage", chat_id=7, text=text, parse_mode="HTML")).ok


async def test_a_caption_may_have_1024_and_no_more(ask: Ask, ada: Person) -> None:
    file = {"document": b"x"}
    assert (await ask("sendDocument", file, chat_id=7, caption="x" * 1024)).ok
    answer = await ask("sendDocument", file, chat_id=7, caption="x" * 1025)
    assert answer.description == "Bad Request: message caption is too long"


async def test_an_edit_that_changes_nothing_is_refused(ask: Ask, ada: Person) -> None:
    said = {"chat_id": 7, "text": "<b>one</b>", "parse_mode": "HTML"}
    keyboard = {"reply_markup": {"inline_keyboard": [[BUTTON]]}}
    sent = await ask("sendMessage", **said, **keyboard)
    place = {"message_id": sent.result["message_id"]}
    answer = await ask("editMessageText", **said, **place, **keyboard)
    assert (answer.status, answer.description) == (400, NOT_MODIFIED)
    assert (await ask("editMessageText", **said, **place)).ok, "the keyboard is gone: a change"
    assert (await ask("editMessageReplyMarkup", chat_id=7, **place)).description == NOT_MODIFIED


async def test_messages_older_than_48_hours_stay(
    ask: Ask, ada: Person, clock: MovableClock
) -> None:
    sent = await ask("sendMessage", chat_id=7, text="x")
    number = sent.result["message_id"]
    clock.move(timedelta(hours=48, seconds=1))
    answer = await ask("deleteMessage", chat_id=7, message_id=number)
    assert answer.description == "Bad Request: message can't be deleted for everyone"
    answer = await ask("deleteMessages", chat_id=7, message_ids=[number])
    assert answer.description == "Bad Request: message can't be deleted for everyone"


async def test_a_deleted_message_can_neither_be_edited_nor_deleted(ask: Ask, ada: Person) -> None:
    place = {"chat_id": 7, "message_id": ada.messages[0].id}
    assert (await ask("deleteMessage", **place)).ok
    assert "message to delete not found" in (await ask("deleteMessage", **place)).description
    assert (
        "message to edit not found" in (await ask("editMessageText", text="y", **place)).description
    )


async def test_a_tap_is_answered_once_and_in_time(
    ask: Ask, ada: Person, clock: MovableClock
) -> None:
    first, second = ada.tap(1, "a"), ada.tap(1, "b")
    long = await ask("answerCallbackQuery", callback_query_id=first.id, text="x" * 201)
    assert long.description == "Bad Request: MESSAGE_TOO_LONG"
    assert (await ask("answerCallbackQuery", callback_query_id=first.id, text="Noted")).ok
    again = await ask("answerCallbackQuery", callback_query_id=first.id)
    assert (again.status, again.description) == (400, TOO_OLD)
    clock.move(timedelta(minutes=16))
    assert (await ask("answerCallbackQuery", callback_query_id=second.id)).description == TOO_OLD
    assert (await ask("answerCallbackQuery", callback_query_id="nonsense")).description == TOO_OLD
    assert [toast.answer.text for toast in ada.toasts if toast.answer] == ["Noted"]


async def test_those_who_cannot_be_written_to(ask: Ask, telegram: Telegram, ada: Person) -> None:
    async def refusal(chat_id: int) -> tuple[int, str]:
        answer = await ask("sendMessage", chat_id=chat_id, text="x")
        return answer.status, answer.description

    telegram.person(8, "Bea")
    no_start = "Forbidden: bot can't initiate conversation with a user"
    assert await refusal(8) == (403, no_start)
    ada.block()
    assert await refusal(7) == (403, "Forbidden: bot was blocked by the user")
    ada.unblock()
    assert (await ask("sendMessage", chat_id=7, text="x")).ok
    ada.deactivate()
    assert await refusal(7) == (403, "Forbidden: user is deactivated")


async def test_a_picture_has_to_be_one(ask: Ask, ada: Person) -> None:
    answer = await ask("sendPhoto", {"photo": b"not a picture"}, chat_id=7)
    assert answer.description == "Bad Request: IMAGE_PROCESS_FAILED"
    assert (await ask("sendPhoto", {"photo": b""}, chat_id=7)).description == (
        "Bad Request: file must be non-empty"
    )


async def test_a_request_is_logged_with_its_answer(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    await ask("sendMessage", chat_id=7, text="x")
    call = telegram.calls_of("sendmessage")[-1]
    assert call.params == {"chat_id": 7, "text": "x"}
    assert call.answer
    assert call.answer.result["text"] == "x"
    assert call.at == telegram.clock.now()
    assert TOKEN not in str(call)
