"""`askanyway healthcheck`: is the bot of this data folder well, for containers and scripts."""

from argparse import ArgumentParser, Namespace

from bot import config as settings
from bot.commands.command import Command
from bot.commands.exits import Exit, Refused


def healthcheck(chosen: Namespace) -> int:
    from bot.ops import heartbeat

    folder = settings.load().data_dir
    beat = heartbeat.read(folder)
    if beat is None:
        raise Refused(f"No Ask Anyway runs on {folder}.")
    if not beat.fresh:
        raise Refused(f"The Ask Anyway of {folder} has not been heard of for {beat.age:.0f} s.")
    if beat.wrong and not chosen.alive:
        raise Refused("; ".join(beat.wrong))
    print("; ".join(beat.wrong) or "ok")
    return Exit.DONE


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--alive", action="store_true", help="alive is enough, ready or not")


COMMAND = Command(
    "healthcheck",
    help="whether the bot on DATA_DIR is running and ready; exit code 1 if it is not",
    example="askanyway healthcheck",
    do=healthcheck,
    arguments=arguments,
)
