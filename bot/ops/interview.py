"""Questions on a terminal; each is asked again until its answer can be used."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import TextIO

Fits = Callable[[str], str | None]  # what is wrong with an answer, if anything is


class NoMoreAnswers(Exception):
    """The input ended before the last question."""


class Interview:
    def __init__(self, answers: TextIO, out: TextIO) -> None:
        self._answers = answers
        self._out = out

    def say(self, text: str) -> None:
        print(text, file=self._out)

    def ask(self, question: str, fits: Fits, default: str = "") -> str:
        shown = f"{question} [{default}]" if default else question
        while True:
            print(f"{shown}: ", end="", file=self._out, flush=True)
            line = self._answers.readline()
            if not line:
                raise NoMoreAnswers
            answer = " ".join(line.split()) or default
            wrong = fits(answer)
            if not wrong:
                return answer
            self.say(f"  {wrong}")

    def words(self, question: str, fits: Fits) -> str:
        """A sentence; what a keyboard cannot type is put in by us."""
        return typographic(self.ask(question, lambda answer: fits(typographic(answer))))

    def number(self, question: str, low: int, high: int, default: str = "") -> int:
        def fits(answer: str) -> str | None:
            if answer.isdecimal() and low <= int(answer) <= high:
                return None
            return f"A number from {low} to {high}, please."

        return int(self.ask(f"{question} ({low}-{high})", fits, default))

    def one_of(self, question: str, values: type[StrEnum], default: str = "") -> str:
        known = [value.value for value in values]
        told = f"One of: {', '.join(known)}."
        return self.ask(question, lambda a: None if a in known else told, default or "")

    def several(
        self, question: str, values: type[StrEnum], fits: Callable[[set[str]], str | None]
    ) -> list[str]:
        known = [value.value for value in values]

        def usable(answer: str) -> str | None:
            given = set(answer.replace(",", " ").split())
            if given - set(known):
                return f"Only these, or nothing: {', '.join(known)}."
            return fits(given)

        return sorted(self.ask(question, usable).replace(",", " ").split())

    def yes(self, question: str) -> bool:
        told = "y or n, please."
        return self.ask(question, lambda a: None if a in ("y", "n") else told, "n") == "y"


def typographic(text: str) -> str:
    """With the quotation marks and dots of a book, and without braces, which Fluent would read."""
    text = text.replace("{", "(").replace("}", ")").replace("...", "…")
    text = re.sub(r'(^|[\s(])"', r"\1“", text).replace('"', "”")
    return re.sub(r"(^|[\s(])'", r"\1‘", text).replace("'", "’")
