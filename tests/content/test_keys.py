"""The English dialogue and the code say the same: found in the code itself, so nothing to list."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from bot.content import keys
from bot.content.checker import Report, check
from bot.content.messages import Entry, read_messages, variables
from bot.content.reading import prompts_folder, read
from bot.domain.person import Say
from bot.service.commands import MENU
from tests.content.broken import BROKEN

BOT = Path(__file__).parent.parent.parent / "bot"
CODE = [
    BOT / "content" / "library.py",
    *(path for room in ("service", "chat") for path in sorted((BOT / room).rglob("*.py"))),
]
SAYING = {"say", "text", "label", "button", "variant"}
OPTIONS = {"action", *(field.name for field in fields(Say))} - {"text"}
BY_NAME = {  # beginnings that only go on with a name of the domain or of flow.toml
    *("because-", "tomorrow-", "context-", "choice-", "choice-start-", "weekday-", "month-"),
    *("language-", "ask-", "command-", "choice--"),
}


@pytest.fixture(scope="module")
def english() -> dict[str, Entry]:
    return read_messages(prompts_folder(), "en", [], "dialogue.ftl")


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in CODE:
        yield path.name, ast.parse(path.read_text("utf-8"))


def calls() -> Iterator[tuple[str, ast.Call]]:
    for name, tree in trees():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in SAYING
                and node.args
            ):
                yield f"{name}:{node.lineno}", node


def said(node: ast.expr) -> Iterator[str]:
    """The keys an argument can be, as far as they stand there."""
    match node:
        case ast.Constant(value=str(key)):
            yield key
        case ast.IfExp(body=body, orelse=other):
            yield from said(body)
            yield from said(other)
        case ast.Call(func=ast.Attribute(attr="variant"), args=[key]):
            yield from said(key)


def key_of(call: ast.Call) -> ast.expr:
    """`library.say(language, key)` has the key second, `work.say(key)` first."""
    assert isinstance(call.func, ast.Attribute)
    whose = call.func.value
    of_library = isinstance(whose, ast.Attribute | ast.Name) and (
        getattr(whose, "attr", getattr(whose, "id", "")) == "library"
    )
    return call.args[1] if of_library and len(call.args) > 1 else call.args[0]


def test_whatever_the_code_says_is_in_english(english: dict[str, Entry]) -> None:
    lacking = {
        f"{where}: {key}"
        for where, call in calls()
        for key in said(key_of(call))
        if key not in english
    }
    assert lacking == set()


def test_whatever_a_message_fills_in_is_given(english: dict[str, Entry]) -> None:
    wrong = set()
    for where, call in calls():
        assert isinstance(call.func, ast.Attribute)
        if call.func.attr == "variant" or any(keyword.arg is None for keyword in call.keywords):
            continue  # filled in later, or from **values, which is not to be seen here
        given = {str(keyword.arg) for keyword in call.keywords} - OPTIONS
        for key in said(key_of(call)):
            if key in english and (unknown := variables(english[key].node) - given):
                wrong.add(f"{where}: {key} wants {sorted(unknown)}")
    assert wrong == set()


def test_nothing_is_in_english_that_the_code_never_says(english: dict[str, Entry]) -> None:
    constants: set[str] = set()
    patterns: list[re.Pattern[str]] = []  # what an f-string can be, unless the domain says it
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                constants.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9_-]+"
                    for part in node.values
                ]
                if re.match(r"[a-z]+\\-", parts[0]) and parts[0].replace("\\", "") not in BY_NAME:
                    patterns.append(re.compile("".join(parts)))
    flow = [question for question, _ in read(prompts_folder()).flow]
    known = constants | {*keys.wanted(flow, ["en", "es"])} | {f"command-{name}" for name in MENU}
    unsaid = {
        key
        for key in english
        if key not in known and not any(pattern.fullmatch(key) for pattern in patterns)
    }
    assert unsaid == set()


def test_every_command_of_the_menu_has_its_words(english: dict[str, Entry]) -> None:
    assert {f"command-{name}" for name in MENU} <= {*english}


@pytest.fixture(scope="module")
def report() -> Report:
    return check(prompts_folder())


def test_the_library_has_no_mistake(report: Report) -> None:
    assert [str(problem) for problem in report.problems] == []
    assert report.counts["challenges"] >= 366
    assert min(report.counts["contexts"].values()) >= 20
    assert min(int(n) for d, n in report.counts["deciles"].items() if int(d) < 80) >= 12


def test_the_document_has_the_tables_of_the_checker(report: Report) -> None:
    """After a change of the library: `askanyway prompts check`, and copy what it counts."""
    document = (BOT.parent / "docs" / "library.md").read_text("utf-8")
    assert report.tables.strip() in document
    assert f"in {len(BROKEN)} ways" in document
