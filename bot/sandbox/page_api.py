"""The page's own small API under /sandbox/: everything a person, a clock or trouble can do.

Scripts use the same addresses; docs/sandbox.md shows them with curl.
"""

import asyncio
import json
from base64 import b64decode
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.clock import MovableClock
from bot.sandbox import views
from bot.sandbox.answers import Refusal
from bot.sandbox.chats import Message
from bot.sandbox.jumps import moment
from bot.sandbox.people import Person
from bot.sandbox.settling import Settling
from bot.sandbox.telegram import Telegram
from bot.sandbox.world import Callback

HEARTBEAT = 15.0  # seconds; keeps proxies from closing a silent stream
FIRST_PERSON = 1001
MOST_SHOWN = 500

Act = Callable[[Person, dict[str, Any]], Message | Callback | None]
Handler = Callable[[Request], Awaitable[Response]]

ACTS: dict[str, Act] = {
    "send": lambda who, given: who.send(str(given["text"]), given.get("reply_to")),
    "tap": lambda who, given: who.tap(int(given["message_id"]), str(given["button"])),
    "press": lambda who, given: who.press(str(given["label"])),
    "edit": lambda who, given: who.edit(int(given["message_id"]), str(given["text"])),
    "react": lambda who, given: who.react(int(given["message_id"]), given.get("emoji")),
    "sticker": lambda who, given: who.sticker(str(given.get("emoji", "👍"))),
    "photo": lambda who, given: who.photo(str(given.get("caption", ""))),
    "document": lambda who, given: who.document(
        str(given["name"]),
        b64decode(str(given["content"]), validate=True),
        str(given.get("caption", "")),
        str(given.get("mime") or "application/octet-stream"),
    ),
    "voice": lambda who, given: who.voice(int(given.get("seconds", 3))),
    "location": lambda who, given: who.location(
        float(given.get("latitude", 52.52)), float(given.get("longitude", 13.405))
    ),
    "contact": lambda who, given: who.contact(str(given.get("phone_number", "+15550100"))),
    "block": lambda who, _: who.block(),
    "unblock": lambda who, _: who.unblock(),
    "delete_chat": lambda who, given: who.delete_chat(block=bool(given.get("block"))),
    "deactivate": lambda who, _: who.deactivate(),
}


