"""Telegram in a box: a strict emulator that runs in the bot's own process.

Nothing here knows the bot. It imports the standard library, Starlette and the
clock, so whatever talks to it talks to it as to Telegram.
"""
