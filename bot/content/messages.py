"""The words in prompts/: every message of a language's *.ftl files, with the line it stands on.

Reading goes on after a mistake, so all mistakes of a file are found at once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.content.entries import Lines, Plain, entries_of
from bot.content.problems import Place, Problem
from bot.content.toml_files import read_text, unreadable

KEY = re.compile(r"\s*(-?[A-Za-z][A-Za-z0-9_-]*)\s*=")


@dataclass(frozen=True)
class Entry:
    """A message or a term, and where it stands; attributes have lines of their own."""

    said: ast.Message | ast.Term | Plain
    place: Place
    lines: Lines

    @cached_property
    def node(self) -> ast.Message | ast.Term:
        return self.said.node() if isinstance(self.said, Plain) else self.said

    @property
    def key(self) -> str:
        if isinstance(self.said, Plain):
            return self.said.name
        return f"-{self.said.id.name}" if isinstance(self.said, ast.Term) else self.said.id.name

    @property
    def parts(self) -> Iterator[tuple[str, ast.Pattern, Place]]:
        """Key, pattern and place of the value and of each attribute."""
        if self.node.value is not None:
            yield self.key, self.node.value, self.place
        for attribute in self.node.attributes:
            name = attribute.id.name
            yield f"{self.key}.{name}", attribute.value, Place(self.place.file, self.lines[name])


def read_messages(
    folder: Path, language: str, problems: list[Problem], files: str = "*.ftl"
) -> dict[str, Entry]:
    """Every message of a language in this folder, by its key; a term's key begins with a hyphen."""
    found: dict[str, Entry] = {}
    for file in sorted((folder / language).glob(files)):
        name = str(file.relative_to(folder))
        try:
            text = read_text(file)
        except (UnicodeDecodeError, OSError) as mistake:
            problems.append(Problem(name, 0, "", unreadable(mistake)))
            continue
        for said, lines in entries_of(text, file):
            place = Place(name, lines[""])
            if isinstance(said, ast.Junk):
                problems.append(_unreadable(said, place))
                continue
            entry = Entry(said, place, lines)
            if entry.key in found:
                first = found[entry.key].place
                told = f"is given twice; first in {first.file}:{first.line}"
                problems.append(Problem(*place, entry.key, told))
            else:
                found[entry.key] = entry
    return found


class _Names(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self.generic_visit(node)


def variables(node: ast.BaseNode) -> frozenset[str]:
    """The names that are filled in."""
    return _names(node)[0]


def references(node: ast.BaseNode) -> frozenset[str]:
    """Other messages and terms that are quoted."""
    return _names(node)[1]


def functions(node: ast.BaseNode) -> frozenset[str]:
    """Fluent's functions that are called."""
    return _names(node)[2]


NOTHING: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def _names(node: ast.BaseNode) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Most texts are plain, and one look shows it."""
    if not any(isinstance(part, ast.Placeable) for text in _texts(node) for part in text.elements):
        return NOTHING, NOTHING, NOTHING
    names = _Names()
    names.visit(node)
    return frozenset(names.variables), frozenset(names.references), frozenset(names.functions)


def _texts(node: ast.BaseNode) -> Iterator[ast.Pattern]:
    if isinstance(node, ast.Pattern):
        yield node
    elif isinstance(node, ast.Message | ast.Term):
        yield from (part.value for part in node.attributes)
        if node.value is not None:
            yield node.value


def readings(pattern: ast.Pattern) -> list[str]:
    """The text as a person can meet it: once for each variant of its plurals.

    A value stands as `…`, because nobody knows how long it will be.
    """
    texts = [""]
    for element in pattern.elements:
        texts = [text + more for text in texts for more in _readings(element)]
    return texts


def _readings(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [str(element.value)]
    match element.expression:
        case ast.SelectExpression(variants=variants):
            return [text for variant in variants for text in readings(variant.value)]
        case ast.StringLiteral() as literal:
            return [str(literal.parse()["value"])]
        case ast.NumberLiteral(value=value):
            return [str(value)]
        case _:
            return ["…"]


def _unreadable(junk: ast.Junk, place: Place) -> Problem:
    key = KEY.match(junk.content or "")
    note = junk.annotations[0] if junk.annotations else None
    told = str(note.message) if note else "cannot be read"
    return Problem(*place, key[1] if key else "", told)
