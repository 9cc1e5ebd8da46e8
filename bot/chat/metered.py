"""Every call of the Bot API, counted on its way through the transport.

A refusal that is not JSON comes from something on the way to Telegram. PTB would read it as
Telegram's own: that somebody has blocked us, or that the token is wrong.

Told are the method, what became of it and how long it took. Of an answer only two numbers
are read: how long Telegram wants to be left alone, and its clock (every message it accepts
carries its date).
"""

import re
import time
from typing import Any

from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.chat.transport import was_sent
from bot.clock import Clock
from bot.meter import Meter

OUTCOMES = {401: "unauthorized", 403: "blocked", 404: "unauthorized", 409: "conflict", 429: "wait"}
LONGEST_NAME = 40  # of a method; anything else in its place is no method
SILENCE = re.compile(rb'"retry_after":\s*(\d{1,9})')
DATE = re.compile(rb'"date":\s*(\d{1,12})')  # in a person's text the quotes would be escaped


class Metered(BaseRequest):
    def __init__(self, inner: BaseRequest, meter: Meter, clock: Clock) -> None:
        self._inner = inner
        self._meter = meter
        self._clock = clock
        self.parse_json_payload = inner.parse_json_payload  # type: ignore[method-assign]

    @property
    def read_timeout(self) -> float | None:
        return self._inner.read_timeout

    async def initialize(self) -> None:
        await self._inner.initialize()

    async def shutdown(self) -> None:
        await self._inner.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        began, name = time.perf_counter(), _method(url)
        timeouts = (read_timeout, write_timeout, connect_timeout, pool_timeout)
        try:
            status, answer = await self._inner.do_request(url, method, request_data, *timeouts)
        except TelegramError as mistake:
            self._meter.called(name, _broken(mistake), time.perf_counter() - began)
            raise
        self._meter.called(name, _outcome(status), time.perf_counter() - began)
        self._read(name, status, answer)
        if 400 <= status < 500 and not answer.lstrip().startswith(b"{"):
            raise NetworkError(f"a page with status {status} that is not Telegram's")
        return status, answer

    def _read(self, name: str, status: int, answer: bytes) -> None:
        if status == 429 and (silence := SILENCE.search(answer)):
            self._meter.told_to_wait(float(silence[1]))
        if status == 200 and name == "sendMessage" and (dates := DATE.findall(answer)):
            told = max(int(date) for date in dates)  # the one it replies to is older
            self._meter.skewed(self._clock.now().timestamp() - told)


def _method(url: str) -> str:
    name = url.rpartition("/")[2]
    return name if name.isalpha() and len(name) <= LONGEST_NAME else "other"


def _outcome(status: int) -> str:
    if 200 <= status <= 299:
        return "ok"
    return OUTCOMES.get(status, "refused" if status < 500 else "gateway")


def _broken(mistake: TelegramError) -> str:
    if was_sent(mistake) is False:
        return "unsent"
    return "timeout" if isinstance(mistake, TimedOut) else "broken"
