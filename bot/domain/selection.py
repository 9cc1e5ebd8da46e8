"""Placeholder until the model lands."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.reason import Reason


class Request(StrEnum):
    OFFER = "offer"
    EASIER = "easier"
    DIFFERENT = "different"
    BOLDER = "bolder"


@dataclass(frozen=True, slots=True)
class Choice:
    challenge_id: str
    chance: float
    effective: float
    reason: Reason


def choose(
    belief, candidates, history, wishes, day, random, request=Request.OFFER, instead_of=None
):  # type: ignore
    recent = {h[0] for h in history[:20]}
    want = belief.level
    if instead_of:
        want = candidates[instead_of].difficulty + {"easier": -10, "bolder": 10}.get(request, 0)
    ok = [c for c in candidates.values() if c.id not in recent and c.difficulty < 90] or list(
        candidates.values()
    )
    if request is Request.EASIER and instead_of:
        ok = [c for c in ok if c.difficulty < candidates[instead_of].difficulty] or [
            min(candidates.values(), key=lambda c: c.difficulty)
        ]
    c = min(ok, key=lambda c: (abs(c.difficulty - want), c.id))
    r = Reason(request.value) if request is not Request.OFFER else Reason(belief.reason)
    return Choice(c.id, 0.78, float(c.difficulty), r)
