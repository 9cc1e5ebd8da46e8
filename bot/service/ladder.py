"""/ladder: where they stand, what they have faced, what may come; and what they want of each.

One message whose pages take each other's place, like the settings. The ladder itself is a
value of the domain, which the picture of it is drawn from as well.
"""

from collections.abc import Iterable

from bot.domain.ladder import Known, Ladder, Rung, Standing, ladder
from bot.domain.lifecycle import TODAYS_BUSINESS
from bot.domain.person import Button, Keyboard, Urgency
from bot.domain.picture import State
from bot.domain.selection_filters import Limits
from bot.service import adapting, asking, believing, charts, hard_days, own, picking, steps, wanted
from bot.service.work import Work

LOOKED_BACK = 400  # exposures
LISTED = 8  # challenges on one page
LONGEST_LABEL, LONGEST_QUOTE = 44, 90  # characters of a challenge on a button, and in the text
HOME, CLOSE, FACED, NEXT, OWN, OUT, ONE = "home", "close", "faced", "next", "own", "out", "one"
LISTS = (FACED, NEXT, OWN, OUT)


async def of(work: Work) -> Ladder:
    """The person's ladder as it is today."""
    exposures = await work.store.exposures.latest(work.person.id, LOOKED_BACK)
    shared = await believing.everybody(work)
    today = work.day.toordinal()
    newest = exposures[0] if exposures else None
    on_the_table = newest is not None and newest.phase in TODAYS_BUSINESS
    faced = [e.challenge_id for e in exposures if steps.attempted(e)]
    known = Known(
        offered={**work.library.offers(work.language), **wanted.own_challenges(work)},
        wishes=work.person.wishes,
        others={key: found for key in {*faced} if (found := work.challenge(key))},
        faced=faced,
        here=newest.challenge_id if newest and on_the_table else None,
        own=wanted.own_challenges(work).keys(),
        recent={e.challenge_id for e in exposures if today - e.day.toordinal() < adapting.RESTING},
        limits=Limits(resting=await hard_days.resting(work)),
    )
    return ladder(
        await believing.belief_of(work),
        known,
        lambda key: work.words(key).ask,
        today,
        ratings=shared.ratings,
        pool=shared.pool,
    )


async def show(work: Work) -> None:
    """A picture of it, then the same in words, with what can be done."""
    found = await of(work)
    if found.rungs:
        rungs = [(rung.label, round(rung.effective, 1), _state(rung)) for rung in found.rungs]
        below = sum(rung.effective <= found.here for rung in found.rungs)
        work.say(
            "ladder-picture",
            below=below,
            above=len(rungs) - below,
            attachment=charts.ladder(work, rungs, round(found.here, 1)),
        )
    text, buttons = await _home(work, found)
    work.send(text, buttons=buttons)


def _state(rung: Rung) -> State:
    """Which mark it has in the picture: what they want of it goes before what became of it."""
    if rung.pinned:
        return "pinned"
    if rung.own:
        return "own"
    return "faced" if rung.standing is Standing.FACED else "next"


async def choose(work: Work, token: str, value: str) -> None:
    """A page (`home`, `faced`, `one:<id>`), or something wanted of a challenge (`pin:<id>`)."""
    name, _, key = value.partition(":")
    if name == CLOSE:
        _edit(work, token, work.text("ladder-closed"), ())
    elif name in LISTS:
        await _open_list(work, token, name)
    elif name == ONE:
        await _open_one(work, token, key)
    elif name == wanted.TAKE:
        await picking.take(work, key)
    elif name in wanted.WANTED:
        await _open_one(work, token, key, await wanted.WANTED[name](work, key))
    else:
        _edit(work, token, *await _home(work, await of(work)))


def _edit(work: Work, token: str, text: str, buttons: Keyboard) -> None:
    work.edit(token, text, buttons=buttons, urgency=Urgency.REPLY)


# --- where they stand


async def _home(work: Work, found: Ladder) -> tuple[str, Keyboard]:
    lines = [
        work.text("ladder-here", level=work.label(f"level-{found.level}")),
        _faced_line(work, found),
    ]
    if coming := found.standing(Standing.NEXT):
        lines.append(work.text("ladder-next", ask=_quote(coming[-1].label)))
    if pinned := next((rung for rung in found.rungs if rung.pinned), None):
        lines.append(work.text("ladder-pinned", ask=_quote(pinned.label)))
    return "\n".join(lines), _home_buttons(work)


def _faced_line(work: Work, found: Ladder) -> str:
    if found.latest is None:
        return work.text("ladder-faced-none")
    latest = _quote(work.words(found.latest).ask)
    return work.text("ladder-faced", count=found.times, ask=latest)


def _quote(text: str, longest: int = LONGEST_QUOTE) -> str:
    """Its beginning, up to the end of a word."""
    if len(text) <= longest:
        return text
    return f"{text[: longest - 1].rpartition(' ')[0].rstrip(' ,;:')}…"


def _home_buttons(work: Work) -> Keyboard:
    add = "button-own-go-on" if own.draft(work) else "button-own-add"
    return (
        (
            work.button("button-ladder-faced", f"ladder:{FACED}"),
            work.button("button-ladder-next", f"ladder:{NEXT}"),
        ),
        (
            work.button("button-ladder-own", f"ladder:{OWN}"),
            work.button("button-ladder-out", f"ladder:{OUT}"),
        ),
        (work.button(add, "own:add"),),
        (work.button("button-close", f"ladder:{CLOSE}"),),
    )


# --- lists


async def _open_list(work: Work, token: str, name: str) -> None:
    keys = await _listed(work, name)
    buttons = tuple((_one_button(work, key),) for key in keys)
    text = work.text(f"ladder-list-{name}" if keys else f"ladder-list-{name}-empty")
    back = (work.button("button-ladder-back", f"ladder:{HOME}"),)
    _edit(work, token, text, (*buttons, back))


async def _listed(work: Work, name: str) -> list[str]:
    mine = work.own
    if name == OWN:
        return [key for key, one in mine.items() if one.active][-LISTED:]
    if name == OUT:
        hidden = sorted(filter(work.library.knows, work.person.wishes.hidden))
        return [*hidden, *wanted.retired(work)][-LISTED:]
    if name == NEXT:
        return [rung.challenge_id for rung in (await of(work)).standing(Standing.NEXT)]
    exposures = await work.store.exposures.latest(work.person.id, LOOKED_BACK)
    return _distinct(e.challenge_id for e in exposures if steps.attempted(e))[:LISTED]


def _distinct(keys: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(keys))


def _one_button(work: Work, key: str) -> Button:
    return Button(_quote(work.words(key).ask, LONGEST_LABEL), f"ladder:{ONE}:{key}")


# --- one challenge


async def _open_one(work: Work, token: str, key: str, said: str = "") -> None:
    lines = [work.text("ladder-one", ask=asking.shortened(work.words(key).ask))]
    level = await adapting.level(work, key)
    of_it = wanted.standing(work, key)
    size = work.text(f"ladder-one-{level}") if level else ""
    lines.append(" ".join(part for part in (size, of_it) if part))
    text = "\n".join(line for line in lines if line)
    back = (work.button("button-ladder-back", f"ladder:{HOME}"),)
    _edit(work, token, f"{said}\n\n{text}" if said else text, (*wanted.buttons(work, key), back))
