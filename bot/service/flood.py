"""More messages than anybody means to send: one notice, then quiet until it calms down.

Nothing else changes: what was answered before stays, taps are heard, and other people wait
no longer. Somebody in danger, or who asks for the numbers, is still answered: once a minute.
Taps and edits are counted apart, and only a machine makes too many of them.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from bot.content.understanding import understand
from bot.domain.intents import Intent
from bot.domain.safety import Danger
from bot.service import safety
from bot.service.work import Work

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
MOST_A_MINUTE, MOST_AN_HOUR = 20, 200  # messages
MOST_TAPS_A_MINUTE, MOST_TAPS_AN_HOUR = 120, 1500  # or edits: two a second, without a pause
NUMBERS = "/help_now"
TAPS, EDITS = "callback_query", "edited_message"


async def guarded(
    work: Work, text: str, use_case: Callable[..., Awaitable[None]], *args: Any
) -> None:
    """The use case, unless this person has sent too many messages just now."""
    hourly, now = work.messages
    if hourly > MOST_AN_HOUR:
        await _only_help(work, text, "flood-hour", HOUR)
    elif now > MOST_A_MINUTE:
        await _only_help(work, text, "flood", MINUTE)
    else:
        await use_case(work, *args)


async def quietly(
    work: Work, kind: str, use_case: Callable[..., Awaitable[None]], *args: Any
) -> None:
    """The same for what is no message of its own: a tap is told so under its button alone."""
    hourly, now = work.messages
    if kind not in (TAPS, EDITS) or (hourly <= MOST_TAPS_AN_HOUR and now <= MOST_TAPS_A_MINUTE):
        await use_case(work, *args)
    elif kind == TAPS:
        work.toast = work.label("toast-flood")


async def _only_help(work: Work, text: str, notice: str, span: timedelta) -> None:
    """The numbers for whoever asks for them or is in danger; for the others one notice."""
    heard = understand(
        text, language=work.language, library=work.phrasebook, question=None, now=work.local
    )
    in_danger = heard.danger is not Danger.NONE
    if in_danger and work.person.resting_on != work.day:
        await safety.respond(work, heard.danger)
    elif in_danger or text.startswith(NUMBERS) or Intent.HELP_NOW in heard.intents:
        await safety.help_now(work, dedupe=_once(work, "numbers", MINUTE))
    else:
        work.say(notice, dedupe=_once(work, notice, span))


def _once(work: Work, key: str, span: timedelta) -> str:
    number = int(work.now.timestamp() // span.total_seconds())
    return f"{key}:{work.person.id}:{number}"
