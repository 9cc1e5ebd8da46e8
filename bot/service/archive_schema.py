"""The content of an export as a schema: what a file may hold, field by field, and nothing else."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue

from bot.domain.lifecycle import Phase
from bot.domain.model import Context
from bot.domain.own import LONGEST

MOST_EXPOSURES, MOST_LINES, MOST_WEEKS, MOST_OWN = 20_000, 60_000, 2_000, 2_000
LONGEST_ANSWER = 20_000  # characters

Name = Annotated[str, Field(pattern=r"^[\w.:/+-]{1,64}$")]
Word = Annotated[str, Field(pattern=r"^[\w.-]{0,32}$")]
Words = Annotated[str, Field(max_length=LONGEST_ANSWER)]
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Count = Annotated[int, Field(ge=0, le=10**6)]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)


class Offer(Strict):
    at: AwareDatetime
    day: date
    zone: Name


class Person(Strict):
    language: Annotated[str, Field(max_length=16)]
    wishes: dict[str, JsonValue]
    slot: Count
    last_offer: Offer | None
    resting_on: date | None


class Exposure(Strict):
    id: Id
    challenge: Name
    slot: Count
    turn: Count
    day: date
    phase: Phase
    offered_at: AwareDatetime
    reported_at: AwareDatetime | None
    reason: Word
    chance: Annotated[float, Field(ge=0, le=1)]
    effective: Annotated[float, Field(ge=-1000, le=1000)]
    answers: Annotated[dict[Name, Words], Field(max_length=100)]
    notes: Annotated[list[Words], Field(max_length=100)]
    tomorrow: Word
    asked: bool


class Line(Strict):
    kind: Word
    day: Annotated[int, Field(ge=0, le=date.max.toordinal())]
    at: AwareDatetime
    exposure: Id | None
    challenge: Name | None
    facts: dict[str, JsonValue]


class Week(Strict):
    day: date
    question: Word
    asked_at: AwareDatetime
    answer: Words | None


class Own(Strict):
    id: Id
    words: Annotated[str, Field(min_length=1, max_length=LONGEST)] | None
    hard: Annotated[int, Field(ge=0, le=10)] | None
    context: Context | None
    replaces: Id | None
    created_at: AwareDatetime
    retired_at: AwareDatetime | None


class File(Strict):
    format: Literal["ask-anyway-export"]
    version: Literal[1]
    person: Person
    exposures: Annotated[list[Exposure], Field(max_length=MOST_EXPOSURES)]
    log: Annotated[list[Line], Field(max_length=MOST_LINES)]
    weeks: Annotated[list[Week], Field(max_length=MOST_WEEKS)]
    own: Annotated[list[Own], Field(max_length=MOST_OWN)]
