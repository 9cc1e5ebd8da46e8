"""The sandbox alone, as a process that outlives the bot: `emulator.py PORT TOKEN`."""

import sys

import uvicorn

from bot.clock import MovableClock
from bot.sandbox import server
from bot.sandbox.limits import Limits
from bot.sandbox.telegram import Telegram


def main() -> None:
    clock = MovableClock()
    telegram = Telegram(clock, token=sys.argv[2], limits=Limits(on=False))
    uvicorn.run(
        server.build(telegram, clock),
        port=int(sys.argv[1]),
        log_level="critical",
        timeout_graceful_shutdown=1,
    )


if __name__ == "__main__":
    main()
