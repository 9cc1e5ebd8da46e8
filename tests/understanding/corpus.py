"""The sentences of the evaluation, which no code of the bot ever reads.

A file holds headings ("# easier", "# done harder", "# none @fear": the question
that is open) and below each the messages that should be understood so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
LANGUAGES = ("en", "es")


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    wanted: tuple[str, ...]  # labels, in no particular order; ("none",) for an answer or a story
    question: str | None


def sentences(file: Path) -> Iterator[Sentence]:
    wanted: tuple[str, ...] = ()
    question: str | None = None
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            labels, _, asked = line[2:].partition("@")
            wanted, question = tuple(labels.split()), asked.strip() or None
        elif line.strip():
            yield Sentence(line, wanted, question)


def corpus(language: str, kind: str) -> list[Sentence]:
    """Every file of this kind: intents, safety or unsafe, with whatever follows in its name."""
    files = sorted((HERE / language).glob(f"{kind}*.txt"))
    return [sentence for file in files for sentence in sentences(file)]
