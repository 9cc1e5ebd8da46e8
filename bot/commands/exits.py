"""Exit codes, the same for every command. docs/operations.md tells them; a test compares."""

from enum import IntEnum


class Exit(IntEnum):
    DONE = 0
    WRONG = 1  # what was looked at is not right, or a defect of ours
    SETTINGS = 2  # settings, a command line or prompts that need a look
    DATABASE = 3  # the database or the data folder cannot be used as they are
    TOKEN = 4  # Telegram does not know the token
    KEYRING = 5  # the keys are missing, or another database's
    NOT_HEARD = 6  # nothing was heard from Telegram for too long
    INTERRUPTED = 130  # by Ctrl-C, as shells have it
    NOBODY_READS = 141  # whoever read our output has gone, as shells have it


class Refused(Exception):
    """A command cannot do what was asked. The text is one line that says what to do."""

    def __init__(self, line: str, code: Exit = Exit.WRONG) -> None:
        super().__init__(line)
        self.code = code
