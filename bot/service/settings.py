"""What a person can change at any time; every change says in one line what it does."""

from bot.domain.clocktime import clock_label
from bot.domain.person import Status
from bot.service import mornings, onboarding, pausing
from bot.service.work import Work

EVENINGS = (18 * 60, 19 * 60, 20 * 60, 21 * 60, 22 * 60)


async def show(work: Work) -> None:
    wishes = work.person.wishes
    evening = work.label("evening-off")
    if wishes.evening is not None:
        evening = work.label("at-time", time=clock_label(wishes.evening))
    work.say(
        "settings",
        morning=mornings.label(work),
        evening=evening,
        zone=(wishes.zone or "UTC").replace("_", " "),
        contexts=onboarding.contexts_label(work),
        buttons=(
            (
                work.button("button-morning", "set:morning"),
                work.button("button-evening", "set:evening"),
            ),
            (
                work.button("button-zone", "set:zone"),
                work.button("button-contexts", "set:contexts"),
            ),
            (
                work.button("button-pause-menu", "set:pause"),
                work.button("button-language", "set:language"),
            ),
        ),
    )


async def choose(work: Work, token: str, value: str) -> None:
    match value:
        case "morning":
            mornings.ask(work)
        case "evening":
            ask_evening(work)
        case "zone":
            onboarding.ask_zone(work)
        case "contexts":
            onboarding.ask_contexts(work)
        case "pause":
            await pausing.ask(work)
        case "language":
            ask_language(work)


def ask_evening(work: Work) -> None:
    times = [
        work.button("button-time", f"wish:evening:{minute}", time=clock_label(minute))
        for minute in EVENINGS
    ]
    off = work.button("button-evening-off", "wish:evening:off")
    rows = [tuple(times[i : i + 3]) for i in range(0, len(times), 3)]
    work.say("ask-evening", buttons=(*rows, (off,)))


async def choose_evening(work: Work, token: str, value: str) -> None:
    minute = None if value == "off" else int(value)
    work.wish(evening=minute)
    if minute is None:
        work.edit(token, work.text("evening-off-chosen"))
    else:
        work.edit(token, work.text("evening-chosen", time=clock_label(minute)))


def ask_language(work: Work) -> None:
    buttons = [
        work.button(f"language-{code}", f"wish:language:{code}") for code in work.library.languages
    ]
    work.say("ask-language", buttons=tuple((button,) for button in buttons))


async def choose_language(work: Work, token: str | None, code: str) -> None:
    work.change(language=work.library.language(code))
    text = work.text("language-chosen")
    if token:
        work.edit(token, text)
    else:
        work.send(text)


def is_running(work: Work) -> bool:
    return work.person.status is Status.ACTIVE
