"""When the challenge may arrive: a window, in which each person has their own minute, or a time."""

from bot.content.understanding import minute_meant
from bot.domain.clocktime import clock_label, read_window
from bot.service.work import Work

WINDOWS = (
    (6 * 60, 8 * 60),
    (7 * 60, 9 * 60),
    (8 * 60, 10 * 60),
    (9 * 60, 11 * 60),
    (10 * 60, 12 * 60),
)
EXACT = "exact"


def ask(work: Work) -> None:
    windows = [
        work.button("button-window", _action(a, b), start=clock_label(a), end=clock_label(b))
        for a, b in WINDOWS
    ]
    everything = [*windows, work.button("button-exact-time", f"wish:morning:{EXACT}")]
    rows = [tuple(everything[i : i + 2]) for i in range(0, len(everything), 2)]
    work.say("ask-morning", buttons=tuple(rows))


def _action(start: int, end: int) -> str:
    return f"wish:morning:{start}-{end}"


def choose(work: Work, token: str | None, value: str) -> bool:
    """`480-600` is a window, `495-495` an exact time; True once one is set."""
    if value == EXACT:
        work.say("type-a-time")
        return False
    start, _, end = value.partition("-")
    work.wish(morning=(int(start), int(end)))
    chosen = work.text("morning-chosen", when=label(work))
    if token:
        work.edit(token, chosen)
    else:
        work.send(chosen)
    return True


def read(work: Work, text: str) -> str | None:
    """A time or a window that this text is, or a time that a short one names."""
    if window := read_window(text):
        return f"{window[0]}-{window[1]}"
    minute = minute_meant(text, work.language, work.phrasebook, work.local)
    return None if minute is None else f"{minute}-{minute}"


def label(work: Work) -> str:
    start, end = work.person.wishes.morning or WINDOWS[2]
    if start == end:
        return work.label("at-time", time=clock_label(start))
    return work.label("between-times", start=clock_label(start), end=clock_label(end))
