"""What README and the documents around it name is there: settings, make targets, commands, files.

A document that is wrong about one word is trusted no more about the rest.
"""

import re
import tomllib
from pathlib import Path

import pytest

from bot import __main__ as command_line
from bot import running
from bot.commands import COMMANDS
from bot.commands.exits import Exit
from bot.config import Config, names

ROOT = Path(__file__).parent.parent
FOLDERS = ("", "docs/**/", "prompts/**/", "deploy/**/")
DOCUMENTS = sorted(path for folder in FOLDERS for path in ROOT.glob(f"{folder}*.md"))
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]+)(?:#[^)]*)?\)")
MAKE = re.compile(r"(?:^ {4}|`)make ([a-z][a-z-]*)", re.MULTILINE)
TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)
COMMAND = re.compile(r"\baskanyway ([a-z]+(?:-[a-z]+)*(?: [a-z][a-z-]+)?)")
ROW = re.compile(r"^\| `([A-Z_]+)` \| (?:`([^`]+)`|[^|]+) \|", re.MULTILINE)
LARGEST_PICTURE = 150_000


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def written(default: object) -> str:
    return str(default).lower() if isinstance(default, bool) else str(default)


@pytest.fixture(params=DOCUMENTS, ids=named)
def document(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_every_setting_stands_in_the_readme_with_its_default() -> None:
    told = dict(ROW.findall((ROOT / "README.md").read_text("utf-8")))
    assert set(told) == {name.upper() for name in Config.model_fields}
    for name, field in Config.model_fields.items():
        if field.default is not None:
            assert told[name.upper()] == written(field.default), name.upper()


def test_every_setting_stands_in_the_example_with_its_default() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    told = dict(re.findall(r"^#?([A-Z_]+)=(.*)$", text, re.MULTILINE))
    assert set(told) == set(names())
    for name, field in Config.model_fields.items():
        if field.default is not None:
            assert told[name.upper()] == written(field.default), name.upper()


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
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", text, re.MULTILINE)} == set(Exit)
    assert running.OK == Exit.DONE
    assert running.DATABASE_TROUBLE == Exit.DATABASE
    assert running.WRONG_TOKEN == Exit.TOKEN
    assert running.WRONG_KEYRING == Exit.KEYRING
    assert running.NOT_HEARD == Exit.NOT_HEARD


def test_every_command_stands_in_operations() -> None:
    text = _read("docs/operations.md")
    assert [c.words for c in COMMANDS if f"askanyway {c.words}" not in text] == []


def test_every_alert_has_its_remedy() -> None:
    alerts = re.findall(r"- alert: (\w+)", _read("deploy/alerts.yaml"))
    told = re.findall(r"^\| `(\w+)` \|", _read("docs/operations.md"), re.MULTILINE)
    assert set(alerts) == set(told)


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(_read("pyproject.toml"))["project"]
    extras = [one for extra in project["optional-dependencies"].values() for one in extra]
    wanted = [re.match(r"[a-z0-9.-]+", one) for one in (*project["dependencies"], *extras)]
    table = _read("docs/decisions.md").partition("## Dependencies")[2]
    told = re.findall(r"^\| ([a-z][a-z0-9., -]+) \|", table, re.MULTILINE)
    told.remove("package")
    assert {found[0] for found in wanted if found} == {n for row in told for n in row.split(", ")}


def test_the_picture_is_small() -> None:
    assert (ROOT / "docs" / "pictures" / "chat.png").stat().st_size <= LARGEST_PICTURE


def _read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")
