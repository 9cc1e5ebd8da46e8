"""`askanyway run`: the bot itself."""

from argparse import ArgumentParser, Namespace

from bot import config as settings
from bot import memory
from bot.commands.command import Command


def run(chosen: Namespace) -> int:
    memory.start()
    from bot import roles, running
    from bot.content import kept
    from bot.ops import logs

    config = settings.load()
    logs.start(config.log_level, config.log_format, token=config.token, unsafe=chosen.unsafe_debug)
    if config.sentry_dsn is not None:
        from bot.ops import sentry

        sentry.start(config.sentry_dsn.get_secret_value(), config.token)
    kept.keep_in(config.data_dir.absolute() / "cache")
    try:
        return running.run(config, roles.chosen(chosen.roles, config))
    finally:
        kept.keep_nothing()


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--roles",
        type=lambda names: [name.strip() for name in names.split(",") if name.strip()],
        default=[],
        metavar="ROLE[,ROLE]",
        help="which parts this process is: web or poller, worker, planner, sender (PostgreSQL)",
    )
    parser.add_argument(
        "--unsafe-debug",
        action="store_true",
        help="with LOG_LEVEL=DEBUG: log what libraries log as well, people's words included",
    )


COMMAND = Command(
    "run",
    help="run the bot; without TELEGRAM_BOT_TOKEN, in the sandbox",
    example="TELEGRAM_BOT_TOKEN=123456:ABC... askanyway run",
    do=run,
    arguments=arguments,
)
