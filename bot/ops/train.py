"""`askanyway prompts train`: the likenesses of a language, learned again from its examples.

It takes up to a minute a language, and the same examples always give the same file.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from bot.content.ears import read_ear
from bot.content.likenesses import train
from bot.content.loader import prompts_folder
from bot.domain.words import words_of


def run(folders: Sequence[Path], stdout: TextIO) -> int:
    """Exit code 0. Raises BadPhrase, BadLine or OSError for what cannot be read."""
    built_in = sorted(file.parent for file in prompts_folder().glob("*/intents.toml"))
    for folder in folders or built_in:
        spelling = read_ear(folder).spelling
        file = train(folder, lambda text, spelling=spelling: words_of(text, spelling))  # type: ignore[misc]
        print(f"{file}: {file.stat().st_size / 1000:.0f} kB", file=stdout)
    return 0
