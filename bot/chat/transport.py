"""PTB's HTTP seam on aiohttp: a quarter of the processor time, and it knows whether a call left.

What surprises: an error's cause is not the one aiohttp raised but another of its class, as the real
one can hold the URL and with it the token. And connections are counted here, not by aiohttp, so
that waiting for a free one and waiting for Telegram are told apart.
"""

import asyncio
import io
import json
import os
import re
from typing import Any, cast
from urllib.request import getproxies, proxy_bypass

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from multidict import CIMultiDict, CIMultiDictProxy
from telegram import error as api
from telegram.request import BaseRequest, RequestData
from yarl import URL

NEVER_LEFT = (
    aiohttp.ClientConnectorError,  # refused, unreachable, unknown host, bad certificate
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,  # the proxy would not open a tunnel
    aiohttp.InvalidURL,
)
ANSWERED = (api.BadRequest, api.ChatMigrated, api.Conflict, api.Forbidden, api.InvalidToken)
BUSY = "all connections are busy; the request was not sent"
AT_ONCE, ERROR_PAGE = 0.001, 500  # seconds (aiohttp takes 0 for "never"); bytes kept of one
TOKEN = re.compile(r"/bot([^/]+)")
HIDDEN = URL("https://hidden.invalid")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def was_sent(error: BaseException) -> bool | None:
    """Whether the request behind a TelegramError left this machine.

    False: it never did, and can be repeated freely. True: Telegram answered, and the error's class
    says what. None: nobody knows (no answer in time, connection lost, a 5xx from some gateway).
    """
    if isinstance(error.__cause__, (*NEVER_LEFT, ConnectionRefusedError)):
        return False
    return True if isinstance(error, (*ANSWERED, api.RetryAfter)) else None


