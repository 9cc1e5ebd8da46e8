"""What a rating of fear says: a straight line over the margin, each person with their own.

The line's height is part of the person's state, its slope is learned from everybody and
corrected by the person. More fear never makes anybody braver in our eyes: a reading that
would say so is left out, and so is a 0 or 100 that agrees with what we expected anyway.
"""

import math
from collections.abc import Iterable

from bot.domain.belief import Belief
from bot.domain.difficulty_gaussian import absorb, spread
from bot.domain.difficulty_state import Direction, Scene, moved
from bot.domain.parameters import Parameters
from bot.domain.rating import Pool
from bot.domain.rating import read as steepness
from bot.domain.triangle import line

STEEPEST, FLATTEST = 2.2, 0.05  # points of fear per point of difficulty
MIDDLE = 10.0  # margin at which fear is expected to be `fear_middle`


def slope(belief: Belief, pool: Pool, parameters: Parameters) -> float:
    """How steeply this person's fear rises: everybody's slope, corrected by their own answers."""
    weight = parameters.fear_own
    own = (weight * pool.slope(parameters) + belief.fear_xy) / (weight + belief.fear_xx)
    return min(STEEPEST, max(FLATTEST, own))


def reading(
    belief: Belief,
    direction: Direction,
    value: float,
    margin: float,
    item_variance: float,
    sd: float,
    pool: Pool,
    parameters: Parameters,
) -> tuple[Direction, float, float, float] | None:
    """(direction, pull, gain, slope) of a fear rating, or None when it says nothing usable."""
    distance = MIDDLE - margin
    steep = slope(belief, pool, parameters)
    surprise = value - (parameters.fear_middle + belief.mean[-1] + steep * distance)
    if (value <= 0 and surprise > 0) or (value >= 100 and surprise < 0):
        return None
    own = parameters.fear_own / (parameters.fear_own + belief.fear_xx)
    unsure = parameters.fear_slope_sd**2 * own * distance * distance
    fearful: Direction = (
        *((place, -steep * weight) for place, weight in direction),
        (len(belief.mean) - 1, 1.0),
    )
    if _braver(belief, direction, fearful):
        return None
    variance = spread(belief, fearful) + steep * steep * item_variance + sd * sd + unsure
    limit = parameters.fear_clip * math.sqrt(variance)
    return fearful, min(max(surprise, -limit), limit) / variance, 1.0 / variance, -steep


def _braver(belief: Belief, direction: Direction, fearful: Direction) -> bool:
    """Whether more fear would raise the tolerance, here or in this context."""
    lines = [line(len(belief.mean), index)(belief.covariance) for index, _ in direction]
    shares = [sum(along[place] * weight for place, weight in fearful) for along in lines]
    return shares[0] > 0 or sum(shares) > 0


def before(scene: Scene, value: float) -> Scene:
    """Fear told before trying: moves the person, the challenge's sums and both slopes."""
    belief, parameters = scene.belief, scene.parameters
    direction, margin, of_the_item = scene.facing
    usable = reading(
        belief, direction, value, margin, of_the_item,
        parameters.fear_sd, scene.pool, parameters,
    )  # fmt: skip
    if usable is None:
        return scene
    x = MIDDLE - margin
    y = value - parameters.fear_middle - belief.mean[-1]
    belief = belief.but(fear_xx=belief.fear_xx + x * x, fear_xy=belief.fear_xy + x * y)
    return moved(scene._replace(belief=belief, contribution=steepness(x, y)), *usable)


def imagined(
    belief: Belief,
    anchors: Iterable[tuple[float, float]],
    pool: Pool,
    parameters: Parameters,
) -> Belief:
    """Fear of the situations described on the first day: rougher readings, without a context."""
    told = sorted(anchors, key=lambda anchor: abs(anchor[0] - parameters.tolerance + MIDDLE))
    for level, value in told:  # the nearest first: it depends least on the slope
        usable = reading(
            belief, ((0, 1.0),), value, belief.mean[0] - level, parameters.personal_sd**2,
            parameters.anchor_sd, pool, parameters,
        )  # fmt: skip
        if usable:
            direction, pull, gain, _ = usable
            mean, covariance = absorb(belief, direction, pull, gain)
            belief = belief.but(mean=mean, covariance=covariance)
    return _own_slope(belief, told, parameters)


def _own_slope(
    belief: Belief, told: Iterable[tuple[float, float]], parameters: Parameters
) -> Belief:
    """The slope between imagined situations is a person's own, if not quite that of met ones."""
    inside = [(level, value) for level, value in told if 0 < value < 100]
    if len(inside) < 2:
        return belief
    level = sum(x for x, _ in inside) / len(inside)
    value = sum(y for _, y in inside) / len(inside)
    weight = parameters.anchor_weight
    return belief.but(
        fear_xx=belief.fear_xx + weight * sum((x - level) ** 2 for x, _ in inside),
        fear_xy=belief.fear_xy + weight * sum((x - level) * (y - value) for x, y in inside),
    )
