"""`askanyway export-user` and `forget-user`: for one person what they can do in the chat."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Refused


def _person(parser: ArgumentParser) -> None:
    parser.add_argument("id", type=int, metavar="ID", help="Telegram's number of the person")


def _export_arguments(parser: ArgumentParser) -> None:
    _person(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="FILE", help="or a folder")


def _forget_arguments(parser: ArgumentParser) -> None:
    _person(parser)
    parser.add_argument("--yes", action="store_true", help="without it, nothing is erased")


def export(chosen: Namespace) -> int:
    from bot.ops import of_person

    try:
        path = of_person.export(settings.load(), chosen.id, chosen.to)
    except OSError as mistake:
        raise Refused(f"{mistake.filename} cannot be written: {mistake.strerror}") from None
    if path is None:
        raise Refused(f"Nobody here has the number {chosen.id}.")
    print(path)
    return 0


def forget(chosen: Namespace) -> int:
    from bot.ops import of_person

    if not chosen.yes:
        raise Refused("This cannot be undone. Add --yes to erase everything of this person.")
    if not of_person.forget(settings.load(), chosen.id):
        raise Refused(f"Nobody here has the number {chosen.id}.")
    print("Erased.")
    return 0


EXPORT = Command(
    "export-user",
    help="everything of one person as a ZIP file, as /export gives it to them",
    example="askanyway export-user 123456789 --to ~/exports",
    do=export,
    arguments=_export_arguments,
)
FORGET = Command(
    "forget-user",
    help="erase everything of one person, as /forget does",
    example="askanyway forget-user 123456789 --yes",
    do=forget,
    arguments=_forget_arguments,
)