class AiohttpRequest(BaseRequest):
    """Timeouts are seconds, None for ever, with the meaning and defaults they have in HTTPXRequest.

    `proxy` is an http:// or https:// URL; without one the environment's is used (HTTPS_PROXY,
    HTTP_PROXY, ALL_PROXY, NO_PROXY), unless `trust_env` is False. Any other kind raises ValueError.
    """

    def __init__(
        self,
        connection_pool_size: int = 256,
        read_timeout: float | None = 5.0,
        write_timeout: float | None = 5.0,
        connect_timeout: float | None = 5.0,
        pool_timeout: float | None = 1.0,
        media_write_timeout: float | None = 20.0,
        proxy: str | None = None,
        trust_env: bool = True,
    ) -> None:
        self._pool_size = connection_pool_size
        self._read_timeout, self._write_timeout = read_timeout, write_timeout
        self._connect_timeout, self._pool_timeout = connect_timeout, pool_timeout
        self._media_write_timeout = media_write_timeout
        self._proxy, self._trust_env = _checked(proxy), trust_env
        self._proxies: dict[URL, str | None] = {}
        self._session: aiohttp.ClientSession | None = None
        self._free = asyncio.Semaphore(connection_pool_size)

    @property
    def read_timeout(self) -> float | None:
        return self._read_timeout

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            self._free = asyncio.Semaphore(self._pool_size)
            self._proxies = {}  # asked of the environment once for each host
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, ttl_dns_cache=300),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None or self._session.closed:
            raise RuntimeError("This AiohttpRequest is not initialized!")
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_seconds(connect_timeout, self._connect_timeout),
            sock_read=_seconds(read_timeout, self._read_timeout),
        )
        patience = _seconds(write_timeout, self._media_write_timeout)  # counts for uploads only
        if not await self._take_place(_seconds(pool_timeout, self._pool_timeout)):
            raise api.TimedOut(f"Pool timeout: {BUSY}") from aiohttp.ConnectionTimeoutError(BUSY)
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data, patience),
                headers=FORM if request_data and not request_data.contains_files else None,
                timeout=timeout,
                proxy=self._proxy_for(url),
                allow_redirects=False,
            ) as response:
                return response.status, _told(url, response.status, await response.read())
        except (aiohttp.ClientError, OSError, ValueError) as error:
            cause = _harmless(error)
        finally:
            self._free.release()
        # Outside of the handler: inside, the original would come along as the error's context.
        if isinstance(cause, TimeoutError):
            raise api.TimedOut from cause
        raise api.NetworkError(f"aiohttp.{type(cause).__name__}: {cause}") from cause

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As PTB's, which however logs what it cannot read, people's words and all."""
        try:
            parsed = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            parsed = None
        if not isinstance(parsed, dict):
            raise api.TelegramError("Invalid server response")
        return parsed

    async def _take_place(self, patience: float | None) -> bool:
        if not self._free.locked():
            return await self._free.acquire()
        try:
            async with asyncio.timeout(patience):
                return await self._free.acquire()
        except TimeoutError:
            return False

    def _proxy_for(self, url: str) -> str | None:
        if self._proxy or not self._trust_env:
            return self._proxy
        place = URL(url).origin()
        if place not in self._proxies:
            known = getproxies()
            through = known.get(place.scheme) or known.get("all")
            aside = place.host is None or proxy_bypass(place.host)
            self._proxies[place] = None if aside else _checked(through)
        return self._proxies[place]


class _Upload(aiohttp.MultipartWriter):
    """A multipart body that gives up when one write takes longer than `patience` seconds."""

    def __init__(self, patience: float | None) -> None:
        super().__init__("form-data")
        self._patience = patience

    async def write_with_length(self, writer: AbstractStreamWriter, length: int | None) -> None:
        async with asyncio.timeout(self._patience) as deadline:
            patient = cast(AbstractStreamWriter, _Patient(writer, deadline, self._patience))
            await super().write_with_length(patient, length)


class _Patient:
    def __init__(
        self, writer: AbstractStreamWriter, deadline: asyncio.Timeout, patience: float | None
    ) -> None:
        self._writer, self._deadline, self._patience = writer, deadline, patience

    async def write(self, chunk: bytes) -> None:
        if self._patience is not None:
            self._deadline.reschedule(asyncio.get_running_loop().time() + self._patience)
        await self._writer.write(chunk)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._writer, name)


def _body(request_data: RequestData | None, patience: float | None) -> bytes | _Upload | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.url_encoded_parameters().encode()
    upload = _Upload(patience)
    for name, value in request_data.json_parameters.items():
        upload.append(value).set_content_disposition("form-data", False, name=name)
    for name, (filename, content, mime_type) in (request_data.multipart_data or {}).items():
        stream = io.BytesIO(content) if isinstance(content, bytes) else content  # goes in pieces
        part = upload.append(stream, CIMultiDict({"Content-Type": mime_type}))
        part.set_content_disposition("form-data", False, name=name, filename=filename)
    return upload


def _seconds(given: object, default: float | None) -> float | None:
    seconds = default if given is BaseRequest.DEFAULT_NONE else cast("float | None", given)
    return seconds if seconds is None else max(seconds, AT_ONCE)


def _checked(proxy: str | None) -> str | None:
    if proxy and not proxy.lower().startswith(("http://", "https://")):
        raise ValueError("only http:// and https:// proxies can be used")
    return proxy or None


def _told(url: str, status: int, payload: bytes) -> bytes:
    """The answer; of an error page only a piece, without the token that a gateway may repeat."""
    if 200 <= status <= 299:
        return payload
    token = TOKEN.search(url)
    payload = payload.replace(token[1].encode(), b"(token)") if token else payload
    return payload if payload.lstrip()[:1] == b"{" else payload[:ERROR_PAGE]


def _harmless(error: Exception) -> aiohttp.ClientError:
    """An error of the same class with no URL, proxy password, traceback or history in it."""
    match error:
        case aiohttp.ClientConnectorError():
            key, reason = error.args
            bare = key._replace(proxy=None, proxy_auth=None, proxy_headers_hash=None)
            return type(error)(bare, reason)
        case aiohttp.ConnectionTimeoutError():
            return aiohttp.ConnectionTimeoutError("no connection in time")
        case TimeoutError():
            return aiohttp.SocketTimeoutError("no answer in time")
        case aiohttp.ClientResponseError():
            asked = aiohttp.RequestInfo(HIDDEN, "POST", CIMultiDictProxy(CIMultiDict()), HIDDEN)
            return type(error)(asked, (), status=error.status)
        case ValueError() | aiohttp.NonHttpUrlClientError():
            return aiohttp.InvalidURL(HIDDEN)
        case aiohttp.ClientOSError():
            return aiohttp.ClientOSError(error.errno, os.strerror(error.errno or 0))
        case aiohttp.ServerDisconnectedError():
            return aiohttp.ServerDisconnectedError()
        case aiohttp.ClientPayloadError():
            return aiohttp.ClientPayloadError("the answer broke off")
    return aiohttp.ClientConnectionError(type(error).__name__)
