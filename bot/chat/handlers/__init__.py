"""Every handler, in the order in which they are asked: the first that listens answers."""

from bot.chat.handlers import commands, members, other, taps, words

HANDLERS = [
    *members.HANDLERS,
    *taps.HANDLERS,
    *commands.HANDLERS,
    *words.HANDLERS,
    *other.HANDLERS,
]
