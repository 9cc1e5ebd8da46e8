"""What each kind of answer does: one function per kind, in one table.

The ceiling is what a person feels of the model: it rises by a small step after a completed
challenge, holds at the last level after anything else, and falls at once after distress.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from bot.domain import difficulty_fear as fear
from bot.domain import difficulty_wishes as wishes
from bot.domain.belief import Offered
from bot.domain.difficulty_gaussian import bounded, widened, within
from bot.domain.difficulty_state import Scene, Update, because, moved, settled
from bot.domain.evidence import Kind, NotDone
from bot.domain.reason import Reason

Hear = Callable[[Scene], Update]


def offered(scene: Scene) -> Update:
    """What is on the table now. Its value is the effective difficulty of the choice."""
    belief, said = scene.belief, scene.evidence
    challenge, context = said.challenge or "", said.context or ""
    effective = scene.effective if said.value is None else said.value
    belief = replace(
        belief,
        last=Offered(challenge, context, effective, belief.ceiling),
        seen={**belief.seen, context: max(said.day, belief.seen.get(context, said.day))},
    )
    return replace(scene, belief=belief).done(belief.reason)


def fear_before(scene: Scene) -> Update:
    last, value = scene.belief.last, scene.evidence.value
    if value is None or (last and scene.current and last.fear is not None):
        return scene.done(Reason.NOTED)
    scene = _marked(scene, fear=value)
    if scene.rating:
        scene = fear.before(scene, value)
    return scene.done(Reason.NOTED)


def easier(scene: Scene) -> Update:
    """A judgement before trying: the margin is not comfortable, however the day would have gone."""
    parameters = scene.parameters
    scene = _cut(scene, -math.inf, parameters.easier_margin, parameters.easier_sd)
    return settled(scene, min(scene.belief.ceiling, scene.effective), Reason.EASIER)


def completed(scene: Scene) -> Update:
    if _heard(scene):
        return scene.done(Reason.NOTED)
    parameters = scene.parameters
    scene = _grown(_cut(scene, 0.0, math.inf, parameters.outcome_sd))
    ceiling = max(scene.belief.ceiling, scene.effective + parameters.step)
    return settled(_answered(scene), ceiling, Reason.UP)


def tried(scene: Scene) -> Update:
    if _heard(scene):
        return scene.done(Reason.NOTED)
    parameters = scene.parameters
    scene = _cut(scene, -parameters.tried_gap, 0.0, parameters.outcome_sd)
    ceiling = min(scene.belief.ceiling, scene.effective)
    return settled(_answered(scene), ceiling, Reason.HOLD)


def not_today(scene: Scene) -> Update:
    if _heard(scene):
        return scene.done(Reason.NOTED)
    belief, parameters = scene.belief, scene.parameters
    if scene.evidence.because is NotDone.BUSY:
        scene = _answered(scene)
        return settled(scene, belief.ceiling + parameters.creep, Reason.REST)
    lapse = 0.0 if scene.evidence.because is NotDone.FEAR else parameters.lapse
    scene = _cut(scene, -math.inf, -parameters.tried_gap, parameters.outcome_sd, lapse)
    return settled(_answered(scene), min(belief.ceiling, scene.effective), Reason.HOLD)


def peak(scene: Scene) -> Update:
    """Kept for the person to look back on; how high fear rose on the way is no verdict."""
    return scene.done(Reason.NOTED)


def after(scene: Scene) -> Update:
    """Fear afterwards counts only when it is very high and did not fall: then it was too much."""
    last, value = scene.belief.last, scene.evidence.value
    told = last.fear if last and scene.current and last.fear is not None else 0.0
    if value is not None and value >= max(scene.parameters.too_hot, told):
        return too_much(scene)
    return scene.done(Reason.NOTED)


def too_much(scene: Scene) -> Update:
    """Clearly lighter next, and less sure about everything; said twice, it counts once."""
    last, parameters = scene.belief.last, scene.parameters
    if last and scene.current and last.hurt:
        return scene.done(Reason.DROP)
    scene = _cut(
        _marked(scene, hurt=True), -math.inf, parameters.distress_margin,
        parameters.distress_sd, parameters.distress_lapse,
    )  # fmt: skip
    belief = scene.belief
    still = [0.0] * (len(belief.mean) - 1)
    belief = replace(
        belief,
        mean=bounded((belief.mean[0] - parameters.distress_loss, *belief.mean[1:])),
        covariance=widened(belief, (parameters.distress_variance, *still)),
        lean=min(belief.lean, 0),
    )
    ceiling = last.ceiling if last and scene.current else belief.ceiling
    ceiling = min(ceiling, belief.ceiling, scene.effective - parameters.drop)
    return settled(replace(scene, belief=belief), ceiling, Reason.DROP)


def unreported(scene: Scene) -> Update:
    """Nothing was heard, which says nothing. After a few days of it: begin again gently."""
    belief, parameters = scene.belief, scene.parameters
    silent = belief.silent + 1
    quiet = silent == parameters.quiet_days  # once: waiting longer says nothing more
    ceiling = belief.ceiling + parameters.creep
    if quiet:
        ceiling = min(ceiling, scene.effective - parameters.quiet_drop)
    scene = replace(scene, belief=replace(belief, ceiling=ceiling, silent=silent))
    return because(scene, Reason.QUIET) if quiet else scene.done(Reason.NOTED)


def returned(scene: Scene) -> Update:
    """After weeks away: two steps below where they left."""
    parameters = scene.parameters
    below = scene.effective - parameters.away_steps * parameters.step
    return settled(scene, min(scene.belief.ceiling, below), Reason.BACK)


def no_verdict(reason: Reason) -> Hear:
    """Heard, and nothing about the level follows from it."""
    return lambda scene: scene.done(reason)


def _cut(scene: Scene, low: float, high: float, sd: float, lapse: float = 0.0) -> Scene:
    """The margin lies in an interval, give or take the luck of a day."""
    if scene.rating is None:
        return scene
    pull, gain = within(low, high, scene.margin, scene.variance + sd * sd, lapse)
    return moved(scene, scene.direction, pull, gain)


def _grown(scene: Scene) -> Scene:
    """A completed challenge teaches a little in general, and more about itself."""
    belief, parameters, challenge = scene.belief, scene.parameters, scene.evidence.challenge
    mean = bounded((belief.mean[0] + parameters.growth, *belief.mean[1:]))
    memory = belief.memory
    if challenge and challenge in memory:
        known = memory[challenge]
        easier_now = replace(known, shift=max(known.shift - parameters.personal_growth, -25.0))
        memory = {**memory, challenge: easier_now}
    return replace(scene, belief=replace(belief, mean=mean, memory=memory))


def _heard(scene: Scene) -> bool:
    last = scene.belief.last
    return bool(last and scene.current and last.answered)


def _answered(scene: Scene) -> Scene:
    scene = _marked(scene, answered=True)
    return replace(scene, belief=replace(scene.belief, answers=scene.belief.answers + 1))


def _marked(
    scene: Scene, *, fear: float | None = None, answered: bool = False, hurt: bool = False
) -> Scene:
    last = scene.belief.last
    if not last or not scene.current:
        return scene
    last = replace(
        last,
        fear=last.fear if fear is None else fear,
        answered=last.answered or answered,
        hurt=last.hurt or hurt,
    )
    return replace(scene, belief=replace(scene.belief, last=last))


HEARD: Mapping[Kind, Hear] = MappingProxyType(
    {
        Kind.OFFERED: offered,
        Kind.FEAR_BEFORE: fear_before,
        Kind.EASIER: easier,
        Kind.DIFFERENT: no_verdict(Reason.DIFFERENT),
        Kind.BOLDER: no_verdict(Reason.BOLDER),
        Kind.COMPLETED: completed,
        Kind.TRIED: tried,
        Kind.NOT_TODAY: not_today,
        Kind.PEAK: peak,
        Kind.AFTER: after,
        Kind.TOO_MUCH: too_much,
        Kind.UNREPORTED: unreported,
        Kind.RETURNED: returned,
        Kind.STOPPED: wishes.stopped,
        Kind.RESUMED: wishes.resumed,
        Kind.HOLD: wishes.hold,
        Kind.RELEASE: wishes.release,
        Kind.NUDGE: wishes.nudge,
        Kind.REST: no_verdict(Reason.REST),
    }
)
