"""A *.ftl file taken apart: its messages and terms with their lines, and what cannot be read.

Most messages of a library are plain lines in which nothing is filled in. Fluent's parser walks
them letter by letter, a second for all of them at every start; here one expression reads them,
into what makes the same nodes. Everything else, and whatever is wrong, is left to the parser;
what that made of a file is kept until the file changes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from sys import intern
from typing import Any

from fluent.syntax import FluentParser, ast

from bot.content.kept import keeps, mark, values

NAME, TEXT = r"[A-Za-z][A-Za-z0-9_-]*", r"[^\s{}][^\n\r{}]*"
PART = re.compile(rf" +\.({NAME}) *= *({TEXT})\n")
PLAIN = re.compile(
    rf"^({NAME}) *= *({TEXT})\n((?: +\.{NAME} *= *{TEXT}\n)*)(?=\n*(?:[A-Za-z#-]|\Z))",
    re.MULTILINE,
)
PLACED = {"Identifier", "Attribute", "Junk", "Annotation", "Span"}
BLANK = " \n\r"  # what Fluent takes away at the end of a text

Node = ast.Message | ast.Term | ast.Junk
Nodes = tuple[ast.EntryType, ...]
Lines = dict[str, int]  # "" is the entry itself, other names its attributes


@dataclass(frozen=True, slots=True)
class Plain:
    """A message in which nothing is filled in: its own text, named "", and its attributes'."""

    name: str
    texts: tuple[tuple[str, str], ...]

    def node(self) -> ast.Message:
        """As Fluent's parser would have read it."""
        patterns = [(name, ast.Pattern([ast.TextElement(text)])) for name, text in self.texts]
        parts = [ast.Attribute(ast.Identifier(name), value) for name, value in patterns[1:]]
        return ast.Message(ast.Identifier(self.name), patterns[0][1], parts)


def entries_of(text: str, file: Path | None = None) -> Iterator[tuple[Node | Plain, Lines]]:
    """In their order. What cannot be read is Junk, at the line where its mistake is.

    `file` is where it stands, if what comes of it may be kept.
    """
    text = text if text.endswith("\n") else f"{text}\n"
    plains = [*PLAIN.finditer(text)]
    starts, ends = (0, *(p.end() for p in plains)), (*(p.start() for p in plains), len(text))
    between = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    line = 1
    for stretch, nodes, plain in zip(between, _read(between, file), (*plains, None), strict=True):
        yield from _parsed(stretch, nodes, line)
        line += stretch.count("\n")
        if plain is not None:
            yield _plain(plain, line)
            line += plain[0].count("\n")


def _read(between: list[str], file: Path | None) -> list[Nodes]:
    if file is None or not keeps():
        return [_nodes(text) for text in between]
    made_of = mark(Path(__file__), version("fluent.syntax"), *between)
    kept = values(file, made_of, lambda: [[_told(n) for n in _nodes(text)] for text in between])
    return [tuple(map(ast.from_json, nodes)) for nodes in kept]


def _told(node: ast.EntryType) -> Any:
    """As plain values; of all places those that lines are told of."""

    def without(told: dict[str, Any]) -> dict[str, Any]:
        return told if told["type"] in PLACED else {**told, "span": None}

    return node.to_json(without)


def _plain(found: re.Match[str], line: int) -> tuple[Plain, Lines]:
    lines = {"": line}
    texts = [("", found[2].rstrip(BLANK))]
    for number, (name, text) in enumerate(PART.findall(found[3]), line + 1):
        texts.append((intern(name), text.rstrip(BLANK)))
        lines[name] = number
    return Plain(found[1], tuple(texts)), lines


def _parsed(text: str, nodes: Nodes, line: int) -> Iterator[tuple[Node, Lines]]:
    """What Fluent's parser made of a stretch that begins on this line."""

    def at(start: int) -> int:
        return line + text.count("\n", 0, start)

    for node in nodes:
        if isinstance(node, ast.Junk):
            yield node, {"": at(_mistake(node))}
        elif isinstance(node, ast.Message | ast.Term):
            lines = {part.id.name: at(_start(part)) for part in node.attributes}
            yield node, {**lines, "": at(_start(node.id))}


@lru_cache(maxsize=512)
def _nodes(text: str) -> Nodes:
    """Remembered, because what is read again is mostly what was there before."""
    return tuple(FluentParser().parse(text).body) if text.strip() else ()


def _start(node: ast.SyntaxNode) -> int:
    assert node.span  # the parser was asked for them
    return int(node.span.start)


def _mistake(junk: ast.Junk) -> int:
    note = junk.annotations[0] if junk.annotations else None
    return _start(note if note and note.span else junk)
