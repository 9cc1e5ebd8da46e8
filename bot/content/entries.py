"""A *.ftl file taken apart: its messages and terms with their lines, and what cannot be read.

Most messages of a library are plain lines in which nothing is filled in. Fluent's parser walks
them letter by letter, a second for all of them at every start; here one expression reads them
into the same nodes. Everything else, and whatever is wrong, is left to the parser.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from fluent.syntax import FluentParser, ast

NAME, TEXT = r"[A-Za-z][A-Za-z0-9_-]*", r"[^\s{}][^\n\r{}]*"
PART = re.compile(rf" +\.({NAME}) *= *({TEXT})\n")
PLAIN = re.compile(
    rf"^({NAME}) *= *({TEXT})\n((?: +\.{NAME} *= *{TEXT}\n)*)(?=\n*(?:[A-Za-z#-]|\Z))",
    re.MULTILINE,
)
BLANK = " \n\r"  # what Fluent takes away at the end of a text

Node = ast.Message | ast.Term | ast.Junk
Lines = dict[str, int]  # "" is the entry itself, other names its attributes


def entries_of(text: str) -> Iterator[tuple[Node, Lines]]:
    """In their order. What cannot be read is Junk, at the line where its mistake is."""
    text = text if text.endswith("\n") else f"{text}\n"
    done, line = 0, 1
    for plain in PLAIN.finditer(text):
        yield from _parsed(text[done : plain.start()], line)
        line += text.count("\n", done, plain.start())
        yield _message(plain, line)
        line += plain[0].count("\n")
        done = plain.end()
    yield from _parsed(text[done:], line)


def _message(plain: re.Match[str], line: int) -> tuple[ast.Message, Lines]:
    lines = {"": line}
    parts = []
    for number, (name, text) in enumerate(PART.findall(plain[3]), line + 1):
        parts.append(ast.Attribute(ast.Identifier(name), _pattern(text)))
        lines[name] = number
    return ast.Message(ast.Identifier(plain[1]), _pattern(plain[2]), parts), lines


def _pattern(text: str) -> ast.Pattern:
    return ast.Pattern([ast.TextElement(text.rstrip(BLANK))])


def _parsed(text: str, line: int) -> Iterator[tuple[Node, Lines]]:
    """What Fluent's parser makes of a stretch that begins on this line."""
    if not text.strip():
        return

    def at(start: int) -> int:
        return line + text.count("\n", 0, start)

    for node in _nodes(text):
        if isinstance(node, ast.Junk):
            yield node, {"": at(_mistake(node))}
        elif isinstance(node, ast.Message | ast.Term):
            lines = {part.id.name: at(_start(part)) for part in node.attributes}
            yield node, {**lines, "": at(_start(node.id))}


@lru_cache(maxsize=512)
def _nodes(text: str) -> tuple[ast.EntryType, ...]:
    """Remembered, because what is read again is mostly what was there before."""
    return tuple(FluentParser().parse(text).body)


def _start(node: ast.SyntaxNode) -> int:
    assert node.span  # the parser was asked for them
    return int(node.span.start)


def _mistake(junk: ast.Junk) -> int:
    note = junk.annotations[0] if junk.annotations else None
    return _start(note if note and note.span else junk)
