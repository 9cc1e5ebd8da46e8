"""Reports of defects to a Sentry, if the operator set SENTRY_DSN; nothing is sent otherwise.

The SDK is given nothing to collect: no integrations, no variables, no source, no trail of
what came before. An event is built here from a line of our own log, as classes and places,
and whatever the SDK adds to it must be on a list.
"""

import logging
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.config import WrongSettings
from bot.ops.logs import DEEPEST, OURS, Redaction

if TYPE_CHECKING:
    from sentry_sdk.transport import Transport
    from sentry_sdk.types import Event

LET_THROUGH = frozenset(
    {"event_id", "timestamp", "platform", "sdk", "release", "level", "logger", "logentry"}
    | {"exception"}
)


def start(dsn: str, token: str | None, transport: "Transport | None" = None) -> logging.Handler:
    """Report every error of ours from now on. Raises WrongSettings without the SDK."""
    try:
        import sentry_sdk
    except ImportError:
        raise WrongSettings(
            "SENTRY_DSN: the package for it is not installed; EXTRA=sentry brings it: "
            "docs/operations.md says where"
        ) from None
    sentry_sdk.init(
        dsn=dsn,
        transport=transport,
        before_send=only_listed,
        default_integrations=False,
        auto_enabling_integrations=False,
        include_local_variables=False,
        include_source_context=False,
        send_client_reports=False,
        auto_session_tracking=False,
        max_breadcrumbs=0,
        server_name="",
    )
    reporter = Reporter(token)
    logging.getLogger().addHandler(reporter)
    return reporter


def only_listed(event: "Event", _hint: dict[str, Any]) -> "Event | None":
    """The second net: what the SDK of some later version may add by itself stays here."""
    kept: Any = {key: value for key, value in event.items() if key in LET_THROUGH}
    return kept  # type: ignore[no-any-return]


class Reporter(logging.Handler):
    def __init__(self, token: str | None) -> None:
        super().__init__(logging.ERROR)
        self._clean = Redaction(token).clean

    def emit(self, record: logging.LogRecord) -> None:
        import sentry_sdk

        if record.name.partition(".")[0] != OURS:
            return
        event: Any = {
            "level": "fatal" if record.levelno >= logging.CRITICAL else "error",
            "logger": record.name,
            "logentry": {"message": self._clean(record.getMessage())},
        }
        if record.exc_info and record.exc_info[1]:
            event["exception"] = {"values": list(_chain(record.exc_info[1], 0))[::-1]}
        sentry_sdk.capture_event(event)


def _chain(error: BaseException, depth: int) -> Iterator[dict[str, Any]]:
    """An exception and what caused it, the outermost first."""
    frames = [
        {"filename": _short(frame.filename), "function": frame.name, "lineno": frame.lineno}
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    yield {
        "type": type(error).__qualname__,
        "module": type(error).__module__,
        "stacktrace": {"frames": frames},
    }
    behind = error.exceptions if isinstance(error, BaseExceptionGroup) else (error.__cause__,)
    for cause in behind if depth < DEEPEST else ():
        if cause is not None:
            yield from _chain(cause, depth + 1)


def _short(path: str) -> str:
    """Without the folders in front, which can hold the operator's name."""
    return "/".join(Path(path).parts[-3:])
