"""What README and the documents around it name is there: settings, make targets, commands, files.

A document that is wrong about one word is trusted no more about the rest.
"""

import re
from pathlib import Path

import pytest

from bot import __main__ as command_line
from bot import running
from bot.config import SECRETS, Config

ROOT = Path(__file__).parent.parent
DOCUMENTS = sorted(
    path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("prompts/**/*.md"))
)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)(?:#[^)]*)?\)")
MAKE = re.compile(r"(?:^ {4}|`)make ([a-z][a-z-]*)", re.MULTILINE)
TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)
COMMAND = re.compile(r"\baskanyway ([a-z]+(?: [a-z]+)?)")
ROW = re.compile(r"^\| `([A-Z_]+)` \| (?:`([^`]+)`|[^|]+) \|", re.MULTILINE)
LARGEST_PICTURE = 150_000


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.fixture(params=DOCUMENTS, ids=named)
def document(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_every_setting_stands_in_the_readme_with_its_default() -> None:
    told = dict(ROW.findall((ROOT / "README.md").read_text("utf-8")))
    assert set(told) == {name.upper() for name in Config.model_fields}
    for name, field in Config.model_fields.items():
        wanted = "" if field.default is None else str(field.default)
        assert told[name.upper()] == wanted, name.upper()


def test_every_setting_stands_in_the_example_with_its_default() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    told = dict(re.findall(r"^#?([A-Z_]+)=(.*)$", text, re.MULTILINE))
    files = {f"{name}_FILE" for name in SECRETS}
    assert set(told) - files == {name.upper() for name in Config.model_fields}
    for name, field in Config.model_fields.items():
        if field.default is not None:
            assert told[name.upper()] == str(field.default), name.upper()


def test_the_example_changes_nothing_as_it_is() -> None:
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    assert all(not line or line.startswith("#") or line.endswith("=") for line in lines)


def test_every_relative_link_leads_somewhere(document: Path) -> None:
    links = LINK.findall(document.read_text("utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_every_make_target_it_names_is_there(document: Path) -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text("utf-8")))
    assert set(MAKE.findall(document.read_text("utf-8"))) <= targets


def test_every_command_it_names_is_there(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in set(COMMAND.findall(document.read_text("utf-8"))):
        with pytest.raises(SystemExit) as stopped:
            command_line.main([*words.split(), "--help"])
        assert stopped.value.code == 0, f"askanyway {words}"
        assert "usage:" in capsys.readouterr().out


def test_the_exit_codes_are_told() -> None:
    text = (ROOT / "docs" / "operations.md").read_text("utf-8")
    codes = {running.OK, running.WRONG_SETTINGS, running.DATABASE_TROUBLE, running.WRONG_TOKEN}
    assert codes <= {int(code) for code in re.findall(r"^\| (\d) \|", text, re.MULTILINE)}


def test_every_dependency_has_its_reason() -> None:
    listed = re.search(r"^dependencies = \[(.*?)^\]", _read("pyproject.toml"), re.M | re.S)
    assert listed is not None
    names = re.findall(r'^\s*"([a-z][a-z.-]+)', listed[1], re.MULTILINE)
    told = re.findall(r"^\| ([a-z][a-z., -]+) \|", _read("docs/decisions.md"), re.MULTILINE)
    assert set(names) <= {name for row in told for name in row.split(", ")}


def test_the_picture_is_small() -> None:
    assert (ROOT / "docs" / "pictures" / "chat.png").stat().st_size <= LARGEST_PICTURE


def _read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")
