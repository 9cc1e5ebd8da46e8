"""Settings: the time of the challenge, its days, the evening question, quiet hours."""

from bot.domain.clocktime import DAY, clock_label, read_window
from bot.domain.person import AppointmentKind, Keyboard
from bot.domain.timetable import EVERY_DAY
from bot.service import mornings
from bot.service.settings_page import Drawn, Page, marked, replanned, rows, with_next_offer
from bot.service.work import Work

EVENINGS = (18 * 60, 19 * 60, 20 * 60, 21 * 60, 22 * 60)
NIGHTS = ((21 * 60, 7 * 60), (22 * 60, 7 * 60), (22 * 60, 8 * 60), (23 * 60, 9 * 60))
NOON, LONGEST_NIGHT = 12 * 60, 14 * 60  # minutes
OFF, EVERY, WORKDAYS, WEEKEND = "off", "every", "workdays", "weekend"
SEVERAL_DAYS = {
    EVERY: EVERY_DAY,
    WORKDAYS: frozenset(range(5)),
    WEEKEND: frozenset({5, 6}),
}


def window_label(work: Work, window: tuple[int, int]) -> str:
    start, end = window
    if start == end:
        return work.label("at-time", time=clock_label(start))
    return work.label("between-times", start=clock_label(start), end=clock_label(end))


def _window(value: str) -> tuple[int, int]:
    """`480-600`. Raises ValueError for anything else."""
    start, _, end = value.partition("-")
    return int(start), int(end)


def _windows(
    work: Work, page: str, windows: tuple[tuple[int, int], ...], chosen: tuple[int, int] | None
) -> Keyboard:
    buttons = (
        marked(
            work,
            work.label("button-window", start=clock_label(a), end=clock_label(b)),
            f"set:{page}:{a}-{b}",
            chosen=chosen == (a, b),
        )
        for a, b in windows
    )
    return rows(buttons)


# --- the challenge


def _draw_morning(work: Work) -> Drawn:
    text = f"{work.text('ask-morning')}\n{work.text('type-a-time')}"
    return text, _windows(work, "morning", mornings.WINDOWS, work.person.wishes.morning)


async def _choose_morning(work: Work, value: str) -> str:
    work.wish(morning=_window(value))
    due = await replanned(work)
    return with_next_offer(work, work.text("morning-chosen", when=mornings.label(work)), due)


# --- its days


def days_label(work: Work) -> str:
    days = work.person.wishes.days
    if days == EVERY_DAY:
        return work.label("days-every")
    return ", ".join(work.label(f"weekday-{day}") for day in sorted(days))


def _draw_days(work: Work) -> Drawn:
    days = work.person.wishes.days
    each = (
        marked(work, work.label(f"weekday-{day}"), f"set:days:{day}", chosen=day in days)
        for day in range(7)
    )
    several = tuple(work.button(f"button-days-{name}", f"set:days:{name}") for name in SEVERAL_DAYS)
    return work.text("ask-days"), (*rows(each), several)


async def _choose_days(work: Work, value: str) -> str:
    days = work.person.wishes.days
    wanted = SEVERAL_DAYS[value] if value in SEVERAL_DAYS else days ^ {int(value)}
    if not wanted:
        return work.text("days-need-one")
    work.wish(days=wanted)
    due = await replanned(work)
    return with_next_offer(work, work.text("days-chosen", days=days_label(work)), due)


# --- the evening question


def _draw_evening(work: Work) -> Drawn:
    evening = work.person.wishes.evening
    times = (
        marked(work, clock_label(m), f"set:evening:{m}", chosen=m == evening) for m in EVENINGS
    )
    off = marked(
        work, work.label("button-evening-off"), f"set:evening:{OFF}", chosen=evening is None
    )
    text = f"{work.text('ask-evening')}\n{work.text('type-an-evening')}"
    return text, (*rows(times, 3), (off,))


async def _choose_evening(work: Work, value: str) -> str:
    minute = None if value == OFF else int(value) % DAY
    work.wish(evening=minute)
    await replanned(work)
    if minute is None:
        return work.text("evening-off-chosen")
    today = await _asked_today(work)
    key = "evening-chosen-today" if today else "evening-chosen"
    return work.text(key, time=today or clock_label(minute))


async def _asked_today(work: Work) -> str:
    """When today's question comes after all, if it does: quiet hours may have moved it."""
    planned = (await work.store.appointments.of(work.person.id)).get(AppointmentKind.EVENING)
    return f"{planned[0].astimezone(work.local.tzinfo):%H:%M}" if planned else ""


def _read_time(_: Work, text: str) -> str | None:
    """A time in the evening: "9:30" is half past nine at night, unless it says otherwise."""
    window = read_window(text)
    if window is None or window[0] != window[1]:
        return None
    said = text.strip().casefold()
    forenoon = said.startswith("0") or "am" in said or "a.m" in said
    minute = window[0]
    return str(minute + NOON if NOON // 12 <= minute < NOON and not forenoon else minute)


def evening_label(work: Work) -> str:
    evening = work.person.wishes.evening
    if evening is None:
        return work.label("evening-off")
    return work.label("at-time", time=clock_label(evening))


# --- quiet hours


def quiet_label(work: Work) -> str:
    hours = work.person.wishes.quiet
    return window_label(work, hours) if hours else work.label("quiet-none")


def _draw_quiet(work: Work) -> Drawn:
    hours = work.person.wishes.quiet
    off = marked(work, work.label("button-no-quiet"), f"set:quiet:{OFF}", chosen=hours is None)
    return work.text("ask-quiet"), (*_windows(work, "quiet", NIGHTS, hours), (off,))


async def _choose_quiet(work: Work, value: str) -> str:
    hours = None if value == OFF else _window(value)
    work.wish(quiet=hours)
    due = await replanned(work)
    if hours is None:
        return with_next_offer(work, work.text("quiet-off-chosen"), due)
    start, end = (clock_label(minute) for minute in hours)
    return with_next_offer(work, work.text("quiet-chosen", start=start, end=end), due)


def _read_quiet(_: Work, text: str) -> str | None:
    """ "22-7"; and "10-7" is a night too, not the day around it."""
    window = read_window(text, longest=DAY - 1)
    if window is None or window[0] == window[1]:
        return None
    start, end = window
    if (end - start) % DAY > LONGEST_NIGHT and start < NOON:
        start += NOON
    return f"{start}-{end}"


PAGES = {
    "morning": Page(_draw_morning, _choose_morning, mornings.read, hears="when"),
    "days": Page(_draw_days, _choose_days, stays=True),
    "evening": Page(_draw_evening, _choose_evening, _read_time, hears="when"),
    "quiet": Page(_draw_quiet, _choose_quiet, _read_quiet, hears="when"),
}
