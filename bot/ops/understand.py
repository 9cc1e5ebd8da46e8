"""`askanyway understand`: one message a line in, one JSON line out, for whoever writes the phrases.

Times are read as if now, in UTC. The words go nowhere but to standard output.
"""

import json
import time
from collections.abc import Iterator
from datetime import date
from typing import BinaryIO, TextIO

from bot.clock import SystemClock
from bot.content.loader import load, prompts_folder
from bot.content.phrasebook import load_phrasebook
from bot.content.understanding import rehearse, understand
from bot.domain.intents import Slots, Understanding
from bot.domain.reading import WHILE_MEETING


def run(
    language: str, question: str | None, stdin: BinaryIO, stdout: TextIO, stderr: TextIO
) -> int:
    """Exit code 0, or 2 for a language or a question that is not there."""
    book = load_phrasebook(prompts_folder())
    if language not in book.ears:
        return _refuse(f"There is no language {language!r}", sorted(book.ears), stderr)
    if question is not None and question not in (known := _questions()):
        return _refuse(f"There is no question {question!r}", known, stderr)
    now = SystemClock().now()
    rehearse(book, now)
    for line in _lines(stdin):
        started = time.perf_counter_ns()
        heard = understand(line, language=language, library=book, question=question, now=now)
        microseconds = (time.perf_counter_ns() - started) // 1000
        print(
            json.dumps(_row(heard, microseconds, now.date()), ensure_ascii=False),
            file=stdout,
            flush=True,
        )
    return 0


def _lines(stdin: BinaryIO) -> Iterator[str]:
    """As they come, whatever bytes they hold; only a newline ends one."""
    for line in iter(stdin.readline, b""):
        yield line.removesuffix(b"\n").removesuffix(b"\r").decode(errors="replace")


def _questions() -> list[str]:
    return [*(question.id for question in load().flow), *WHILE_MEETING]


def _refuse(mistake: str, known: list[str], stderr: TextIO) -> int:
    print(f"{mistake}; there are: {', '.join(known)}.", file=stderr)
    return 2


def _row(heard: Understanding, microseconds: int, today: date) -> dict[str, object]:
    return {
        "intents": [str(intent) for intent in heard.intents] or ["none"],
        "slots": _slots(heard.slots, today),
        "safety": str(heard.danger),
        "doubt": heard.doubt,
        "microseconds": microseconds,
    }


def _slots(slots: Slots, today: date) -> dict[str, object]:
    """Only what was said: time (ISO 8601), span (days) and its end, place, language, setting."""
    days = slots.until and float((slots.until - today).days)
    found = {
        "time": slots.at and slots.at.isoformat(timespec="minutes"),
        "span": slots.span.total_seconds() / 86400 if slots.span else days,
        "until": slots.until and slots.until.isoformat(),
        "place": slots.place,
        "language": slots.language,
        "setting": slots.setting,
    }
    return {name: value for name, value in found.items() if value is not None}
