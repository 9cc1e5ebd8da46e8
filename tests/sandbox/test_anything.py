"""Whatever is sent, there is an answer: no request may break the box."""

import asyncio
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import MovableClock
from bot.sandbox.methods import METHODS
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import START, TOKEN

NAMES = [
    "chat_id", "message_id", "text", "parse_mode", "entities", "reply_markup", "caption",
    "caption_entities", "reply_parameters", "link_preview_options", "callback_query_id", "commands",
    "scope", "language_code", "description", "short_description", "name", "menu_button", "reaction",
    "message_ids", "photo", "document", "action", "url", "offset", "limit", "allowed_updates",
    "file_id", "secret_token", "show_alert",
]  # fmt: skip
KEYS = [
    "inline_keyboard", "keyboard", "text", "callback_data", "url", "type", "offset", "length",
    "command", "description", "message_id", "chat_id", "user_id", "emoji", "force_reply", "user",
    "remove_keyboard", "custom_emoji_id", "language", "is_disabled", "web_app", "copy_text", "id",
]  # fmt: skip
WORDS = st.sampled_from(
    ["bold", "text_mention", "text_link", "chat", "default", "emoji", "HTML", "<b>x", "7", "-100",
     "/start", "@ada", "http://[", "tg://user?id=7", "true", "\ud800", "²", "9" * 5000, ""]
)  # fmt: skip
PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | WORDS | st.text()
VALUES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
    ),
    max_leaves=8,
)
PARAMS = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=6)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(METHODS)), PARAMS, st.booleans(), st.booleans())
def test_any_request_is_answered(
    method: str, params: dict[str, Any], at_ada: bool, as_strings: bool
) -> None:
    telegram = Telegram(MovableClock(START, running=False), token=TOKEN)
    telegram.person(7).send("/start")
    sent = {"chat_id": 7, "text": "x", "message_id": 1} | params
    if at_ada:
        sent |= {"chat_id": 7, "message_id": 2}
    if as_strings:
        sent = {k: v if isinstance(v, str) else json.dumps(v) for k, v in sent.items()}

    async def both() -> None:
        await telegram.call(TOKEN, "sendMessage", {"chat_id": 7, "text": "before"})
        answer = await telegram.call(TOKEN, method, sent)
        assert answer.status in (200, 400, 403, 409)
        assert json.loads(answer.payload)["ok"] is (answer.status == 200)

    asyncio.run(both())
