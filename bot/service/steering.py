"""How a person steers the level themselves, and the rule that stops it from rising.

Said under a closing: that was too much, stay here for a while, a bit bolder from now
on. Each is a lasting wish with bounds, or evidence that counts at once.
"""

from bot.domain.evidence import Kind
from bot.domain.parameters import PARAMETERS
from bot.domain.person import Button, Exposure, Keyboard
from bot.domain.safety import should_ease
from bot.service import adapting, hard_days, steps
from bot.service.work import Work

WISHES: dict[str, tuple[Kind, float | None, str]] = {
    "too_much": (Kind.TOO_MUCH, None, "too-much"),
    "stay": (Kind.HOLD, None, "staying"),
    "move_on": (Kind.RELEASE, None, "moving-on"),
    "bit_bolder": (Kind.NUDGE, 1.0, "bit-bolder"),
    "bit_gentler": (Kind.NUDGE, -1.0, "bit-gentler"),
}
BACK = {"stay": "move_on", "bit_bolder": "bit_gentler"}  # each lasting wish, and its way back


def buttons(work: Work) -> Keyboard:
    """What can be wished for now: where a wish holds to its bound, the way back from it."""
    belief = work.mind.belief
    held = belief and belief.hold and work.day.toordinal() < belief.hold.until
    boldest = belief and belief.lean >= PARAMETERS.lean_bound
    shown = (
        "too_much",
        "move_on" if held else "stay",
        "bit_gentler" if boldest else "bit_bolder",
    )
    return tuple((_button(work, what),) for what in shown)


def _button(work: Work, what: str) -> Button:
    return work.button(f"button-{what.replace('_', '-')}", f"do:{what}")


async def wish(work: Work, exposure: Exposure, what: str) -> None:
    kind, value, answer = WISHES[what]
    said = steps.evidence(work, exposure, kind, value=value)
    await adapting.observe(work, said, exposure)
    back = ((_button(work, BACK[what]),),) if what in BACK else ()
    work.say(answer, buttons=back, subject=exposure.id)


async def after_hard_days(work: Work, exposure: Exposure) -> None:
    """Three hard days in a row: step down, offer rest, and name professional help."""
    if should_ease(await hard_days.days(work)):
        await adapting.observe(work, steps.evidence(work, exposure, Kind.STOPPED), exposure)
        work.say("stop-rule")
