"""What this is and what can be done here: help with buttons, and about."""

from importlib.metadata import version

from bot.service.settings_page import rows
from bot.service.work import Work

BUTTONS = (
    "today", "ladder", "progress", "report", "settings", "pause",
    "privacy", "export", "import", "help_now",
)  # fmt: skip


async def help_me(work: Work) -> None:
    each = (work.button(f"command-{name}", f"go:{name}") for name in BUTTONS)
    work.say("help", buttons=rows(each))


async def about(work: Work) -> None:
    work.say("about", version=version("askanyway"))
