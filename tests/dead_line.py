"""A line to a PostgreSQL that can go dead: all stays open, and nothing comes through any more."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from sqlalchemy import make_url


class Line:
    def __init__(self, url: str) -> None:
        """`url` names the server by the folder of its socket."""
        self._far = make_url(url)
        self._streams: list[asyncio.StreamWriter] = []
        self._age = 0  # connections from before stay dead, as those to a server that is gone
        self.is_dead = False
        self.url = ""

    def mend(self) -> None:
        """For new connections."""
        self.is_dead, self._age = False, self._age + 1

    async def open(self) -> asyncio.Server:
        server = await asyncio.start_server(self._called, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        near = self._far.set(host="127.0.0.1", port=port, query={})
        self.url = near.render_as_string(hide_password=False)
        return server

    async def _called(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._streams.append(writer)
        if self.is_dead:
            return
        place = Path(str(self._far.query["host"])) / ".s.PGSQL.5432"
        far_reader, far_writer = await asyncio.open_unix_connection(str(place))
        self._streams.append(far_writer)
        await asyncio.gather(self._pass(reader, far_writer), self._pass(far_reader, writer))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        age = self._age
        with suppress(OSError):
            while heard := await reader.read(65536):
                if not self.is_dead and age == self._age:
                    writer.write(heard)
        if age == self._age:
            writer.close()

    def cut(self) -> None:
        for stream in self._streams:
            stream.close()


@asynccontextmanager
async def line_to(url: str) -> AsyncIterator[Line]:
    line = Line(url)
    server = await line.open()
    try:
        yield line
    finally:
        line.cut()
        server.close()
