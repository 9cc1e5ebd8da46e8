"""python-telegram-bot on the emulator without a socket: what its users would see."""

import pytest
from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MenuButtonCommands,
    ReplyParameters,
    Update,
)
from telegram.constants import ParseMode, ReactionEmoji
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.sandbox.editing import REACTIONS
from bot.sandbox.people import PIXEL, Person
from bot.sandbox.request import SandboxRequest
from bot.sandbox.telegram import Telegram


@pytest.fixture
def bot(telegram: Telegram) -> Bot:
    request, polls = SandboxRequest(telegram), SandboxRequest(telegram)
    return Bot(telegram.token, request=request, get_updates_request=polls)


async def test_a_conversation(bot: Bot, ada: Person) -> None:
    async with bot:
        assert bot.username == "ask_anyway_bot"
        ada.send("/today")
        [update] = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
        assert update.message
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("I am in", callback_data="in")]])
        card = await update.message.reply_text(
            "<b>Ask</b> for <tg-spoiler>water</tg-spoiler>",
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard,
            disable_notification=True,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            reply_parameters=ReplyParameters(update.message.message_id),
        )
        assert card.text_html == '<b>Ask</b> for <span class="tg-spoiler">water</span>'
        assert card.reply_to_message
        ada.press("I am in")
        [update] = await bot.get_updates(offset=update.update_id + 1)
        query = update.callback_query
        assert query
        assert query.data == "in"
        await query.answer("Noted")
        edited = await query.edit_message_text("You are in.")
        assert not isinstance(edited, bool)
        assert edited.reply_markup is None
        assert [callback.answer.text for callback in ada.toasts if callback.answer] == ["Noted"]


async def test_files_go_up_and_come_down(bot: Bot, ada: Person) -> None:
    async with bot:
        data = bytes(range(256)) * 3
        sent = await bot.send_document(7, data, filename="answers ü.bin", caption="Yours")
        assert sent.document
        assert sent.document.file_name == "answers ü.bin"
        file = await sent.document.get_file()
        assert bytes(await file.download_as_bytearray()) == data
        picture = await bot.send_photo(7, PIXEL, caption="<i>A</i>", parse_mode=ParseMode.HTML)
        assert picture.photo[0].width == 1
        again = await bot.send_photo(7, picture.photo[0].file_id)
        assert again.photo[0].file_id == picture.photo[0].file_id
        captioned = await picture.edit_caption("B")
        assert not isinstance(captioned, bool)
        assert captioned.caption == "B"


async def test_what_else_the_bot_does_at_its_start(bot: Bot, ada: Person) -> None:
    async with bot:
        assert await bot.set_my_commands([("start", "Begin")], language_code="de")
        assert [c.command for c in await bot.get_my_commands(language_code="de")] == ["start"]
        assert await bot.set_my_description("One a day")
        assert (await bot.get_my_description()).description == "One a day"
        assert await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
        assert (await bot.get_chat(7)).first_name == "Ada"
        assert await bot.send_chat_action(7, "typing")
        assert await bot.set_message_reaction(7, 1, ReactionEmoji.RED_HEART)
        sent = await bot.send_message(7, "What?", reply_markup=ForceReply())
        assert await bot.delete_messages(7, [sent.message_id, 999])
        assert (await bot.get_webhook_info()).url == ""


async def test_errors_are_python_telegram_bots_own(
    bot: Bot, telegram: Telegram, ada: Person
) -> None:
    async with bot:
        sent = await bot.send_message(7, "x")
        with pytest.raises(BadRequest, match="Message is not modified"):
            await sent.edit_text("x")
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(99, "x")
        telegram.faults.add("refuse", retry_after=7, times=1)
        with pytest.raises(RetryAfter):
            await bot.send_message(7, "x")
        telegram.faults.add("refuse", status=502, times=1)
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await bot.send_message(7, "x")
        telegram.faults.add("garbage", times=1)
        with pytest.raises(Exception, match="Invalid server response"):
            await bot.send_message(7, "x")
        ada.block()
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(7, "x")
        await bot.set_webhook("https://example.org/hook")
        with pytest.raises(Conflict):
            await bot.get_updates()


async def test_the_cause_tells_whether_a_request_was_sent(
    bot: Bot, telegram: Telegram, ada: Person
) -> None:
    async with bot:
        telegram.faults.add("drop_before", method="sendMessage", times=1)
        with pytest.raises(NetworkError) as never:
            await bot.send_message(7, "x")
        assert isinstance(never.value.__cause__, ConnectionRefusedError)
        assert not isinstance(never.value, TimedOut)
        assert ada.received == []
        telegram.faults.add("drop_after", method="sendMessage", times=1)
        with pytest.raises(TimedOut) as unknown:
            await bot.send_message(7, "x")
        assert isinstance(unknown.value.__cause__, TimeoutError)
        assert [message.text for message in ada.received] == ["x"]


def test_the_reactions_are_those_python_telegram_bot_knows() -> None:
    def plain(emoji: str) -> str:
        return emoji.replace("\ufe0f", "")

    assert {plain(emoji) for emoji in REACTIONS} == {plain(emoji.value) for emoji in ReactionEmoji}
