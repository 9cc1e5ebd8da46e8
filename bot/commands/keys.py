"""`askanyway keys`: the keys that seal what people write."""

from argparse import ArgumentParser, Namespace

from bot import config as settings
from bot.commands.command import Command


def listing(_: Namespace) -> int:
    from bot.ops import keys

    return keys.listing(settings.load())


def new(_: Namespace) -> int:
    from bot.ops import keys

    return keys.new(settings.load())


def rotate(_: Namespace) -> int:
    from bot.ops import keys

    return keys.rotate(settings.load())


def retire(chosen: Namespace) -> int:
    from bot.ops import keys

    return keys.retire(settings.load(), chosen.id)


def _which(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="as `askanyway keys list` shows it")


LIST = Command(
    "keys list",
    help="the keys, and how much each has sealed",
    example="askanyway keys list   (also while the bot runs)",
    do=listing,
)
NEW = Command(
    "keys new",
    help="a new key, which seals from the bot's next start on",
    example="askanyway keys new && askanyway keys rotate",
    do=new,
)
ROTATE = Command(
    "keys rotate",
    help="seal everything anew with the first key; can be stopped and run again",
    example="askanyway keys rotate   (stop the bot first, if it uses SQLite)",
    do=rotate,
)
RETIRE = Command(
    "keys retire",
    help="take away a key that seals nothing any more",
    example="askanyway keys retire k1   (older backups still need it: keep a copy)",
    do=retire,
    arguments=_which,
)
