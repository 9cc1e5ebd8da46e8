"""What each kind of answer does: one function per kind, in one table.

The ceiling is what a person feels of the model: it rises by a small step after a completed
challenge, holds at the last level after anything else, and falls at once after distress.
"""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from bot.domain import difficulty_fear as fear
from bot.domain import difficulty_wishes as wishes
from bot.domain.belief import Belief, Memory, Offered
from bot.domain.difficulty_gaussian import shifted, spread, within
from bot.domain.difficulty_state import SHIFT_BOUND, Scene, Update, moved, settled
from bot.domain.evidence import Kind, NotDone
from bot.domain.reason import Reason
from bot.domain.triangle import raised

Hear = Callable[[Scene], Update]


def offered(scene: Scene) -> Update:
    """What is on the table now. Its value is the effective difficulty of the choice."""
    belief, said = scene.belief, scene.evidence
    challenge, context = said.challenge or "", said.context or ""
    effective = scene.effective if said.value is None else said.value
    shift, variance, given, _ = belief.remembered(challenge, scene.parameters)
    memory = shift, variance, given, said.day
    belief = _remembering(belief, challenge, memory, scene.parameters.memories).but(
        last=Offered(challenge, context, effective, belief.ceiling),
        seen={**belief.seen, context: max(said.day, belief.seen.get(context, said.day))},
    )
    return scene._replace(belief=belief).done(belief.reason)


def _remembering(belief: Belief, challenge: str, memory: Memory, most: int) -> Belief:
    """With this challenge in mind, and the one not met for longest let go when they are many."""
    known = {**belief.memory, challenge: memory}
    if len(known) <= most:
        return belief.but(memory=known)
    _, oldest = min([(day, key) for key, (_, _, _, day) in known.items()])
    _, _, given, _ = known.pop(oldest)
    rated = (*belief.rated, oldest) if given and oldest not in belief.rated else belief.rated
    return belief.but(memory=known, rated=rated)


def fear_before(scene: Scene) -> Update:
    last, value = scene.belief.last, scene.evidence.value
    if value is None or (last and scene.current and last.fear is not None):
        return scene.done(Reason.NOTED)
    if last and scene.current:
        scene = scene.but(last=last._replace(fear=value))
    return (fear.before(scene, value) if scene.rating else scene).done(Reason.NOTED)


def easier(scene: Scene) -> Update:
    """A judgement before trying: the margin is not comfortable, however the day would have gone."""
    parameters = scene.parameters
    scene = _cut(scene, -math.inf, parameters.easier_margin, parameters.easier_sd)
    return settled(scene, min(scene.belief.ceiling, scene.effective), Reason.EASIER)


def completed(scene: Scene) -> Update:
    if _heard(scene):
        return scene.done(Reason.NOTED)
    parameters = scene.parameters
    scene = _cut(scene, 0.0, math.inf, parameters.outcome_sd)
    ceiling = max(scene.belief.ceiling, scene.effective + parameters.step)
    return settled(scene, ceiling, Reason.UP, **_grown(scene), **_answered(scene))


def tried(scene: Scene) -> Update:
    if _heard(scene):
        return scene.done(Reason.NOTED)
    parameters = scene.parameters
    scene = _cut(scene, -parameters.tried_gap, 0.0, parameters.outcome_sd)
    ceiling = min(scene.belief.ceiling, scene.effective)
    return settled(scene, ceiling, Reason.HOLD, **_answered(scene))


def not_today(scene: Scene) -> Update:
    if _heard(scene):
        return scene.done(Reason.NOTED)
    ceiling, parameters = scene.belief.ceiling, scene.parameters
    if scene.evidence.because is NotDone.BUSY:
        return settled(scene, ceiling + parameters.creep, Reason.REST, **_answered(scene))
    lapse = 0.0 if scene.evidence.because is NotDone.FEAR else parameters.lapse
    scene = _cut(scene, -math.inf, -parameters.tried_gap, parameters.outcome_sd, lapse)
    return settled(scene, min(ceiling, scene.effective), Reason.HOLD, **_answered(scene))


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
    low, high = -math.inf, parameters.distress_margin
    scene = _cut(scene, low, high, parameters.distress_sd, parameters.distress_lapse)
    belief = scene.belief
    before = last.ceiling if last and scene.current else belief.ceiling
    still = [0.0] * (len(belief.mean) - 1)
    return settled(
        scene,
        min(before, belief.ceiling, scene.effective - parameters.drop),
        Reason.DROP,
        mean=shifted(belief.mean, -parameters.distress_loss),
        covariance=raised(belief.covariance, (parameters.distress_variance, *still)),
        lean=min(belief.lean, 0),
        last=last._replace(hurt=True) if last and scene.current else last,
    )


def unreported(scene: Scene) -> Update:
    """Nothing was heard, which says nothing: a little more may be tried. Not after days of it."""
    belief, parameters = scene.belief, scene.parameters
    silent = belief.silent + 1
    if silent >= parameters.quiet_days:
        return scene.but(silent=silent, reason=Reason.QUIET).done(Reason.QUIET)
    ceiling = min(belief.ceiling + parameters.creep, 100.0)
    return scene.but(silent=silent, ceiling=ceiling).done(Reason.NOTED)


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
    direction, margin, of_the_item = scene.facing
    variance = of_the_item + spread(scene.belief, direction)
    pull, gain = within(low, high, margin, variance + sd * sd, lapse)
    return moved(scene, direction, pull, gain)


def _grown(scene: Scene) -> dict[str, Any]:
    """A completed challenge teaches a little in general, and more about itself."""
    belief, parameters, challenge = scene.belief, scene.parameters, scene.evidence.challenge
    mean = shifted(belief.mean, parameters.growth)
    if not challenge or challenge not in belief.memory:
        return {"mean": mean}
    shift, variance, given, day = belief.memory[challenge]
    easier = max(shift - parameters.personal_growth, -SHIFT_BOUND), variance, given, day
    return {"mean": mean, "memory": {**belief.memory, challenge: easier}}


def _heard(scene: Scene) -> bool:
    last = scene.belief.last
    return bool(last and scene.current and last.answered)


def _answered(scene: Scene) -> dict[str, Any]:
    belief, said, last = scene.belief, scene.evidence, scene.belief.last
    if last and scene.current:
        last = last._replace(answered=True)
    changes: dict[str, Any] = {"answers": belief.answers + 1, "last": last}
    attempted = said.kind in (Kind.COMPLETED, Kind.TRIED)
    if attempted and said.once and said.challenge and said.challenge not in belief.spent:
        changes["spent"] = (*belief.spent, said.challenge)
    return changes


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
