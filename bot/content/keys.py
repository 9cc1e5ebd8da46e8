"""Which messages the code will ask for, as far as the domain and flow.toml say.

The rest, such as `welcome-what`, is known from the built-in English dialogue; a test
compares that with what stands in the code.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from bot.domain.flow import Kind, Question
from bot.domain.model import Context, Start
from bot.domain.reason import Reason

PARTS = ("tip", "plan", "exit", "micro", "stretch")  # of a challenge, besides the ask itself
LABELS = ("button-", "choice-", "command-", "context-")
LANGUAGE = re.compile(r"language-[a-z]{2,3}")  # a language's name, as it calls itself
QUOTED = (
    *LABELS,
    *(
        "because-",
        "tomorrow-",
        "moment-",
        "weekday-",
        "month-",
        "day-",
        "bot-",
        "chart-",
        "guess-scene-",
        "report-title",
    ),
)
PLAIN = {
    "at-time",
    "between-times",
    "evening-off",
    "percent",
    "out-of-ten",
    "plan-at",
    "contexts-everything",
}
TABLES = {"settings": 5}  # lines of what is read like a table, one thing a line
CLOSING = "closing-"
DAILY = {  # can be said day after day, so in many variants
    *("offer", "evening", "not-today", "not-today-after-all", "rest-day"),
    *("because-said-busy", "because-said-fear"),
}


def wanted(flow: Sequence[Question], languages: Iterable[str]) -> Iterator[str]:
    """The messages that follow from the values of the domain and the questions of this flow."""
    for reason in Reason:
        yield f"because-{reason}"
        yield f"tomorrow-{reason}"
    yield from (f"context-{context}" for context in Context)
    yield from (f"choice-start-{start}" for start in Start)
    yield from (f"weekday-{number}" for number in range(7))
    yield from (f"month-{number}" for number in range(1, 13))
    yield from (f"language-{language}" for language in languages)
    for question in flow:
        yield f"ask-{hyphened(question.id)}"
        if question.kind in (Kind.CHOICE, Kind.WORDS):
            for choice in question.choices:
                yield f"choice-{hyphened(question.id)}-{hyphened(choice)}"


def is_label(key: str) -> bool:
    """True for what stands on a button or in a menu."""
    return key.startswith(LABELS) or LANGUAGE.fullmatch(key) is not None


def is_plain(key: str) -> bool:
    """True for what is put on a button or into another message: it can hold no markup."""
    return key.startswith(QUOTED) or key in PLAIN or is_label(key)


def is_question(key: str) -> bool:
    """True for what is asked around a challenge; other questions are about times and places."""
    return key.startswith(("ask-", "evening")) and not key.startswith("evening-")


def is_daily(key: str) -> bool:
    return key in DAILY or key.startswith(CLOSING)


def hyphened(id: str) -> str:
    """Ids of questions and choices as they stand in the names of messages."""
    return id.replace("_", "-")
