"""What the emulator answers, and the ways in which it says no.

A connection that dies has no answer: it is the exception `Dropped`, which every
transport turns into what its own kind of connection would show.
"""

import json
from dataclasses import dataclass, field
from typing import Any

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of the Bot API; `raw` replaces the body when a fault garbles it."""

    status: int
    body: dict[str, Any]
    raw: bytes | None = None

    @property
    def ok(self) -> bool:
        return self.raw is None and bool(self.body.get("ok"))

    @property
    def result(self) -> Any:
        return self.body.get("result")

    @property
    def description(self) -> str:
        return str(self.body.get("description", ""))

    @property
    def retry_after(self) -> int | None:
        found = self.body.get("parameters", {}).get("retry_after")
        return None if found is None else int(found)

    @property
    def payload(self) -> bytes:
        """The bytes of the body as they go over the wire."""
        return json.dumps(self.body).encode() if self.raw is None else self.raw


@dataclass(slots=True)
class Refusal(Exception):
    """A request Telegram turns down."""

    status: int
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.status} {self.description}"

    def answer(self) -> Answer:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.status,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return Answer(self.status, body)


class Dropped(Exception):
    """The connection died without an answer; `executed` is what the caller cannot know."""

    def __init__(self, *, executed: bool) -> None:
        super().__init__("executed, answer lost" if executed else "not executed")
        self.executed = executed


def bad(text: str) -> Refusal:
    """A 400, worded as the Bot API words the errors of TDLib and of the servers behind it."""
    if len(text) > 1 and text[0].isupper() and not text[1].isupper():
        text = text[0].lower() + text[1:]
    return Refusal(400, f"Bad Request: {text}")


def forbidden(text: str) -> Refusal:
    return Refusal(403, f"Forbidden: {text}")


def too_many(retry_after: int) -> Refusal:
    return Refusal(
        429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after}
    )
