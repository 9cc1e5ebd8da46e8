"""When the bot has gone quiet: everything fetched, and no call for a moment of real time.

Real time, not the clock's, because the bot computes in real time however far
the clock was jumped.
"""

import asyncio

from bot.sandbox.telegram import Call, Telegram


class Settling:
    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._active = asyncio.Event()
        telegram.on_call.append(self._note)

    async def wait(self, quiet: float, longest: float) -> bool:
        """Return after `quiet` seconds without a call; False if `longest` passed first."""
        try:
            async with asyncio.timeout(longest):
                while await self._stirs(quiet) or self._telegram.world.updates.pending:
                    pass
        except TimeoutError:
            return False
        return True

    async def _stirs(self, quiet: float) -> bool:
        self._active.clear()
        try:
            await asyncio.wait_for(self._active.wait(), quiet)
        except TimeoutError:
            return False
        return True

    def _note(self, call: Call) -> None:
        if call.method.lower() != "getupdates":  # a poll that comes back is no sign of work
            self._active.set()
