"""What a person asks to hold from now on, and what a stop rule holds for them.

Wishes have bounds: none of them lifts what a stop rule keeps down.
"""

from bot.domain.belief import Stay
from bot.domain.difficulty_state import Scene, Update, settled
from bot.domain.reason import Reason


def stopped(scene: Scene) -> Update:
    parameters, lean = scene.parameters, min(scene.belief.lean, 0)
    level = min(scene.belief.ceiling, scene.effective - parameters.drop)
    stop = Stay(level, scene.evidence.day + parameters.stop_days)
    return settled(scene, level, Reason.STOPPED, stop=stop, lean=lean)


def resumed(scene: Scene) -> Update:
    return scene.but(stop=None).done(Reason.NOTED)


def hold(scene: Scene) -> Update:
    level = min(scene.belief.ceiling, scene.effective)
    stay = Stay(level, scene.evidence.day + scene.parameters.hold_days)
    return scene.but(hold=stay).done(Reason.KEPT)


def release(scene: Scene) -> Update:
    return scene.but(hold=None).done(Reason.NOTED)


def nudge(scene: Scene) -> Update:
    """From now on a bit bolder or gentler: half a step of the ceiling, and what is aimed at."""
    belief, parameters = scene.belief, scene.parameters
    bound = parameters.lean_bound
    if (scene.evidence.value or 0.0) > 0:
        ceiling = min(max(belief.ceiling, scene.effective + parameters.step / 2), 100.0)
        lean = min(belief.lean + 1, bound)
        return scene.but(lean=lean, hold=None, ceiling=ceiling).done(Reason.LEAN_UP)
    ceiling = min(belief.ceiling, scene.effective)
    lean = max(belief.lean - 1, -bound)
    return scene.but(lean=lean, ceiling=ceiling).done(Reason.LEAN_DOWN)
