"""How hard a challenge turns out to be over everybody, and what is shared between people.

Everybody's answers are added up in whole numbers, so neither their order nor who wrote first
nor a repeated sum over the whole log can make a difference: what a night adds up anew is what
the day did, bit for bit. Until `raters_needed` people have given something, everybody sees
only what the authors wrote. Nothing here says who gave what.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple, Self

from bot.domain.parameters import PARAMETERS, Parameters

FINE = 10**10  # parts of a unit of information (1/points²) and of pull (1/points)
COARSE = 10**3  # parts of a squared point


class Sums(NamedTuple):
    """What answers about a challenge add up to. One answer's share has the same form."""

    information: int = 0  # about its difficulty, in 1/FINE
    pull: int = 0  # information times difficulty, in 1/FINE, before any recentring
    raters: int = 0  # accounts that have given something
    fear_xx: int = 0  # distance from the middle of the zone, squared, in 1/COARSE
    fear_xy: int = 0  # that distance times fear

    def plus(self, other: "Sums") -> "Sums":
        return Sums(
            self.information + other.information,
            self.pull + other.pull,
            self.raters + other.raters,
            self.fear_xx + other.fear_xx,
            self.fear_xy + other.fear_xy,
        )

    def less(self, other: "Sums") -> "Sums":
        return self.plus(Sums(**{name: -value for name, value in other.as_dict().items()}))

    def as_dict(self) -> dict[str, int]:
        return self._asdict()

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Self:
        return cls(**{name: int(row.get(name, 0)) for name in NAMES})


NAMES = tuple(Sums().as_dict())


def given(information: float, mean: float, *, first: bool, recentred: float) -> Sums:
    """An answer's share: `mean` is the difficulty it speaks for, on today's scale."""
    pull = information * (mean + recentred)
    return Sums(round(information * FINE), round(pull * FINE), int(first))


def read(x: float, y: float) -> Sums:
    """What a reading of fear `y` at distance `x` says about how steeply fear rises."""
    return Sums(fear_xx=round(x * x * COARSE), fear_xy=round(x * y * COARSE))


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

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, row: Mapping[str, Any]) -> Self:
        return cls(
            float(row["mean"]), float(row["variance"]), int(row["raters"]), float(row["authored"])
        )


def rated(
    authored: float, sums: Sums, recentred: float = 0.0, parameters: Parameters = PARAMETERS
) -> Rating:
    """What the sums say of a challenge, the authors' number counting as a first guess."""
    guess, heard = 1.0 / parameters.authored_sd**2, max(sums.information, 0) / FINE
    information = guess + heard
    mean = (guess * authored + sums.pull / FINE - heard * recentred) / information
    variance = max(1.0 / information, parameters.least_variance)
    return Rating(min(max(mean, 0.0), 100.0), variance, sums.raters, float(authored))


@dataclass(frozen=True, slots=True)
class Pool:
    """What all challenges share: how steeply fear rises, and how far ratings were moved back."""

    fear_xx: float = 0.0
    fear_xy: float = 0.0
    recentred: float = 0.0

    @classmethod
    def over(cls, everything: Iterable[Sums], recentred: float = 0.0) -> Self:
        sums = sum_up(everything)
        return cls(sums.fear_xx / COARSE, sums.fear_xy / COARSE, recentred)

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


def sum_up(shares: Iterable[Sums]) -> Sums:
    """The nightly form of what `plus` does by day: the same to the last digit, in any order."""
    total = Sums()
    for share in shares:
        total = total.plus(share)
    return total


@dataclass(frozen=True, slots=True)
class Everybody:
    """What all people's answers say together, ready to choose with."""

    ratings: Mapping[str, Rating]
    pool: Pool

    @classmethod
    def of(
        cls,
        authored: Mapping[str, float],
        sums: Mapping[str, Sums],
        recentred: float = 0.0,
        parameters: Parameters = PARAMETERS,
    ) -> Self:
        """Challenges that a later library has dropped still tell how steeply fear rises."""
        ratings = {
            key: rated(authored[key], sums[key], recentred, parameters)
            for key in sums
            if key in authored
        }
        return cls(ratings, Pool.over(sums.values(), recentred))

    def rating(self, key: str, authored: float, parameters: Parameters = PARAMETERS) -> Rating:
        return self.ratings.get(key) or Rating.of(authored, parameters)


def drift(ratings: Mapping[str, Rating], parameters: Parameters = PARAMETERS) -> float:
    """How far the rated challenges have moved from the authors' scale, on average over all.

    People grow, and their tolerance and the ratings rise together; the scale is moved back by
    this much, and each person with it (`difficulty.aligned`) the next time they are met.
    Challenges that few have met count as no drift: two odd ones must not move everybody.
    """
    deviations = [
        rating.mean - rating.authored
        for rating in ratings.values()
        if rating.raters >= parameters.raters_needed
    ]
    return math.fsum(deviations) / len(ratings) if ratings else 0.0


def surprising(ratings: Mapping[str, Rating], by: float = 15.0) -> tuple[str, ...]:
    """Challenges that turned out far from what their authors wrote: for the authors to look at."""
    return tuple(
        sorted(key for key, rating in ratings.items() if abs(rating.mean - rating.authored) > by)
    )
