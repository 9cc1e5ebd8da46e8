"""The transport against real sockets, beside PTB's own: same errors, but no token."""

import asyncio
import io
import logging
import socket
import struct
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, HTTPXRequest

from bot.chat.transport import AiohttpRequest, was_sent

TOKEN = "987654321:AAsecretSECRETsecret-SECRETsecret_0"
PATIENCE = 0.05  # seconds
Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
BOTH = pytest.mark.parametrize("kind", [AiohttpRequest, HTTPXRequest])


def path(base: str) -> str:
    return f"{base}/bot{TOKEN}/sendMessage"


@asynccontextmanager
async def raw_server(talk: Talk) -> AsyncIterator[str]:
    """A server that speaks as badly as `talk` does, after it has read the head of a request."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await talk(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()


async def head(reader: asyncio.StreamReader) -> str:
    return (await reader.readuntil(b"\r\n\r\n")).decode()


async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    await asyncio.wait_for(reader.read(), 1)


async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await head(reader)
    at_once = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)


async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await head(reader)


def saying(answer: bytes) -> Talk:
    async def say(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head(reader)
        writer.write(answer)
        await writer.drain()

    return say


async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Accepts, and never reads."""
    writer.transport.pause_reading()  # type: ignore[attr-defined]
    await asyncio.sleep(4 * PATIENCE)  # noqa: TID251 - the other side of the wire
    writer.transport.abort()


