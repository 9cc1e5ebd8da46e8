"""What people write and tap, as Telegram would hand it over."""

import itertools
import time
from typing import Any

numbers = itertools.count(1)


def typed(person: int, text: str) -> dict[str, Any]:
    return {"update_id": next(numbers), "message": _message(person, "text", text)}


def tapped(person: int, data: str) -> dict[str, Any]:
    number = next(numbers)
    query = {
        "id": str(number),
        "from": _user(person),
        "message": _message(person, "text", "x"),
        "chat_instance": str(person),
        "data": data,
    }
    return {"update_id": number, "callback_query": query}


def _user(person: int) -> dict[str, Any]:
    return {"id": person, "is_bot": False, "first_name": "P", "language_code": "en"}


def _message(person: int, kind: str, value: str) -> dict[str, Any]:
    return {
        "message_id": person * 10,
        "date": int(time.time()),  # noqa: TID251 - what Telegram's clock shows
        "chat": {"id": person, "type": "private", "first_name": "P"},
        "from": _user(person),
        kind: value,
    }
