"""Until when, where that alone was asked for: "Friday", "two weeks", "24.12.", "2027-01-15".

dateparser is imported with the first date in figures: few people ever write one.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.content.moments import pause_until, read_when
from bot.content.phrasebook import Phrasebook
from bot.domain.words import words_of

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

DAY = r"(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2}))?)"
IN_FIGURES = re.compile(rf"(?:[^\W\d]+\s+){{0,3}}{DAY}\.?")  # "until 24.12."


def pause_in(text: str, *, language: str, library: Phrasebook, now: datetime) -> date | None:
    """The first day after a pause. It may be long past: that is for the asker to judge."""
    if found := IN_FIGURES.fullmatch(text.strip()):
        parsed = _parser(language, now.date()).get_date_data(found[1]).date_obj
        return parsed.date() if parsed else None
    ear = library.ear(language)
    return pause_until(
        read_when(words_of(text, ear.spelling).tokens, ear.times, now), ear.times, now
    )


@lru_cache(maxsize=8)
def _parser(language: str, today: date) -> DateDataParser:
    """Day and month stand in the order of the language."""
    from dateparser.date import DateDataParser

    return DateDataParser(
        languages=[language],
        settings={
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": datetime.combine(today, time(12)),
        },
    )
