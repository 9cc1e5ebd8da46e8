"""Where a person's clock stands: from a city, a shared location, or what their clock shows.

Never guessed: a language or a country code is nobody's time zone.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.content.places import Place, find_zone, offset_zone, zone_at
from bot.domain.person import Button, Method
from bot.service.work import Work

HALF_HOURS = (-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765)  # the real ones, in minutes
OFFSETS = sorted([*(60 * hours for hours in range(-11, 15)), *HALF_HOURS])
LOCATION, CLOCK, OTHER = "share", "clock", "other"


def ask(work: Work, key: str = "ask-zone") -> None:
    work.say(
        key,
        buttons=(
            (work.button("button-share-location", f"wish:zone:{LOCATION}"),),
            (work.button("button-choose-clock", f"wish:zone:{CLOCK}"),),
        ),
    )


def choose(work: Work, token: str, value: str) -> bool:
    """A zone's name or `UTC+1`, or one of the ways that lead to one; True once a zone is set."""
    if value == LOCATION:
        ask_location(work)
    elif value == CLOCK:
        buttons = [
            Button(clock_label(work, minutes), f"wish:zone:{name}") for minutes, name in offsets()
        ]
        rows = tuple(tuple(buttons[i : i + 3]) for i in range(0, len(buttons), 3))
        work.say("ask-clock", buttons=rows)
    elif value == OTHER:
        ask(work)
    else:
        work.edit(token, take(work, value))
        return True
    return False


def ask_location(work: Work) -> None:
    label = work.label("button-send-location")
    work.say("share-location", method=Method.LOCATE, location=label)


def offsets() -> list[tuple[int, str]]:
    """Every offset that a clock keeps somewhere, in minutes and by name."""
    return [(minutes, offset_name(minutes)) for minutes in OFFSETS]


def clock_label(work: Work, minutes: int) -> str:
    """What a clock shows there now."""
    return f"{work.now + timedelta(minutes=minutes):%H:%M} · {offset_name(minutes)}"


def take(work: Work, value: str) -> str:
    """This zone, or one that keeps this offset; returns what to say about it.

    Raises KeyError for one that does not exist (any more), and changes nothing then.
    """
    zone = offset_zone(value) or value
    ZoneInfo(zone)
    work.wish(zone=zone)
    return work.text("zone-chosen", zone=zone.replace("_", " "), time=f"{work.local:%H:%M}")


def offset_name(minutes: int) -> str:
    sign = "+" if minutes >= 0 else "-"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def located(work: Work, latitude: float, longitude: float) -> bool:
    """A shared location becomes a zone and is forgotten; False where no clock is known."""
    zone = zone_at(latitude, longitude)
    if zone is None:
        work.say("zone-not-found", method=Method.RELEASE)
        return False
    work.send(take(work, zone), method=Method.RELEASE)
    return True


def asked_about(page: str) -> bool:
    """Whether a place was the last thing we asked about: then the page is its zone's name."""
    return "/" in page


def typed(work: Work, text: str) -> bool:
    """Words that may name a place; False when they name none."""
    found = find_zone(text, [work.language, *work.library.languages], now=work.now)
    if not found:
        return False
    other = work.button("button-another-place", f"wish:zone:{OTHER}")
    if len(found) == 1:
        right = work.button("button-yes-right", f"wish:zone:{found[0].zone}")
        shown = _clock_there(work, found[0])
        work.say("confirm-zone", place=found[0].label, time=shown, buttons=((right, other),))
        work.change(page=found[0].zone)
    else:
        choices = tuple(
            (Button(f"{place.label} · {_clock_there(work, place)}", f"wish:zone:{place.zone}"),)
            for place in found
        )
        work.say("which-place", buttons=(*choices, (other,)))
    return True


def _clock_there(work: Work, place: Place) -> str:
    return f"{work.now.astimezone(ZoneInfo(place.zone)):%H:%M}"


def moment_label(work: Work, moment: datetime) -> str:
    """today at 07:42, tomorrow at 07:42, on Friday at 07:42."""
    local = moment.astimezone(ZoneInfo(work.zone))
    ahead = (local.date() - work.day).days
    key = {0: "moment-today", 1: "moment-tomorrow"}.get(ahead, "moment-on-day")
    day = work.label(f"weekday-{local.weekday()}")
    return work.label(key, day=day, time=f"{local:%H:%M}")
