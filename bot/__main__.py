"""The command line: `askanyway COMMAND`. Exit codes stand in docs/operations.md."""

import argparse
import sys
from pathlib import Path

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
    understand = commands.add_parser(
        "understand",
        help="what the bot makes of messages: one a line in, one JSON line each out",
        epilog='example: echo "something easier please" | askanyway understand --question fear',
    )
    understand.add_argument("--language", default="en", metavar="xx")
    understand.add_argument("--question", metavar="ID", help="the question that is open")
    understand.set_defaults(do=_understand)
    replay = commands.add_parser(
        "replay",
        help="compute every belief again from the log and compare",
        epilog="example: askanyway replay   (stop the bot first: SQLite has one user at a time)",
    )
    replay.set_defaults(do=_replay)
    _prompts_parser(commands.add_parser("prompts", help="for authors: check, preview, new"))
    return parser


def _prompts_parser(prompts: argparse.ArgumentParser) -> None:
    commands = prompts.add_subparsers(required=True, metavar="WHAT")
    check = commands.add_parser(
        "check",
        help="all mistakes of a prompts folder in one report; exit code 1 if there is one",
        epilog="example: askanyway prompts check --added ~/my-prompts",
    )
    check.add_argument("folder", nargs="?", type=_folder, metavar="FOLDER", help="or the built-in")
    check.add_argument("--added", action="store_true", help="it is added to the built-in library")
    check.add_argument("--json", action="store_true", help="counts and problems as JSON")
    check.set_defaults(do=_prompts_check)
    preview = commands.add_parser(
        "preview",
        help="a challenge as it will look",
        epilog="example: askanyway prompts preview half-smile --language es",
    )
    preview.add_argument("id", metavar="ID")
    preview.add_argument("--language", metavar="xx", help="else every language there is")
    preview.set_defaults(do=_prompts_preview)
    new = commands.add_parser(
        "new",
        help="asks for a new challenge and writes its facts and its words",
        epilog="example: askanyway prompts new ~/my-prompts",
    )
    new.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="or the built-in")
    new.set_defaults(do=_prompts_new)


def _folder(path: str) -> Path:
    if not Path(path).is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {path}")
    return Path(path)


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


def _understand(chosen: argparse.Namespace) -> int:
    from bot.ops import understand

    return understand.run(chosen.language, chosen.question, sys.stdin, sys.stdout)


def _replay(_: argparse.Namespace) -> int:
    from bot.ops import replay
    from bot.store.database import DatabaseInUse

    try:
        people, different = replay.run(settings.load().database())
    except DatabaseInUse as mistake:
        print(f"An Ask Anyway is using {mistake}. Stop it first.", file=sys.stderr)
        return 3
    print(f"{people} people, {len(different)} differences")
    return 1 if different else 0


def _prompts_check(chosen: argparse.Namespace) -> int:
    from bot.ops import prompts

    return prompts.check(chosen.folder, added=chosen.added, as_json=chosen.json)


def _prompts_preview(chosen: argparse.Namespace) -> int:
    from bot.content.reading import Mode
    from bot.ops import prompts

    config = settings.load()
    own, mode = config.prompts_dir, Mode(config.prompts_mode)
    return prompts.preview(chosen.id, chosen.language, own, mode)


def _prompts_new(chosen: argparse.Namespace) -> int:
    from bot.ops import new_challenge

    return new_challenge.new(chosen.folder)


if __name__ == "__main__":
    sys.exit(main())
