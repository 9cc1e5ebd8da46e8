"""PTB's Application, for its handlers alone: it neither fetches, nor stores, nor schedules."""

from collections.abc import Callable
from typing import Any

from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest

from bot.chat.context import Context, on_error
from bot.chat.handlers import HANDLERS
from bot.chat.metered import Metered
from bot.clock import Clock
from bot.meter import Meter
from bot.service.work import Door

Handling = Application[Any, Any, Any, Any, Any, Any]


def build(bot: ExtBot[None], door: Door) -> Handling:
    application: Handling = (
        Application.builder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=Context))
        .build()
    )
    application.bot_data["door"] = door
    application.add_handlers(HANDLERS)
    application.add_error_handler(on_error)
    return application


def bot(
    token: str, api_url: str, request: Callable[[], BaseRequest], clock: Clock, meter: Meter
) -> tuple[ExtBot[None], BaseRequest]:
    """Telegram's side of us, every call of it counted; and the transport of its long poll."""
    polling = Metered(request(), meter, clock)
    made: ExtBot[None] = ExtBot(
        token,
        base_url=api_url,
        base_file_url=f"{api_url.removesuffix('/bot')}/file/bot",
        request=Metered(request(), meter, clock),
        get_updates_request=polling,
    )
    return made, polling
