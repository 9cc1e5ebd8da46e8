"""The tags of Telegram's HTML and the entities they become."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.sandbox.answers import Refusal, bad
from bot.sandbox.links import checked_url, linked_user
from bot.sandbox.spans import Entity

PLAIN = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "tg-spoiler": "spoiler", "span": "spoiler",
}  # fmt: skip
TAGS = {*PLAIN, "a", "code", "pre", "blockquote", "tg-emoji", "tg-time"}


@dataclass(frozen=True, slots=True)
class Tag:
    name: str
    start: int  # in UTF-16 code units of the result
    mark: int  # in characters of the result
    attributes: dict[str, str] = field(default_factory=dict)


def special(tag: Tag, written: str, place: dict[str, int]) -> Iterator[Entity]:
    if tag.name == "tg-emoji":
        number = tag.attributes.get("emoji-id", "")
        if not re.fullmatch(r"-?[0-9]{1,18}", number) or int(number) == 0:
            raise wrong("Invalid custom emoji identifier specified")
        yield {"type": "custom_emoji", **place, "custom_emoji_id": number}
    elif tag.name == "tg-time":
        moment = tag.attributes.get("unix", "")
        if re.fullmatch(r"[0-9]{1,12}", moment) and int(moment) > 0:
            shown = tag.attributes.get("format", "")
            yield {
                "type": "date_time", **place, "unix_time": int(moment), "date_time_format": shown
            }  # fmt: skip
    elif tag.name == "a":
        link = tag.attributes.get("href") or written
        if user_id := linked_user(link):
            yield {"type": "text_mention", **place, "user": {"id": user_id}}
        elif url := checked_url(link):
            yield {"type": "text_link", **place, "url": url}


def language(tag: Tag) -> str:
    given = tag.attributes.get("class", "")
    return given.removeprefix("language-") if given.startswith("language-") else ""


def wrong(text: str) -> Refusal:
    return bad(f"Can't parse entities: {text}")
