"""Everything the emulated Telegram remembers, for the methods and the people to share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from bot.clock import Clock
from bot.sandbox.answers import bad, forbidden
from bot.sandbox.chats import Chat, Media, Message, Standing, message_json
from bot.sandbox.faults import Faults
from bot.sandbox.params import Params, leading_number
from bot.sandbox.updates import Updates

CALLBACK_LIVES = timedelta(minutes=15)  # Telegram's own figure is not published


@dataclass(frozen=True, slots=True)
class Toast:
    """What answerCallbackQuery showed."""

    text: str = ""
    show_alert: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class Callback:
    """One tap on an inline button."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    data: str
    asked_at: datetime
    answer: Toast | None = None


@dataclass(slots=True)
class Webhook:
    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    ip_address: str = ""
    last_error_at: datetime | None = None
    last_error: str = ""


@dataclass(slots=True)
class Profile:
    """What the bot says about itself, by language; '' is the default."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    menu_buttons: dict[int, dict[str, Any]] = field(default_factory=dict)


class World:
    def __init__(self, clock: Clock, bot: Mapping[str, Any], faults: Faults) -> None:
        self.clock = clock
        self.bot = dict(bot)
        self.updates = Updates(clock, faults)
        self.chats: dict[int, Chat] = {}
        self.users: dict[int, dict[str, Any]] = {}
        self.files: dict[str, Media] = {}
        self.callbacks: dict[str, Callback] = {}
        self.webhook = Webhook()
        self.profile = Profile()
        self.listeners: list[Callable[[dict[str, Any]], None]] = []
        self._last_message = 0
        self._last_file = 0
        self._last_callback = 4_000_000_000_000_000_000

    def changed(self, what: str, chat_id: int | None = None, **details: Any) -> None:
        """Tell whoever watches."""
        for listener in list(self.listeners):
            listener({"what": what, "chat_id": chat_id, **details})

    def chat(self, params: Params, *, write: bool = False) -> Chat:
        """The chat `chat_id` names, if the bot may read (or write) it."""
        named = params.text("chat_id").strip()
        if not named:
            raise bad("chat_id is empty")
        by_name = named[0] == "@"
        chat = self._by_username(named) if by_name else self.chats.get(leading_number(named))
        if chat is None:
            raise bad("chat not found")
        if write:
            self.check_write(chat)
        return chat

    def check_write(self, chat: Chat) -> None:
        match chat.standing:
            case Standing.STRANGER:
                raise forbidden("bot can't initiate conversation with a user")
            case Standing.DEACTIVATED:
                raise forbidden("user is deactivated")
            case Standing.KICKED if chat.private:
                raise forbidden("bot was blocked by the user")
            case Standing.KICKED:
                raise forbidden(f"bot was kicked from the {chat.facts['type']} chat")
            case Standing.LEFT:
                raise forbidden(f"bot is not a member of the {chat.facts['type']} chat")
            case Standing.MEMBER:
                return

    def message(self, params: Params, purpose: str, *, write: bool = False) -> tuple[Chat, Message]:
        """The message `message_id` names; `purpose` is the wording of its absence."""
        chat = self.chat(params, write=write)
        message = chat.find(params.whole("message_id"))
        if message is None:
            raise bad(f"message to {purpose} not found")
        return chat, message

    def post(self, chat: Chat, sender: Mapping[str, Any], **content: Any) -> Message:
        """Put a new message into a chat."""
        self._last_message += 1
        now = self.clock.now()
        message = Message(self._last_message, chat.id, dict(sender), now, **content)
        chat.messages[message.id] = message
        self.changed("message", chat.id, message_id=message.id)
        return message

    def put(self, chat: Chat, message: Message, **changes: Any) -> Message:
        """Put a changed version of a message in its place."""
        chat.messages[message.id] = changed = replace(message, **changes)
        self.changed("message", chat.id, message_id=message.id)
        return changed

    def store_file(self, kind: str, name: str, mime: str, content: bytes, **facts: Any) -> Media:
        self._last_file += 1
        file_id = f"AgAC{kind.upper()}x{self._last_file:020d}"
        self.files[file_id] = media = Media(kind, file_id, name, mime, content, facts)
        return media

    def ask(self, user_id: int, chat: Chat, message_id: int, data: str) -> Callback:
        """A tap: queue its callback query."""
        self._last_callback += 7919
        callback = Callback(
            str(self._last_callback), user_id, chat.id, message_id, data, self.clock.now()
        )
        self.callbacks[callback.id] = callback
        message = chat.find(message_id)
        gone = {"chat": dict(chat.facts), "message_id": message_id, "date": 0}
        query = {
            "id": callback.id,
            "from": dict(self.users[user_id]),
            "message": message_json(chat, message) if message else gone,
            "chat_instance": str(-chat.id * 7_368_787),
            "data": data,
        }
        self.updates.push("callback_query", query)
        return callback

    def _by_username(self, name: str) -> Chat | None:
        # Telegram resolves names of channels and groups; a person's name is not found
        wanted = name[1:].lower()
        return next(
            (
                chat
                for chat in self.chats.values()
                if not chat.private and str(chat.facts.get("username", "")).lower() == wanted
            ),
            None,
        )
