"""`askanyway understand`: what the bot makes of messages."""

import sys
from argparse import ArgumentParser, Namespace

from bot.commands.command import Command


def understand(chosen: Namespace) -> int:
    from bot.ops import understand

    return understand.run(
        chosen.language, chosen.question, sys.stdin.buffer, sys.stdout, sys.stderr
    )


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--language", default="en", metavar="xx")
    parser.add_argument("--question", metavar="ID", help="the question that is open")


COMMAND = Command(
    "understand",
    help="what the bot makes of messages: one a line in, one JSON line each out",
    example='echo "something easier please" | askanyway understand --question fear',
    do=understand,
    arguments=arguments,
)
