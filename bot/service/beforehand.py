"""Words about what still lies before somebody: an answer, and no question about how it went."""

from bot.domain.intents import Ahead
from bot.domain.lifecycle import Phase
from bot.domain.person import Exposure, Keyboard
from bot.service import card, reflect
from bot.service.work import Work

OPEN = (Phase.OFFERED, Phase.UNDER_WAY)


def encourage(work: Work, exposure: Exposure, ahead: Ahead, earlier: int) -> None:
    """`earlier` counts what they wrote before: it is said in other words each time."""
    heard = work.text("heard-unkept" if work.person.wishes.taps_only else "heard")
    if exposure.phase is Phase.OFFERED and ahead is Ahead.AFRAID:
        key, buttons = "ahead-offered", _still_to_decide(work)
    else:
        key, buttons = work.in_turn("ahead-going", earlier), reflect.on_the_way(work)
    work.send(f"{heard}\n{work.text(key)}", buttons=buttons, subject=exposure.id)
    if exposure.phase is Phase.OFFERED:
        work.change(page=card.PAGE)


def _still_to_decide(work: Work) -> Keyboard:
    return (
        (work.button("button-accept", "do:accept"), work.button("button-easier", "do:easier")),
        (work.button("button-not-today", "do:not_today"),),
    )
