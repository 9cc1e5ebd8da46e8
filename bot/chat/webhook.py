"""The other way in: Telegram knocks. Its secret is checked, the update committed, then 200.

Imported only where WEBHOOK_URL is set. Without the secret a request learns nothing and leaves
no line in the log; where the commit fails Telegram gets a 503 and comes again.
"""

import hmac
import json
import logging
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.chat.doorbell import Address
from bot.chat.letterbox import Letterbox, Raw

log = logging.getLogger(__name__)

LARGEST = 256 * 1024  # bytes of a body
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name


def application(where: Address, box: Letterbox) -> Starlette:
    secret = where.secret.encode()

    async def knocked(request: Request) -> Response:
        shown = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(shown, secret):
            return Response(status_code=403)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        update = _update(body)
        if update is None:
            return Response(status_code=400)
        try:
            await box.put(update)
        except Exception as mistake:  # whatever it is: Telegram must keep it and come again
            log.error("an update could not be kept: %s", type(mistake).__name__)
            return Response(status_code=503)
        return Response(status_code=200)

    return Starlette(routes=[Route(where.path, knocked, methods=["POST"])])


async def _body(request: Request) -> bytes | None:
    """None if it is too large; what it says of its length is not believed."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return body


def _update(body: bytes) -> Raw | None:
    try:
        update: Any = json.loads(body)
    except ValueError:
        return None
    if not isinstance(update, dict) or type(update.get("update_id")) is not int:
        return None
    return update