HTML = b"<html>502 for /bot" + TOKEN.encode() + b"/sendMessage" + b"x" * 5000 + b"</html>"
BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: %d\r\n\r\n%s" % (len(HTML), HTML)
PORTAL = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(HTML), HTML)
MISHAPS: dict[str, tuple[Talk, type[TelegramError], type[BaseException] | None]] = {
    "slow": (silence, TimedOut, aiohttp.SocketTimeoutError),
    "reset": (reset, NetworkError, aiohttp.ClientOSError),
    "hung up": (hang_up, NetworkError, aiohttp.ServerDisconnectedError),
    "garbage": (saying(b"\x16\x03 what?\r\n\r\n"), NetworkError, aiohttp.ClientResponseError),
    "broken off": (
        saying(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"ok"'),
        NetworkError,
        aiohttp.ClientPayloadError,
    ),
    "bad gateway": (saying(BAD_GATEWAY), NetworkError, TelegramError),
    "portal": (saying(PORTAL), TelegramError, None),
}


async def mishap(request: BaseRequest, url: str, **more: Any) -> TelegramError:
    async with request:
        with pytest.raises(TelegramError) as caught:
            await request.post(url, read_timeout=PATIENCE, **more)
    return caught.value


async def both(url: str, **more: Any) -> tuple[TelegramError, TelegramError]:
    """What PTB's own transport makes of it, and ours."""
    return await mishap(HTTPXRequest(), url, **more), await mishap(AiohttpRequest(), url, **more)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def assert_keeps_the_secret(error: BaseException, *secrets: str) -> None:
    told = "".join(traceback.format_exception(error))
    for link in chain(error):
        told += f"{link} {link!r} {link.args!r} {vars(link)!r}"
        assert (
            link is error or link.__traceback__ is None or not isinstance(link, aiohttp.ClientError)
        )
    for secret in (TOKEN, TOKEN.partition(":")[2], *secrets):
        assert secret not in told


@pytest.mark.parametrize("name", MISHAPS)
async def test_a_mishap_after_sending_is_what_ptb_makes_of_it_and_nobody_knows(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    talk, kind, cause = MISHAPS[name]
    async with raw_server(talk) as base:
        theirs = await mishap(HTTPXRequest(), path(base))
        caplog.clear()
        caplog.set_level(logging.DEBUG)
        ours = await mishap(AiohttpRequest(), path(base))
    assert type(ours) is type(theirs) is kind
    assert type(ours.__cause__) is (cause or type(None))
    assert was_sent(ours) is None
    assert_keeps_the_secret(ours)
    assert TOKEN not in caplog.text
    assert len(str(ours)) < 700


async def refused() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


async def test_a_refused_connection_never_left() -> None:
    base = await refused()
    theirs, ours = await both(path(base))
    assert type(ours) is type(theirs) is NetworkError
    assert isinstance(ours.__cause__, aiohttp.ClientConnectorError)
    assert was_sent(ours) is False
    assert_keeps_the_secret(ours)


async def test_an_unknown_host_never_left(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    url = path("http://nowhere.invalid")
    theirs, ours = await both(url)
    assert type(ours) is type(theirs) is NetworkError
    assert isinstance(ours.__cause__, aiohttp.ClientConnectorDNSError)
    assert was_sent(ours) is False
    assert_keeps_the_secret(ours)


async def test_a_connection_that_is_not_made_in_time_never_left() -> None:
    async with raw_server(silence) as base:
        url = path(base.replace("http:", "https:"))  # it will wait for a handshake
        theirs, ours = await both(url, connect_timeout=PATIENCE)
    assert type(ours) is type(theirs) is TimedOut
    assert type(ours.__cause__) is aiohttp.ConnectionTimeoutError
    assert was_sent(ours) is False
    assert_keeps_the_secret(ours)


async def test_something_that_is_not_tls_never_left() -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()

    async with raw_server(plain) as base:
        ours = await mishap(AiohttpRequest(), path(base.replace("http:", "https:")))
    assert type(ours) is NetworkError
    assert isinstance(ours.__cause__, aiohttp.ClientConnectorSSLError)
    assert was_sent(ours) is False
    assert_keeps_the_secret(ours)


@pytest.mark.parametrize("url", [f"http:///bot{TOKEN}/x", f"bot{TOKEN}/x", f"ftp://h/bot{TOKEN}/x"])
async def test_an_url_that_is_none_never_left(url: str) -> None:
    ours = await mishap(AiohttpRequest(), url)
    assert type(ours) is NetworkError
    assert was_sent(ours) is False
    assert_keeps_the_secret(ours)


@BOTH
async def test_waiting_for_a_free_connection_is_told_apart(kind: type[BaseRequest]) -> None:
    async with raw_server(silence) as base:
        request = kind(connection_pool_size=1)  # type: ignore[call-arg]
        async with request:
            first = asyncio.ensure_future(request.post(path(base), read_timeout=4 * PATIENCE))
            await asyncio.sleep(PATIENCE / 5)  # noqa: TID251 - until the first has the place
            with pytest.raises(TimedOut, match=r"^Pool timeout: ") as caught:
                await request.post(path(base), pool_timeout=PATIENCE / 5)
            with pytest.raises(TimedOut):
                await first
    if kind is AiohttpRequest:
        assert was_sent(caught.value) is False
        assert isinstance(caught.value.__cause__, aiohttp.ConnectionTimeoutError)


@BOTH
async def test_an_upload_that_nobody_reads_runs_out_of_time(kind: type[BaseRequest]) -> None:
    async with raw_server(deaf) as base, kind() as request:
        bot = Bot(TOKEN, base_url=f"{base}/bot", request=request)
        with pytest.raises(TimedOut) as caught:
            await bot.send_document(1, b"x" * 12_000_000, write_timeout=PATIENCE, read_timeout=5)
    assert was_sent(caught.value) is None
    if kind is AiohttpRequest:
        assert type(caught.value.__cause__) is aiohttp.SocketTimeoutError


REFUSALS: list[tuple[int, dict[str, Any], type[TelegramError], bool | None]] = [
    (400, {}, BadRequest, True),
    (400, {"parameters": {"migrate_to_chat_id": -5}}, ChatMigrated, True),
    (401, {}, InvalidToken, True),
    (403, {}, Forbidden, True),
    (404, {}, InvalidToken, True),
    (409, {}, Conflict, True),
    (429, {"parameters": {"retry_after": 3}}, RetryAfter, True),
    (500, {}, NetworkError, None),
    (302, {}, NetworkError, None),
]


@asynccontextmanager
async def telegram(
    handler: Callable[[web.Request], Awaitable[web.StreamResponse]],
) -> AsyncIterator[str]:
    app = web.Application(client_max_size=64_000_000)
    app.router.add_route("*", "/{tail:.*}", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "localhost", 0)
    await site.start()
    yield f"http://localhost:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
@pytest.mark.parametrize(("status", "more", "kind", "sent"), REFUSALS)
async def test_a_refusal_is_of_the_class_that_ptb_gives_it(
    status: int, more: dict[str, Any], kind: type[TelegramError], sent: bool | None
) -> None:
    async def refuse(_: web.Request) -> web.Response:
        headers = {"Location": "/elsewhere"} if status == 302 else {}
        return web.json_response(
            {"ok": False, "description": "no", **more}, status=status, headers=headers
        )

    async with telegram(refuse) as base:
        theirs, ours = await both(path(base))
    assert type(ours) is type(theirs) is kind
    assert str(ours) == str(theirs)
    assert was_sent(ours) is sent
    assert_keeps_the_secret(ours)


@BOTH
async def test_what_is_sent_arrives(kind: type[BaseRequest], tmp_path: Path) -> None:
    seen: list[dict[str, Any]] = []

    async def receive(request: web.Request) -> web.Response:
        fields: dict[str, Any] = {"agent": request.headers["User-Agent"][:19]}
        for name, value in (await request.post()).items():
            fields[name] = value
            if isinstance(value, web.FileField):
                content = value.file.read()
                fields[name] = (value.filename, value.content_type, len(content), hash(content))
        seen.append(fields)
        chat = {"id": 7, "type": "private"}
        return web.json_response({"ok": True, "result": {"message_id": 1, "date": 1, "chat": chat}})

    (tmp_path / "große Datei.json").write_bytes(large := b"{}" * 3_000_000)
    async with telegram(receive) as base, kind() as request:
        bot = Bot(TOKEN, base_url=f"{base}/bot", request=request)
        await bot.send_message(7, "ü & = % 日本 \n+")
        await bot.send_photo(
            7, b"\x89PNG" + b"x" * 2_000_000, caption="ein Bild", filename="chart.png"
        )
        with (tmp_path / "große Datei.json").open("rb") as stream:
            await bot.send_document(7, InputFile(stream, read_file_handle=False), caption="é")
        await bot.send_document(7, io.BytesIO(b"small"), filename="a.txt")
    assert seen[0] == {"agent": "python-telegram-bot", "chat_id": "7", "text": "ü & = % 日本 \n+"}
    png = hash(b"\x89PNG" + b"x" * 2_000_000)
    assert seen[1]["photo"] == ("chart.png", "image/png", 2_000_004, png)
    assert seen[1]["caption"] == "ein Bild"
    assert seen[2]["document"] == ("große Datei.json", "application/json", 6_000_000, hash(large))
    assert seen[3]["document"][:3] == ("a.txt", "text/plain", 5)


async def fine(request: web.Request) -> web.Response:
    return web.json_response({"ok": True, "result": request.method == "POST"})


async def test_connections_are_kept_and_counted() -> None:
    peers: set[object] = set()
    now = most = 0

    async def count(request: web.Request) -> web.Response:
        nonlocal now, most
        assert request.transport is not None
        peers.add(request.transport.get_extra_info("peername"))
        now, most = now + 1, max(most, now + 1)
        await asyncio.sleep(0)  # noqa: TID251 - the other side of the wire
        now -= 1
        return await fine(request)

    async with telegram(count) as base, AiohttpRequest(8, pool_timeout=None) as request:
        for _ in range(5):
            assert await request.post(path(base)) is True
        assert len(peers) == 1
        await asyncio.gather(*(request.post(path(base)) for _ in range(200)))
    assert most <= 8
    assert len(peers) <= 8


async def test_a_call_that_is_given_up_gives_its_place_back() -> None:
    async with raw_server(silence) as base, telegram(fine) as good, AiohttpRequest(1) as request:
        call = asyncio.ensure_future(request.post(path(base), read_timeout=None))
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(call, PATIENCE)
        assert await request.post(path(good)) is True


async def test_starting_and_stopping_twice_is_no_trouble() -> None:
    request = AiohttpRequest()
    await request.shutdown()
    async with telegram(fine) as base:
        for _ in range(2):
            await request.initialize()
            await request.initialize()
            assert await request.post(path(base)) is True
            assert await request.retrieve(path(base)) == b'{"ok": true, "result": false}'
            await request.shutdown()
            await request.shutdown()
        with pytest.raises(NetworkError, match="not initialized"):
            await request.post(path(base))


async def test_a_timeout_that_is_not_given_is_the_one_of_the_start() -> None:
    assert AiohttpRequest().read_timeout == HTTPXRequest().read_timeout == 5
    assert AiohttpRequest(read_timeout=None).read_timeout is None
    async with raw_server(silence) as base, AiohttpRequest(read_timeout=PATIENCE) as request:
        with pytest.raises(TimedOut):
            await request.post(path(base))
        with pytest.raises(TimedOut):
            await request.post(path(base), read_timeout=0)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(request.post(path(base), read_timeout=None), 3 * PATIENCE)


@pytest.mark.parametrize("by_environment", [False, True])
async def test_a_proxy_is_used(by_environment: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await head(reader))
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n{"ok": true, "result": 4}  ')
        await writer.drain()

    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    async with raw_server(proxy) as base:
        through = base.replace("http://", "http://user:hush@")
        if by_environment:
            monkeypatch.setenv("HTTP_PROXY", through)
        request = AiohttpRequest(proxy=None if by_environment else through)
        async with request:
            assert await request.post(path("http://api.invalid")) == 4
    assert heard[0].startswith(f"POST http://api.invalid/bot{TOKEN}/sendMessage HTTP/1.1")
    assert "Proxy-Authorization: Basic dXNlcjpodXNo" in heard[0]


async def test_a_proxy_that_refuses_or_is_not_there_keeps_the_request_here() -> None:
    async with raw_server(saying(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")) as base:
        through = base.replace("http://", "http://user:hush@")
        ours = await mishap(AiohttpRequest(proxy=through), path("https://api.invalid"))
    assert type(ours) is NetworkError
    assert isinstance(ours.__cause__, aiohttp.ClientHttpProxyError)
    assert was_sent(ours) is False
    assert_keeps_the_secret(ours, "hush")
    through = (await refused()).replace("http://", "http://user:hush@")
    ours = await mishap(AiohttpRequest(proxy=through), path("https://api.invalid"))
    assert isinstance(ours.__cause__, aiohttp.ClientProxyConnectionError)
    assert was_sent(ours) is False
    assert_keeps_the_secret(ours, "hush")


def test_a_proxy_of_another_kind_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="only http"):
        AiohttpRequest(proxy="socks5://user:hush@127.0.0.1:1")


async def test_the_environment_can_be_ignored_and_can_except_hosts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", await refused())
    async with telegram(fine) as base:
        async with AiohttpRequest(trust_env=False) as request:
            assert await request.post(path(base)) is True
        monkeypatch.setenv("NO_PROXY", "localhost")
        async with AiohttpRequest() as request:
            assert await request.post(path(base)) is True
