"""The command line: `askanyway COMMAND`. Exit codes stand in docs/operations.md."""

import argparse
import sys

from bot import config as settings


def main(arguments: list[str] | None = None) -> int:
    chosen = _parser().parse_args(arguments)
    try:
        return int(chosen.do(chosen))
    except settings.WrongSettings as wrong:
        print(f"The settings need a look:\n{wrong}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="askanyway", description="A Telegram bot for gentle rejection-exposure practice."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser(
        "run",
        help="run the bot; without TELEGRAM_BOT_TOKEN, in the sandbox",
        epilog="example: TELEGRAM_BOT_TOKEN=123456:ABC... askanyway run",
    )
    run.set_defaults(do=_run)
    return parser


def _run(_: argparse.Namespace) -> int:
    from bot.content.loader import BrokenPrompts
    from bot.ops import logs
    from bot.running import run

    config = settings.load()
    logs.start(config.log_level)
    try:
        return run(config)
    except BrokenPrompts as broken:
        print(f"The prompts need a look:\n{broken}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