class PageApi:
    def __init__(self, telegram: Telegram, clock: MovableClock) -> None:
        self._telegram, self._clock = telegram, clock
        self._settling = Settling(telegram)
        clock.on_move(lambda: telegram.world.changed("clock", now=clock.now().isoformat()))

    def routes(self) -> list[BaseRoute]:
        table: list[tuple[str, str, Handler]] = [
            ("GET", "/people", self.people),
            ("POST", "/people", self.new_person),
            ("GET", "/chats/{chat_id:int}", self.chat),
            ("POST", "/chats/{chat_id:int}/{act}", self.act),
            ("GET", "/clock", self.clock),
            ("POST", "/clock", self.jump),
            ("GET", "/faults", self.faults),
            ("POST", "/faults", self.order_fault),
            ("DELETE", "/faults", self.clear_faults),
            ("DELETE", "/faults/{number:int}", self.cancel_fault),
            ("POST", "/trouble", self.trouble),
            ("POST", "/updates", self.push_update),
            ("GET", "/calls", self.calls),
            ("GET", "/callbacks", self.callbacks),
            ("GET", "/settle", self.settle),
            ("GET", "/files/{file_id}", self.file),
            ("GET", "/events", self.events),
        ]
        return [Route(f"/sandbox{path}", _safe(do), methods=[verb]) for verb, path, do in table]

    async def people(self, _request: Request) -> Response:
        return JSONResponse(views.people(self._telegram))

    async def new_person(self, request: Request) -> Response:
        given = await _json(request)
        known = self._telegram.world.users
        user_id = int(given.get("id") or max([FIRST_PERSON - 1, *known]) + 1)
        person = self._telegram.person(
            user_id,
            str(given.get("first_name") or "Ada"),
            language_code=str(given.get("language_code") or "en"),
            username=given.get("username"),
            last_name=given.get("last_name"),
        )
        return JSONResponse({**person.user, "standing": person.chat.standing})

    async def chat(self, request: Request) -> Response:
        chat = self._telegram.chat(request.path_params["chat_id"])
        everything = request.query_params.get("deleted") in ("1", "true")
        return JSONResponse(views.chat_view(self._telegram, chat, everything=everything))

    async def act(self, request: Request) -> Response:
        chat_id = request.path_params["chat_id"]
        person = Person(self._telegram.world, self._telegram.world.users[chat_id])
        act = ACTS[request.path_params["act"]]
        match act(person, await _json(request)):
            case Message() as message:
                return JSONResponse(views.message_view(person.chat, message))
            case Callback() as callback:
                return JSONResponse({"callback_query_id": callback.id, "data": callback.data})
            case _:
                return JSONResponse({"standing": person.chat.standing})

    async def clock(self, _request: Request) -> Response:
        return JSONResponse({"now": self._clock.now().isoformat()})

    async def jump(self, request: Request) -> Response:
        given = await _json(request)
        name, zone = str(given["to"]), str(given.get("zone") or "UTC")
        self._clock.move_to(moment(self._clock.now(), name, zone))
        return await self.clock(request)

    async def faults(self, _request: Request) -> Response:
        return JSONResponse(views.fault_views(self._telegram))

    async def order_fault(self, request: Request) -> Response:
        given = await _json(request)
        number = self._telegram.faults.add(str(given.pop("kind")), **given)
        return JSONResponse({"number": number})

    async def cancel_fault(self, request: Request) -> Response:
        self._telegram.faults.cancel(request.path_params["number"])
        return await self.faults(request)

    async def clear_faults(self, request: Request) -> Response:
        self._telegram.faults.clear()
        return await self.faults(request)

    async def trouble(self, request: Request) -> Response:
        """Lasting trouble: an outage, chances for updates, the limits and their figures."""
        given, faults = await _json(request), self._telegram.faults
        faults.outage = bool(given.get("outage", faults.outage))
        faults.duplicate = float(given.get("duplicate", faults.duplicate))
        faults.reorder = float(given.get("reorder", faults.reorder))
        if "seed" in given:
            faults.random.seed(int(given["seed"]))
        if isinstance(limits := given.get("limits"), dict):
            self._telegram.limits.configure(**limits)
        elif limits is not None:
            self._telegram.limits.configure(on=bool(limits))
        return await self.faults(request)

    async def push_update(self, request: Request) -> Response:
        """Put anything into the queue as it is, malformed if wanted."""
        number = self._telegram.world.updates.push_raw(await request.json())
        return JSONResponse({"update_id": number})

    async def calls(self, request: Request) -> Response:
        after = int(request.query_params.get("after", 0))
        method = request.query_params.get("method", "").lower()
        shown = [
            views.call_view(call)
            for call in self._telegram.calls
            if call.number > after and method in ("", call.method.lower())
        ]
        return JSONResponse(shown[-MOST_SHOWN:])

    async def callbacks(self, request: Request) -> Response:
        named = request.query_params.get("chat_id")
        chat_id = int(named) if named else None
        return JSONResponse(views.callback_views(self._telegram, chat_id))

    async def settle(self, request: Request) -> Response:
        quiet = float(request.query_params.get("quiet_ms", 400)) / 1000
        longest = float(request.query_params.get("timeout_ms", 10_000)) / 1000
        return JSONResponse({"settled": await self._settling.wait(quiet, longest)})

    async def file(self, request: Request) -> Response:
        media = self._telegram.file(request.path_params["file_id"])
        # shown as what it is called only where a browser may not run it
        kind = media.mime if media.mime in SHOWN else "application/octet-stream"
        return Response(
            media.content, media_type=kind, headers={"X-Content-Type-Options": "nosniff"}
        )

    async def events(self, _request: Request) -> Response:
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._stream(), media_type="text/event-stream", headers=headers)

    async def _stream(self) -> AsyncIterator[str]:
        queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        listeners = self._telegram.world.listeners
        listeners.append(queue.put_nowait)
        try:
            yield "retry: 1000\n: hello\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), HEARTBEAT)
                except TimeoutError:
                    yield ": still here\n\n"
                else:
                    yield f"data: {json.dumps(event)}\n\n"
        finally:
            listeners.remove(queue.put_nowait)


SHOWN = {"image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg", "application/json"}


async def _json(request: Request) -> dict[str, Any]:
    body = await request.body()
    given = json.loads(body) if body else {}
    if not isinstance(given, dict):
        raise ValueError("an object is expected")
    return given


def _safe(do: Handler) -> Handler:
    """What a caller got wrong becomes a 4xx that says so."""

    async def answer(request: Request) -> Response:
        try:
            return await do(request)
        except KeyError as missing:
            return JSONResponse({"error": f"unknown or missing: {missing}"}, status_code=404)
        except (ValueError, TypeError, LookupError) as wrong:
            return JSONResponse({"error": str(wrong)}, status_code=400)
        except Refusal as refusal:
            return JSONResponse({"error": refusal.description}, status_code=refusal.status)

    return answer
