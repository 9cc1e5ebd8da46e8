"""What Telegram says of our bot, asked from the command line: who it is, and how it is reached."""

from dataclasses import dataclass

from telegram import Bot
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.chat.poller import WrongToken


class NoAnswer(Exception):
    """Telegram, or what is asked in its place, cannot be reached."""


@dataclass(frozen=True, slots=True)
class Introduction:
    name: str  # without the @
    webhook: str  # "" when there is none
    waiting: int  # updates that nobody has fetched
    trouble: str  # what Telegram last met with at the webhook
    contested: bool  # another program fetches the updates


async def introduce(
    token: str, api_url: str, request: BaseRequest, *, fetching: bool
) -> Introduction:
    """`fetching`: ask for updates too, which confirms none, to see whether another program does.

    Raises WrongToken, or NoAnswer.
    """
    bot = Bot(token, base_url=api_url, request=request, get_updates_request=request)
    try:
        await bot.initialize()
        hook = await bot.get_webhook_info()
        contested = fetching and not hook.url and await _contested(bot)
        return Introduction(
            bot.username,
            hook.url,
            hook.pending_update_count,
            hook.last_error_message or "",
            contested,
        )
    except InvalidToken:
        raise WrongToken from None
    except TelegramError as mistake:
        raise NoAnswer(type(mistake).__name__) from None
    finally:
        await request.shutdown()


async def _contested(bot: Bot) -> bool:
    try:
        await bot.do_api_request("getUpdates", api_kwargs={"timeout": 0, "limit": 1})
    except Conflict:
        return True
    except TelegramError:
        return False
    return False
