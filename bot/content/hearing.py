"""Whether a language's intents.toml and safety.toml can be listened with; if not, where and why.

An ear is read without a look at any of this, because nothing is wrong at nearly every start. It is
the checker that looks, and whoever has to say why an ear could not be read.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.content import answers
from bot.content.facts import Number, Text
from bot.content.phrasebook import INTENTS, SAFETY
from bot.content.problems import Problem
from bot.content.toml_files import Toml, read_text, read_toml, told, unreadable
from bot.content.worked_out import groups_of
from bot.domain.grammar import BadPhrase, Groups
from bot.domain.intents import Intent
from bot.domain.model import Context
from bot.domain.phrases import Phrases
from bot.domain.safety import Danger, Unsafe

EXAMPLES = ("examples.txt", "warnings.txt", "words.txt")
Texts = list[Text]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Ways(_Table):
    clear: Texts = []
    says: Texts = []


class _Times(_Table):
    hours_of: dict[str, Number]
    numbers: dict[str, float]
    minutes_in: dict[str, Number]
    weekdays: Texts = Field(min_length=7, max_length=7)
    months: Texts = Field(min_length=12, max_length=12)
    until: Texts
    forenoon: Texts
    afternoon: Texts
    at: Texts
    tomorrow: Texts
    past: Texts
    to: Texts
    fractions: dict[str, Number]
    filler: Texts
    articles: Texts = []
    beyond: Texts = []
    mornings: Texts = []


class _Places(_Table):
    movers: Texts
    prepositions: Texts
    ends: Texts


class _Settings(_Table):
    before: str = ""
    between: str = ""
    after: str = ""
    against: str = ""
    names: dict[Context, Text] = {}


class _Ahead(_Table):
    going: Texts = []
    afraid: Texts = []
    over: str = ""


class _Asked(_Table):
    """intents.toml as its author writes it."""

    inflected_letters: Number = Field(0, ge=0, le=5)
    courtesies: Text
    openers: Text
    story: Text
    askers: Text
    joins: Text
    innocuous: Texts
    yes: Texts
    no: Texts
    short_forms: dict[str, Text]
    groups: dict[str, Texts]
    intents: dict[Intent, _Ways]
    times: _Times
    places: _Places
    languages: dict[str, Text]
    settings: _Settings = _Settings()
    ahead: _Ahead = _Ahead()


class _Ordinary(_Table):
    phrases: Texts


class _Warned(_Table):
    """safety.toml as its author writes it."""

    innocent: Texts
    groups: dict[str, Texts]
    danger: dict[Danger, Texts]
    ordinary: _Ordinary
    unsafe: dict[Unsafe, Texts]

    @field_validator("danger")
    @classmethod
    def _crisis(cls, danger: dict[Danger, list[str]]) -> dict[Danger, list[str]]:
        if not danger.get(Danger.CRISIS):
            raise ValueError("without a phrase for a crisis nobody should be listened to")
        return danger


def mistakes(folder: Path, language: str) -> Iterator[Problem]:
    """Of a language that has one of the two files; one without either is not listened to."""
    if not any((folder / language / name).exists() for name in (INTENTS, SAFETY)):
        return
    problems: list[Problem] = []
    forms: tuple[tuple[str, type[_Asked | _Warned]], ...] = ((INTENTS, _Asked), (SAFETY, _Warned))
    for name, form in forms:
        toml = read_toml(folder / language / name, f"{language}/{name}", problems)
        if not toml.text:
            continue  # told already
        try:
            problems += _phrases(toml, form.model_validate(toml.content))
        except ValidationError as wrong:
            problems += told(wrong, toml)
    yield from problems
    yield from answers.mistakes(folder, language)
    yield from _examples(folder, language)


def _phrases(toml: Toml, read: _Asked | _Warned) -> Iterator[Problem]:
    """What cannot be read, at its line; groups first, because phrases are made of them."""
    settings = read.settings.model_dump() if isinstance(read, _Asked) else {}
    groups = Groups(groups_of(read.groups, settings), lambda word: (word,))
    wrong = [
        *_unreadable(toml, ((f"groups.{name}", one) for name, one in read.groups.items()), groups)
    ]
    yield from wrong or _unreadable(toml, _listed(read), groups, alone=True)


def _unreadable(
    toml: Toml, listed: Iterable[tuple[str, Iterable[str]]], groups: Groups, *, alone: bool = False
) -> Iterator[Problem]:
    """`alone`: something of it must be said, which is not asked of a part of other phrases."""
    for key, text in ((key, text) for key, texts in listed for text in texts):
        try:
            groups.tree(text)
            if alone:
                Phrases.read([("", text)], groups, set())
        except BadPhrase as mistake:
            yield Problem(*_place(toml, text, key), key, str(mistake))
        except RecursionError:
            yield Problem(*_place(toml, text, key), key, "is made of itself")


def _listed(read: _Asked | _Warned) -> Iterator[tuple[str, Iterable[str]]]:
    if isinstance(read, _Asked):
        yield "innocuous", read.innocuous
        for intent, ways in read.intents.items():
            yield f"intents.{intent}.clear", ways.clear
            yield f"intents.{intent}.says", ways.says
        yield from (("ahead.going", read.ahead.going), ("ahead.afraid", read.ahead.afraid))
    else:
        yield "innocent", read.innocent
        yield "ordinary.phrases", read.ordinary.phrases
        yield from ((f"danger.{kind}", texts) for kind, texts in read.danger.items())
        yield from ((f"unsafe.{kind}", texts) for kind, texts in read.unsafe.items())


def _place(toml: Toml, text: str, key: str) -> tuple[str, int]:
    """The phrase itself, or where its list begins."""
    place = toml.place_of(text)
    return place if place.line else toml.place(*key.split("."))


def _examples(folder: Path, language: str) -> Iterator[Problem]:
    """Beside the two there may be examples; they only have to be text."""
    for name in EXAMPLES:
        path = folder / language / name
        try:
            read_text(path)
        except FileNotFoundError:
            continue
        except (UnicodeDecodeError, OSError) as mistake:
            yield Problem(f"{language}/{name}", 0, "", unreadable(mistake))
