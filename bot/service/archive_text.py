"""The two parts of an export that are for people: a table for a spreadsheet, and a text."""

import csv
import io
from collections.abc import Iterator

from bot.domain.flow import SKIPPED
from bot.domain.lookback import Lookback
from bot.domain.person import Exposure
from bot.service import asking
from bot.service.archive import Archive
from bot.service.work import Work

COLUMNS = (
    "day",
    "challenge",
    "phase",
    "reason",
    "chance",
    "effective",
    "offered_at",
    "reported_at",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # how a cell begins that a spreadsheet would compute


def table(data: Archive) -> str:
    """One line an exposure, oldest first; a column for each question ever answered."""
    questions = sorted({question for one in data.exposures for question in one.answers})
    kept = io.StringIO()
    writer = csv.writer(kept, lineterminator="\r\n")
    writer.writerow((*COLUMNS, *questions, "notes"))
    for one in data.exposures:
        facts = (
            *(one.day.isoformat(), one.challenge_id, one.phase.value, one.reason),
            *(f"{one.chance:.3f}", f"{one.effective:.1f}", one.offered_at.isoformat()),
            one.reported_at.isoformat() if one.reported_at else "",
        )
        answers = (one.answers.get(question, "") for question in questions)
        writer.writerow([*facts, *map(_harmless, answers), _harmless("\n".join(one.notes))])
    return "\ufeff" + kept.getvalue()  # the mark by which spreadsheets know UTF-8


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) and cell != SKIPPED else cell


def text(work: Work, data: Archive) -> str:
    """All of it in the person's language, in the order in which it happened."""
    parts = [work.label("export-text-title", day=work.day.isoformat())]
    parts += ["\n".join(_day(work, exposure)) for exposure in data.exposures]
    parts += ["\n".join(_week(work, week)) for week in data.weeks if week.answer]
    return "\n\n".join(parts) + "\n"


def _day(work: Work, exposure: Exposure) -> Iterator[str]:
    words = work.words(exposure.challenge_id)
    yield f"{exposure.day.isoformat()}  {words.ask}"
    for question in work.library.flow:
        value = exposure.answers.get(question.id, SKIPPED)
        if value != SKIPPED:
            asked = asking.question_label(work, exposure, question)
            yield f"  {asked}\n    {asking.answer_label(work, question, value)}"
    for note in exposure.notes:
        yield f"  * {note}"


def _week(work: Work, week: Lookback) -> Iterator[str]:
    known = work.library.variants(work.language, "lookback-question")
    question = work.label(week.question) if week.question in known else ""
    yield f"{week.day.isoformat()}  {question}"
    if week.answer and week.answer != SKIPPED:
        yield f"    {week.answer}"
