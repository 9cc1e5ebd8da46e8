"""The command line: `askanyway COMMAND`. What there is stands in bot/commands, a file each."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from bot.commands import COMMANDS, GROUPS
from bot.commands.command import Command
from bot.commands.exits import Exit, Refused

Subparsers = Any  # argparse keeps their type to itself


def main(arguments: list[str] | None = None, commands: Sequence[Command] = COMMANDS) -> int:
    """Returns the exit code; argparse itself exits, with 2 for what it cannot read."""
    try:
        try:
            chosen = parser(commands).parse_args(arguments)
            return int(chosen.do(chosen))
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is still to come
        return Exit.NOBODY_READS
    except Refused as refused:  # told here already, so that a health check stays cheap
        print(refused, file=sys.stderr)
        return refused.code
    except Exception as mistake:
        from bot.commands import trouble

        exit, line = trouble.told(mistake)
        print(line, file=sys.stderr)
        return exit


def parser(commands: Sequence[Command] = COMMANDS) -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="askanyway", description="A Telegram bot for gentle rejection-exposure practice."
    )
    made.add_argument("--version", action="version", version=f"Ask Anyway {version('askanyway')}")
    first: Subparsers = made.add_subparsers(required=True, metavar="COMMAND")
    groups: dict[str, argparse.ArgumentParser] = {}
    below: dict[str, Subparsers] = {}
    for command in commands:
        word, _, second = command.words.partition(" ")
        if not second:
            groups[word] = _add(first, word, command)
            continue
        if word not in groups:
            groups[word] = first.add_parser(word, help=GROUPS[word])
        if word not in below:
            below[word] = groups[word].add_subparsers(required=word in GROUPS, metavar="WHAT")
        _add(below[word], second, command)
    return made


def _add(to: Subparsers, word: str, command: Command) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = to.add_parser(
        word, help=command.help, description=command.help, epilog=f"example: {command.example}"
    )
    command.arguments(made)
    made.set_defaults(do=command.do)
    return made


if __name__ == "__main__":
    sys.exit(main())
