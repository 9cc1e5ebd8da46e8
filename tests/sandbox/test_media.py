"""Pictures and files in both directions: what the bot sends, replaces and fetches."""

import json
from base64 import b64encode

from starlette.testclient import TestClient

from bot.clock import MovableClock
from bot.sandbox import server
from bot.sandbox.people import PIXEL, Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import TOKEN, Ask

OTHER = PIXEL + b"\0"


def media(kind: str = "photo", **also: str) -> str:
    return json.dumps({"type": kind, "media": "attach://new", **also})


async def test_a_picture_takes_the_place_of_another_with_its_words(ask: Ask, ada: Person) -> None:
    sent = await ask("sendPhoto", {"photo": PIXEL}, chat_id=7, caption="one")
    number = sent.result["message_id"]
    markup = json.dumps({"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]})
    words = media(caption="<b>two</b>", parse_mode="HTML")
    answer = await ask(
        "editMessageMedia",
        {"new": OTHER},
        chat_id=7,
        message_id=number,
        media=words,
        reply_markup=markup,
    )
    assert answer.ok
    (message,) = ada.received
    assert message.media is not None
    assert (message.id, message.text, message.media.content) == (number, "two", OTHER)
    assert [button["text"] for button in message.buttons] == ["A"]


async def test_what_is_no_medium_is_refused(ask: Ask, ada: Person) -> None:
    sent = await ask("sendPhoto", {"photo": PIXEL}, chat_id=7)
    where = {"chat_id": 7, "message_id": sent.result["message_id"]}
    for given, told in (
        (None, "input media is not specified"),
        (json.dumps({"media": "attach://new"}), "can't find field"),
        (media("sticker"), "unsupported input media type sticker"),
        (media(caption="x" * 1025), "message caption is too long"),
    ):
        answer = await ask("editMessageMedia", {"new": OTHER}, media=given, **where)
        assert told in answer.description.lower()
    lost = await ask("editMessageMedia", {}, media=media(), **where)
    assert lost.description == "Bad Request: there is no photo in the request"


async def test_a_file_of_a_person_can_be_fetched_and_its_name_is_no_path(
    ask: Ask, ada: Person, telegram: Telegram
) -> None:
    sent = ada.document("../../../etc/passwd", b"abc", "have a look")
    update = telegram.world.updates.pending[-1].update["message"]
    assert update["document"]["file_name"] == "../../../etc/passwd"
    assert (update["document"]["file_size"], update["caption"]) == (3, "have a look")
    assert sent.media is not None
    found = await ask("getFile", file_id=sent.media.file_id)
    assert ".." not in found.result["file_path"]
    assert telegram.download(TOKEN, found.result["file_path"]) == b"abc"


def test_the_page_sends_a_file(telegram: Telegram, clock: MovableClock, ada: Person) -> None:
    with TestClient(server.build(telegram, clock)) as page:
        body = {"name": "a.zip", "content": b64encode(b"PK").decode(), "caption": "/import"}
        answer = page.post("/sandbox/chats/7/document", json=body)
        assert answer.json()["media"]["size"] == 2
        assert page.get(answer.json()["media"]["url"]).content == b"PK"
        broken = page.post("/sandbox/chats/7/document", json={"name": "a", "content": "%"})
        assert broken.status_code == 400
