"""The phases of an exposure, and every way from one to the next, in one table.

A step that the table does not hold raises and changes nothing. A phase says what
the person and the bot are waiting for; which *question* is open is never stored
(see flow.py).
"""

from enum import StrEnum


class Phase(StrEnum):
    OFFERED = "offered"  # on the table; nothing was said yet
    UNDER_WAY = "under_way"  # "I'm in": preparing, or out there doing it
    REFLECTING = "reflecting"  # told us how it went; the questions afterwards
    CLOSED = "closed"  # reflected on; tomorrow's two questions are still to come
    RECALLING = "recalling"  # the next day: replay and recovery
    SETTLED = "settled"  # nothing more to ask
    REPLACED = "replaced"  # something easier, bolder or different took its place the same day
    DECLINED = "declined"  # "not today", which is an answer
    LAPSED = "lapsed"  # the next one came before anything was heard


class Step(StrEnum):
    ACCEPT = "accept"
    REPLACE = "replace"
    DECLINE = "decline"
    REPORT = "report"
    CLOSE = "close"
    RECALL = "recall"
    SETTLE = "settle"
    LAPSE = "lapse"


class IllegalStep(Exception):
    """The exposure is not in a phase from which this step exists."""


STEPS: dict[Phase, dict[Step, Phase]] = {
    Phase.OFFERED: {
        Step.ACCEPT: Phase.UNDER_WAY,
        Step.REPLACE: Phase.REPLACED,
        Step.DECLINE: Phase.DECLINED,
        Step.REPORT: Phase.REFLECTING,
        Step.LAPSE: Phase.LAPSED,
    },
    Phase.UNDER_WAY: {
        Step.REPLACE: Phase.REPLACED,
        Step.DECLINE: Phase.DECLINED,
        Step.REPORT: Phase.REFLECTING,
        Step.LAPSE: Phase.LAPSED,
    },
    Phase.REFLECTING: {
        Step.DECLINE: Phase.DECLINED,  # "did you try?" - "not today"
        Step.CLOSE: Phase.CLOSED,
        Step.LAPSE: Phase.CLOSED,  # half an answer is kept as what it is
    },
    Phase.CLOSED: {Step.RECALL: Phase.RECALLING, Step.SETTLE: Phase.SETTLED},
    Phase.RECALLING: {Step.SETTLE: Phase.SETTLED, Step.LAPSE: Phase.SETTLED},
    Phase.SETTLED: {},
    Phase.REPLACED: {},
    Phase.DECLINED: {Step.ACCEPT: Phase.UNDER_WAY, Step.REPORT: Phase.REFLECTING},  # minds change
    Phase.LAPSED: {Step.REPORT: Phase.REFLECTING},
}

TODAYS_BUSINESS = frozenset({Phase.OFFERED, Phase.UNDER_WAY, Phase.REFLECTING})


def advance(phase: Phase, step: Step) -> Phase:
    """The phase after `step`; raises IllegalStep where the table has none."""
    try:
        return STEPS[phase][step]
    except KeyError:
        raise IllegalStep(f"{step} from {phase}") from None


def can(phase: Phase, step: Step) -> bool:
    return step in STEPS[phase]
