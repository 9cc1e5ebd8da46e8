"""Every command there is, in the order of `askanyway --help`: a new one is a line in COMMANDS.

The first word of several commands ("prompts check", "prompts new") has its line in GROUPS,
unless it is a command itself.
"""

from bot.commands import (
    announce,
    backup,
    config,
    dead,
    doctor,
    healthcheck,
    invite,
    keys,
    migrate,
    people,
    prompts,
    replay,
    restore,
    run,
    stats,
    understand,
)
from bot.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    run.COMMAND,
    config.CHECK,
    doctor.COMMAND,
    healthcheck.COMMAND,
    migrate.COMMAND,
    backup.BACKUP,
    backup.VERIFY,
    restore.COMMAND,
    dead.LIST,
    dead.SHOW,
    dead.RETRY,
    keys.LIST,
    keys.NEW,
    keys.ROTATE,
    keys.RETIRE,
    invite.COMMAND,
    stats.COMMAND,
    announce.COMMAND,
    people.EXPORT,
    people.FORGET,
    prompts.CHECK,
    prompts.PREVIEW,
    prompts.NEW,
    prompts.TRAIN,
    understand.COMMAND,
    replay.COMMAND,
)
GROUPS = {
    "keys": "the keys that seal what people write: list, new, rotate, retire",
    "config": "the settings: check",
    "dead": "letters that could not be handled: list, show-meta, retry",
    "prompts": "for authors: check, preview, new, train",
}
