"""The nouns of exposure practice, as frozen values.

Everything here is plain data without behaviour that depends on time, chance or
storage. Difficulty, tolerance and distress share one scale, 0 to 100.
"""

from dataclasses import dataclass
from enum import StrEnum


class Context(StrEnum):
    """Where a challenge happens: the settings a person can find hard or easy."""

    STRANGERS = "strangers"
    SHOPS = "shops"
    WORK = "work"
    FRIENDS = "friends"
    DATING = "dating"
    ONLINE = "online"
    CREATIVE = "creative"
    HEARING_NO = "hearing_no"
    SAYING_NO = "saying_no"


class ChallengeType(StrEnum):
    ASK = "ask"
    DISCLOSE = "disclose"
    INITIATE = "initiate"
    BOUNDARY = "boundary"
    FEEDBACK = "feedback"


class Modality(StrEnum):
    IN_PERSON = "in_person"
    PHONE = "phone"
    TEXT = "text"
    ONLINE = "online"


class Need(StrEnum):
    """What a challenge asks of a body, a place or a life; a person can rule any of them out."""

    EYE_CONTACT = "eye_contact"
    SPEECH = "speech"
    HEARING = "hearing"
    WALKING = "walking"
    CROWDS = "crowds"
    PHONE = "phone"
    LEAVING_HOME = "leaving_home"
    MONEY = "money"
    JOB = "job"  # work or study
    CITY = "city"  # places that a small town may lack
    ACCOUNT = "account"  # an account on some social site


class AnswerLikely(StrEnum):
    YES = "yes"
    MIXED = "mixed"
    NO = "no"


class Cost(StrEnum):
    FREE = "free"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Challenge:
    """A task of the library: its neutral facts. Its words are in challenges.ftl, by id."""

    id: str
    difficulty: int  # 0-100, authored; what it turns out to be is the difficulty model's business
    context: Context
    type: ChallengeType
    modality: Modality
    minutes: int
    cost: Cost
    bystander_load: int  # 0 nobody is bothered, 1 a moment of somebody's time, 2 a real favour
    answer_likely: AnswerLikely
    repeatable: bool
    culture_sensitive: bool
    needs: frozenset[Need] = frozenset()
    smaller: str | None = None  # ids of neighbours, one step down and one step up
    bolder: str | None = None


class Start(StrEnum):
    """Where a person asked to begin."""

    EASY = "easy"
    SOME = "some"
    PUSH = "push"
