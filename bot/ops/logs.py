"""Logging, with a net under it: no token and no words of a person in any line.

Our own lines never hold either. The filter sits on the root handler for everything
else that logs, libraries included, and for the text of their exceptions.
"""

import logging
import re
import sys
import traceback

TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{20,64}")
NOISY = ("httpx", "httpcore", "apscheduler", "aiosqlite", "alembic", "uvicorn.access", "asyncio")


class Redacting(logging.Formatter):
    """Formats as usual; a token becomes `<token>`, a traceback loses the exceptions' texts."""

    def format(self, record: logging.LogRecord) -> str:
        return TOKEN.sub("<token>", super().format(record))

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name is logging's
        _type, error, trace = ei if isinstance(ei, tuple) else (None, None, None)
        frames = "".join(traceback.format_tb(trace))
        return f"{frames}{type(error).__name__}"


def start(level: str) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("telegram").setLevel(max(logging.INFO, logging.getLevelName(level)))
