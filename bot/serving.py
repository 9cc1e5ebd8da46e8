"""uvicorn as a part of this process: the signals stay ours, and so does the log.

Imported only by whoever serves something.
"""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import uvicorn

GRACE = 2  # seconds for requests in hand when stopping


class Quiet(uvicorn.Server):
    """uvicorn without handlers for signals."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def server(application: Any, **options: Any) -> Quiet:
    return Quiet(
        uvicorn.Config(
            application,
            log_level="critical",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE,
            **{"lifespan": "off", **options},
        )
    )


async def serve(application: Any, listening: socket.socket, stopping: asyncio.Event) -> None:
    """Until `stopping`; requests in hand are answered."""
    serving = server(application)
    task = asyncio.ensure_future(serving.serve([listening]))
    try:
        await stopping.wait()
    finally:
        serving.should_exit = True
        await task


def listen(host: str, port: int, *, or_any: bool = False) -> socket.socket:
    """The wanted port; any free one if it is taken and that is all right. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio turns off Nagle only on sockets that name it.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError:
        if not or_any:
            listening.close()
            raise
        listening.bind((host, 0))
    return listening
