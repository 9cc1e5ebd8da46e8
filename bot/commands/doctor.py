"""`askanyway doctor`: is everything as it should be, and if not, what to do."""

import asyncio
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit

if TYPE_CHECKING:
    from bot.ops.doctor import Finding


def doctor(chosen: Namespace) -> int:
    from bot.ops.doctor import Mark, printed

    config = settings.load()
    marks = set()
    for found in _all(config, offline=chosen.offline):
        marks.add(found.mark)
        print("\n".join(printed([found])), flush=True)
    return Exit.WRONG if Mark.WRONG in marks else Exit.DONE


def _all(config: settings.Config, *, offline: bool) -> "Iterator[Finding]":
    from bot.clock import SystemClock
    from bot.content.phrasebook import load_phrasebook
    from bot.content.reading import prompts_folder
    from bot.ops import examining, opening
    from bot.ops.doctor import ok, warn

    now, path = SystemClock().now(), opening.database(config).path
    yield ok("settings", "all readable; askanyway config check shows them")
    for doubt in settings.doubts():
        yield warn("settings", doubt, "rename it, or leave it if it is another program's")
    yield from examining.folder(config)
    yield from examining.disk(config)
    yield from examining.database(config, path)
    if path is None:
        yield from asyncio.run(_postgres(config))
    yield from examining.saved(config, path, now)
    yield from examining.clock(now, path)
    yield from examining.words(config)
    yield from examining.helplines(load_phrasebook(prompts_folder()), now)
    yield from examining.pulse(config)
    if not offline:
        yield from asyncio.run(_telegram(config))


async def _postgres(config: settings.Config) -> "list[Finding]":
    from bot.ops import examining, opening
    from bot.ops.doctor import ok, wrong
    from bot.store.trouble import reason, trouble

    database = opening.database(config)
    try:
        revision = await database.revision()
    except Exception as mistake:
        if trouble(mistake) is None:
            raise
        return [wrong("database", reason(mistake), "see DATABASE_URL: askanyway config check")]
    finally:
        await database.stop()
    return [ok("database", "PostgreSQL answers"), *examining.schema(revision)]


async def _telegram(config: settings.Config) -> "list[Finding]":
    from bot.chat.introduction import NoAnswer, introduce
    from bot.chat.poller import WrongToken
    from bot.chat.transport import AiohttpRequest
    from bot.ops import examining, heartbeat
    from bot.ops.doctor import ok, warn, wrong

    if config.token is None:
        line = "no TELEGRAM_BOT_TOKEN: the bot runs in the sandbox"
        return [warn("token", line, "put the token of @BotFather into .env for a real bot")]
    beat = heartbeat.read(config.data_dir)
    fetching = not (beat and beat.fresh)  # never beside our own bot: it would be thrown out
    try:
        known = await introduce(config.token, config.api_url, AiohttpRequest(), fetching=fetching)
    except WrongToken:
        return [wrong("token", "Telegram does not know it", "ask @BotFather for it: /token")]
    except NoAnswer as mistake:
        line = f"{config.telegram_api_base_url} does not answer ({mistake})"
        return [warn("telegram", line, "look at the network; or ask with --offline")]
    found = [ok("token", f"it is @{known.name}'s; {known.waiting} updates wait")]
    if known.contested:
        line = "another program fetches the updates of this bot"
        found.append(wrong("polling", line, "stop the other one, or make a new token: /revoke"))
    found += examining.webhook(known.webhook, _wanted(config, config.token))
    if known.trouble:
        found.append(warn("webhook", known.trouble, "see docs/operations.md"))
    return found


def _wanted(config: settings.Config, token: str) -> str:
    from bot.chat import doorbell

    return doorbell.address(config.webhook_url, token).url if config.webhook_url else ""


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--offline", action="store_true", help="do not ask Telegram")


COMMAND = Command(
    "doctor",
    help="looks at all that commonly goes wrong and says what to do; 1 if something is wrong",
    example="askanyway doctor --offline",
    do=doctor,
    arguments=arguments,
)
