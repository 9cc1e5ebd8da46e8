"""A challenge of a person's own: what they wrote, how hard it is for them, where it happens.

One that lacks a part is being written. Which part is asked for next is derived from what
is there, so that the conversation goes on after a restart where it was.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.model import AnswerLikely, Challenge, ChallengeType, Context, Cost, Modality

LONGEST = 200  # characters of its words, as for those of the library
STEP = 8  # points between a challenge of their own and what leads up to it
MINUTES = 10  # what we say it takes: nobody is asked for that


class Part(StrEnum):
    """In the order in which they are asked for."""

    WORDS = "words"
    HARD = "hard"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class OwnChallenge:
    id: str
    person_id: int
    created_at: datetime
    words: str | None = None
    hard: int | None = None  # 0-10
    context: Context | None = None
    replaces: str | None = None  # the one that this will be a new version of
    retired_at: datetime | None = None

    @property
    def open_part(self) -> Part | None:
        """What is still to be said; None for one that is complete."""
        return next((part for part in Part if getattr(self, part) is None), None)

    @property
    def being_written(self) -> bool:
        """Not so for one that was complete, and whose words have been erased since."""
        return self.open_part is not None and self.retired_at is None

    @property
    def active(self) -> bool:
        return self.open_part is None and self.retired_at is None

    def as_challenge(self, smaller: str | None = None) -> Challenge:
        """Its facts, as selection wants them. It asks nothing of a body that was not their idea."""
        assert self.hard is not None  # it is complete
        assert self.context is not None
        return Challenge(
            id=self.id,
            difficulty=self.hard * 10,
            context=self.context,
            type=ChallengeType.ASK,
            modality=Modality.IN_PERSON,
            minutes=MINUTES,
            cost=Cost.FREE,
            bystander_load=1,  # never taken for something tiny from home
            answer_likely=AnswerLikely.MIXED,
            repeatable=True,
            culture_sensitive=False,
            smaller=smaller,
        )


def step_below(own: Challenge, others: Iterable[Challenge]) -> str | None:
    """The next step down from a challenge of their own: the hardest of its setting below it."""
    below = (
        other
        for other in others
        if other.context is own.context and other.difficulty <= own.difficulty - STEP
    )
    found = max(below, key=lambda other: (other.difficulty, other.id), default=None)
    return found.id if found else None
