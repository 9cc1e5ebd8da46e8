"""Whether a story is about what still lies before somebody: "about to go in", "my heart is racing".

Who writes that wants no question about how it went. Words that tell what was make it one about
the past, whatever else is in it.
"""

from dataclasses import dataclass

from bot.domain.intents import Ahead
from bot.domain.phrases import Phrases
from bot.domain.words import Words

LONGEST = 30  # words: longer ones tell a story


@dataclass(frozen=True, slots=True)
class Foresight:
    """How one language speaks of it. The labels of the phrases are the members of Ahead."""

    phrases: Phrases
    over: frozenset[str]  # words that tell what was


def still_ahead(words: Words, foresight: Foresight) -> Ahead | None:
    """How they speak of what lies before them; None for everything else."""
    if len(words.tokens) > LONGEST or not foresight.over.isdisjoint(words.distinct):
        return None
    found = {one.label for one in foresight.phrases.find(words)}
    return next((one for one in Ahead if one in found), None)
