"""Logging, with a net under it: no token and no words of a person in any line.

Our own lines never hold either. The net is around the one handler of the root logger, for
everything else that logs, libraries included. Of an exception it lets through the
classes and the places, never the text. Of a line that is not ours it lets through what was
written by a programmer, not what was filled in.
"""

import logging
import re
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator
from copy import copy
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TextIO

import structlog

if TYPE_CHECKING:
    from structlog.typing import EventDict, Processor

OURS = "bot"
LOWEST = {"telegram": logging.INFO}  # of what others log; below, PTB logs people's messages
TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{20,64}")
HIDDEN = "<token>"
DEEPEST = 6  # exceptions behind an exception

log = logging.getLogger(f"{OURS}.ops.logs")


class Redaction:
    """Makes records harmless. `literal` is the token itself, whatever its form."""

    def __init__(self, literal: str | None = None, *, unsafe: bool = False) -> None:
        self._literal = literal
        self._unsafe = unsafe

    def of(self, record: logging.LogRecord) -> logging.LogRecord | None:
        """A copy that may be written down; None for what nobody should read."""
        ours = record.name == OURS or record.name.startswith(f"{OURS}.")
        if not (ours or self._unsafe) and record.levelno < _lowest(record.name):
            return None
        safe = copy(record)
        safe.msg = self.clean(_said(record) if ours or self._unsafe else _template(record))
        safe.args = safe.exc_info = safe.exc_text = None
        if record.exc_info:
            safe.exc_text = self.clean(told(record.exc_info[1]))
        if record.stack_info:
            safe.stack_info = self.clean(record.stack_info)
        return safe

    def clean(self, text: str) -> str:
        if self._literal:
            text = text.replace(self._literal, HIDDEN)
        return TOKEN.sub(HIDDEN, text)


def _lowest(name: str) -> int:
    return LOWEST.get(name.partition(".")[0], logging.WARNING)


def _said(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # a line whose values do not fit its text
        return str(record.msg)


def _template(record: logging.LogRecord) -> str:
    """Its first line; of what was filled in, numbers only. What others format may be anything."""
    text = str(record.msg)
    if record.args:
        given = record.args if isinstance(record.args, tuple) else (record.args,)
        safe = tuple(a if isinstance(a, int | float) else f"<{type(a).__name__}>" for a in given)
        try:
            text = text % safe
        except Exception:  # then without them
            text = str(record.msg)
    return text.partition("\n")[0]


def told(error: BaseException | None) -> str:
    """An exception as classes and places, and those of what caused it."""
    return "\n".join(_told(error, 0)) if error else ""


def _told(error: BaseException, depth: int) -> Iterator[str]:
    yield "".join(traceback.format_tb(error.__traceback__)) + _class(error)
    if depth == DEEPEST:
        return
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _told(one, depth + 1)
        return
    hidden = None if error.__suppress_context__ else error.__context__
    if (cause := error.__cause__ or hidden) is not None:
        yield "because of"
        yield from _told(cause, depth + 1)


def _class(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")


# --- how a line looks


def _fields(_: Any, __: str, event: "EventDict") -> "EventDict":
    record: logging.LogRecord = event["_record"]
    fields = {"level": record.levelname, "logger": record.name}
    traces = {"exception": record.exc_text, "stack": record.stack_info}
    return {**fields, **event, **{key: text for key, text in traces.items() if text}}


def _text(_: Any, __: str, event: "EventDict") -> str:
    """`2026-11-23T11:00:00Z WARNING bot.chat.worker: what happened person=3f9a1c2b`"""
    line = "{at} {level} {logger}: {event}".format_map(event)
    known = {"at", "level", "logger", "event", "exception", "stack"}
    more = "".join(f" {key}={value}" for key, value in event.items() if key not in known)
    behind = "".join(f"\n{event[key]}" for key in ("stack", "exception") if key in event)
    return line + more + behind


def formatter(style: str) -> logging.Formatter:
    """`text` for eyes, `json` for machines: one object a line."""
    last: Processor = structlog.processors.JSONRenderer() if style == "json" else _text
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[structlog.contextvars.merge_contextvars, _fields],
        processors=[
            structlog.processors.TimeStamper("iso", utc=True, key="at"),
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            last,
        ],
    )


class Handler(logging.StreamHandler[TextIO]):
    """Nothing passes it but through the net. Other handlers see records as they were."""

    def __init__(self, stream: TextIO, redaction: Redaction) -> None:
        super().__init__(stream)
        self._redaction = redaction

    def handle(self, record: logging.LogRecord) -> bool:
        safe = self._redaction.of(record)
        return safe is not None and bool(super().handle(safe))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Python's own tells what it could not write, values and all; this one tells where."""
        place = f"{Path(record.pathname).name}:{record.lineno}"
        print(f"a log line from {place} could not be written", file=sys.stderr)


def net(
    stream: TextIO, style: str = "text", *, token: str | None = None, unsafe: bool = False
) -> logging.Handler:
    """The one handler there is."""
    handler = Handler(stream, Redaction(token, unsafe=unsafe))
    handler.setFormatter(formatter(style))
    return handler


def start(
    level: str, style: str = "text", *, token: str | None = None, unsafe: bool = False
) -> None:
    """From here on everything that is logged, warned or raised unseen goes through the net."""
    handler = net(sys.stderr, style, token=token, unsafe=unsafe)
    logging.basicConfig(level=level if unsafe else "WARNING", handlers=[handler], force=True)
    logging.getLogger(OURS).setLevel(level)
    for name, lowest in LOWEST.items():
        wanted = logging.getLevelName(level)
        logging.getLogger(name).setLevel(wanted if unsafe else max(lowest, wanted))
    warnings.showwarning = _warned
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _in_a_thread
    if unsafe:
        log.warning("--unsafe-debug: what people write can appear in this log")


# --- what nobody caught


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("stopped by a defect", exc_info=(kind, error, trace))


def _unraisable(found: "sys.UnraisableHookArgs") -> None:
    error = found.exc_value
    log.error("an error where nobody could hear it", exc_info=error if error else None)


def _in_a_thread(found: threading.ExceptHookArgs) -> None:
    log.error("a thread was stopped by a defect", exc_info=found.exc_value)


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    log.warning("%s at %s:%d", category.__name__, Path(filename).name, lineno)
