"""Whom the bot lets in. Whoever it has met already stays in, whatever is chosen later."""

from enum import StrEnum


class Access(StrEnum):
    OWNER = "owner"  # only the person who claimed it with the code from its log
    INVITE = "invite"  # and whoever comes with an invitation
    OPEN = "open"  # everybody
