"""An answer changed afterwards: the log says what was meant, and the belief is what follows.

Nothing in the log is altered. One more line names the earlier one and what takes its place, and
everything since is computed again, as if it had been said so at once. What everybody's sums
got from the old answer is taken back.
"""

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.evidence import Evidence, Kind, NotDone
from bot.domain.flow import SKIPPED
from bot.domain.person import Exposure
from bot.domain.rating import Sums
from bot.domain.replaying import CORRECTED, BrokenLog, Line, walked
from bot.service import adapting, believing, steps
from bot.service.work import Work

log = logging.getLogger(__name__)

OUTCOMES = (Kind.COMPLETED, Kind.TRIED, Kind.NOT_TODAY)
SAID = ((Kind.FEAR_BEFORE, "anxious"), (Kind.PEAK, "peak"), (Kind.AFTER, "after"))
Meant = tuple[Kind, float | None, NotDone | None]


async def change(work: Work, exposure: Exposure, question_id: str, answer: str) -> Exposure:
    """The exposure with this answer in place of the one before, and what follows from it."""
    answers = {**exposure.answers, question_id: answer}
    kept = replace(exposure, answers=answers, worded_at=work.now)
    changed = await work.store.exposures.save(kept)
    before, after = _meant(exposure.answers), _meant(answers)
    for kinds in after:
        if kinds in before and before[kinds] != after[kinds]:
            await _correct(work, changed, kinds, after[kinds])
    return changed


def counts(question_id: str) -> bool:
    """Whether the level may follow from the answer to this question."""
    return question_id in ("tried", "reason", *(name for _, name in SAID))


def _meant(answers: Mapping[str, str]) -> dict[tuple[Kind, ...], Meant]:
    """What these answers say about difficulty, by the kinds of line that it stands in."""
    meant: dict[tuple[Kind, ...], Meant] = {
        (kind,): (kind, float(answers[name]), None)
        for kind, name in SAID
        if answers.get(name, SKIPPED) != SKIPPED
    }
    kind, because = adapting.outcome_kind(answers)
    if kind in OUTCOMES:
        meant[OUTCOMES] = (kind, None, because)
    return meant


async def _correct(work: Work, exposure: Exposure, kinds: tuple[Kind, ...], meant: Meant) -> None:
    """Only where it was taken into account already; what was not heard yet will be heard right."""
    told = await believing.told_of(work)
    lines: list[Line] = [(kind, facts) for kind, facts, _ in told]
    places = [
        i for i, (kind, _, about) in enumerate(told) if about == exposure.id and kind in kinds
    ]
    if not places:
        return
    kind, value, because = meant
    evidence = steps.evidence(work, exposure, kind, value=value, because=because)
    correction = {**evidence.as_dict(), "line": places[-1]}
    try:
        share = _follow(work, [*lines, (CORRECTED, correction)], places[-1])
    except BrokenLog as mistake:
        log.error("a changed answer moved nothing: %s", mistake)
        return
    _write(work, exposure, evidence, correction, share.less(_given(lines, places[-1])))


def _follow(work: Work, lines: list[Line], place: int) -> Sums:
    """The belief becomes what these lines lead to; returns what the one at `place` gives."""
    share = Sums()
    for belief, at, update in walked(lines):
        work.mind.belief = belief
        if at == place and update and update.contribution:
            share = update.contribution
    work.mind.changed = True
    return share


def _given(lines: list[Line], place: int) -> Sums:
    """What the line at `place` has given so far, earlier corrections of it included."""
    total = Sums()
    for at, (_, told) in enumerate(lines):
        if (at == place or told.get("line") == place) and told.get("contribution"):
            total = total.plus(Sums.from_dict(told["contribution"]))
    return total


def _write(
    work: Work, exposure: Exposure, evidence: Evidence, correction: dict[str, Any], share: Sums
) -> None:
    facts = {**correction, "contribution": share.as_dict()}
    believing.add_line(work, CORRECTED, evidence.day, facts, evidence.challenge, exposure)
    believing.give(work, evidence.challenge, share)
