"""Two decided at once; the later one decides again on what is there now."""


class Conflict(Exception):
    """The row changed since it was read. Nothing of this transaction may be kept."""
