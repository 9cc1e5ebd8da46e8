"""What each slash command leads to. Those in MENU are shown in Telegram's menu, in this order."""

from collections.abc import Awaitable, Callable

from bot.domain.intents import Intent, Understanding
from bot.domain.person import Status
from bot.service import (
    around,
    exporting,
    importing,
    ladder,
    meeting,
    onboarding,
    pausing,
    privacy,
    reflect,
    reporting,
    safety,
    settings,
    steps,
    today,
)
from bot.service.requests import ACTS
from bot.service.work import Work

MENU = (
    "today",
    "easier",
    "done",
    "skip",
    "ladder",
    "progress",
    "report",
    "pause",
    "settings",
    "help_now",
    "privacy",
    "export",
    "import",
    "help",
)
WORDS = {  # commands that are a typed request in short
    "easier": Intent.EASIER,
    "bolder": Intent.HARDER,
    "different": Intent.DIFFERENT,
    "skip": Intent.SKIP,
    "progress": Intent.PROGRESS,
    "resume": Intent.RESUME,
    "stop": Intent.STOP,
}


async def obey(work: Work, name: str, said: str = "") -> None:
    """`said` is what was typed after it."""
    await meeting.heard(work)
    if name in AT_ANY_TIME:
        await AT_ANY_TIME[name](work)
    elif not work.person.consented:
        await onboarding.begin(work)
    elif not meeting.finished(work.person):
        work.say("first-this")
        await onboarding.ask_next(work)
    elif name in WORDS:
        await ACTS[WORDS[name]](work, Understanding(), await steps.todays(work))
    elif name == "pause":
        await pausing.ask(work, said)
    else:
        await SETTLED[name](work)


async def _start(work: Work) -> None:
    if not work.person.consented:
        await onboarding.begin(work)
    elif not meeting.finished(work.person):
        await onboarding.ask_next(work)
    elif work.person.status is not Status.ACTIVE:
        await pausing.resume(work)
    else:
        work.say("greeting")
        await today.show(work)


async def _done(work: Work) -> None:
    """How did it go, asked by the person; the next open question if it is already being told."""
    exposure = await steps.todays(work)
    if exposure is None:
        work.say("nothing-to-report", buttons=((work.button("button-one-now", "do:today"),),))
    elif steps.done_with(exposure):
        work.say("done-for-today")
    else:
        await reflect.report(work, exposure)


async def _settings(work: Work) -> None:
    settings.show(work)


async def _language(work: Work) -> None:
    settings.ask_language(work)


async def _import(work: Work) -> None:
    """Also for somebody who has only agreed: a file may know all the rest."""
    if work.person.consented:
        await importing.explain(work)
    else:
        await onboarding.begin(work)


Obey = Callable[[Work], Awaitable[None]]
AT_ANY_TIME: dict[str, Obey] = {
    "start": _start,
    "help": around.help_me,
    "about": around.about,
    "help_now": safety.help_now,
    "privacy": privacy.tell,
    "import": _import,
    "forget": privacy.ask_forget,
    "language": _language,
}
SETTLED: dict[str, Obey] = {
    "today": today.show,
    "done": _done,
    "export": exporting.ask,
    "report": reporting.ask,
    "pause": pausing.ask,
    "settings": _settings,
    "ladder": ladder.show,
}
COMMANDS = (*AT_ANY_TIME, *SETTLED, *WORDS)
