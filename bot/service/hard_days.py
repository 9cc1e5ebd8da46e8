"""The days behind a person, as the stop rules see them."""

from datetime import timedelta

from bot.domain.flow import SKIPPED
from bot.domain.model import Context
from bot.domain.person import Exposure
from bot.domain.safety import Day, resting_contexts
from bot.service import steps
from bot.service.work import Work

LOOKED_BACK = 30  # exposures
MUCH_WORSE = 30  # points of SUDS at the peak above what they felt before
HEAVY_REPLAY = "lot"


async def days(work: Work) -> list[Day]:
    """Days on which something was tried, oldest first."""
    recent = await work.store.exposures.latest(work.person.id, LOOKED_BACK)
    return [_day(work, e) for e in reversed(recent) if steps.attempted(e)]


async def resting(work: Work) -> dict[Context, int]:
    """Contexts that rest, each until tomorrow at least (a day ordinal); looked at anew each day."""
    tomorrow = (work.day + timedelta(days=1)).toordinal()
    return {Context(name): tomorrow for name in resting_contexts(await days(work), work.now)}


def much_worse(exposure: Exposure) -> bool:
    """Far more anxious at the peak than before."""
    before, peak = (exposure.answers.get(name, SKIPPED) for name in ("anxious", "peak"))
    return SKIPPED not in (before, peak) and int(peak) - int(before) >= MUCH_WORSE


def _day(work: Work, exposure: Exposure) -> Day:
    peak = exposure.answers.get("peak", SKIPPED)
    return Day(
        context=steps.context_of(work, exposure) or "",
        at=exposure.offered_at,
        suds_peak=None if peak == SKIPPED else int(peak),
        heavy_replay=exposure.answers.get("replay") == HEAVY_REPLAY,
        much_worse_than_expected=much_worse(exposure),
    )
