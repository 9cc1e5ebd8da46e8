"""Settings: the time zone, the language, and the country whose numbers we name."""

from bot.content import countries
from bot.domain.person import Button, Method
from bot.service import whereabouts
from bot.service.settings_page import Drawn, Page, marked, replanned, rows, with_next_offer
from bot.service.work import Work

OFF = "off"


# --- time zone


def _draw_zone(work: Work) -> Drawn:
    share = work.button("button-share-location", f"set:zone:{whereabouts.LOCATION}")
    clock = work.button("button-choose-clock", "set:clock")
    return work.text("ask-zone"), ((share,), (clock,))


def _draw_clock(work: Work) -> Drawn:
    times = (
        Button(whereabouts.clock_label(work, minutes), f"set:zone:{name}")
        for minutes, name in whereabouts.offsets()
    )
    return work.text("ask-clock"), rows(times, 3)


async def _choose_zone(work: Work, value: str) -> str:
    """A zone's name or `UTC+1`; sharing a location asks for it in a message of its own.

    Buttons of the first meeting lead here too: two of them are only ways to a zone.
    """
    if value == whereabouts.LOCATION:
        whereabouts.ask_location(work)
        return ""
    if value in (whereabouts.OTHER, whereabouts.CLOCK):
        return ""
    said = whereabouts.take(work, value)
    return with_next_offer(work, said, await replanned(work))


# --- language


def _draw_language(work: Work) -> Drawn:
    each = (
        marked(
            work,
            work.label(f"language-{code}"),
            f"set:language:{code}",
            chosen=code == work.language,
        )
        for code in work.library.languages
    )
    return work.text("ask-language"), rows(each, 1)


async def _choose_language(work: Work, value: str) -> str:
    work.change(language=work.library.language(value))
    work.send(work.language, method=Method.MENU)
    return work.text("language-chosen")


# --- country


def _draw_country(work: Work) -> Drawn:
    mine = work.person.wishes.country
    shown = {line.country for line in work.phrasebook.lines} | ({mine} if mine else set())
    each = (
        marked(work, name, f"set:country:{code}", chosen=code == mine)
        for name, code in countries.by_name(shown, work.language)
    )
    off = marked(work, work.label("button-no-country"), f"set:country:{OFF}", chosen=mine is None)
    return work.text("ask-country"), (*rows(each), (off,))


async def _choose_country(work: Work, value: str) -> str:
    if value == OFF:
        work.wish(country=None)
        return work.text("country-off")
    work.wish(country=value)
    key = "country-chosen" if work.phrasebook.helplines(value) else "country-without-lines"
    return work.text(key, country=countries.country_name(value, work.language))


PAGES = {
    "zone": Page(_draw_zone, _choose_zone, hears="zone"),  # a town is confirmed before it is taken
    "clock": Page(_draw_clock, _choose_zone),
    "language": Page(_draw_language, _choose_language),
    "country": Page(
        _draw_country, _choose_country, lambda _, text: countries.find_country(text), hears="zone"
    ),
}
