"""One language's answers.toml: short replies that are one of the buttons under a question.

A reply counts only as the whole message, so that no story is ever taken for an answer. A language
without the file has its buttons' own words.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.content.facts import Text
from bot.content.problems import Problem
from bot.content.toml_files import Toml, read_text, read_toml, told
from bot.domain.grammar import Expand
from bot.domain.model import Context, Start
from bot.domain.words import MARKS, Spelling, plain, words_of

NAME = "answers.toml"
EVERYTHING = "everything"  # of the settings
BESIDES: Mapping[str, frozenset[str]] = {  # what is asked besides the questions of flow.toml
    "contexts": frozenset({EVERYTHING, *Context}),
    "start": frozenset(Start),
    "easiest": frozenset({"nowhere"}),
    "place": frozenset({"theirs", "other"}),
    "offer": frozenset({"accept", "not_today"}),
    "offer_last": frozenset({"accept", "not_today"}),
    "about_today": frozenset({"about_it", "beside_it"}),
    "how_far": frozenset({"partly"}),
}
Replies = Mapping[str, str]  # what is said: the option it is, or the number


class _Written(BaseModel):
    """answers.toml as its author writes it."""

    model_config = ConfigDict(extra="forbid")

    skip: list[Text] = []
    numbers: dict[str, int] = Field(default_factory=dict)
    questions: dict[str, dict[str, list[Text]]] = Field(default_factory=dict)

    @field_validator("questions")
    @classmethod
    def _known(cls, questions: dict[str, dict[str, list[str]]]) -> dict[str, dict[str, list[str]]]:
        for question, options in questions.items():
            known = BESIDES.get(question, options.keys())
            if unknown := sorted(options.keys() - known):
                listed = ", ".join(sorted(known))
                raise ValueError(f"{question} has no {', '.join(unknown)}, but {listed}")
        return questions


@dataclass(frozen=True, slots=True)
class Answers:
    skip: frozenset[str] = frozenset()
    numbers: Replies = field(default_factory=dict)
    questions: Mapping[str, Replies] = field(default_factory=dict)

    @property
    def vocabulary(self) -> set[str]:
        """Every word of them, so that no typo is seen in one."""
        replies = (self.skip, self.numbers, *self.questions.values())
        return {word for listed in replies for said in listed for word in said.split()}


def read_answers(folder: Path, expand: Expand) -> Answers:
    """Nothing where a language has no such file."""
    if not (folder / NAME).is_file():
        return Answers()
    written = _Written.model_validate(tomllib.loads(read_text(folder / NAME)))

    def said(text: str) -> str:
        return _joined(long for word in text.split() for long in expand(word))

    return Answers(
        skip=frozenset(map(said, written.skip)),
        numbers={said(word): str(number) for word, number in written.numbers.items()},
        questions={
            question: {said(text): option for option, texts in options.items() for text in texts}
            for question, options in written.questions.items()
        },
    )


def as_said(text: str, spelling: Spelling) -> str:
    """A whole message in the form in which replies are looked up."""
    return _joined(word for word in words_of(text, spelling).tokens if word not in MARKS)


def _joined(words: Iterable[str]) -> str:
    """ "No, no" is one no."""
    return " ".join(word for word, _ in groupby(words))


def mistakes(folder: Path, language: str) -> Iterator[Problem]:
    """What cannot be read, and replies that are given for two options of one question."""
    if not (folder / language / NAME).exists():
        return
    problems: list[Problem] = []
    toml = read_toml(folder / language / NAME, f"{language}/{NAME}", problems)
    if toml.text:
        try:
            problems += _doubled(toml, _Written.model_validate(toml.content))
        except ValidationError as wrong:
            problems += told(wrong, toml)
    yield from problems


def _doubled(toml: Toml, written: _Written) -> Iterator[Problem]:
    for question, options in written.questions.items():
        meant: dict[str, str] = {}
        for option, texts in options.items():
            for text in texts:
                if meant.setdefault(plain(text), option) != option:
                    key = f"questions.{question}.{option}"
                    place = toml.place("questions", question, option)
                    told_so = f"{text!r} is an answer of {meant[plain(text)]} as well"
                    yield Problem(*place, key, told_so)
