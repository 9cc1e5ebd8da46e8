"""The body of an HTTP request to the Bot API: JSON, urlencoded or multipart.

Multipart is taken apart here, byte for byte, because Starlette's own reader
needs a package the bot has no other use for.
"""

import json
import re
from collections.abc import Mapping
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from bot.sandbox.answers import bad
from bot.sandbox.params import Upload

Form = tuple[dict[str, Any], dict[str, Upload]]


async def read_form(request: Request) -> Form:
    """Parameters and files; those of the address first, the body's win."""
    values: dict[str, Any] = dict(request.query_params)
    body = await request.body()
    kind = request.headers.get("content-type", "")
    if not body:
        return values, {}
    if kind.startswith("application/json"):
        return values | _from_json(body), {}
    if kind.startswith("multipart/form-data"):
        fields, files = split_multipart(kind, body)
        return values | fields, files
    return values | dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True)), {}


def split_multipart(kind: str, body: bytes) -> Form:
    found = re.search(r'boundary="?([^";,]+)"?', kind)
    if not found:
        raise bad("can't parse multipart: no boundary")
    fields: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + found[1].encode())[1:]:
        if part.startswith(b"--"):
            break
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = BytesHeaderParser(EmailMessage, policy=HTTP).parsebytes(head)
        name = _parameter(headers, "name")
        filename = _parameter(headers, "filename")
        if filename:
            mime = headers.get_content_type() if "content-type" in headers else ""
            files[name] = Upload(content, filename, mime or "application/octet-stream")
        else:
            fields[name] = content.decode(errors="replace")
    return dict(fields), files


def _parameter(headers: Any, name: str) -> str:
    disposition = headers.get("content-disposition")
    given: Mapping[str, str] = getattr(disposition, "params", {})
    return str(given.get(name, ""))


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        values = json.loads(body)
    except ValueError as broken:
        raise bad("can't parse JSON object") from broken
    if not isinstance(values, dict):
        raise bad("object expected")
    return values
