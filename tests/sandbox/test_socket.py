"""The emulator behind a real socket: dropped lines, long polls, webhooks, the event stream."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import NetworkError, TimedOut

from bot.clock import MovableClock
from bot.sandbox import server
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import TOKEN


@asynccontextmanager
async def served(app: Any) -> AsyncIterator[str]:
    config = uvicorn.Config(app, port=0, log_level="critical", timeout_graceful_shutdown=1)
    running = uvicorn.Server(config)
    async with asyncio.TaskGroup() as group:
        group.create_task(running.serve())
        while not running.started:
            await asyncio.sleep(0.002)  # noqa: TID251 - uvicorn tells in no other way
        port = running.servers[0].sockets[0].getsockname()[1]
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            running.should_exit = True


@pytest.fixture
async def address(telegram: Telegram, clock: MovableClock) -> AsyncIterator[str]:
    async with served(server.build(telegram, clock)) as address:
        yield address


def bot_at(address: str) -> Bot:
    return Bot(TOKEN, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot")


async def test_a_bot_talks_and_sends_files(address: str, ada: Person) -> None:
    async with bot_at(address) as bot:
        sent = await bot.send_document(7, b"\x00\r\n\xff", filename="a.bin")
        assert sent.document
        file = await sent.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"\x00\r\n\xff"


async def test_a_dropped_line_is_really_dropped(
    address: str, telegram: Telegram, ada: Person
) -> None:
    async with bot_at(address) as bot:
        for kind, received in (("drop_before", 0), ("drop_after", 1)):
            telegram.faults.add(kind, method="sendMessage", times=1)
            with pytest.raises(NetworkError) as lost:
                await bot.send_message(7, "x")
            assert not isinstance(lost.value, TimedOut)
            assert len(ada.received) == received
        assert await bot.send_message(7, "y")


async def test_a_long_poll_hears_at_once_and_leaves_with_its_caller(
    address: str, telegram: Telegram, ada: Person
) -> None:
    url = f"{address}/bot{TOKEN}/getUpdates?timeout=50"
    async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
        waiting = group.create_task(fetch(session, url))
        await until(lambda: telegram.world.updates.polls_waited == 1)
        ada.send("hello")
        [update] = (await waiting)["result"]
        assert update["message"]["text"] == "hello"
        leaving = group.create_task(fetch(session, f"{url}&offset={update['update_id'] + 1}"))
        await until(lambda: telegram.world.updates.polls_waited == 2)
        leaving.cancel()
        await until(lambda: len(telegram.calls_of("getUpdates")) == 2)


async def test_updates_go_to_the_webhook_until_it_takes_them(
    address: str, telegram: Telegram, clock: MovableClock, ada: Person
) -> None:
    came: list[tuple[str | None, str]] = []

    async def hook(request: Request) -> Response:
        text = (await request.json())["message"]["text"]
        came.append((request.headers.get("x-telegram-bot-api-secret-token"), text))
        if len(came) == 1:
            return Response("not now", 503)
        return JSONResponse({"method": "sendMessage", "chat_id": 7, "text": "by return"})

    hooked = Starlette(routes=[Route("/hook", hook, methods=["POST"])])
    async with served(hooked) as mine, bot_at(address) as bot:
        await bot.set_webhook(f"{mine}/hook", secret_token="s3cret")
        ada.send("hello")
        await until(lambda: telegram.world.webhook.last_error != "")
        info = await bot.get_webhook_info()
        assert info.last_error_message == "Wrong response from the webhook: 503"
        assert info.pending_update_count == 1
        await until(lambda: ada.received != [], lambda: clock.move(timedelta(seconds=5)))
        assert ada.received[0].text == "by return"
        assert came == [("s3cret", "hello")] * 2
        assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_watchers_are_told(address: str, telegram: Telegram, ada: Person) -> None:
    jump = {"to": "plus_hours:1"}
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{address}/sandbox/events") as stream,
    ):
        await stream.content.readuntil(b": hello\n\n")
        ada.send("hi")
        event = await next_event(stream)
        assert (event["what"], event["chat_id"]) == ("message", 7)
        async with session.post(f"{address}/sandbox/clock", json=jump) as told:
            now = (await told.json())["now"]
        assert (await next_event(stream))["now"] == now


async def next_event(stream: aiohttp.ClientResponse) -> dict[str, Any]:
    line = await stream.content.readuntil(b"\n\n")
    event: dict[str, Any] = json.loads(line.removeprefix(b"data: "))
    return event


async def fetch(session: aiohttp.ClientSession, url: str) -> Any:
    async with session.get(url) as response:
        return await response.json()


async def until(true: Callable[[], bool], meanwhile: Callable[[], None] = lambda: None) -> None:
    """Give the sockets turns until it is so."""
    async with asyncio.timeout(5):
        while not true():
            meanwhile()
            await asyncio.sleep(0.002)  # noqa: TID251 - a real socket takes real time
