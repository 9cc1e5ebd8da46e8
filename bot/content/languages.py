"""Whether every language says all it has to, nothing else, and all of it as our rules want.

English is the measure of the others: what it fills in, they fill in. What English itself
has to say follows from the flow and the domain, and from the built-in English dialogue.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.content import keys, wording
from bot.content.facts import read_flow
from bot.content.library import FALLBACK
from bot.content.messages import (
    Entry,
    functions,
    read_messages,
    readings,
    references,
    variables,
)
from bot.content.problems import Place, Problem
from bot.content.reading import Read, prompts_folder
from bot.domain.flow import Question

VARIANTS = 8  # of what is said every day: none comes back within a week
ASKED = "ask-"  # a question's message may fill in what is known when it is asked
KNOWN_WHEN_ASKED = frozenset({"ask", "plan", "fear"})
FUNCTIONS = frozenset({"NUMBER", "DATETIME"})  # Fluent's own


@dataclass(frozen=True, slots=True)
class Scope:
    """What one language of a folder is held against."""

    own: Read
    base: Read | None  # the library the folder is added to
    language: str
    needed: frozenset[str]  # of the dialogue
    english: Mapping[str, Entry]
    style: wording.Style

    @property
    def entries(self) -> Mapping[str, Entry]:
        return self.own.messages.get(self.language, {})

    @property
    def below(self) -> Mapping[str, Entry]:
        return self.base.messages.get(self.language, {}) if self.base else {}

    @property
    def challenges(self) -> frozenset[str]:
        return frozenset(self.own.challenges) | frozenset(self.base.challenges if self.base else ())

    def lost(self, key: str) -> bool:
        """Whether it is there and cannot be read, which is told already."""
        return f"{self.language}/{key}" in self.own.lost


def mistakes(own: Read, base: Read | None) -> Iterator[Problem]:
    """Of every language in the folder `own`. `base` is the library it is added to."""
    for language in sorted({*own.messages, FALLBACK}):
        problems: list[Problem] = []
        scope = _scope(own, base, language, problems)
        yield from problems
        yield from _missing(scope)
        yield from _superfluous(scope)
        yield from _left_out(scope)
        for key, entry in scope.entries.items():
            yield from _entry(scope, key, entry)


def unsayable(own: Read, base: Read | None) -> Iterator[Problem]:
    """What would leave somebody without a word: no other language says what English lacks.

    Words without their challenge are told as well: half of the folder may not be there yet.
    """
    scope = _scope(own, base, FALLBACK, [])
    yield from _missing(scope)
    yield from (problem for problem in _superfluous(scope) if problem.text == NO_CHALLENGE)


def _scope(own: Read, base: Read | None, language: str, problems: list[Problem]) -> Scope:
    below = base.messages if base else {}
    flow = [question for question, _ in own.flow or (base.flow if base else [])]
    wanted = keys.wanted(flow or _built_in_flow(), {*own.messages, *below})
    style = wording.read_style(own.folder, language, problems)
    if style == wording.Style():
        style = wording.read_style(prompts_folder(), language, [])
    english = {**below.get(FALLBACK, {}), **own.messages.get(FALLBACK, {})}
    return Scope(own, base, language, _fixed() | {*wanted}, english, style)


@cache
def _fixed() -> frozenset[str]:
    """What the code says whatever the flow: all that the built-in dialogue holds besides."""
    languages = [path.parent.name for path in prompts_folder().glob("*/dialogue.ftl")]
    given = {*_built_in_english()} - {*keys.wanted(_built_in_flow(), languages)}
    return frozenset(key for key in given if not key.startswith("choice-"))


@cache
def _built_in_english() -> Mapping[str, Entry]:
    return read_messages(prompts_folder(), FALLBACK, [], "dialogue.ftl")


def _built_in_flow() -> list[Question]:
    """Also held against a folder whose own flow cannot be read: that is one mistake, not many."""
    return [question for question, _ in read_flow(prompts_folder(), [])]


def _missing(scope: Scope) -> Iterator[Problem]:
    language, entries = scope.language, scope.entries
    for id in {*scope.own.challenges} - {*entries} - {*scope.own.not_for.get(language, ())}:
        facts = scope.own.place(id)
        told = f"has no words; its facts are in {facts.file}:{facts.line}"
        if not scope.lost(id):
            yield Problem(f"{language}/challenges.ftl", 0, id, told)
    for id in scope.challenges & {*entries}:
        yield from _parts(id, entries[id])
    said = {*entries, *scope.below}
    if scope.base is not None and language != FALLBACK:
        said |= {*scope.english}  # what an addition does not say in a language is said in English
    for key in sorted(scope.needed - said):
        if not scope.lost(key):
            yield Problem(f"{language}/dialogue.ftl", 0, key, "is missing")


def _parts(id: str, entry: Entry) -> Iterator[Problem]:
    given = {attribute.id.name for attribute in entry.node.attributes}
    if entry.node.value is None:
        yield Problem(*entry.place, id, "the ask itself is missing")
    for part in keys.PARTS:
        if part not in given:
            yield Problem(*entry.place, f"{id}.{part}", "is missing")
    for part in sorted(given - {*keys.PARTS}):
        place = Place(entry.place.file, entry.lines[part])
        yield Problem(*place, f"{id}.{part}", "is no part of a challenge")


NO_CHALLENGE = "there is no such challenge"


def _superfluous(scope: Scope) -> Iterator[Problem]:
    known = scope.needed | scope.challenges | scope.own.lost
    facts_lost = any(name.startswith("challenges/") for name in scope.own.lost)
    flow_lost = "flow.toml" in scope.own.lost
    for key, entry in scope.entries.items():
        in_words = entry.place.file.endswith("challenges.ftl")
        asked = key.startswith(("ask-", "choice-"))
        if key in known or key[0] == "-" or (facts_lost and in_words) or (flow_lost and asked):
            continue
        yield Problem(*entry.place, key, NO_CHALLENGE if in_words else "nothing says this")


def _left_out(scope: Scope) -> Iterator[Problem]:
    left_out = scope.own.not_for.get(scope.language, {})
    for id in sorted({*left_out} - scope.challenges):
        yield Problem(*left_out[id], id, "not_for names it, and there is no such challenge")
    if scope.language == FALLBACK:
        for id in sorted({*left_out} & {*scope.own.challenges}):
            told = "every challenge has English words; it cannot be left out"
            yield Problem(*left_out[id], id, told)


def _entry(scope: Scope, key: str, entry: Entry) -> Iterator[Problem]:
    challenge = key in scope.challenges
    for part, pattern, place in entry.parts:
        for told in wording.mistakes(part, readings(pattern), scope.style, challenge=challenge):
            yield Problem(*place, part, told)
    yield from _quoted(scope, key, entry)
    names = [attribute.id.name for attribute in entry.node.attributes]
    for name in sorted({name for name in names if names.count(name) > 1}):
        place = Place(entry.place.file, entry.lines[name])
        yield Problem(*place, f"{key}.{name}", "is given twice")
    if keys.is_daily(key) and len({*names}) < VARIANTS:
        told = f"is said every day and has {len({*names})} variants, fewer than {VARIANTS}"
        yield Problem(*entry.place, key, told)
    yield from _filled_in(scope, key, entry)


def _quoted(scope: Scope, key: str, entry: Entry) -> Iterator[Problem]:
    """Other messages, terms and functions in it."""
    known = {*scope.entries, *scope.english}
    for other in sorted(references(entry.node)):
        if other not in known:
            yield Problem(*entry.place, key, f"quotes {other}, which is not there")
        elif other == key:
            yield Problem(*entry.place, key, "quotes itself")
    for function in sorted(functions(entry.node) - FUNCTIONS):
        yield Problem(*entry.place, key, f"calls {function}, which Fluent does not have")


def _filled_in(scope: Scope, key: str, entry: Entry) -> Iterator[Problem]:
    """Every variant of every language fills in the same values as English does.

    What English itself can fill in is what the code gives: all that the built-in words know.
    """
    english = scope.english.get(key)
    wanted = variables(english.node) if english else frozenset[str]()
    given = _built_in_english().get(key)
    allowed = variables(given.node) if given else frozenset[str]()
    allowed |= KNOWN_WHEN_ASKED if key.startswith(ASKED) else frozenset()
    for part, pattern, place in entry.parts:
        found = variables(pattern)
        known, whose = (allowed, "the bot") if scope.language == FALLBACK else (wanted, "English")
        for name in sorted(wanted - found):
            yield Problem(*place, part, f"lacks {{ ${name} }}")
        for name in sorted(found - known):
            yield Problem(*place, part, f"fills in {{ ${name} }}, which {whose} does not know")
