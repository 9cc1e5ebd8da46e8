"""With SENTRY_DSN, a report holds classes and places; the wire is ours here, the SDK is real."""

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from bot.ops import sentry

WORDS = "they will laugh at me"
TOKEN = "4242:AAE-a-token-that-opens-nothing-at-all"
DSN = "https://key@sentry.invalid/1"


class Caught(Transport):
    """What would have been sent."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[dict[str, Any]] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        for item in envelope.items:
            self.events.append(json.loads(item.get_bytes()))


@pytest.fixture
def caught() -> Iterator[Caught]:
    transport = Caught()
    reporter = sentry.start(DSN, TOKEN, transport)
    yield transport
    logging.getLogger().removeHandler(reporter)
    sentry_sdk.get_client().close()
    sentry_sdk.get_global_scope().set_client(None)


def fail(words: str) -> None:
    heard = [words]  # what a debugger would show
    raise ValueError(f"cannot read {heard[0]}")


def test_a_report_holds_classes_and_places_and_nothing_else(caught: Caught) -> None:
    log = logging.getLogger("bot.chat.worker")
    log.warning("not yet an error: %s", WORDS)
    try:
        fail(WORDS)
    except ValueError as mistake:
        log.exception("update %d is a dead letter (%s)", 7, TOKEN, exc_info=mistake)
    (event,) = caught.events
    assert WORDS not in json.dumps(event)
    assert set(event) <= sentry.LET_THROUGH
    assert event["logentry"]["message"] == "update 7 is a dead letter (<token>)"
    (exception,) = event["exception"]["values"]
    assert set(exception) == {"type", "module", "stacktrace"}
    frame = exception["stacktrace"]["frames"][-1]
    assert frame["filename"] == "tests/ops/test_sentry.py"
    assert frame["function"] == "fail"
    assert set(frame) <= {"filename", "function", "lineno", "in_app"}


def test_what_a_library_logs_is_not_reported(caught: Caught) -> None:
    logging.getLogger("telegram").error(WORDS)
    assert caught.events == []


def test_what_the_sdk_adds_by_itself_stays_here() -> None:
    added: Any = {
        "level": "error",
        "server_name": "host",
        "breadcrumbs": [WORDS],
        "user": {"id": 1},
    }
    assert sentry.only_listed(added, {}) == {"level": "error"}
