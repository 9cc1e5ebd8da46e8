"""The person's side: what they do, and what the bot hears of it."""

from typing import Any

from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import Ask


async def heard(ask: Ask) -> dict[str, Any]:
    update: dict[str, Any] = (await ask("getUpdates", offset=-1)).result[0]
    return update


async def test_a_command_is_marked_as_one(ask: Ask, ada: Person) -> None:
    ada.send("/start abc")
    message = (await heard(ask))["message"]
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"] == {
        "id": 7, "is_bot": False, "first_name": "Ada", "language_code": "en"
    }  # fmt: skip
    assert message["chat"] == {"id": 7, "first_name": "Ada", "type": "private"}


async def test_an_edit_arrives_as_an_edit(ask: Ask, ada: Person) -> None:
    said = ada.send("They will luagh")
    ada.edit(said.id, "They will laugh")
    message = (await heard(ask))["edited_message"]
    assert (message["text"], message["message_id"]) == ("They will laugh", said.id)
    assert "edit_date" in message


async def test_a_tap_by_label_sends_the_buttons_data(ask: Ask, ada: Person) -> None:
    button = {"text": "I am in", "callback_data": "t:1"}
    markup = {"inline_keyboard": [[button]]}
    sent = await ask("sendMessage", chat_id=7, text="Today", reply_markup=markup)
    ada.tap(sent.result["message_id"], "I am in")
    query = (await heard(ask))["callback_query"]
    assert query["data"] == "t:1"
    assert query["message"]["reply_markup"] == markup
    ada.press("I am in")
    assert (await heard(ask))["callback_query"]["id"] != query["id"]


async def test_a_client_may_forge_and_tap_what_is_gone(ask: Ask, ada: Person) -> None:
    sent = await ask("sendMessage", chat_id=7, text="x")
    number = sent.result["message_id"]
    await ask("deleteMessage", chat_id=7, message_id=number)
    ada.tap(number, "'; DROP TABLE people")
    query = (await heard(ask))["callback_query"]
    assert query["data"] == "'; DROP TABLE people"
    assert query["message"] == {
        "chat": {"id": 7, "first_name": "Ada", "type": "private"}, "message_id": number, "date": 0
    }  # fmt: skip


async def test_media_arrive_with_files_that_can_be_fetched(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    ada.photo("look")
    message = (await heard(ask))["message"]
    assert message["caption"] == "look"
    file = (await ask("getFile", file_id=message["photo"][-1]["file_id"])).result
    content = telegram.download(telegram.token, file["file_path"])
    assert content
    assert content.startswith(b"\x89PNG")
    assert telegram.download("1:wrong", file["file_path"]) is None
    ada.sticker("🎉")
    assert (await heard(ask))["message"]["sticker"]["emoji"] == "🎉"
    ada.voice(5)
    assert (await heard(ask))["message"]["voice"]["duration"] == 5
    ada.location(38.72, -9.14)
    assert (await heard(ask))["message"]["location"] == {"latitude": 38.72, "longitude": -9.14}
    ada.contact()
    assert (await heard(ask))["message"]["contact"]["user_id"] == 7


async def test_blocking_and_coming_back_are_told(ask: Ask, ada: Person) -> None:
    ada.block()
    change = (await heard(ask))["my_chat_member"]
    assert change["old_chat_member"]["status"] == "member"
    assert change["new_chat_member"]["status"] == "kicked"
    assert change["new_chat_member"]["user"]["is_bot"] is True
    ada.send("/start")
    updates = (await ask("getUpdates")).result
    assert [sorted(update)[0] for update in updates] == ["my_chat_member"] * 2 + ["message"]
    assert updates[1]["my_chat_member"]["new_chat_member"]["status"] == "member"


async def test_a_deleted_chat_is_empty_for_the_person_alone(ask: Ask, ada: Person) -> None:
    await ask("sendMessage", chat_id=7, text="before")
    ada.delete_chat()
    assert ada.messages == []
    assert (await ask("sendMessage", chat_id=7, text="after")).ok
    assert [message.text for message in ada.received] == ["after"]


async def test_replies_carry_what_they_reply_to(ask: Ask, ada: Person) -> None:
    said = ada.send("question")
    reply = {"message_id": said.id}
    sent = await ask("sendMessage", chat_id=7, text="answer", reply_parameters=reply)
    assert sent.result["reply_to_message"]["text"] == "question"
    ada.send("thanks", reply_to=sent.result["message_id"])
    assert (await heard(ask))["message"]["reply_to_message"]["text"] == "answer"


async def test_history_keeps_what_was_edited_and_deleted(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    sent = await ask("sendMessage", chat_id=7, text="one")
    place = {"chat_id": 7, "message_id": sent.result["message_id"]}
    edited = await ask("editMessageText", **place, text="two")
    assert edited.result["edit_date"] == int(telegram.clock.now().timestamp())
    await ask("deleteMessage", **place)
    kept = telegram.chat(7).messages[place["message_id"]]
    assert (kept.text, kept.deleted, kept.edited_at) == ("two", True, telegram.clock.now())
    assert ada.received == []


async def test_a_heart_from_the_bot_is_seen(ask: Ask, ada: Person) -> None:
    reaction = [{"type": "emoji", "emoji": "❤"}]
    assert (await ask("setMessageReaction", chat_id=7, message_id=1, reaction=reaction)).ok
    assert ada.messages[0].reactions == {12345: ("❤",)}
    assert (await ask("setMessageReaction", chat_id=7, message_id=1)).ok
    assert ada.messages[0].reactions == {}


async def test_in_a_group_the_bot_hears_commands_and_replies_only(
    ask: Ask, telegram: Telegram, ada: Person
) -> None:
    group = telegram.group(-100, "Friends", by=ada)
    assert (await heard(ask))["my_chat_member"]["new_chat_member"]["status"] == "member"
    group.says(ada, "among ourselves")
    assert "my_chat_member" in await heard(ask)
    group.says(ada, "/today@other_bot")
    assert "my_chat_member" in await heard(ask)
    group.says(ada, "/today@ask_anyway_bot")
    assert (await heard(ask))["message"]["chat"] == {
        "id": -100, "title": "Friends", "type": "group"
    }  # fmt: skip
    assert (await ask("sendMessage", chat_id=-100, text="Hello")).ok
    assert (await ask("leaveChat", chat_id=-100)).ok
    answer = await ask("sendMessage", chat_id=-100, text="Hello")
    assert answer.description == "Forbidden: bot is not a member of the group chat"
    group.add_bot(ada)
    group.remove_bot(ada)
    answer = await ask("sendMessage", chat_id=-100, text="Hello")
    assert answer.description == "Forbidden: bot was kicked from the group chat"


async def test_pinning(ask: Ask, ada: Person) -> None:
    assert (await ask("pinChatMessage", chat_id=7, message_id=1)).ok
    chat = (await ask("getChat", chat_id=7)).result
    assert chat["pinned_message"]["message_id"] == 1
    assert (await ask("unpinChatMessage", chat_id=7)).ok
    assert "pinned_message" not in (await ask("getChat", chat_id=7)).result
