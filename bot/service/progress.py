"""/progress: one picture, and the same in three sentences for those who cannot see it.

Showing up comes first. What is said of fears and of afterwards appears only when enough was
answered to say it.
"""

from collections.abc import Sequence

from bot.domain import insight
from bot.domain.insight import Attempt, Change, Span
from bot.domain.person import Keyboard
from bot.domain.picture import Attachment, Drawn
from bot.service import charts
from bot.service.work import Work

LOOKED_AT = 4_000  # exposures: more than ten years of days
CHANGES = {
    "recovery": insight.recovery_change,
    "replay": insight.replay_change,
    "calibration": insight.calibration,
}
SAID = (  # the first of these that is so; what has come nearer goes before what has not
    ("recovery", Change.LESS),
    ("replay", Change.LESS),
    ("calibration", Change.LESS),
    ("recovery", Change.SAME),
    ("calibration", Change.SAME),
    ("recovery", Change.MORE),
    ("calibration", Change.MORE),
)


async def tell(work: Work) -> None:
    found = await _faced(work)
    if not found:
        work.say("progress-none")
        return
    choice = insight.spans(found, work.day)
    span = Span.QUARTER if Span.QUARTER in choice else Span.ALL
    _show(work, found, span, None)


async def choose(work: Work, token: str, value: str) -> None:
    """Another span, in the same message."""
    found, span = await _faced(work), Span(value)
    if insight.within(found, span, work.day):
        _show(work, found, span, token)
    else:
        work.toast = work.label("progress-nothing-then")


async def _faced(work: Work) -> tuple[Attempt, ...]:
    exposures = await work.store.exposures.latest(work.person.id, LOOKED_AT)
    tolerances = await work.store.observations.tolerances(work.person.id)
    return insight.attempts(exposures, tolerances)


def _show(work: Work, found: Sequence[Attempt], span: Span, token: str | None) -> None:
    part = insight.within(found, span, work.day)
    text = "\n".join((_shown_up(work, part, span), _feared(work, part), _afterwards(work, part)))
    buttons = _spans(work, insight.spans(found, work.day), span)
    attachment = Attachment(Drawn.PROGRESS, charts.picture(work, part, span).as_dict())
    if token is None:
        work.send(text, buttons=buttons, attachment=attachment)
    else:
        work.edit(token, text, buttons=buttons, attachment=attachment)


def _spans(work: Work, choice: Sequence[Span], now: Span) -> Keyboard:
    if not choice:
        return ()
    return (
        tuple(
            work.button(f"button-span-{span}", f"look:{span}")
            if span is not now
            else work.button(
                "button-marked", f"look:{span}", text=work.label(f"button-span-{span}")
            )
            for span in choice
        ),
    )


def _shown_up(work: Work, found: Sequence[Attempt], span: Span) -> str:
    day = insight.favourite_day(found)
    if day is None:
        return work.text("progress-faced", faced=len(found), span=span.value)
    weekday = work.label(f"weekday-{day}")
    return work.text("progress-faced-day", faced=len(found), span=span.value, day=weekday)


def _feared(work: Work, found: Sequence[Attempt]) -> str:
    sure = insight.forecast(found)
    if sure is not None:
        return work.text(
            "progress-sure", times=sure.times, happened=sure.happened, partly=sure.partly
        )
    outcomes = [a.happened for a in found if a.happened is not None]
    if not outcomes:
        return work.text("progress-unnamed")
    known, happened, partly = len(outcomes), outcomes.count(100.0), outcomes.count(50.0)
    if partly:
        return work.text("progress-named-partly", known=known, happened=happened, partly=partly)
    return work.text("progress-named", known=known, happened=happened)


def _afterwards(work: Work, found: Sequence[Attempt]) -> str:
    changes = {what: look(found) for what, look in CHANGES.items()}
    for what, change in SAID:
        if changes[what] is change:
            return work.text(f"progress-{what}-{change}")
    return work.text("progress-early")
