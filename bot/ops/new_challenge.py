"""`askanyway prompts new`: asks for a challenge on the terminal and writes it into both files.

Files are edited as text, never written anew, so that comments and order stay as people left
them: a challenge is put before the first one of its context that is more difficult.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TextIO

from bot.content.checker import check
from bot.content.facts import CHALLENGE_ID
from bot.content.library import FALLBACK
from bot.content.reading import Read, prompts_folder, read
from bot.domain.model import AnswerLikely, ChallengeType, Context, Cost, Modality, Need

WORDS = {
    "ask": "The ask: one or two plain sentences, so concrete that a camera could see it done",
    "tip": "A tip",
    "plan": "A plan of the form “When …, I will …”",
    "exit": "The easy way out for the other person",
    "micro": "The same in very small",
    "stretch": "The same, one step further",
}


class NoMoreAnswers(Exception):
    """The input ended before the last question."""


class Interview:
    """Questions on a terminal; each is asked again until its answer can be used."""

    def __init__(self, answers: TextIO, out: TextIO) -> None:
        self._answers = answers
        self._out = out

    def ask(self, question: str, fits: Callable[[str], str | None], default: str = "") -> str:
        """`fits` says what is wrong with an answer, or None."""
        shown = f"{question} [{default}]" if default else question
        while True:
            print(f"{shown}: ", end="", file=self._out, flush=True)
            line = self._answers.readline()
            if not line:
                raise NoMoreAnswers
            answer = " ".join(line.split()) or default
            wrong = fits(answer)
            if wrong is None:
                return answer
            print(f"  {wrong}", file=self._out)

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

    def several(self, question: str, values: type[StrEnum]) -> list[str]:
        known = [value.value for value in values]

        def fits(answer: str) -> str | None:
            unknown = set(answer.replace(",", " ").split()) - set(known)
            return f"Only these, or nothing: {', '.join(known)}." if unknown else None

        return sorted(self.ask(question, fits).replace(",", " ").split())

    def yes(self, question: str) -> bool:
        told = "y or n, please."
        return self.ask(question, lambda a: None if a in ("y", "n") else told, "n") == "y"


def new(folder: Path | None, answers: TextIO = sys.stdin, out: TextIO = sys.stdout) -> int:
    """0 once it is written and the checker has nothing to say about it."""
    folder = folder or prompts_folder()
    folder.mkdir(parents=True, exist_ok=True)
    there = read(folder, whole=False)
    below = read(prompts_folder()) if folder != prompts_folder() else there
    interview = Interview(answers, out)
    try:
        id, context, facts = _facts(interview, {**below.challenges, **there.challenges})
        words = {code: _words(interview, code, id) for code in _languages(there)}
    except NoMoreAnswers:
        print("\nNothing was written.", file=out)
        return 1
    _write_facts(folder / "challenges" / f"{context}.toml", id, facts)
    for code, said in words.items():
        if said:
            _write_words(folder / code / "challenges.ftl", id, said, _order(folder, context))
        else:
            _leave_out(folder / code / "language.toml", id)
    onto = None if (folder / "flow.toml").is_file() else prompts_folder()
    found = [one for one in check(folder, onto).problems if one.key.partition(".")[0] == id]
    for problem in found:
        print(problem, file=out)
    print(f"Written. See it with: askanyway prompts preview {id}", file=out)
    return 1 if found else 0


def _languages(there: Read) -> list[str]:
    return [FALLBACK, *sorted(set(there.messages) - {FALLBACK})]


def _facts(interview: Interview, known: Mapping[str, object]) -> tuple[str, str, dict[str, str]]:
    def fits_id(answer: str) -> str | None:
        if not CHALLENGE_ID.fullmatch(answer):
            return "Small letters, digits and hyphens, such as half-smile."
        return "There is one of this name already." if answer in known else None

    def fits_link(answer: str) -> str | None:
        return None if not answer or answer in known else "There is no such challenge."

    id = interview.ask("Name (id)", fits_id)
    context = interview.one_of("Context", Context)
    facts = {
        "difficulty": str(interview.number("Difficulty", 0, 100)),
        "type": _quoted(interview.one_of("Type", ChallengeType, "ask")),
        "modality": _quoted(interview.one_of("Modality", Modality, "in_person")),
        "minutes": str(interview.number("Minutes", 1, 240, "5")),
        "cost": _quoted(interview.one_of("Cost", Cost, "free")),
        "bystander_load": str(interview.number("How much it asks of somebody else", 0, 2, "1")),
        "answer_likely": _quoted(interview.one_of("Is a yes likely", AnswerLikely, "mixed")),
        "repeatable": str(interview.yes("Does it make sense to do it again (y/n)")).lower(),
        "culture_sensitive": str(interview.yes("Is it odd in some countries (y/n)")).lower(),
    }
    needs = interview.several("What it needs, if anything", Need)
    facts["needs"] = f"[{', '.join(map(_quoted, needs))}]"
    for link in ("smaller", "bolder"):
        other = interview.ask(f"A {link} neighbour, if any (id)", fits_link)
        facts |= {link: _quoted(other)} if other else {}
    return id, context, facts


def _words(interview: Interview, language: str, id: str) -> dict[str, str]:
    """Empty for a language that leaves the challenge out."""
    optional = language != FALLBACK
    note = " (nothing: it is left out in this language)" if optional else ""
    said: dict[str, str] = {}
    for part, question in WORDS.items():
        may_be_empty = optional and part == "ask"

        def fits(answer: str, may_be_empty: bool = may_be_empty) -> str | None:
            return None if answer or may_be_empty else "Some words, please."

        answer = interview.ask(f"[{language}] {question}{note if may_be_empty else ''}", fits)
        if not answer:
            return {}
        said[part] = answer.replace("{", "(").replace("}", ")")
    return said


def _quoted(text: str) -> str:
    return f'"{text}"'


def _write_facts(path: Path, id: str, facts: Mapping[str, str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text("utf-8") if path.is_file() else ""
    block = f"[{id}]\n" + "".join(f"{name} = {value}\n" for name, value in facts.items())
    at = len(text)
    for table in re.finditer(r"^\[[^\]]+\]\n(?:(?!\[).*\n)*?difficulty = (\d+)", text, re.M):
        if int(table[1]) > int(facts["difficulty"]):
            at = table.start()
            break
    path.write_text(_put(text, at, block), "utf-8")


def _order(folder: Path, context: str) -> Sequence[str]:
    text = (folder / "challenges" / f"{context}.toml").read_text("utf-8")
    return re.findall(r"^\[([a-z0-9-]+)\]", text, re.M)


def _write_words(path: Path, id: str, said: Mapping[str, str], order: Sequence[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text("utf-8") if path.is_file() else ""
    parts = (f"    .{name} = {words}\n" for name, words in said.items() if name != "ask")
    block = f"{id} = {said['ask']}\n{''.join(parts)}"
    path.write_text(_put(text, _place_among(text, id, order), block), "utf-8")


def _place_among(text: str, id: str, order: Sequence[str]) -> int:
    """Behind the one before it in its context, else before the one after it, else at the end."""
    starts = {match[1]: match for match in _messages(text)}
    at = order.index(id)
    for before in reversed(order[:at]):
        if before in starts:
            return starts[before].end()
    for after in order[at + 1 :]:
        if after in starts:
            return starts[after].start()
    return len(text)


def _messages(text: str) -> Iterator[re.Match[str]]:
    return re.finditer(r"^([a-z][a-z0-9-]*) =.*\n(?:[ \t]+.*\n|\n(?=[ \t]))*", text, re.M)


def _put(text: str, at: int, block: str) -> str:
    before, after = text[:at].rstrip("\n"), text[at:].lstrip("\n")
    return "\n\n".join(part for part in (before, block.rstrip("\n"), after) if part).rstrip() + "\n"


def _leave_out(path: Path, id: str) -> None:
    text = path.read_text("utf-8") if path.is_file() else "not_for = [\n]\n"
    path.write_text(re.sub(r"(not_for = \[\n?)", rf'\g<1>    "{id}",\n', text, count=1), "utf-8")
