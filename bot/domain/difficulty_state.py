"""One person and one challenge while an answer is taken in, and what comes out of it.

A person's answers about one challenge may give its rating no more than a twentieth of the
information a well-rated challenge has; the rest stays in the person's own memory of it.
"""

from typing import Any, NamedTuple

from bot.domain.belief import Belief, Memory, Stay
from bot.domain.difficulty_gaussian import absorb, shifted
from bot.domain.evidence import Evidence
from bot.domain.parameters import Parameters
from bot.domain.rating import Pool, Rating, Sums, given
from bot.domain.reason import Reason

Direction = tuple[tuple[int, float], ...]
SHIFT_BOUND = 25.0  # how far one person's experience of a challenge may differ from everybody's


class Update(NamedTuple):
    """What one answer leads to; `contribution` is what it adds to everybody's sums."""

    belief: Belief
    reason: Reason
    contribution: Sums | None = None


class Scene(NamedTuple):
    """What is known at the moment an answer comes."""

    belief: Belief
    rating: Rating | None
    pool: Pool
    evidence: Evidence
    parameters: Parameters
    contribution: Sums | None = None

    @property
    def known(self) -> Rating:
        assert self.rating  # asked for only where there is one
        return self.rating.known(self.parameters)

    def but(self, **changes: Any) -> "Scene":
        """The same scene with some of the belief changed."""
        return self._replace(belief=self.belief.but(**changes))

    @property
    def memory(self) -> Memory:
        return self.belief.remembered(self.evidence.challenge, self.parameters)

    @property
    def facing(self) -> tuple[Direction, float, float]:
        """(direction, margin, variance of the challenge's difficulty for this person)."""
        known, mean, (shift, variance, _, _) = self.known, self.belief.mean, self.memory
        place, tolerance = self.belief.place(self.evidence.context), mean[0]
        direction: Direction = ((0, 1.0),)
        if place:
            direction, tolerance = ((0, 1.0), (place, 1.0)), tolerance + mean[place]
        return direction, tolerance - known.mean - shift, known.variance + variance

    @property
    def current(self) -> bool:
        """Whether the answer is about the challenge last on the table."""
        last, challenge = self.belief.last, self.evidence.challenge
        return last is not None and (challenge is None or challenge == last.challenge)

    @property
    def effective(self) -> float:
        """Difficulty for this person of what the answer is about, as it was offered."""
        if self.belief.last and self.current:
            return self.belief.last.effective
        if self.rating is None:
            return self.belief.ceiling
        return effective(self.belief, self.evidence, self.rating, self.parameters)

    def done(self, reason: Reason) -> Update:
        return Update(self.belief, reason, self.contribution)


def effective(belief: Belief, evidence: Evidence, rating: Rating, parameters: Parameters) -> float:
    shift, _, _, _ = belief.remembered(evidence.challenge, parameters)
    return rating.known(parameters).mean + shift - belief.offset(evidence.context)


def moved(
    scene: Scene, direction: Direction, pull: float, gain: float, slope: float = 1.0
) -> Scene:
    """Evidence taken in by the person, by their memory of the challenge and by its sums.

    `slope` is how the evidence reads the margin: 1, or minus the steepness of fear.
    """
    mean, covariance = absorb(scene.belief, direction, pull, gain)
    challenge, rating = scene.evidence.challenge, scene.rating
    if challenge is None or rating is None:
        belief = scene.belief.but(mean=mean, covariance=covariance)
        return scene._replace(belief=belief)
    (shift, variance, before, day), parameters = scene.memory, scene.parameters
    information, speaks_for = _share(
        rating.known(parameters),
        parameters.share - before,
        pull * slope,
        gain * slope * slope,
    )
    contribution = scene.contribution
    if information:
        first, moved_back = before == 0.0, scene.pool.recentred
        share = given(information, speaks_for, first=first, recentred=moved_back)
        contribution = contribution.plus(share) if contribution else share
    part = slope * variance
    memory = (
        min(max(shift - part * pull, -SHIFT_BOUND), SHIFT_BOUND),
        max(parameters.personal_floor, variance - part * part * gain),
        before + information,
        day,
    )
    known = {**scene.belief.memory, challenge: memory}
    belief = scene.belief.but(mean=mean, covariance=covariance, memory=known)
    return Scene(belief, rating, scene.pool, scene.evidence, parameters, contribution)


def _share(known: Rating, left: float, pull: float, gain: float) -> tuple[float, float]:
    """(information, difficulty it speaks for): what this account may say about the challenge."""
    variance = known.variance - known.variance**2 * gain
    information = 1.0 / variance - 1.0 / known.variance
    if information <= 0.0 or left <= 0.0:
        return 0.0, 0.0
    mean = known.mean - known.variance * pull
    speaks_for = (mean / variance - known.mean / known.variance) / information
    return min(information, left), speaks_for


def aligned(belief: Belief, pool: Pool) -> Belief:
    """The person on the scale of today's ratings, which a night may have moved (`recentred`)."""
    drift = pool.recentred - belief.recentred
    if not drift:
        return belief
    last = belief.last
    return belief.but(
        mean=shifted(belief.mean, -drift),
        ceiling=belief.ceiling - drift,
        last=last and last._replace(effective=last.effective - drift, ceiling=last.ceiling - drift),
        hold=_lowered(belief.hold, drift),
        stop=_lowered(belief.stop, drift),
        recentred=pool.recentred,
    )


def _lowered(stay: Stay | None, drift: float) -> Stay | None:
    return stay and Stay(stay.level - drift, stay.until)


def settled(scene: Scene, ceiling: float, reason: Reason, **also: Any) -> Update:
    """The ceiling moves, and tomorrow's first word is why; `also` changes in the belief too."""
    belief = scene.belief.but(ceiling=min(ceiling, 100.0), silent=0, reason=reason, **also)
    return Update(belief, reason, scene.contribution)
