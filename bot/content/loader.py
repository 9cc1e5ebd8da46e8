"""Prompts to a Library; every mistake that would leave a person without words in one report.

Several folders lie over each other: a challenge or a message of a later one takes the place
of the earlier one's. That is how an operator's own library is added to the built-in one.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.content import languages
from bot.content.library import Library
from bot.content.messages import Entry
from bot.content.problems import BrokenPrompts, Problem
from bot.content.reading import Mode, Read, folders, prompts_folder, read
from bot.content.speech import Speech

__all__ = ["BrokenPrompts", "Mode", "Problem", "folders", "load", "prompts_folder"]


def load(*shelf: Path) -> Library:
    """The library of these folders, or the built-in one. Raises BrokenPrompts with all mistakes."""
    reads = [read(folder, whole=not n) for n, folder in enumerate(shelf or (prompts_folder(),))]
    problems = [problem for one in reads for problem in one.problems]
    spoken = sorted({language for one in reads for language in one.messages})
    if reads[-1].folder != prompts_folder():  # ours is checked before it is given to anybody
        problems += languages.unsayable(reads[-1], reads[0] if len(reads) > 1 else None)
    if problems:
        raise BrokenPrompts(problems)
    flow = next(one.flow for one in reversed(reads) if one.flow or one is reads[0])
    return Library(
        {id: found for one in reads for id, found in one.challenges.items()},
        [question for question, _ in flow],
        {language: Speech(language, _layered(reads, language)) for language in spoken},
        {language: _left_out(reads, language) for language in spoken},
    )


def _layered(reads: Sequence[Read], language: str) -> Mapping[str, Entry]:
    """A language's messages of all folders, the later folder's where both have one."""
    return {key: entry for one in reads for key, entry in one.messages.get(language, {}).items()}


def _left_out(reads: Sequence[Read], language: str) -> frozenset[str]:
    return frozenset(id for one in reads for id in one.not_for.get(language, ()))
