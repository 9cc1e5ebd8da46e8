"""Which settings words name: in a request, or in answer to "which?".

In a request ("something for work", "one with my friends") only what stands where a setting is
named counts: "different, work was awful" names none. Whoever is asked may just list them.
"""

from collections.abc import Container, Mapping, Sequence
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


def settings_listed(
    tokens: Sequence[str], naming: Naming, everything: Container[str]
) -> frozenset[Context] | None:
    """All settings named in answer to "which?", without those ruled out; None if it is no answer.

    `everything` says in whole phrases that all are meant, which may be followed by what is not:
    "all of them except dating".
    """
    named, ruled_out, head = set[Context](), set[Context](), len(tokens)
    at = 0
    while at < len(tokens):
        words = _longest(tokens, at, naming)
        if words:
            turned = _turned_at(tokens, at, naming)
            (named if turned is None else ruled_out).add(naming.settings[words])
            head = head if turned is None else min(head, turned)
        at += len(words) or 1
    if named - ruled_out:
        return frozenset(named - ruled_out)
    return frozenset(Context) - ruled_out if " ".join(tokens[:head]) in everything else None


def _longest(tokens: Sequence[str], at: int, naming: Naming) -> tuple[str, ...]:
    """ "saying no" is one setting, not one that is ruled out."""
    here = (words for words in naming.settings if tuple(tokens[at : at + len(words)]) == words)
    return max(here, key=len, default=())


def _turned_at(tokens: Sequence[str], start: int, naming: Naming) -> int | None:
    """Where the word stands that rules out what begins here: "not for work"."""
    lead = start - 1
    while lead >= 0 and tokens[lead] in naming.between | naming.before:
        lead -= 1
    return lead if lead >= 0 and tokens[lead] in naming.against else None


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
