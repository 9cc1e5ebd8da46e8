"""One exposure moved along its table, and the evidence that it leaves."""

from dataclasses import replace
from typing import Any

from bot.domain import lifecycle
from bot.domain.evidence import Evidence, Kind
from bot.domain.lifecycle import Phase, Step
from bot.domain.model import Context
from bot.domain.person import Exposure
from bot.service.work import Work

DONE = (Kind.COMPLETED, Kind.TRIED)
A_DAY_LONG = 8 * 3600  # seconds for which an offer made late at night is still today's


async def current(work: Work) -> Exposure | None:
    """The newest exposure, whatever its phase."""
    found = await work.store.exposures.latest(work.person.id, 1)
    return found[0] if found else None


async def todays(work: Work) -> Exposure | None:
    """The newest exposure, if it is still today's."""
    exposure = await current(work)
    if exposure is None:
        return None
    fresh = (work.now - exposure.offered_at).total_seconds() < A_DAY_LONG
    return exposure if exposure.day >= work.day or fresh else None


async def advance(work: Work, exposure: Exposure, step: Step, **changes: Any) -> Exposure:
    """Raises IllegalStep where the table has no such step."""
    phase = lifecycle.advance(exposure.phase, step)
    return await work.store.exposures.save(replace(exposure, phase=phase, **changes))


async def asked_anew(work: Work, exposure: Exposure) -> Exposure:
    """Something was said since the evening question: typed words are about that."""
    if not exposure.asked or exposure.phase not in (Phase.OFFERED, Phase.UNDER_WAY):
        return exposure
    return await work.store.exposures.save(replace(exposure, asked=False))


def attempted(exposure: Exposure) -> bool:
    return exposure.answers.get("tried") in ("fully", "partly", "started")


def done_with(exposure: Exposure) -> bool:
    return exposure.phase in (Phase.CLOSED, Phase.RECALLING, Phase.SETTLED)


def evidence(work: Work, exposure: Exposure, kind: Kind, **facts: Any) -> Evidence:
    """What was said about this exposure's challenge, today."""
    challenge = work.library.challenges.get(exposure.challenge_id)
    once = kind in DONE and challenge is not None and not challenge.repeatable
    today, context = work.day.toordinal(), challenge.context if challenge else None
    return Evidence(kind, today, exposure.challenge_id, context, once=once, **facts)


def context_of(work: Work, exposure: Exposure) -> Context | None:
    """None for a challenge that a later library has dropped."""
    challenge = work.challenge(exposure.challenge_id)
    return challenge.context if challenge else None
