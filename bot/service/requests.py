"""What each typed request does. Commands and buttons lead to the same use cases."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.domain.clocktime import read_window
from bot.domain.intents import Intent, Understanding
from bot.domain.lifecycle import Phase, Step, can
from bot.domain.person import AppointmentKind, Exposure, Status
from bot.domain.selection import Request
from bot.service import (
    around,
    ladder,
    mornings,
    named,
    own,
    pausing,
    picking,
    planning,
    privacy,
    progress,
    reflect,
    safety,
    settings,
    steps,
    today,
    wanted,
    whereabouts,
)
from bot.service.work import Work

LATER = timedelta(hours=3)


async def _swap(work: Work, request: Request) -> None:
    if work.person.resting_on == work.day:
        await today.show(work)
        return
    await today.swap(work, await steps.todays(work), request)


async def _easier(work: Work, _: Understanding, __: Exposure | None) -> None:
    await _swap(work, Request.EASIER)


async def _harder(work: Work, _: Understanding, __: Exposure | None) -> None:
    await _swap(work, Request.BOLDER)


async def _different(work: Work, _: Understanding, __: Exposure | None) -> None:
    await _swap(work, Request.DIFFERENT)


async def _skip(work: Work, _: Understanding, __: Exposure | None) -> None:
    await today.not_today(work, await steps.todays(work))


async def _later(work: Work, understood: Understanding, exposure: Exposure | None) -> None:
    if work.person.status is Status.PAUSED:
        work.say("later-paused", buttons=((work.button("button-back", "pause:off"),),))
        return
    at = planning.after_quiet(work, understood.slots.at or work.now + LATER)
    await work.store.appointments.plan(
        work.person.id, AppointmentKind.LATER, at, at.astimezone(work.local.tzinfo).date()
    )
    work.say("later", when=whereabouts.moment_label(work, at))


async def _done(work: Work, understood: Understanding, exposure: Exposure | None) -> None:
    await _told(work, understood, "fully")


async def _tried(work: Work, understood: Understanding, exposure: Exposure | None) -> None:
    partly = named.partly(work, understood.slots.text)
    await _told(work, understood, "partly" if partly else "started")


async def _told(work: Work, understood: Understanding, tried: str) -> None:
    exposure = await steps.todays(work)
    if exposure is None:
        resting = work.person.resting_on == work.day
        now = () if resting else ((work.button("button-one-now", "do:today"),),)
        work.say("told-unasked", buttons=now)
        return
    exposure = await reflect.note(work, exposure, understood.slots.text)
    if exposure.phase is Phase.REFLECTING or can(exposure.phase, Step.REPORT):
        await reflect.report(work, exposure, tried=tried)
    else:
        work.say("heard-unkept" if work.person.wishes.taps_only else "heard")


async def _pause(work: Work, understood: Understanding, _: Exposure | None) -> None:
    if understood.slots.until is not None:
        await pausing.pause(work, understood.slots.until)
    else:
        await pausing.ask(work)


async def _resume(work: Work, _: Understanding, __: Exposure | None) -> None:
    await pausing.resume(work)


async def _stop(work: Work, _: Understanding, __: Exposure | None) -> None:
    await pausing.stop(work)


async def _forget(work: Work, _: Understanding, __: Exposure | None) -> None:
    await privacy.ask_forget(work)


async def _help(work: Work, _: Understanding, __: Exposure | None) -> None:
    await around.help_me(work)


async def _help_now(work: Work, _: Understanding, __: Exposure | None) -> None:
    await safety.help_now(work)


async def _progress(work: Work, _: Understanding, __: Exposure | None) -> None:
    await progress.tell(work)


async def _today(work: Work, _: Understanding, __: Exposure | None) -> None:
    """Today's; another one, if they name a setting and today's is in another."""
    exposure = await steps.todays(work)
    if exposure is not None and work.setting not in (None, steps.context_of(work, exposure)):
        await _swap(work, Request.DIFFERENT)
        return
    await today.show(work)


async def _ladder(work: Work, _: Understanding, __: Exposure | None) -> None:
    await ladder.show(work)


async def _own(work: Work, understood: Understanding, _: Exposure | None) -> None:
    """What stands after a colon is the challenge itself."""
    await own.begin(work, understood.slots.text.partition(":")[2].strip())


async def _hide(work: Work, _: Understanding, __: Exposure | None) -> None:
    await picking.leave_out(work, await steps.todays(work))


async def _again(work: Work, _: Understanding, __: Exposure | None) -> None:
    exposure = await steps.todays(work)
    if exposure is None:
        work.say("nothing-to-report", buttons=((work.button("button-one-now", "do:today"),),))
    else:
        wanted.again(work, exposure)


async def _time(work: Work, understood: Understanding, _: Exposure | None) -> None:
    """Another hour, or another place."""
    window = read_window(understood.slots.text)
    if understood.slots.place and whereabouts.typed(work, understood.slots.place):
        return
    if window is None and understood.slots.at is not None:
        local = understood.slots.at
        window = (local.hour * 60 + local.minute,) * 2
    if window is None:
        mornings.ask(work)
    else:
        await settings.told(work, "morning", f"{window[0]}-{window[1]}")


async def _language(work: Work, understood: Understanding, _: Exposure | None) -> None:
    code = understood.slots.language
    if code and code in work.library.languages:
        await settings.told(work, "language", code)
    else:
        settings.ask_language(work)


async def _settings(work: Work, _: Understanding, __: Exposure | None) -> None:
    settings.show(work)


async def _thanks(work: Work, _: Understanding, __: Exposure | None) -> None:
    work.say("thanks")


async def _greeting(work: Work, _: Understanding, exposure: Exposure | None) -> None:
    work.say("greeting")
    if exposure is None or exposure.phase in (Phase.OFFERED, Phase.UNDER_WAY):
        await today.show(work)


Act = Callable[[Work, Understanding, Exposure | None], Awaitable[None]]
ACTS: dict[Intent, Act] = {
    Intent.EASIER: _easier,
    Intent.HARDER: _harder,
    Intent.DIFFERENT: _different,
    Intent.SKIP: _skip,
    Intent.LATER: _later,
    Intent.DONE: _done,
    Intent.TRIED: _tried,
    Intent.PAUSE: _pause,
    Intent.RESUME: _resume,
    Intent.STOP: _stop,
    Intent.FORGET: _forget,
    Intent.HELP: _help,
    Intent.HELP_NOW: _help_now,
    Intent.PROGRESS: _progress,
    Intent.TODAY: _today,
    Intent.LADDER: _ladder,
    Intent.OWN: _own,
    Intent.HIDE: _hide,
    Intent.AGAIN: _again,
    Intent.TIME: _time,
    Intent.LANGUAGE: _language,
    Intent.SETTINGS: _settings,
    Intent.THANKS: _thanks,
    Intent.GREETING: _greeting,
}
