"""`askanyway prompts check`, `preview`, `new`, `train`: for whoever writes prompts."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from bot import config as settings
from bot.commands.command import Command


def check(chosen: Namespace) -> int:
    from bot.ops import prompts

    return prompts.check(chosen.folder, added=chosen.added, as_json=chosen.json)


def preview(chosen: Namespace) -> int:
    from bot.content.reading import Mode
    from bot.ops import prompts

    if chosen.folder:
        whole = (chosen.folder / "flow.toml").is_file()
        own, mode = chosen.folder, Mode.INSTEAD if whole else Mode.ADD
    else:
        config = settings.load()
        own, mode = config.prompts_dir, Mode(config.prompts_mode)
    return prompts.preview(chosen.id, chosen.language, own, mode)


def new(chosen: Namespace) -> int:
    from bot.ops import new_challenge

    return new_challenge.new(chosen.folder)


def train(chosen: Namespace) -> int:
    from bot.ops import train

    return train.run(chosen.folder, sys.stdout)


def _checks(parser: ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=_folder, metavar="FOLDER", help="or the built-in")
    parser.add_argument("--added", action="store_true", help="it is added to the built-in library")
    parser.add_argument("--json", action="store_true", help="counts and problems as JSON")


def _previews(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--language", metavar="xx", help="else every language there is")
    parser.add_argument("--folder", type=_folder, metavar="FOLDER", help="else PROMPTS_DIR")


def _news(parser: ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="or the built-in")


def _trains(parser: ArgumentParser) -> None:
    parser.add_argument("folder", nargs="*", type=_folder, metavar="FOLDER", help="or all built-in")


def _folder(path: str) -> Path:
    if not Path(path).is_dir():
        raise ArgumentTypeError(f"there is no folder {path}")
    return Path(path)


CHECK = Command(
    "prompts check",
    help="all mistakes of a prompts folder in one report; exit code 1 if there is one",
    example="askanyway prompts check --added ~/my-prompts",
    do=check,
    arguments=_checks,
)
PREVIEW = Command(
    "prompts preview",
    help="a challenge as it will look",
    example="askanyway prompts preview half-smile --language es",
    do=preview,
    arguments=_previews,
)
NEW = Command(
    "prompts new",
    help="asks for a new challenge and writes its facts and its words",
    example="askanyway prompts new ~/my-prompts",
    do=new,
    arguments=_news,
)
TRAIN = Command(
    "prompts train",
    help="learn again what people mean, after the examples of a language have changed",
    example="askanyway prompts train prompts/es",
    do=train,
    arguments=_trains,
)
