"""The words in prompts/: every message of a language's *.ftl files, with the line it stands on.

Fluent's own parser goes on after a mistake, so all mistakes of a file are found in one reading.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content.problems import Place, Problem

KEY = re.compile(r"\s*(-?[A-Za-z][A-Za-z0-9_-]*)\s*=")


@dataclass(frozen=True, slots=True)
class Entry:
    """A message or a term, and where it stands; attributes have lines of their own."""

    node: ast.Message | ast.Term
    place: Place
    lines: Mapping[str, int]  # "" is the message itself, other names its attributes

    @property
    def key(self) -> str:
        return f"-{self.node.id.name}" if isinstance(self.node, ast.Term) else self.node.id.name

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
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            problems.append(Problem(name, 0, "", "is not UTF-8 text"))
            continue
        ends = [match.start() for match in re.finditer("\n", text)]
        for node in FluentParser().parse(text).body:
            if isinstance(node, ast.Junk):
                problems.append(_unreadable(node, text, name))
            elif isinstance(node, ast.Message | ast.Term):
                entry = _entry(node, name, ends)
                if entry.key in found:
                    first = found[entry.key].place
                    told = f"is given twice; first in {first.file}:{first.line}"
                    problems.append(Problem(*entry.place, entry.key, told))
                else:
                    found[entry.key] = entry
    return found


def bundle_of(language: str, entries: Mapping[str, Entry]) -> FluentBundle:
    # Isolation marks would come back as invisible characters in a quoted fear.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(ast.Resource([entry.node for entry in entries.values()]))
    return bundle


class _Names(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.variables: set[str] = set()
        self.references: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")


def variables(node: ast.BaseNode) -> frozenset[str]:
    """The names that are filled in."""
    names = _Names()
    names.visit(node)
    return frozenset(names.variables)


def references(node: ast.BaseNode) -> frozenset[str]:
    """Other messages and terms that are quoted."""
    names = _Names()
    names.visit(node)
    return frozenset(names.references)


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


def _entry(node: ast.Message | ast.Term, name: str, ends: list[int]) -> Entry:
    lines = {attribute.id.name: _line(attribute, ends) for attribute in node.attributes}
    return Entry(node, Place(name, _line(node.id, ends)), lines)


def _line(node: ast.SyntaxNode, ends: list[int]) -> int:
    assert node.span  # the parser was asked for them
    return bisect_left(ends, node.span.start) + 1


def _unreadable(junk: ast.Junk, text: str, name: str) -> Problem:
    note = junk.annotations[0] if junk.annotations else None
    span = note.span if note and note.span else junk.span
    at = span.start if span else 0
    key = KEY.match(junk.content or "")
    told = str(note.message) if note else "cannot be read"
    return Problem(name, text.count("\n", 0, at) + 1, key[1] if key else "", told)
