"""The picture of /progress as a value: which series, and every word in the person's language.

A panel is drawn only from the number of answers on at which it cannot mislead.
"""

from collections.abc import Sequence

from bot.domain import insight
from bot.domain.insight import Attempt, Span
from bot.domain.picture import (
    Attachment,
    Drawn,
    Feared,
    LadderPicture,
    Path,
    Progress,
    Recovery,
    Rhythm,
    Rung,
    State,
)
from bot.service.asking import hyphened
from bot.service.work import Work

COLUMNS = 30  # at most; more are averaged, and the picture says so
PATH_FROM, RECOVERY_FROM = 5, 3


def picture(work: Work, found: Sequence[Attempt], span: Span) -> Progress:
    return Progress(
        title=work.label("chart-title", span=span.value),
        feared=_feared(work, found),
        path=_path(work, found),
        recovery=_recovery(work, found),
        rhythm=Rhythm(
            work.label("chart-rhythm"),
            tuple(work.label(f"chart-weekday-{day}") for day in range(7)),
            insight.by_weekday(found),
            note=work.label("chart-rhythm-none"),
        ),
    )


def ladder(work: Work, rungs: Sequence[tuple[str, float, State]], here: float) -> Attachment:
    """(words, level 0-100, state) of each rung in any order, and the level at which they stand."""
    marks: tuple[tuple[State, str], ...] = (
        ("faced", work.label("chart-mark-faced")),
        ("next", work.label("chart-mark-next")),
        ("own", work.label("chart-mark-own")),
        ("pinned", work.label("chart-mark-pinned")),
    )
    drawn = tuple(Rung(label, level, state) for label, level, state in rungs)
    picture = LadderPicture(
        work.label("chart-ladder"), work.label("chart-here"), marks, drawn, here
    )
    return Attachment(Drawn.LADDER, picture.as_dict())


def _feared(work: Work, found: Sequence[Attempt]) -> Feared:
    pairs = insight.compared(found)
    likely, size = insight.grouped([likely for likely, _ in pairs], COLUMNS)
    outcome, _ = insight.grouped([outcome for _, outcome in pairs], COLUMNS)
    return Feared(
        title=work.label("chart-feared"),
        feared=work.label("chart-likely"),
        happened=work.label("chart-happened"),
        likely=_fine(likely),
        outcome=_fine(outcome),
        note=_note(work, size) if pairs else work.label("chart-feared-none"),
    )


def _path(work: Work, found: Sequence[Attempt]) -> Path:
    enough = len(found) >= PATH_FROM
    faced, size = insight.grouped([a.effective for a in found], COLUMNS)
    last = [a.tolerance for a in found][size - 1 :: size] if enough else []
    line = (*last, *[found[-1].tolerance] * (len(faced) - len(last))) if enough else ()
    return Path(
        title=work.label("chart-path"),
        gentle=work.label("chart-gentle"),
        bold=work.label("chart-bold"),
        faced_word=work.label("chart-faced"),
        line_word=work.label("chart-fits"),
        faced=_fine(faced) if enough else (),
        line=tuple(None if level is None else round(level, 1) for level in line),
        note=_note(work, size) if enough else work.label("chart-path-early"),
    )


def _recovery(work: Work, found: Sequence[Attempt]) -> Recovery:
    known = [float(a.recovery) for a in found if a.recovery is not None]
    enough = len(known) >= RECOVERY_FROM
    places, size = insight.grouped(known, COLUMNS)
    return Recovery(
        title=work.label("chart-recovery"),
        rows=tuple(work.label(f"chart-recovery-{hyphened(row)}") for row in insight.RECOVERIES),
        places=_fine(places) if enough else (),
        note=_note(work, size) if enough else work.label("chart-recovery-early"),
    )


def _note(work: Work, size: int) -> str:
    return work.label("chart-each", size=size) if size > 1 else ""


def _fine(series: Sequence[float]) -> tuple[float, ...]:
    """No finer than a pixel: this waits in the outbox as text."""
    return tuple(round(value, 2) for value in series)
