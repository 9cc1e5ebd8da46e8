"""A headless Chromium over its DevTools protocol: open a page at a phone's size, look, draw.

Only what a picture needs, on the aiohttp that is installed anyway, so that a picture asks for
no driver besides the browser itself. CHROMIUM names the program where it is not on the PATH.
"""

import asyncio
import base64
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
STARTING = 20.0  # seconds for the browser to open its door
LOADING = 10.0  # seconds for a page to become what it was waited for
LOOKING = 0.05  # seconds between looks


class NoChromium(Exception):
    """There is none on this machine; says how to get one."""


class Page:
    """One tab, asked one thing at a time."""

    def __init__(self, wire: ClientWebSocketResponse) -> None:
        self._wire = wire
        self._number = 0

    async def ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        await self._wire.send_json({"id": self._number, "method": method, "params": params})
        while True:
            answer = await self._wire.receive_json()
            if answer.get("id") != self._number:
                continue  # an event
            if "error" in answer:
                raise RuntimeError(f"{method}: {answer['error'].get('message')}")
            result: dict[str, Any] = answer["result"]
            return result

    async def size(self, width: int, height: int, scale: float) -> None:
        await self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=False,
        )

    async def zone(self, name: str) -> None:
        """Where its clock is."""
        await self.ask("Emulation.setTimezoneOverride", timezoneId=name)

    async def open(self, address: str, until: str) -> None:
        """Open it and wait until the JavaScript expression `until` is true."""
        await self.ask("Page.navigate", url=address)
        await self.wait(until)

    async def write(self, html: str, until: str) -> None:
        """Show this instead of what is open."""
        frame = (await self.ask("Page.getFrameTree"))["frameTree"]["frame"]["id"]
        await self.ask("Page.setDocumentContent", frameId=frame, html=html)
        await self.wait(until)

    async def wait(self, until: str) -> None:
        async with asyncio.timeout(LOADING):
            while not await self.value(until):
                await asyncio.sleep(LOOKING)  # noqa: TID251 - a browser keeps its own time

    async def value(self, expression: str) -> Any:
        answer = await self.ask("Runtime.evaluate", expression=expression, awaitPromise=True)
        return answer["result"].get("value")

    async def picture(self) -> bytes:
        """What is in the window, as PNG."""
        answer = await self.ask("Page.captureScreenshot", format="png", optimizeForSpeed=False)
        return base64.b64decode(answer["data"])


@asynccontextmanager
async def chromium() -> AsyncIterator[Page]:
    """A tab of a browser of its own, gone afterwards with everything it wrote."""
    program = _program()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        process = await asyncio.create_subprocess_exec(
            program,
            "--headless=new",
            "--no-sandbox",  # it runs as root in containers, and opens our own page only
            "--hide-scrollbars",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            # a mouse, which keeps what only hovering shows out of the picture
            "--blink-settings=primaryHoverType=2,availableHoverTypes=2",
            "--remote-debugging-port=0",
            f"--user-data-dir={folder}",
            "about:blank",
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            async with ClientSession() as session:
                address = await _address(session, Path(folder) / "DevToolsActivePort")
                async with session.ws_connect(address, max_msg_size=0) as wire:
                    yield Page(wire)
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


def _program() -> str:
    for name in (os.environ.get("CHROMIUM", ""), *NAMES):
        if name and (found := shutil.which(name)):
            return found
    raise NoChromium(
        "This needs Chromium or Chrome, and there is none on the PATH.\n"
        "On Debian and Ubuntu: apt-get install chromium. Elsewhere: CHROMIUM=/path/to/it"
    )


async def _address(session: ClientSession, announced: Path) -> str:
    """Of the first tab; the browser writes its port into a file once it listens."""
    async with asyncio.timeout(STARTING):
        while not (announced.is_file() and announced.read_text().strip()):
            await asyncio.sleep(LOOKING)  # noqa: TID251 - a browser keeps its own time
        port = announced.read_text().split()[0]
        while True:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                tabs = await answer.json()
            pages = [tab for tab in tabs if tab["type"] == "page"]
            if pages:
                return str(pages[0]["webSocketDebuggerUrl"])
            await asyncio.sleep(LOOKING)  # noqa: TID251 - a browser keeps its own time
