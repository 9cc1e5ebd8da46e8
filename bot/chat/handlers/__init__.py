"""Every handler, in the order in which they are asked: the first that listens answers."""

from bot.chat.handlers import commands, files, groups, members, other, taps, words

HANDLERS = [
    *groups.HANDLERS,  # first: nothing below is for a chat that is not private
    *members.HANDLERS,
    *taps.HANDLERS,
    *commands.HANDLERS,
    *files.HANDLERS,
    *words.HANDLERS,
    *other.HANDLERS,
]
