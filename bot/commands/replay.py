"""`askanyway replay`: every belief computed again from the log."""

from argparse import ArgumentParser, Namespace

from bot import config as settings
from bot.commands.command import Command


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--write", action="store_true", help="keep what the log leads to, where it differs"
    )


def replay(chosen: Namespace) -> int:
    from bot.ops import replay

    report = replay.run(settings.load(), write=chosen.write)
    print(report)
    return 0 if report.sound else 1


COMMAND = Command(
    "replay",
    help="compute every belief again from the log and compare",
    example="askanyway replay   (stop the bot first: SQLite has one user at a time)",
    do=replay,
    arguments=arguments,
)
