"""What went wrong, in one line for the person at the terminal. Imported only when something did.

A mistake that is not told here is a defect, and says where it happened instead.
"""

import traceback

from bot.commands.exits import Exit
from bot.config import WrongSettings
from bot.content.loader import BrokenPrompts
from bot.store.database import DatabaseInUse
from bot.store.files import Unusable
from bot.store.keyring import KeyTrouble
from bot.store.migrating import NewerDatabase
from bot.store.trouble import reason, trouble

DEFECT = "A defect of Ask Anyway. Please report the lines above: no words of a person are in them."


def told(mistake: Exception) -> tuple[Exit, str]:
    """(exit code, what to print)"""
    match mistake:
        case WrongSettings():
            return Exit.SETTINGS, f"The settings need a look:\n{mistake}"
        case BrokenPrompts():
            return Exit.SETTINGS, f"The prompts need a look:\n{mistake}"
        case Unusable():
            return Exit.DATABASE, str(mistake)
        case KeyTrouble():
            return Exit.KEYRING, str(mistake)
        case DatabaseInUse():
            return Exit.DATABASE, f"An Ask Anyway is using {mistake}. Stop it first."
        case NewerDatabase():
            line = "This database was written by a newer Ask Anyway; run that version."
            return Exit.DATABASE, line
        case _ if trouble(mistake):
            line = f"The database, or a file, cannot be used: {reason(mistake)}."
            return Exit.DATABASE, f"{line} See: askanyway doctor"
        case _:
            return Exit.WRONG, f"{_place(mistake)}\n{DEFECT}"


def _place(mistake: Exception) -> str:
    """Its frames and its class. Its text may hold anything, a person's words too."""
    frames = "".join(traceback.format_tb(mistake.__traceback__))
    return f"{frames}{type(mistake).__name__}"
