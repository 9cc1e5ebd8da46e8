"""What takes longest to work out of a language's files: its phrases as expressions, and its words.

It is kept from one start to the next, see kept.py, and is the same whether it was kept or not.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from sys import intern
from typing import Any

from bot.content.kept import kept, mark
from bot.content.toml_files import read_text
from bot.domain import grammar, phrases, words
from bot.domain.grammar import Expand, Groups
from bot.domain.intents import Ahead, Intent
from bot.domain.phrases import Phrase, Phrases
from bot.domain.safety import Danger, Unsafe
from bot.domain.words import plain

INTENTS, SAFETY = "intents.toml", "safety.toml"
EXAMPLES = ("examples.txt", "warnings.txt", "words.txt")
CODE = tuple(Path(str(module.__file__)) for module in (grammar, phrases, words))
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
INNOCUOUS, AHEAD = "innocuous", "ahead"
NO_AIM = (INNOCUOUS, AHEAD)  # what asks for nothing is no typo's aim
PHRASES = ("groups", "intents", INNOCUOUS)  # of intents.toml; all else in it is left as it is

Short = Mapping[str, tuple[str, ...]]
Listed = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class WorkedOut:
    asked: Mapping[str, Any]  # intents.toml without its phrases
    phrases: Mapping[str, Phrases]  # both files', by what they are for
    vocabulary: frozenset[str]  # every word of the phrases that a typo may have meant
    known: frozenset[str]  # words of the examples, so that no typo is seen in them


def worked_out(folder: Path) -> WorkedOut:
    """Raises what a file raises that cannot be read."""
    files = [folder / name for name in (INTENTS, SAFETY, *EXAMPLES)]
    there = [file if file.is_file() or file.name in (INTENTS, SAFETY) else b"" for file in files]
    made_of = mark(Path(__file__), *CODE, *there)
    parts = kept(f"ear-{folder.name}", made_of, lambda: {"all": json.dumps(_make(folder)).encode()})
    found = json.loads(bytes(parts["all"]))
    heard = {name: _phrases(one) for name, one in found["phrases"].items()}
    words, known = (frozenset(map(intern, found[key].split())) for key in ("words", "known"))
    return WorkedOut(found["asked"], heard, words, known)


def short_forms(asked: Mapping[str, Any]) -> Short:
    return {plain(key): tuple(plain(long).split()) for key, long in asked["short_forms"].items()}


def expander(short: Short) -> Expand:
    @cache  # the same few thousand words stand in fifty thousand places
    def expand(word: str) -> tuple[str, ...]:
        word = plain(word)
        return short.get(word) or short.get(word.replace("'", "")) or (word.replace("'", ""),)

    return expand


def groups_of(
    groups: Mapping[str, list[str]], settings: Mapping[str, Any]
) -> Mapping[str, list[str]]:
    """With one that is not written out: <setting>, whatever a setting is called."""
    listed = settings.get("names", {}).values()
    names = [name.strip() for names in listed for name in names.split(",")]
    return {**groups, "setting": names} if names else groups


def _make(folder: Path) -> dict[str, Any]:
    asked = tomllib.loads(read_text(folder / INTENTS))
    safety = tomllib.loads(read_text(folder / SAFETY))
    expand, listed, words = expander(short_forms(asked)), dict[str, Phrases](), set[str]()
    for file, table in ((_requests(asked), asked), (_warnings(safety), safety)):
        groups = Groups(groups_of(table["groups"], table.get("settings", {})), expand)
        for name, texts in file:
            meant = set() if name in NO_AIM else words
            listed[name] = Phrases.read(texts, groups, meant)
    known = set[str]().union(*[_known(folder / name) for name in EXAMPLES])
    return {
        "asked": {key: value for key, value in asked.items() if key not in PHRASES},
        "phrases": {name: _plainly(phrases) for name, phrases in listed.items()},
        "words": " ".join(sorted(words)),
        "known": " ".join(sorted(known)),
    }


def _requests(asked: Mapping[str, Any]) -> Iterator[tuple[str, Listed]]:
    intents: Mapping[str, Mapping[str, list[str]]] = asked["intents"]
    for kind in ("clear", "says"):
        yield kind, [(Intent(i), text) for i in intents for text in intents[i].get(kind, ())]
    yield INNOCUOUS, [(INNOCUOUS, text) for text in asked["innocuous"]]
    ahead: Mapping[str, list[str]] = asked.get(AHEAD, {})
    yield AHEAD, [(one, text) for one in Ahead for text in ahead.get(one, ())]


def _warnings(safety: Mapping[str, Any]) -> Iterator[tuple[str, Listed]]:
    yield "innocent", [("innocent", text) for text in safety["innocent"]]
    yield "dangers", [(d, text) for d in Danger for text in safety["danger"].get(d, ())]
    yield "ordinary", [("ordinary", text) for text in safety["ordinary"]["phrases"]]
    yield "unsafe", [(kind, text) for kind in Unsafe for text in safety["unsafe"].get(kind, ())]


def _plainly(heard: Phrases) -> dict[str, Any]:
    """As plain values; each set of words once, because many phrases need the same ones."""
    sets = dict.fromkeys(one for phrase in heard.listed for one in (phrase.anchor, *phrase.needs))
    number = {words: at for at, words in enumerate(sets)}
    return {
        "sets": [" ".join(sorted(words)) for words in sets],
        "phrases": [
            (one.label, one.expression, number[one.anchor], [number[words] for words in one.needs])
            for one in heard.listed
        ],
    }


def _phrases(found: Mapping[str, Any]) -> Phrases:
    sets = [frozenset(map(intern, words.split())) for words in found["sets"]]
    return Phrases(
        [
            Phrase(intern(label), sets[anchor], [sets[at] for at in needs], expression)
            for label, expression, anchor, needs in found["phrases"]
        ]
    )


def _known(file: Path) -> set[str]:
    """Nothing where a language has no such examples."""
    text = read_text(file) if file.is_file() else ""
    return {word.replace("'", "") for word in WORD.findall(plain(text))}
