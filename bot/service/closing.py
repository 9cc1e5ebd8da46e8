"""The last word of a day: what was feared beside what happened, and which closing fits."""

from collections.abc import Mapping

from bot.domain.flow import SKIPPED
from bot.domain.person import Exposure
from bot.service import asking, hard_days
from bot.service.work import Work

STUNG = 50  # of 100: how bad it was, or how anxious at the hardest moment, from which on a no hurt
OUTCOMES = {
    "accepted": "closing-accepted",
    "refused": "closing-refused",
    "not_asked": "closing-not-asked",
}


def beside(work: Work, exposure: Exposure) -> list[str]:
    """Feared beside happened, in their own words: two lines, so that a closing has three."""
    fear, learning = (
        asking.quoted(work, exposure, "fear"),
        asking.quoted(work, exposure, "learning"),
    )
    happened = exposure.answers.get("feared_happened", SKIPPED)
    parts = []
    if fear:
        likely = asking.quoted(work, exposure, "likely")
        parts.append(work.text("feared-likely" if likely else "feared", fear=fear, likely=likely))
    if happened != SKIPPED:
        key = f"happened-{happened.replace('_', '-')}"
        parts.append(work.text(f"{key}-words" if learning else key, words=learning))
    elif learning:
        parts.append(work.text("happened-words", words=learning))
    return parts


def key_of(exposure: Exposure) -> str:
    """Which closing fits what happened."""
    answers = exposure.answers
    tried, happened = answers.get("tried"), answers.get("feared_happened", SKIPPED)
    if tried == "started":
        return "closing-started"
    if hard_days.much_worse(exposure):
        return "closing-much-worse"
    if happened == "happened":
        return "closing-stung" if _number(answers, "how_bad") >= STUNG else "closing-happened"
    if happened in ("did_not", "partly"):
        return "closing-did-not" if happened == "did_not" else "closing-partly"
    outcome = answers.get("outcome", SKIPPED)
    if outcome == "refused" and _number(answers, "peak") >= STUNG:
        return "closing-refused-stung"
    return OUTCOMES.get(outcome, "closing-done")


def _number(answers: Mapping[str, str], question_id: str) -> int:
    value = answers.get(question_id, SKIPPED)
    return 0 if value == SKIPPED else int(value)
