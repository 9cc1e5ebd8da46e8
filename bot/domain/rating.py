"""How hard a challenge turns out to be over everybody, and what is shared between people.

Each answer leaves a contribution in the log. A rating is the fold of its contributions in order,
so the incremental form and the one a night can recompute agree to the last bit. Until
`raters_needed` people have contributed, everybody sees only what the authors wrote.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from bot.domain.parameters import PARAMETERS, Parameters


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one answer adds to a rating, in information form, so that many of them add up."""

    information: float
    pull: float
    first: bool  # the first from this account about this challenge

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Self:
        return cls(float(row["information"]), float(row["pull"]), bool(row["first"]))


@dataclass(frozen=True, slots=True)
class Rating:
    """Difficulty of a challenge, 0-100, for the person in the middle."""

    mean: float
    variance: float
    raters: int
    authored: float

    @classmethod
    def of(cls, authored: float, parameters: Parameters = PARAMETERS) -> Self:
        """What the authors believe, before anybody has answered."""
        return cls(float(authored), parameters.authored_sd**2, 0, float(authored))

    def known(self, parameters: Parameters = PARAMETERS) -> "Rating":
        """The rating that may be used: of several people, or of none."""
        if self.raters >= parameters.raters_needed:
            return self
        return Rating(self.authored, parameters.authored_sd**2, self.raters, self.authored)

    def plus(self, given: Contribution, parameters: Parameters = PARAMETERS) -> "Rating":
        information = 1.0 / self.variance + given.information
        mean = (self.mean / self.variance + given.pull) / information
        return Rating(
            min(max(mean, 0.0), 100.0),
            max(1.0 / information, parameters.least_variance),
            self.raters + given.first,
            self.authored,
        )

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Self:
        return cls(
            float(row["mean"]), float(row["variance"]), int(row["raters"]), float(row["authored"])
        )


@dataclass(frozen=True, slots=True)
class Pool:
    """Sums over everybody: how steeply fear rises, and how far ratings were moved back."""

    fear_xx: float = 0.0
    fear_xy: float = 0.0
    recentred: float = 0.0

    def slope(self, parameters: Parameters = PARAMETERS) -> float:
        """Points of fear per point of difficulty, the authors' guess weighing like `fear_pool`."""
        weight = parameters.fear_pool
        return (weight * parameters.fear_slope + self.fear_xy) / (weight + self.fear_xx)

    def as_dict(self) -> dict[str, float]:
        return asdict(self)

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Self:
        return cls(
            float(row.get("fear_xx", 0.0)),
            float(row.get("fear_xy", 0.0)),
            float(row.get("recentred", 0.0)),
        )


def pooled(
    authored: float, contributions: Iterable[Contribution], parameters: Parameters = PARAMETERS
) -> Rating:
    """The nightly form: a challenge's rating from the log of its contributions, in their order."""
    rating = Rating.of(authored, parameters)
    for contribution in contributions:
        rating = rating.plus(contribution, parameters)
    return rating


def recentred(
    ratings: Mapping[str, Rating], pool: Pool, parameters: Parameters = PARAMETERS
) -> tuple[dict[str, Rating], Pool]:
    """Rated challenges moved towards the authors' mean; nobody's margin on any of them changes.

    The pool remembers by how much, and each person's state follows the next time it is
    used (`difficulty.aligned`), so nothing has to be rewritten for everybody at once.
    Challenges that few have met count as no drift: two odd ones must not move everybody.
    """
    deviations = [
        rating.mean - rating.authored
        for rating in ratings.values()
        if rating.raters >= parameters.raters_needed
    ]
    drift = math.fsum(deviations) / len(ratings) if ratings else 0.0
    moved = {
        key: replace(rating, mean=rating.mean - drift) if rating.raters else rating
        for key, rating in ratings.items()
    }
    return moved, replace(pool, recentred=pool.recentred + drift)


def surprising(ratings: Mapping[str, Rating], by: float = 15.0) -> tuple[str, ...]:
    """Challenges that turned out far from what their authors wrote: for the authors to look at."""
    return tuple(
        sorted(key for key, rating in ratings.items() if abs(rating.mean - rating.authored) > by)
    )
