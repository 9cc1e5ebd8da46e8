"""What a start leaves in memory, kept out of the way of Python's collector of garbage.

Nearly all that is made while the bot starts stays until it ends. Looking through it for garbage
costs a tenth to a quarter of the start, and later it would interrupt replies. So nothing is
looked for until the library is read, and what is there then is never looked at again.
"""

import ctypes
import gc


def start() -> None:
    """Before anything else is imported."""
    gc.disable()


def settle() -> None:
    """What was read until now stays. Does nothing in a process that did not `start` this way."""
    if gc.isenabled() and not gc.get_freeze_count():
        return
    gc.freeze()
    gc.enable()
    give_back()


def renew() -> None:
    """Some of it was read again: what it replaces is garbage, and what is new stays."""
    if not gc.get_freeze_count():
        return
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    give_back()


def give_back() -> None:
    """Tell the C library, where it is one that can, to keep nothing for later."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
