"""`askanyway understand`: one message a line in, one JSON line out, for whoever writes the phrases.

Times are read as if now, in UTC. The words go nowhere but to standard output.
"""

import json
import time
from typing import TextIO

from bot.clock import SystemClock
from bot.content.loader import prompts_folder
from bot.content.phrasebook import load_phrasebook
from bot.content.understanding import understand
from bot.domain.intents import Slots, Understanding


def run(language: str, question: str | None, stdin: TextIO, stdout: TextIO) -> int:
    """Exit code 0, or 1 for a language that is not there."""
    book = load_phrasebook(prompts_folder())
    if language not in book.ears:
        print(f"There is no prompts/{language}/intents.toml.", file=stdout)
        return 1
    book.warm()
    now = SystemClock().now()
    for line in stdin:
        started = time.perf_counter_ns()
        heard = understand(line, language=language, library=book, question=question, now=now)
        microseconds = (time.perf_counter_ns() - started) // 1000
        print(json.dumps(_row(heard, microseconds), ensure_ascii=False), file=stdout, flush=True)
    return 0


def _row(heard: Understanding, microseconds: int) -> dict[str, object]:
    return {
        "intents": [str(intent) for intent in heard.intents] or ["none"],
        "slots": _slots(heard.slots),
        "safety": str(heard.danger),
        "doubt": heard.doubt,
        "microseconds": microseconds,
    }


def _slots(slots: Slots) -> dict[str, object]:
    """Only what was said: time (ISO 8601), span (days, or the day it ends), place, language."""
    found = {
        "time": slots.at and slots.at.isoformat(timespec="minutes"),
        "span": slots.span and slots.span.total_seconds() / 86400,
        "until": slots.until and slots.until.isoformat(),
        "place": slots.place,
        "language": slots.language,
    }
    return {name: value for name, value in found.items() if value is not None}
