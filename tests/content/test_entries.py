"""The quick way through a *.ftl file gives what Fluent's own parser gives, line for line."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.content import kept
from bot.content.entries import Plain, entries_of
from bot.content.reading import prompts_folder

PIECES = (
    "half-smile = Smile.\n", "a = One\n", "    .tip = Then two.\n", "    .tip = { $x } left.\n",
    "b =\n", "    .a = First\n", "      and more\n", "    text\n", "\n", "   \n", "# A note\n",
    "-term = Term\n", "c = { $n ->\n", "    [one] one\n", "   *[other] many\n", "}\n", "    }\n",
    "d = broken {\n", "e = { } broken\n", ".f = broken\n", "g = trailing   \n", "h = tab\there\n",
    "i  =  wide\n", "j = \r\n", "k = with return\r\n", "é = no name\n", "l=tight\n", "[m]\n",
    "n = ends without a line", "    .o-p_1 =  spaced  \n", "q = .dot\n", "r = “quoted”\n",
)  # fmt: skip


def slowly(text: str) -> list[str]:
    """What Fluent's parser reads, and the lines on which it stands."""
    text = text if text.endswith("\n") else f"{text}\n"

    def line(node: ast.SyntaxNode) -> int:
        assert node.span
        return text.count("\n", 0, node.span.start) + 1

    told = []
    for node in FluentParser().parse(text).body:
        if isinstance(node, ast.Junk):
            told.append(f"junk {line(node.annotations[0])}: {node.content!r}")
        elif isinstance(node, ast.Message | ast.Term):
            lines = {part.id.name: line(part) for part in node.attributes} | {"": line(node.id)}
            told.append(f"{sorted(lines.items())} {_bare(node)}")
    return told


def quickly(text: str, file: Path | None = None) -> list[str]:
    found = [
        (said.node() if isinstance(said, Plain) else said, at)
        for said, at in entries_of(text, file)
    ]
    return [
        f"junk {lines['']}: {node.content!r}"
        if isinstance(node, ast.Junk)
        else f"{sorted(lines.items())} {_bare(node)}"
        for node, lines in found
    ]


def _bare(node: ast.Message | ast.Term) -> dict[str, object]:
    """Without notes and places, which are told otherwise."""
    node = node.clone()
    node.comment = None

    def without(kept: object) -> object:
        if isinstance(kept, dict):
            return {name: without(value) for name, value in kept.items() if name != "span"}
        return [without(one) for one in kept] if isinstance(kept, list) else kept

    found = without(node.to_json())
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("name", ["en/dialogue.ftl", "es/dialogue.ftl", "en/challenges.ftl"])
def test_the_library_is_read_alike(name: str) -> None:
    path: Path = prompts_folder() / name
    text = path.read_text("utf-8")[:40_000]  # some of it: the slow way takes its time
    text = text[: text.rindex("\n\n")]
    assert quickly(text) == slowly(text)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(some.lists(some.sampled_from(PIECES), max_size=7).map("".join))
def test_whatever_is_written_is_read_alike(text: str) -> None:
    assert quickly(text) == slowly(text)


@pytest.mark.parametrize("text", ["".join(PIECES), "".join(reversed(PIECES)), "", "a = One"])
def test_what_was_kept_is_read_alike(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "_folders", [tmp_path / "cache"])
    for _ in range(2):
        assert quickly(text, tmp_path / "own.ftl") == slowly(text)
        monkeypatch.setattr("bot.content.entries._nodes", None)  # whoever parses now is told
