"""`askanyway prompts check` and `preview`: what an author of prompts needs to see.

The preview is put together from the same messages as the real card, without a person.
"""

import json
import re
import sys
from difflib import get_close_matches
from html import unescape
from pathlib import Path

from bot.clock import SystemClock
from bot.content.checker import Report
from bot.content.checker import check as checked
from bot.content.library import Library
from bot.content.loader import load
from bot.content.reading import Mode, folders, prompts_folder
from bot.domain.reason import Reason

TAG = re.compile(r"<[^>]+>")
BUTTONS = (("button-accept", "button-easier"), ("button-different", "button-not-today"))
AFTER = ("button-how-did-it-go", "button-easier", "button-not-today")


def check(folder: Path | None, *, added: bool, as_json: bool) -> int:
    """The whole report; 0 if there is nothing to mend, 1 if there is."""
    onto = prompts_folder() if folder and added else None
    report = checked(folder or prompts_folder(), onto, SystemClock().now().date())
    if as_json:
        problems = [
            {"file": one.file, "line": one.line, "key": one.key, "text": one.text}
            for one in report.problems
        ]
        print(json.dumps({**report.counts, "found": problems}, ensure_ascii=False, indent=2))
    else:
        _print(report)
    return 1 if report.problems else 0


def _print(report: Report) -> None:
    print(report.tables)
    for language, said in report.counts["languages"].items():
        print(f"{language}: {said['challenges']} challenges, {said['messages']} other messages")
    print()
    for problem in report.problems:
        print(problem)
    number = len(report.problems)
    told = "no problems" if not number else "1 problem" if number == 1 else f"{number} problems"
    print(told)


def preview(id: str, language: str | None, own: Path | None, mode: Mode) -> int:
    """A challenge as it will be seen in the chat, without bold and italics; 1 if there is none."""
    library = load(*folders(own, mode))
    if language is not None and language not in library.languages:
        told = ", ".join(library.languages)
        print(f"There is no language {language}; there are {told}.", file=sys.stderr)
        return 1
    if id not in library.challenges:
        near = get_close_matches(id, library.challenges, n=4, cutoff=0.5)
        told = f" Did you mean {', '.join(near)}?" if near else ""
        print(f"There is no challenge {id}.{told}", file=sys.stderr)
        return 1
    for code in [language] if language else library.languages:
        print("\n".join(_lines(library, id, code)))
    return 0


def _lines(library: Library, id: str, language: str) -> list[str]:
    challenge = library.challenges[id]
    words = library.words(language, id)
    card = library.say(
        language,
        library.variants(language, "offer")[0],
        ask=words.ask,
        why=library.label(language, f"because-{Reason.STEADY}"),
        minutes=challenge.minutes,
        exit=words.exit,
    )
    ready = library.say(language, "send-off", plan=words.plan, tip=words.tip, micro=words.micro)
    needs = ", ".join(sorted(challenge.needs)) or "nothing"
    suits = id in library.offers(language)
    return [
        f"--- {id} in {language}{'' if suits else ', where it is not offered'}",
        f"{challenge.context}, difficulty {challenge.difficulty}; needs {needs}",
        f"smaller: {challenge.smaller or '-'}   bolder: {challenge.bolder or '-'}",
        "",
        TAG.sub("", unescape(card)),
        *(_buttons(library, language, row) for row in BUTTONS),
        "",
        TAG.sub("", unescape(ready)),
        _buttons(library, language, AFTER),
        "",
        f"(stretch) {words.stretch}",
        "",
    ]


def _buttons(library: Library, language: str, keys: tuple[str, ...]) -> str:
    return " ".join(f"[{library.label(language, key)}]" for key in keys)
