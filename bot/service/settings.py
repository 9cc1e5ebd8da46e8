"""What a person can change at any time: one message, whose pages take each other's place.

A tap changes the message it is under. Something typed for the page that is open brings the
message anew, below what was typed. Every change says in one line what it does, and when.
"""

from dataclasses import replace

from bot.domain.intents import Understanding
from bot.domain.person import Button, Urgency
from bot.service import (
    meeting,
    mornings,
    onboarding,
    pausing,
    settings_what,
    settings_when,
    settings_where,
    whereabouts,
)
from bot.service.settings_page import Drawn, Page, replanned, rows, with_next_offer
from bot.service.work import Work

HOME, CLOSE, PAUSE = "home", "close", "pause-menu"
BUTTONS = (
    "morning", "days", "evening", "quiet", "zone", "language", "contexts", "needs",
    "country", "words", "lookback", "previews", PAUSE, CLOSE,
)  # fmt: skip
PAGES: dict[str, Page] = {**settings_when.PAGES, **settings_where.PAGES, **settings_what.PAGES}
PREFIX = "set:"  # of Person.page, while a page that can be typed to is open


def show(work: Work, said: str = "") -> None:
    """The whole of it in a new message, under what has changed."""
    text, buttons = _home(work, said)
    work.send(text, buttons=buttons)


def _home(work: Work, said: str = "") -> Drawn:
    wishes = work.person.wishes
    text = work.text(
        "settings",
        morning=mornings.label(work),
        days=settings_when.days_label(work),
        evening=settings_when.evening_label(work),
        quiet=settings_when.quiet_label(work),
        zone=(wishes.zone or "UTC").replace("_", " "),
        contexts=onboarding.contexts_label(work),
    )
    buttons = rows(work.button(f"button-{name}", f"{PREFIX}{name}") for name in BUTTONS)
    return _under(said, text), buttons


def _under(said: str, text: str) -> str:
    return f"{said}\n\n{text}" if said else text


async def choose(work: Work, token: str, value: str) -> None:
    """`page` opens it, `page:value` changes something on it."""
    name, _, chosen = value.partition(":")
    if name == CLOSE:
        _edit(work, token, (work.text("settings-closed"), ()))
    elif name == PAUSE:
        _edit(work, token, (work.text("ask-pause"), (*pausing.spans(work), _back(work))))
        work.change(page=pausing.PAGE)
    elif name not in PAGES:
        _edit(work, token, _home(work))
    elif not chosen:
        _open(work, token, name)
    else:
        await _change(work, token, name, chosen)


async def _change(work: Work, token: str, name: str, chosen: str) -> None:
    page = PAGES[name]
    try:
        said = await page.choose(work, chosen)
    except (ValueError, KeyError):  # a button of an older release
        work.toast = work.label("toast-past")
        said = ""
    if not meeting.finished(work.person):  # a language, before there are settings to go back to
        work.edit(token, said)
        await _meet_on(work)
    elif page.stays:
        _open(work, token, name, said)
    elif name == "zone" and not said:  # it was no zone yet, but a way to one
        _open(work, token, name)
    else:
        _edit(work, token, _home(work, said))


async def _meet_on(work: Work) -> None:
    """Whoever is still meeting us reads the open step again, in their language."""
    if not work.person.consented:
        await onboarding.begin(work)
    elif onboarding.open_step(work):
        await onboarding.ask_next(work)


def _open(work: Work, token: str, name: str, said: str = "") -> None:
    page = PAGES[name]
    text, buttons = page.draw(work)
    _edit(work, token, (_under(said, text), (*buttons, _back(work))))
    if page.hears:
        work.change(page=f"{PREFIX}{name}")


def _back(work: Work) -> tuple[Button, ...]:
    return (work.button("button-back-to-settings", f"{PREFIX}{HOME}"),)


def _edit(work: Work, token: str, drawn: Drawn) -> None:
    text, buttons = drawn
    work.edit(token, text, buttons=buttons, urgency=Urgency.REPLY)


# --- in words


async def typed(work: Work, name: str, understood: Understanding, *, asks: bool) -> bool:
    """Words while a page is open. `asks`: they ask for something, so they name no town."""
    text = understood.slots.text
    page = PAGES[name]
    value = page.read(work, text) if page.read else None
    if value is not None:
        show(work, await page.choose(work, value))
        return True
    if name == "zone" and not asks and whereabouts.typed(work, understood.slots.place or text):
        if not whereabouts.asked_about(work.person.page):
            work.change(page=f"{PREFIX}{name}")  # "another place" may be typed as well
        return True
    return False


async def told(work: Work, name: str, value: str) -> None:
    """The same, asked for out of the blue: what changed, and no more than that."""
    work.send(await PAGES[name].choose(work, value))
    if not meeting.finished(work.person):  # another language: what was asked, in words they read
        await _meet_on(work)


async def located(work: Work, latitude: float, longitude: float) -> None:
    """A shared location, from somebody who has met us already."""
    if whereabouts.located(work, latitude, longitude):
        token, say = work.says.pop()
        text = with_next_offer(work, say.text, await replanned(work))
        work.says.append((token, replace(say, text=text)))


def ask_language(work: Work) -> None:
    """Before anything else is known of them, and whenever they ask."""
    text, buttons = PAGES["language"].draw(work)
    work.send(text, buttons=buttons)
