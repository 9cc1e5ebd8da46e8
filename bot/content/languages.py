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
from bot.content.messages import Entry, read_messages, readings, references, variables
from bot.content.problems import Place, Problem
from bot.content.reading import Read, prompts_folder
from bot.domain.flow import Question

VARIANTS = 8  # of what is said every day: none comes back within a week


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
    def challenges(self) -> frozenset[str]:
        return frozenset(self.own.challenges) | frozenset(self.base.challenges if self.base else ())


def mistakes(own: Read, base: Read | None) -> Iterator[Problem]:
    """Of every language in the folder `own`. `base` is the library it is added to."""
    if FALLBACK not in own.messages and (own.challenges or base is None):
        yield Problem(f"{FALLBACK}/challenges.ftl", 0, "", "is missing")
    for language in own.messages:
        problems: list[Problem] = []
        scope = _scope(own, base, language, problems)
        yield from problems
        yield from _missing(scope)
        yield from _superfluous(scope)
        yield from _left_out(scope)
        for key, entry in scope.entries.items():
            yield from _entry(scope, key, entry)


def unsayable(own: Read, base: Read | None) -> Iterator[Problem]:
    """What would leave somebody without a word: no other language says what English lacks."""
    yield from _missing(_scope(own, base, FALLBACK, []))


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
    folder = prompts_folder()
    dialogue = set(read_messages(folder, FALLBACK, [], "dialogue.ftl"))
    languages = [path.parent.name for path in folder.glob("*/dialogue.ftl")]
    given = dialogue - {*keys.wanted(_built_in_flow(), languages)}
    return frozenset(key for key in given if not key.startswith("choice-"))


def _built_in_flow() -> list[Question]:
    """Also held against a folder whose own flow cannot be read: that is one mistake, not many."""
    return [question for question, _ in read_flow(prompts_folder(), [])]


def _missing(scope: Scope) -> Iterator[Problem]:
    language, entries = scope.language, scope.entries
    for id, (_, facts) in scope.own.challenges.items():
        if id in scope.own.not_for.get(language, ()):
            continue
        if id in entries:
            yield from _parts(id, entries[id])
        else:
            told = f"has no words; its facts are in {facts.file}:{facts.line}"
            yield Problem(f"{language}/challenges.ftl", 0, id, told)
    if scope.base is None:  # what an addition does not say, the library below it says
        for key in sorted(scope.needed - {*entries}):
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


def _superfluous(scope: Scope) -> Iterator[Problem]:
    for key, entry in scope.entries.items():
        if key not in scope.needed and key not in scope.challenges and key[0] != "-":
            in_words = entry.place.file.endswith("challenges.ftl")
            told = "there is no such challenge" if in_words else "nothing says this"
            yield Problem(*entry.place, key, told)


def _left_out(scope: Scope) -> Iterator[Problem]:
    file = f"{scope.language}/language.toml"
    left_out = scope.own.not_for.get(scope.language, frozenset())
    for id in sorted(left_out - scope.challenges):
        yield Problem(file, 0, id, "not_for names it, and there is no such challenge")
    if scope.language == FALLBACK:
        for id in sorted(left_out & {*scope.own.challenges}):
            yield Problem(file, 0, id, "every challenge has English words; it cannot be left out")


def _entry(scope: Scope, key: str, entry: Entry) -> Iterator[Problem]:
    challenge = key in scope.challenges
    for part, pattern, place in entry.parts:
        for told in wording.mistakes(part, readings(pattern), scope.style, challenge=challenge):
            yield Problem(*place, part, told)
    known = {*scope.entries, *scope.english}
    for other in sorted(references(entry.node) - known):
        yield Problem(*entry.place, key, f"quotes {other}, which is not there")
    if keys.is_daily(key) and len(entry.node.attributes) < VARIANTS:
        told = f"is said every day and has {len(entry.node.attributes)} variants, fewer than 8"
        yield Problem(*entry.place, key, told)
    if key in scope.english:
        yield from _filled_in(scope, entry, scope.english[key])


def _filled_in(scope: Scope, entry: Entry, english: Entry) -> Iterator[Problem]:
    """Every variant of every language fills in the same values as English does."""
    wanted = variables(english.node)
    for part, pattern, place in entry.parts:
        told = _difference(variables(pattern), wanted)
        if told:
            yield Problem(*place, part, told)


def _difference(given: frozenset[str], wanted: frozenset[str]) -> str:
    lacking, unknown = sorted(wanted - given), sorted(given - wanted)
    texts = [f"lacks {{ ${name} }}" for name in lacking]
    texts += [f"fills in {{ ${name} }}, which English does not" for name in unknown]
    return "; ".join(texts)
