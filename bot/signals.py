"""What the system tells a running bot: to stop, to stop at once, to read its prompts again."""

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

HARD_STOP = 10  # seconds after the first signal, whatever is in hand


@contextmanager
def heeded(stopping: asyncio.Event, reading: asyncio.Event) -> Iterator[None]:
    """The first signal stops gracefully, the second at once; SIGHUP reads the prompts again."""

    def stop() -> None:
        if stopping.is_set():
            os._exit(1)
        stopping.set()
        signal.alarm(HARD_STOP)  # by the kernel, should the loop itself be stuck

    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    loop.add_signal_handler(signal.SIGHUP, reading.set)
    try:
        yield
    finally:
        signal.alarm(0)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.remove_signal_handler(number)
