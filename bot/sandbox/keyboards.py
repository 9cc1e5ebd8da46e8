"""`reply_markup` as Telegram reads it.

Buttons without a text vanish and a keyboard without buttons is no keyboard,
silently; that is how an empty `inline_keyboard` takes the buttons away.
"""

import re
from typing import Any

from bot.sandbox.answers import Refusal, bad
from bot.sandbox.links import checked_url, linked_user
from bot.sandbox.params import Params, field, optional
from bot.sandbox.spans import utf16_length

LARGEST_DATA = 64  # bytes
LONGEST_PLACEHOLDER = 64
LONGEST_COPIED = 256
MOST_BUTTONS, MOST_IN_ROW = 100, 12
OTHER_TYPES = (
    "callback_game", "pay", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "login_url", "web_app", "copy_text",
)  # fmt: skip

KEYBOARD_FLAGS = ("is_persistent", "resize_keyboard", "one_time_keyboard")
BUTTON_EXTRAS = ("style", "icon_custom_emoji_id", "disabled")

Markup = dict[str, Any]


def reply_markup(
    params: Params, *, inline_only: bool = False, private: bool = True
) -> Markup | None:
    """The markup to keep with a message, None for none."""
    given = params.json("reply_markup", "Can't parse reply keyboard markup JSON object")
    if given is None:
        return None
    if not isinstance(given, dict):
        raise bad("Object expected as reply markup")
    markup = _read(given, private)
    if inline_only and markup is not None and "inline_keyboard" not in markup:
        raise bad("Inline keyboard expected")
    return markup


def _read(given: Markup, private: bool) -> Markup | None:
    rows = _rows(given, "keyboard", 'Field "keyboard" must be an Array of Arrays')
    inline_rows = _rows(
        given,
        "inline_keyboard",
        'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    )
    if rows:
        buttons = [[_button(b, private) for b in row] for row in rows]
        return _kept("keyboard", buttons, given, KEYBOARD_FLAGS)
    if inline_rows:
        return _kept("inline_keyboard", [[_inline(b) for b in row] for row in inline_rows], {}, ())
    if optional(given, "remove_keyboard", bool):
        return {"remove_keyboard": True}
    if optional(given, "force_reply", bool):
        return {"force_reply": True, **_placeholder(given)}
    return None


def _rows(given: Markup, name: str, complaint: str) -> list[list[Any]]:
    rows = optional(given, name, list) or []
    if not all(isinstance(row, list) for row in rows):
        raise bad(complaint)
    return rows


def _kept(
    name: str, rows: list[list[Markup | None]], given: Markup, flags: tuple[str, ...]
) -> Markup | None:
    full = [kept for row in rows if (kept := [b for b in row if b is not None])]
    if sum(map(len, full)) > MOST_BUTTONS or any(len(row) > MOST_IN_ROW for row in full):
        raise bad("reply markup is too long")
    if not full:
        return None
    chosen = {flag: True for flag in flags if optional(given, flag, bool)}
    return {name: full, **chosen, **_placeholder(given)}


def _placeholder(given: Markup) -> Markup:
    text = optional(given, "input_field_placeholder", str) or ""
    if utf16_length(text) > LONGEST_PLACEHOLDER:
        raise bad("REPLY_MARKUP_PLACEHOLDER_INVALID")
    return {"input_field_placeholder": text} if text else {}


def _button(given: Any, private: bool) -> Markup | None:
    if isinstance(given, str):
        return {"text": given} if given else None
    if not isinstance(given, dict):
        raise bad("Can't parse keyboard button: KeyboardButton must be a String or an Object")
    text = _inside("keyboard button", given, "text")
    for wish, name in (("request_contact", "Phone number"), ("request_location", "Location")):
        if optional(given, wish, bool):
            if not private:
                raise bad(f"{name} can be requested in private chats only")
            return {"text": text, wish: True} if text else None
    return {**given, "text": text} if text else None


def _inline(given: Any) -> Markup | None:
    if not isinstance(given, dict):
        raise bad("Can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = _inside("inline keyboard button", given, "text")
    extra = {key: given[key] for key in BUTTON_EXTRAS if given.get(key)}
    if url := optional(given, "url", str):
        return {"text": text, "url": _checked(url), **extra} if text else None
    if data := optional(given, "callback_data", str):
        if len(data.encode()) > LARGEST_DATA:
            raise bad("BUTTON_DATA_INVALID")
        return {"text": text, "callback_data": data, **extra} if text else None
    if not any(name in given for name in OTHER_TYPES):
        raise bad(
            "Can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    copied = (optional(given, "copy_text", dict) or {}).get("text", "")
    if "copy_text" in given and not 0 < utf16_length(str(copied)) <= LONGEST_COPIED:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    return dict(given) if text else None


def _checked(url: str) -> str:
    if linked_user(url):
        return url
    kept = checked_url(url)
    if kept is None:
        reason = "Unsupported URL protocol" if re.match(r"[a-z]+:", url) else "Wrong HTTP URL"
        raise bad(f"Inline keyboard button URL '{url}' is invalid: {reason}")
    return kept


def _inside(owner: str, given: Markup, name: str) -> str:
    try:
        return str(field(given, name, str))
    except Refusal as wrong:
        reason = wrong.description.removeprefix("Bad Request: ")
        raise bad(f"Can't parse {owner}: {reason[:1].upper()}{reason[1:]}") from wrong
