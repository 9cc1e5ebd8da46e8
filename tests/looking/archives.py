"""Files as /export makes them, and as nobody should."""

import copy
import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

from tests.person import Chat


def data_of(content: bytes) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        found: dict[str, Any] = json.loads(whole.read("data.json"))
    return found


def zipped(data: object, name: str = "data.json") -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as whole:
        text = data if isinstance(data, str | bytes) else json.dumps(data)
        whole.writestr(name, text)
    return kept.getvalue()


def changed(content: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    """The same file with one thing changed in it."""
    data = copy.deepcopy(data_of(content))
    change(data)
    return zipped(data)


async def exported(chat: Chat) -> bytes:
    """What /export sends."""
    await chat.send("/export")
    await chat.tap("Send it here")
    document = chat.person.received[-1].media
    assert document is not None
    assert document.kind == "document"
    return document.content


async def hand_over(chat: Chat, content: bytes, caption: str = "") -> None:
    """Send this file, as a person does."""
    chat.person.document("ask-anyway-2026-11-24.zip", content, caption, "application/zip")
    await chat.settled()
