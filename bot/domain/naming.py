"""Which setting a request names: "something for work", "one with my friends", "a work challenge".

Only what stands where a setting is named counts: "different, work was awful" names none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.model import Context

LONGEST_BETWEEN = 2  # words: "with some new people"
TURNED_WITHIN = 3  # words before it: "anything that is not for work"


@dataclass(frozen=True, slots=True)
class Naming:
    """How one language names a setting."""

    settings: Mapping[tuple[str, ...], Context]  # words, and the setting they stand for
    before: frozenset[str]  # lead to one: "for", "with", "something"
    between: frozenset[str]  # may stand in between: "my", "the"
    after: frozenset[str]  # follow one that stands alone: "a work challenge"
    against: frozenset[str]  # turn it round: "not for work"

    @property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(word for words in self.settings for word in words)


def setting_named(tokens: Sequence[str], naming: Naming) -> Context | None:
    """The one setting that these words name; None for several, and for one that is ruled out."""
    named = {
        context
        for words, context in naming.settings.items()
        for at in _places(tokens, words)
        if _is_named(tokens, at, at + len(words), naming)
    }
    return named.pop() if len(named) == 1 else None


def _places(tokens: Sequence[str], words: tuple[str, ...]) -> list[int]:
    long = len(words)
    return [at for at in range(len(tokens)) if tuple(tokens[at : at + long]) == words]


def _is_named(tokens: Sequence[str], start: int, end: int, naming: Naming) -> bool:
    lead = start - 1
    while lead >= max(start - LONGEST_BETWEEN - 1, 0) and tokens[lead] in naming.between:
        lead -= 1
    led = lead >= 0 and tokens[lead] in naming.before
    followed = end < len(tokens) and tokens[end] in naming.after
    turned = not naming.against.isdisjoint(tokens[max(lead - TURNED_WITHIN, 0) : start])
    return (led or followed) and not turned
