"""What we asked last besides the questions of an exposure, and words as an answer to it.

Person.page names it. Whatever else the person does closes it, and nothing is lost: words
that do not answer the page are about the exposure that is open, as they were before.
"""

from bot.domain.intents import COURTESIES, Intent, Understanding
from bot.service import meeting, named, onboarding, own, pausing, settings, whereabouts
from bot.service.work import Work

COULD_BE_A_PAUSE = COURTESIES | {Intent.LATER, Intent.TIME, Intent.PAUSE}  # "until Friday at 8"


def hears(page: str) -> str | None:
    """The question that is open, as understanding knows it."""
    kind, name = _parts(page)
    if kind == "set" and name in settings.PAGES:
        return settings.PAGES[name].hears
    return "plan" if kind == own.PAGE else None  # own words, as a plan is


async def answered(work: Work, page: str, understood: Understanding) -> bool:
    """Words after this was asked; False when they are no answer to it."""
    if await confirmed(work, page, understood):
        return True
    kind, name = _parts(page)
    asks = not COURTESIES.issuperset(understood.intents)
    if kind == "set" and name in settings.PAGES:
        return await settings.typed(work, name, understood, asks=asks)
    if kind == own.PAGE and not asks:
        return await own.typed(work, understood)
    if kind == pausing.PAGE:
        other = not COULD_BE_A_PAUSE.issuperset(understood.intents)
        return await pausing.typed(work, understood.slots.text, asks=other)
    return False


def _parts(page: str) -> tuple[str, str]:
    if whereabouts.asked_about(page):
        return "set", "zone"  # another place may be typed as well
    kind, _, name = page.partition(":")
    return kind, name


async def confirmed(work: Work, page: str, understood: Understanding) -> bool:
    """Yes or no to the place that we asked about, while we meet or later."""
    if not whereabouts.asked_about(page):
        return False
    agrees = named.is_theirs(work, understood.slots)
    if agrees is None:
        return False
    if agrees:
        work.send(whereabouts.take(work, page))
        await onboarding.step_done(work, onboarding.ZONE)
    else:
        whereabouts.ask(work)
        work.change(page=f"{settings.PREFIX}zone" if meeting.finished(work.person) else "")
    return True


def insists(page: str) -> bool:
    """Whether words that answer it in no way are told so, where nothing else is open."""
    return _parts(page)[0] in ("set", own.PAGE, pausing.PAGE)


def ask_again(work: Work, page: str) -> None:
    """It was no answer, and nothing else is open that it could be about."""
    work.say("page-not-caught")
    work.change(page=page)


async def located(work: Work, latitude: float, longitude: float) -> None:
    """A shared location, while we meet or later."""
    await meeting.heard(work)
    if meeting.finished(work.person):
        await settings.located(work, latitude, longitude)
    elif work.person.consented:
        await onboarding.located(work, latitude, longitude)
    else:
        await onboarding.begin(work)
