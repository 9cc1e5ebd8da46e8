"""How a person steers the level themselves, and the rule that stops it from rising.

Said under a closing: that was too much, stay here for a while, a bit bolder from now
on. Each is a lasting wish with bounds, or evidence that counts at once.
"""

from bot.domain.evidence import Kind
from bot.domain.person import Exposure, Keyboard
from bot.domain.safety import should_ease
from bot.service import adapting, hard_days, steps
from bot.service.work import Work

WISHES: dict[str, tuple[Kind, float | None, str]] = {
    "too_much": (Kind.TOO_MUCH, None, "too-much"),
    "stay": (Kind.HOLD, None, "staying"),
    "bit_bolder": (Kind.NUDGE, 1.0, "bit-bolder"),
}


def buttons(work: Work) -> Keyboard:
    return (
        (work.button("button-too-much", "do:too_much"),),
        (work.button("button-stay", "do:stay"),),
        (work.button("button-bit-bolder", "do:bit_bolder"),),
    )


async def wish(work: Work, exposure: Exposure, what: str) -> None:
    kind, value, answer = WISHES[what]
    said = steps.evidence(work, exposure, kind, value=value)
    await adapting.observe(work, said, exposure)
    work.say(answer)


async def after_hard_days(work: Work, exposure: Exposure) -> None:
    """Three hard days in a row: step down, offer rest, and name professional help."""
    if should_ease(await hard_days.days(work)):
        await adapting.observe(work, steps.evidence(work, exposure, Kind.STOPPED), exposure)
        work.say("stop-rule")
