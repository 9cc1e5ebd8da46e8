"""The two shapes evidence comes in: an interval the margin lies in, and a reading of it.

Margin = tolerance + context offset - difficulty of the challenge. Both return how far the
mean moves and how much the variance shrinks, per unit of covariance with the margin, and
`absorb` applies them to the person. Surprise is bounded: beyond 1 in 10,000 an answer is
taken for a slip and hardly moves anything.
"""

import math
from collections.abc import Sequence
from operator import add

from bot.domain.belief import Belief
from bot.domain.parameters import Parameters
from bot.domain.triangle import Triangle, diagonal, lessened, line, raised

ROOT_HALF = math.sqrt(0.5)
ROOT_TAU = math.sqrt(2 * math.pi)
LEAST = 1e-4  # chance below which an answer is taken for a slip

TOLERANCE_BOUNDS = (0.0, 100.0)
OFFSET_BOUND = 40.0
BIAS_BOUND = 60.0


def below(x: float) -> float:
    """Chance that a standard normal lies below x."""
    return 0.5 * math.erfc(-x * ROOT_HALF)


def density(x: float) -> float:
    return math.exp(-0.5 * x * x) / ROOT_TAU if abs(x) < 38 else 0.0


def within(
    low: float, high: float, mean: float, variance: float, lapse: float = 0.0
) -> tuple[float, float]:
    """Moments of a normal cut to an interval (Wheeler 2016, and any text on truncated normals).

    `mean` and `variance` are the margin's with all noise; `lapse` is the chance that the
    answer meant something else, which weakens it the more the less it was expected.
    Returns (pull, gain): per unit of covariance, the mean moves by pull and the variance
    shrinks by gain times the covariance squared.
    """
    sd = math.sqrt(variance)
    a, b = (low - mean) / sd, (high - mean) / sd
    chance = max(LEAST, below(b) - below(a))
    at_a, at_b = density(a), density(b)
    pull = (at_a - at_b) / chance
    edges = (b * at_b if b < math.inf else 0.0) - (a * at_a if a > -math.inf else 0.0)
    gain = min(max(pull * pull + edges / chance, 0.0), 1.0)  # exact moments lie inside already
    weight = chance / (chance + lapse)
    return weight * pull / sd, weight * gain / variance


def absorb(
    belief: Belief, direction: Sequence[tuple[int, float]], pull: float, gain: float
) -> tuple[tuple[float, ...], Triangle]:
    """Mean and covariance after evidence about `direction` (index and weight of each part)."""
    mean, covariance, size = belief.mean, belief.covariance, len(belief.mean)
    shares: Sequence[float] = ()
    for index, weight in direction:
        along: Sequence[float] = line(size, index)(covariance)
        if weight != 1.0:
            along = [value * weight for value in along]
        shares = [*map(add, shares, along)] if shares else along
    root = math.sqrt(gain)
    return (
        bounded([value + share * pull for value, share in zip(mean, shares, strict=True)]),
        lessened(covariance, [share * root for share in shares]),
    )


def bounded(mean: Sequence[float]) -> tuple[float, ...]:
    """The state inside the scale, whatever anybody sends us; nearly always it is already."""
    (low, high), most = TOLERANCE_BOUNDS, OFFSET_BOUND
    tolerance, offsets, bias = mean[0], mean[1:-1] or (0.0,), mean[-1]
    usual = low <= tolerance <= high and -BIAS_BOUND <= bias <= BIAS_BOUND
    if usual and -most <= min(offsets) and max(offsets) <= most:
        return tuple(mean)
    offsets = [min(max(offset, -most), most) for offset in mean[1:-1]]
    bias = min(max(bias, -BIAS_BOUND), BIAS_BOUND)
    return (min(max(tolerance, low), high), *offsets, bias)


def shifted(mean: Sequence[float], by: float) -> tuple[float, ...]:
    """The same state with another tolerance."""
    low, high = TOLERANCE_BOUNDS
    return (min(max(mean[0] + by, low), high), *mean[1:])


def spread(belief: Belief, direction: Sequence[tuple[int, float]]) -> float:
    """Variance of a weighted sum of parts of the state."""
    total, covariance, begins = 0.0, belief.covariance, diagonal(len(belief.mean))
    for index, u in direction:
        for place, w in direction:
            first, last = (index, place) if index < place else (place, index)
            total += u * w * covariance[begins[first] + last - first]
    return total


def passed(belief: Belief, today: int, parameters: Parameters) -> Belief:
    """Silence only makes us less sure; a clock that goes backwards changes nothing."""
    if not belief.day:
        return belief.but(day=today)
    if today <= belief.day:
        return belief
    tolerance, context, bias = unsure(belief, today, parameters)
    added = (tolerance, *[context] * len(belief.contexts), bias)
    return belief.but(day=today, covariance=raised(belief.covariance, added))


def unsure(belief: Belief, today: int, parameters: Parameters) -> tuple[float, float, float]:
    """Variance that the days until today add to tolerance, each context and the bias."""
    days = min(today - belief.day, parameters.days_counted) if belief.day else 0
    if days <= 0:
        return 0.0, 0.0, 0.0
    return (
        days * parameters.day_tolerance**2,
        days * parameters.day_context**2,
        days * parameters.day_bias**2,
    )
