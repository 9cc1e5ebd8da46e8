"""`make test-salad`: 20,000 messages nobody would write, and how long each takes.

Words of every phrase and odd things in no order at all, in both languages, some with a question
open, some 4,096 characters long. Prints microseconds of CPU; exits with 1 above the bar.
"""

import random
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.content.loader import prompts_folder
from bot.content.phrasebook import Phrasebook, load_phrasebook
from bot.content.understanding import rehearse, understand
from bot.content.worked_out import worked_out
from bot.domain.intents import Understanding

NOW = datetime(2026, 11, 11, 10, 0, tzinfo=ZoneInfo("Asia/Kathmandu"))
MESSAGES, P99 = 20_000, 5000
ODD = [
    "\u200b",
    "\u202e",
    "שלום",
    "مرحبا",
    "你好",
    "привіт",
    "🙏🏽",
    "👩\u200d👩\u200d👧",
    "\x00",
    "''",
    "(",
    "#",
    "99999999999",
    "i'd",
    "¿qué",
    "12:61",
    "𝓭𝓲𝓮",
    "﷽",
    "Ǆ",
    "ｗｉｄｅ",
]
SIZES = (1, 3, 10, 30, 30, 120)  # words
QUESTIONS = (None, None, "fear", "learning", "plan", "tried", "when")


def salads(book: Phrasebook, count: int) -> Iterator[str]:
    dice = random.Random(7)
    files = (prompts_folder() / language for language in book.ears)
    words = sorted({word for folder in files for word in worked_out(folder).vocabulary})
    for number in range(count):
        if number % 50 == 0:
            yield dice.choice((*ODD, "a", " ", "no ", "i want to die ", "jk. "))[:9] * 4096
        elif number % 50 == 1:
            yield "".join(dice.choices("abcdefghijklmnop    ,.", k=4096))
        else:
            picked = (
                dice.choice(words if dice.random() < 0.9 else ODD) + dice.choice(" ,. \n")
                for _ in range(dice.choice(SIZES))
            )
            yield "".join(picked)[:4096]


def salad(book: Phrasebook, number: int, text: str) -> Understanding:
    """What is made of it: the languages take turns, and so do the open questions."""
    language, question = ("en", "es")[number % 2], QUESTIONS[number % len(QUESTIONS)]
    return understand(text, language=language, library=book, question=question, now=NOW)


def microseconds(book: Phrasebook, count: int) -> list[float]:
    """Of CPU, for each message; sorted."""
    found = []
    for number, text in enumerate(salads(book, count)):
        started = time.thread_time()
        salad(book, number, text)
        found.append((time.thread_time() - started) * 1e6)
    return sorted(found)


def main() -> int:
    book = load_phrasebook(prompts_folder())
    rehearse(book, NOW)
    found = microseconds(book, MESSAGES)
    p50, p99 = found[len(found) // 2], found[len(found) * 99 // 100]
    print(f"{len(found)} messages: median {p50:.0f}, p99 {p99:.0f}, most {found[-1]:.0f} µs of CPU")
    return 0 if p99 < P99 else 1


if __name__ == "__main__":
    sys.exit(main())
