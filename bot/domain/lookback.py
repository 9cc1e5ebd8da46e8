"""A look back at a week: one question, and what they answered, if they did."""

from dataclasses import dataclass
from datetime import date, datetime

SKIPPED = "-"


@dataclass(frozen=True, slots=True)
class Lookback:
    day: date  # local, on which it was asked
    question: str  # which of the questions: the name of a variant
    asked_at: datetime
    answer: str | None = None  # None: nothing yet
