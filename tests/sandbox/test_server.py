"""The emulator over HTTP, in process: forms, the page, and what a script can do."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from starlette.requests import ClientDisconnect
from starlette.testclient import TestClient

from bot.clock import MovableClock
from bot.sandbox import server
from bot.sandbox.forms import split_multipart
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import TOKEN

API = f"/bot{TOKEN}"


@pytest.fixture
def client(telegram: Telegram, clock: MovableClock) -> Iterator[TestClient]:
    with TestClient(server.build(telegram, clock)) as client:
        yield client


def test_parameters_come_in_every_form(client: TestClient, ada: Person) -> None:
    said = {"chat_id": "7", "text": "é & <b>", "reply_markup": '{"force_reply":true}'}
    answers = [
        client.get(f"{API}/sendMessage", params=said),
        client.post(f"{API}/sendMessage", params=said),
        client.post(f"{API}/sendmessage", data=said),
        client.post(f"{API}/sendMessage", json={**said, "chat_id": 7}),
        client.post(f"{API}/SENDMESSAGE", data=said, files={"unused": b"x"}),
    ]
    assert [answer.json()["result"]["text"] for answer in answers] == ["é & <b>"] * 5
    assert len(ada.received) == 5


def test_a_file_survives_byte_for_byte(client: TestClient, ada: Person) -> None:
    data = b"\r\n--\r\n\x00\xff" + bytes(range(256))
    files = {"document": ('odd "name".bin', data, "application/x-odd")}
    sent = client.post(f"{API}/sendDocument", data={"chat_id": 7}, files=files).json()["result"]
    assert sent["document"]["mime_type"] == "application/x-odd"
    found = client.get(f"{API}/getFile", params={"file_id": sent["document"]["file_id"]})
    path = found.json()["result"]["file_path"]
    assert client.get(f"/file/bot{TOKEN}/{path}").content == data
    assert client.get(f"/file/bot1:wrong/{path}").status_code == 404


def test_wrong_addresses_and_bodies_get_telegrams_answers(client: TestClient) -> None:
    def answer(path: str, **body: Any) -> tuple[int, str]:
        response = client.post(path, **body)
        assert response.json()["error_code"] == response.status_code
        return response.status_code, response.json()["description"]

    assert answer("/nowhere") == (404, "Not Found")
    assert answer("/botnonsense/getMe") == (404, "Not Found")
    assert answer("/bot1:" + "B" * 35 + "/getMe") == (401, "Unauthorized")
    assert answer(f"{API}/nothing") == (404, "Not Found")
    broken = {"content": b"{", "headers": {"content-type": "application/json"}}
    assert answer(f"{API}/getMe", **broken) == (400, "Bad Request: can't parse JSON object")


def test_a_multipart_body_needs_its_boundary() -> None:
    body = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n'
    assert split_multipart("multipart/form-data; boundary=x", body) == ({"a": "1"}, {})
    with pytest.raises(Exception, match="no boundary"):
        split_multipart("multipart/form-data", body)


def test_a_dropped_connection_is_an_exception_where_there_is_no_socket(
    client: TestClient, telegram: Telegram
) -> None:
    telegram.faults.add("drop_before", times=1)
    with pytest.raises(ClientDisconnect):
        client.get(f"{API}/getMe")


def test_the_page_loads_nothing_from_elsewhere(client: TestClient) -> None:
    page = client.get("/")
    assert page.status_code == 200
    assert "default-src 'self'" in page.headers["content-security-policy"]
    for name in ("style.css", "page.js", "messages.js", "entities.js", "panel.js", "api.js"):
        text = client.get(f"/{name}").text
        assert text
        assert "http://" not in text
        assert "innerHTML" not in text
    assert "https://" not in page.text


def test_a_script_plays_a_whole_scene(client: TestClient, telegram: Telegram) -> None:
    person = client.post("/sandbox/people", json={"first_name": "Bea", "language_code": "de"})
    number = person.json()["id"]
    chat = f"/sandbox/chats/{number}"
    assert person.json()["standing"] == "stranger"
    client.post(f"{chat}/send", json={"text": "/start"})
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    said = {"chat_id": number, "text": "Ready?", "reply_markup": markup}
    sent = client.post(f"{API}/sendMessage", json=said).json()["result"]
    tapped = client.post(f"{chat}/press", json={"label": "Yes"}).json()
    assert tapped["data"] == "y"
    toast = {"callback_query_id": tapped["callback_query_id"], "text": "Good"}
    assert client.post(f"{API}/answerCallbackQuery", json=toast).json()["ok"]
    [callback] = client.get("/sandbox/callbacks", params={"chat_id": number}).json()
    assert callback["answer"]["text"] == "Good"
    client.post(f"{chat}/edit", json={"message_id": 1, "text": "/start again"})
    client.post(f"{chat}/react", json={"message_id": sent["message_id"], "emoji": "❤"})
    for act in ("sticker", "photo", "voice", "location", "contact"):
        assert client.post(f"{chat}/{act}").status_code == 200
    state = client.get(chat).json()
    assert [message["from_bot"] for message in state["messages"]] == [False, True] + [False] * 5
    assert state["messages"][0]["text"] == "/start again"
    assert state["messages"][0]["edited_at"]
    assert state["messages"][1]["reactions"] == ["❤"]
    picture = state["messages"][3]["media"]
    assert client.get(picture["url"]).headers["content-type"] == "image/png"
    assert client.post(f"{chat}/block").json() == {"standing": "kicked"}
    assert client.post(f"{chat}/unblock").json() == {"standing": "member"}
    client.post(f"{chat}/delete_chat")
    assert client.get(chat).json()["messages"] == []
    assert len(client.get(chat, params={"deleted": 1}).json()["messages"]) == 7
    methods = [call["method"] for call in client.get("/sandbox/calls").json()]
    assert methods == ["sendMessage", "answerCallbackQuery"]
    assert client.get("/sandbox/calls", params={"after": 1}).json()[0]["status"] == 200


def test_the_clock_is_jumped_in_the_callers_zone(client: TestClient, clock: MovableClock) -> None:
    def jump(to: str, zone: str = "Europe/Berlin") -> datetime:
        client.post("/sandbox/clock", json={"to": to, "zone": zone})
        return clock.now()

    assert jump("this_evening") == datetime(2026, 3, 2, 19, 30, tzinfo=UTC)
    assert jump("this_evening") == datetime(2026, 3, 3, 19, 30, tzinfo=UTC), "the next one"
    assert jump("tomorrow_morning") == datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    assert jump("plus_3_days") == datetime(2026, 3, 7, 9, 0, tzinfo=UTC)
    assert jump("plus_hours:1.5") == datetime(2026, 3, 7, 10, 30, tzinfo=UTC)
    assert jump("2026-03-29T09:00") == datetime(2026, 3, 29, 7, 0, tzinfo=UTC), "summer time"
    assert jump("2026-01-01T00:00:00Z") == datetime(2026, 1, 1, tzinfo=UTC), "backwards too"
    for to, zone in (("someday", "UTC"), ("plus_3_days", "Mars/Olympus")):
        answer = client.post("/sandbox/clock", json={"to": to, "zone": zone})
        assert answer.status_code == 400


def test_trouble_is_ordered_and_called_off_over_http(
    client: TestClient, telegram: Telegram, ada: Person
) -> None:
    order = {"kind": "refuse", "method": "sendMessage", "status": 500, "times": 1}
    number = client.post("/sandbox/faults", json=order).json()["number"]
    [listed] = client.get("/sandbox/faults").json()["faults"]
    assert (listed["number"], listed["left"]) == (number, 1)
    client.delete(f"/sandbox/faults/{number}")
    assert client.get("/sandbox/faults").json()["faults"] == []
    client.post("/sandbox/trouble", json={"outage": True, "duplicate": 0.5, "seed": 3})
    assert telegram.faults.outage
    assert not client.delete("/sandbox/faults").json()["outage"]
    client.post("/sandbox/trouble", json={"limits": {"on": True, "per_chat_burst": 1}})
    said = {"chat_id": 7, "text": "x"}
    statuses = [client.post(f"{API}/sendMessage", json=said).status_code for _ in range(2)]
    assert statuses == [200, 429]
    assert client.post("/sandbox/faults", json={"kind": "plague"}).status_code == 400
    pushed = client.post("/sandbox/updates", content=json.dumps({"message": {}})).json()
    got = client.get(f"{API}/getUpdates", params={"offset": pushed["update_id"]}).json()
    assert got["result"] == [{"update_id": pushed["update_id"], "message": {}}]


def test_mistakes_of_a_script_are_named(client: TestClient, ada: Person) -> None:
    assert client.get("/sandbox/chats/404").status_code == 404
    assert client.post("/sandbox/chats/7/dance").status_code == 404
    assert client.post("/sandbox/chats/7/send", json={}).status_code == 404
    answer = client.post("/sandbox/chats/7/press", json={"label": "Nowhere"})
    assert answer.status_code == 400
    assert "no button" in answer.json()["error"]
    assert client.post("/sandbox/chats/7/send", content=b"[]").status_code == 400


def test_settling_waits_for_quiet_and_gives_up_in_time(client: TestClient, ada: Person) -> None:
    quick = {"quiet_ms": 1, "timeout_ms": 50}
    assert client.get("/sandbox/settle", params=quick).json() == {"settled": True}
    client.post("/sandbox/chats/7/send", json={"text": "nobody fetches this"})
    assert client.get("/sandbox/settle", params=quick).json() == {"settled": False}
