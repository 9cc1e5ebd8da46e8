"""python-telegram-bot's door to the emulator, without a socket between them.

A connection that dies becomes what the bot would get from a real one. What it
may conclude is in `__cause__`: ConnectionRefusedError means the request was
never sent; TimeoutError (asyncio's is the same) means it was, and nobody knows what became of it.
"""

from typing import Any
from urllib.parse import unquote

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.sandbox.answers import Dropped
from bot.sandbox.params import Upload
from bot.sandbox.telegram import Telegram


class SandboxRequest(BaseRequest):
    """Pass one as `request=` and one as `get_updates_request=`; timeouts are not kept."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(  # the signature is python-telegram-bot's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        url = unquote(url)
        if "/file/bot" in url:
            token, _, path = url.split("/file/bot", 1)[1].partition("/")
            content = self._telegram.download(token, path)
            return (404, b'{"ok":false}') if content is None else (200, content)
        token, _, name = url.rsplit("/bot", 1)[1].partition("/")
        params = dict(request_data.json_parameters) if request_data else {}
        try:
            answer = await self._telegram.call(token, name, params, _files(request_data))
        except Dropped as dropped:
            if dropped.executed:
                raise TimedOut from TimeoutError("no answer")
            refused = ConnectionRefusedError("no connection")
            raise NetworkError("Connection refused") from refused
        return answer.status, answer.payload


def _files(request_data: RequestData | None) -> dict[str, bytes | Upload]:
    if request_data is None or not request_data.contains_files:
        return {}
    result: dict[str, bytes | Upload] = {}
    for field, (name, content, mime) in (request_data.multipart_data or {}).items():
        data = content if isinstance(content, bytes) else content.read()
        result[field] = Upload(data, name, mime)
    return result
