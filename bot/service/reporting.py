"""/report: one page for a therapist, made only when asked for, with or without their own words.

First comes what will be in it. The file is gathered when it is sent.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from statistics import fmean, median
from typing import Any

from bot.domain import insight
from bot.domain.flow import SKIPPED
from bot.domain.insight import Attempt, Span
from bot.domain.person import Exposure
from bot.domain.picture import Attachment, Drawn
from bot.domain.report import Report, ReportRow
from bot.service import asking, steps
from bot.service.work import Work

LOOKED_AT = 4_000  # exposures
MOST_ROWS = 40  # more than fit on the page
ENOUGH = 5  # answers, before a middle or an average of them is told


async def ask(work: Work) -> None:
    found, span, _ = await _faced(work)
    if not found:
        work.say("report-none")
        return
    work.say(
        "ask-report",
        faced=len(found),
        span=span.value,
        buttons=(
            (work.button("button-report-words", "report:words"),),
            (work.button("button-report-plain", "report:plain"),),
            (work.button("button-no-report", "report:no"),),
        ),
    )


async def choose(work: Work, token: str, value: str) -> None:
    if value not in ("words", "plain"):
        work.edit(token, work.text("report-left"))
        return
    work.edit(token, work.text("export-coming"))
    facts = {"words": value == "words"}
    failing = work.text("file-not-made")
    work.say("report-here", attachment=Attachment(Drawn.REPORT, facts, failing))


async def _faced(work: Work) -> tuple[Sequence[Attempt], Span, dict[str, Exposure]]:
    """The last three months; all of it, where those hold nothing."""
    exposures = await work.store.exposures.latest(work.person.id, LOOKED_AT)
    found = insight.attempts(exposures)
    by_id = {exposure.id: exposure for exposure in exposures}
    recent = insight.within(found, Span.QUARTER, work.day)
    return (recent, Span.QUARTER, by_id) if recent else (found, Span.ALL, by_id)


async def gather(work: Work, facts: Mapping[str, Any]) -> Report:
    found, _, by_id = await _faced(work)
    faced = [by_id[a.id] for a in found]
    days = [a.day for a in found] or [work.day]
    heads = ("day", "challenge", "likely", "happened", "peak", "recovery")
    return Report(
        title=work.label("report-title"),
        period=work.label(
            "report-period",
            first=min(days).isoformat(),
            last=max(days).isoformat(),
            made=work.day.isoformat(),
        ),
        about=work.label("report-about"),
        facts=tuple(_facts(work, found, faced)),
        table=work.label("report-table"),
        heads=tuple(work.label(f"report-head-{head}") for head in heads),
        rows=tuple(
            _row(work, exposure, words=bool(facts["words"]))
            for exposure in reversed(faced[-MOST_ROWS:])
        ),
        more=work.label("report-more", count="{}"),
        unprinted=work.label("report-unprinted"),
    )


def _facts(
    work: Work, found: Sequence[Attempt], faced: Sequence[Exposure]
) -> Iterator[tuple[str, str]]:
    yield work.label("report-faced"), work.label("report-times", count=len(found))
    contexts = Counter(context for e in faced if (context := steps.context_of(work, e)))
    if contexts:
        named = (f"{work.label(f'context-{c}')} {n}" for c, n in contexts.most_common(3))
        yield work.label("report-where"), ", ".join(named)
    yield from _fears(work, found)
    peaks = [int(e.answers["peak"]) for e in faced if _said(e, "peak")]
    if len(peaks) >= ENOUGH:
        number = f"{median(peaks) / 10:.0f}"
        yield work.label("report-peak"), work.label("out-of-ten", number=number)
    for question_id in ("recovery", "replay"):
        yield from _most_often(work, faced, question_id)


def _fears(work: Work, found: Sequence[Attempt]) -> Iterator[tuple[str, str]]:
    """What was expected beside what happened."""
    pairs = insight.compared(found)
    if len(pairs) >= ENOUGH:
        yield (
            work.label("report-expected"),
            work.label(
                "report-expected-value",
                likely=round(fmean(likely for likely, _ in pairs)),
                happened=round(100 * sum(o == 100 for _, o in pairs) / len(pairs)),
                count=len(pairs),
            ),
        )
    sure = insight.forecast(found)
    if sure is not None:
        yield (
            work.label("report-sure"),
            work.label(
                "report-sure-value", times=sure.times, happened=sure.happened, partly=sure.partly
            ),
        )
    if len(pairs) >= insight.WINDOW:
        score = insight.brier(pairs[-insight.WINDOW :])
        yield work.label("report-brier"), f"{score:.2f}"


def _most_often(
    work: Work, faced: Sequence[Exposure], question_id: str
) -> Iterator[tuple[str, str]]:
    answers = [e.answers[question_id] for e in faced if _said(e, question_id)]
    question = asking.question_called(work, question_id)
    if question and len(answers) >= ENOUGH:
        most, times = Counter(answers).most_common(1)[0]
        told = asking.answer_label(work, question, most)
        yield (
            work.label(f"report-{question_id}"),
            work.label("report-most", answer=told, count=times, all=len(answers)),
        )


def _said(exposure: Exposure, question_id: str) -> bool:
    return exposure.answers.get(question_id, SKIPPED) != SKIPPED


def _row(work: Work, exposure: Exposure, *, words: bool) -> ReportRow:
    asked = work.words(exposure.challenge_id).ask
    cells = (
        exposure.day.isoformat(),
        asked,
        *(_cell(work, exposure, name) for name in ("likely", "feared_happened")),
        *(_cell(work, exposure, name) for name in ("peak", "recovery")),
    )
    return ReportRow(cells, tuple(_words(work, exposure)) if words else ())


def _cell(work: Work, exposure: Exposure, question_id: str) -> str:
    if not _said(exposure, question_id):
        return "–"
    value = exposure.answers[question_id]
    if question_id == "feared_happened":
        return work.label(f"report-{asking.hyphened(value)}")
    if question_id == "recovery":
        return work.label(f"chart-recovery-{asking.hyphened(value)}")
    return f"{value} %" if question_id == "likely" else f"{int(value) // 10}"


def _words(work: Work, exposure: Exposure) -> Iterator[str]:
    for question_id in ("fear", "learning"):
        if said := asking.quoted(work, exposure, question_id):
            yield work.label(f"report-words-{question_id}", words=said)
