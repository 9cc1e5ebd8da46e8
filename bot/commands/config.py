"""`askanyway config check`: are the settings right, and what are they."""

from argparse import Namespace

from bot.commands.command import Command


def check(_: Namespace) -> int:
    from bot.ops import effective

    print("\n".join(effective.lines()))
    return 0


CHECK = Command(
    "config check",
    help="every setting as it will be used, without secrets; or every mistake at once",
    example="askanyway config check",
    do=check,
)
