"""Every conversation in the tests is also a search for leaks.

While a test's bot runs, everything that anybody logs goes through the net that the real bot
has with LOG_LEVEL=DEBUG. Afterwards nothing that the people of the test typed, none of their
names and not the token may stand in what came out, nor in any file.
"""

import io
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bot.ops import logs
from bot.sandbox.telegram import Telegram

SHORTEST, SHORTEST_NAME = 10, 4  # characters; what is shorter can stand anywhere by chance
LEVELS = {"bot": logging.DEBUG, "telegram": logging.INFO}  # as with LOG_LEVEL=DEBUG


@contextmanager
def logged_to(handler: logging.Handler, levels: Mapping[str, int]) -> Iterator[None]:
    """All that is logged, from these levels on, goes to this handler as well."""
    before = {name: logging.getLogger(name).level for name in levels}
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)


class Leaks:
    def __init__(self, telegram: Telegram, token: str, folder: Path) -> None:
        self._telegram = telegram
        self._secret = token.partition(":")[2]
        self._folder = folder
        self.output = io.StringIO()

    @contextmanager
    def watching(
        self, handler: logging.Handler | None = None, levels: Mapping[str, int] = LEVELS
    ) -> Iterator[None]:
        """`handler` in place of the real net shows that the search finds what there is."""
        with logged_to(handler or logs.net(self.output), levels):
            yield

    def found(self) -> list[str]:
        """What leaked into the log or a file, as texts: `'Robin' in askanyway.db`."""
        written = {path.name: path.read_bytes() for path in self._files()}
        return self.found_in({"the log": self.output.getvalue().encode(), **written})

    def found_in(self, places: Mapping[str, bytes]) -> list[str]:
        return [
            f"{word!r} in {place}"
            for word in sorted(self._words())
            for place, content in places.items()
            if word.encode() in content
        ]

    def _files(self) -> list[Path]:
        return [path for path in self._folder.glob("*.*") if path.is_file()]

    def _words(self) -> set[str]:
        world = self._telegram.world
        names = {
            user[part]
            for user in world.users.values()
            for part in ("first_name", "last_name", "username")
            if len(user.get(part, "")) >= SHORTEST_NAME and not user["is_bot"]
        }
        said = {
            message.text
            for chat in world.chats.values()
            for message in chat.messages.values()
            if not message.from_bot and len(message.text) >= SHORTEST and " " in message.text
        }
        return names | said | {self._secret}
