"""What a person asks to hold from now on, and what a stop rule holds for them.

Wishes have bounds: none of them lifts what a stop rule keeps down.
"""

from dataclasses import replace

from bot.domain.belief import Stay
from bot.domain.difficulty_state import Scene, Update, settled
from bot.domain.reason import Reason


def stopped(scene: Scene) -> Update:
    parameters = scene.parameters
    level = min(scene.belief.ceiling, scene.effective - parameters.drop)
    stop = Stay(level, scene.evidence.day + parameters.stop_days)
    belief = replace(scene.belief, stop=stop, lean=min(scene.belief.lean, 0))
    return settled(replace(scene, belief=belief), level, Reason.STOPPED)


def resumed(scene: Scene) -> Update:
    return replace(scene, belief=replace(scene.belief, stop=None)).done(Reason.NOTED)


def hold(scene: Scene) -> Update:
    level = min(scene.belief.ceiling, scene.effective)
    stay = Stay(level, scene.evidence.day + scene.parameters.hold_days)
    return replace(scene, belief=replace(scene.belief, hold=stay)).done(Reason.KEPT)


def release(scene: Scene) -> Update:
    return replace(scene, belief=replace(scene.belief, hold=None)).done(Reason.NOTED)


def nudge(scene: Scene) -> Update:
    """A lasting wish with bounds; it never lifts what a stop rule holds down."""
    belief, parameters = scene.belief, scene.parameters
    up = (scene.evidence.value or 0.0) > 0
    bound = parameters.lean_bound
    lean = min(max(belief.lean + (1 if up else -1), -bound), bound)
    if up:
        ceiling = max(belief.ceiling, scene.effective + parameters.step / 2)
        belief = replace(belief, lean=lean, hold=None, ceiling=ceiling)
        return replace(scene, belief=belief).done(Reason.LEAN_UP)
    belief = replace(belief, lean=lean, ceiling=min(belief.ceiling, scene.effective))
    return replace(scene, belief=belief).done(Reason.LEAN_DOWN)
