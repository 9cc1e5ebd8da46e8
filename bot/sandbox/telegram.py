"""The emulator's core: one bot's Telegram, in this process.

`call` answers as the Bot API does, down to the wording; `person` gives hands to
whoever plays the other side. Transports and the page stand on these two. Time
is the clock's, so messages age and limits refill as fast as it is moved.
"""

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any

from bot.clock import Clock
from bot.sandbox.answers import Answer, Dropped, Refusal, bad
from bot.sandbox.chats import Chat, Media, Standing
from bot.sandbox.faults import Fault, FaultKind, Faults
from bot.sandbox.limits import Limits
from bot.sandbox.methods import METHODS, PACED
from bot.sandbox.params import Params, Upload
from bot.sandbox.people import Group, Person, change_standing
from bot.sandbox.world import World

TOKEN_SHAPE = re.compile(r"\d+:[A-Za-z0-9_-]{24,}")
MOST_CALLS = 20_000  # of the log; older ones go


@dataclass(frozen=True, slots=True)
class Call:
    """One request as it came and what became of it; no answer if the connection died."""

    number: int
    at: datetime
    method: str
    params: Mapping[str, Any]
    files: tuple[str, ...]
    answer: Answer | None


class Telegram:
    def __init__(
        self,
        clock: Clock,
        *,
        token: str,
        bot_username: str = "ask_anyway_bot",
        bot_name: str = "Ask Anyway",
        limits: Limits | None = None,
        seed: int = 0,
    ) -> None:
        self.clock = clock
        self.token = token
        self.faults = Faults(Random(seed))
        self.limits = limits or Limits()
        bot_id = int(token.split(":", 1)[0]) if TOKEN_SHAPE.fullmatch(token) else 1
        bot = {"id": bot_id, "is_bot": True, "first_name": bot_name, "username": bot_username}
        self.world = World(clock, bot, self.faults)
        self.calls: list[Call] = []
        self.calls_made = 0
        self.on_call: list[Callable[[Call], None]] = []

    async def call(
        self,
        token: str,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, bytes | Upload] | None = None,
    ) -> Answer:
        """Answer one request; raises Dropped where a connection would have died."""
        given = Params(params, files)
        answer: Answer | None = None
        try:
            answer = await self._answer(token, method.lower(), given)
        finally:
            self._note(method, given, answer)
        return answer

    def download(self, token: str, path: str) -> bytes | None:
        """A file by the path getFile gave; None if there is none."""
        parts = path.split("/")
        media = self.world.files.get(parts[1]) if len(parts) > 1 and token == self.token else None
        return media.content if media else None

    def person(
        self,
        user_id: int,
        first_name: str = "Ada",
        *,
        language_code: str = "en",
        username: str | None = None,
        last_name: str | None = None,
    ) -> Person:
        """A user of Telegram, known from now on; the bot may write once they have written."""
        user: dict[str, Any] = {"id": user_id, "is_bot": False, "first_name": first_name}
        names = {"last_name": last_name, "username": username, "language_code": language_code}
        user |= {key: value for key, value in names.items() if value}
        if user_id not in self.world.users:
            self.world.users[user_id] = user
            shown = {k: v for k, v in user.items() if k not in ("is_bot", "language_code")}
            facts = {**shown, "type": "private"}
            self.world.chats[user_id] = Chat(user_id, facts, Standing.STRANGER)
            self.world.changed("person", user_id)
        return Person(self.world, user)

    def group(self, chat_id: int, title: str, *, by: Person) -> Group:
        """A group (negative id) to which `by` has just added the bot."""
        kind = "supergroup" if chat_id < -(10**12) else "group"
        facts = {"id": chat_id, "title": title, "type": kind}
        chat = self.world.chats[chat_id] = Chat(chat_id, facts, Standing.LEFT)
        change_standing(self.world, chat, by.user, Standing.MEMBER)
        return Group(self.world, chat)

    def chat(self, chat_id: int) -> Chat:
        return self.world.chats[chat_id]

    def file(self, file_id: str) -> Media:
        return self.world.files[file_id]

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method.lower() == method.lower()]

    async def _answer(self, token: str, method: str, params: Params) -> Answer:
        if self.faults.outage:
            raise Dropped(executed=False)
        chat_id = params.whole("chat_id") or None
        final: Fault | None = None
        for fault in self.faults.strike(method, chat_id):
            if fault.kind is FaultKind.DELAY:
                await self.clock.sleep(fault.seconds)
            else:
                final = fault
        if final and final.kind is FaultKind.REFUSE:
            return final.answer()
        if final and final.kind is FaultKind.DROP_BEFORE:
            raise Dropped(executed=False)
        answer = await self._execute(token, method, params, chat_id)
        if final and final.kind is FaultKind.DROP_AFTER:
            raise Dropped(executed=True)
        if final and final.kind is FaultKind.GARBAGE:
            return Answer(answer.status, answer.body, b"<html>\xff upstream says hello")
        return answer

    async def _execute(
        self, token: str, method: str, params: Params, chat_id: int | None
    ) -> Answer:
        try:
            if not TOKEN_SHAPE.fullmatch(token) and token != self.token:
                raise Refusal(404, "Not Found")
            if token != self.token:
                raise Refusal(401, "Unauthorized")
            if method not in METHODS:
                raise Refusal(404, "Not Found")
            if method in PACED and chat_id in self.world.chats:
                self.limits.spend(chat_id, self.clock.now())
            result = METHODS[method](self.world, params)
            if inspect.isawaitable(result):
                result = await result
        except Refusal as refusal:
            return refusal.answer()
        except UnicodeEncodeError:
            return bad("strings must be encoded in UTF-8").answer()
        return Answer(200, {"ok": True, "result": result})

    def _note(self, method: str, params: Params, answer: Answer | None) -> None:
        self.calls_made += 1
        files = tuple(params.files)
        call = Call(self.calls_made, self.clock.now(), method, params.values, files, answer)
        self.calls.append(call)
        del self.calls[:-MOST_CALLS]
        for listener in list(self.on_call):
            listener(call)
