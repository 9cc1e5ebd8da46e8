"""How a person steers the level themselves, and the rule that stops it from rising.

Said under a closing: that was too much, stay here for a while, a bit bolder from now
on. Each is a lasting wish with bounds, or evidence that counts at once.
"""

from bot.domain.evidence import Kind
from bot.domain.person import Exposure, Keyboard
from bot.service import adapting, steps
from bot.service.work import Work

HARD_PEAK = 80  # SUDS at the hardest moment that makes a day a hard one
HEAVY_REPLAY = "lot"
HARD_DAYS = 3  # in a row, and the level goes down
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
    """Three hard days in a row: step down, offer rest, and name professional help once."""
    recent = await work.store.exposures.latest(work.person.id, 4 * HARD_DAYS)
    days = [e for e in recent if steps.attempted(e)][:HARD_DAYS]
    if len(days) == HARD_DAYS and all(map(_hard, days)):
        await adapting.observe(work, steps.evidence(work, exposure, Kind.STOPPED), exposure)
        work.say("stop-rule")


def _hard(exposure: Exposure) -> bool:
    peak = exposure.answers.get("peak", "")
    return exposure.answers.get("replay") == HEAVY_REPLAY or (
        peak.isdecimal() and int(peak) >= HARD_PEAK
    )
