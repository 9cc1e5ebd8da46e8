"""`make evaluate-understanding`: precision, recall, confusion, time, on sentences kept aside.

Prints Markdown, so that its output can stand in docs/understanding.md as it is.
Exits with 1 when a bar is not reached.
"""

import sys

from bot.content.loader import prompts_folder
from bot.content.phrasebook import Phrasebook, load_phrasebook
from bot.content.understanding import rehearse
from tests.understanding.corpus import LANGUAGES, corpus
from tests.understanding.measure import NOW, measure_intents, measure_safety, measure_unsafe

MACRO_F1, RECALL, FALSE_ALARMS, P99 = 0.92, 0.97, 0.02, 1000.0


def main() -> int:
    book = load_phrasebook(prompts_folder())
    rehearse(book, NOW)
    reached = [_intents(book, language) & _safety(book, language) for language in LANGUAGES]
    return 0 if all(reached) else 1


def _intents(book: Phrasebook, language: str) -> bool:
    tally = measure_intents(book, language, corpus(language, "intents"))
    print(f"\n## {language}: requests\n\n| label | precision | recall | F1 | sentences |")
    print("|---|---|---|---|---|")
    for label in tally.labels:
        row = (tally.precision(label), tally.recall(label), tally.f1(label))
        count = tally.hits[label] + tally.missed[label]
        print(f"| {label} | {row[0]:.3f} | {row[1]:.3f} | {row[2]:.3f} | {count} |")
    p50, p99 = tally.percentile(0.5), tally.percentile(0.99)
    print(f"\nMacro-F1 {tally.macro_f1:.3f}; microseconds of CPU: median {p50:.0f}, p99 {p99:.0f}.")
    _list("Confused", [f"{want} taken for {got}: {text}" for want, got, text in tally.mistakes])
    return tally.macro_f1 >= MACRO_F1 and p99 < P99


def _safety(book: Phrasebook, language: str) -> bool:
    alarms = measure_safety(book, language, corpus(language, "safety"))
    print(f"\n## {language}: safety\n")
    print(
        f"Recall {alarms.recall:.3f} of {alarms.recognised + len(alarms.missed)} sentences,",
        end=" ",
    )
    print(f"false alarms {alarms.false_share:.3f} of {alarms.calm + len(alarms.false)}.")
    _list("Missed", alarms.missed)
    _list("False alarms", alarms.false)
    _list("Recognised as another kind", alarms.other_kind)
    unsafe = measure_unsafe(book, language, corpus(language, "unsafe"))
    told = sum(unsafe.hits.values()) + sum(unsafe.missed.values())
    print(f"\nUnsafe challenges: {sum(unsafe.hits.values())} of {told} as they should be.")
    _list("Otherwise", [f"{want}, judged {got}: {text}" for want, got, text in unsafe.mistakes])
    return alarms.recall >= RECALL and alarms.false_share <= FALSE_ALARMS


def _list(title: str, lines: list[str]) -> None:
    if lines:
        print(f"\n{title}:\n")
        print("\n".join(f"- {line}" for line in lines))


if __name__ == "__main__":
    sys.exit(main())
