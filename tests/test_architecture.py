"""Who may import whom, and the other rules of the house that a machine can check."""

import ast
from functools import cache
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"
FILES = sorted(path for path in BOT.rglob("*.py") if "versions" not in path.parts)
ROOMS = {  # room -> rooms of ours it may import
    "domain": {"domain"},
    "content": {"content", "domain"},
    "store": {"store", "domain"},
    "service": {"service", "domain", "content", "store", "clock"},
    "chat": {"chat", "service", "domain", "content", "store", "clock", "meter", "pictures"},
    "pictures": {"pictures", "domain"},
    "ops": {"ops", "service", "domain", "content", "store", "config", "clock", "meter", "serving"},
    "sandbox": {"sandbox", "clock"},
}
FOREIGN = {  # library -> where alone it may stand
    "telegram": {"chat", "sandbox/request.py", "app.py", "loops.py"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "aiosqlite": {"store"},
    "cryptography": {"store"},
    "structlog": {"ops", "chat"},
    "sentry_sdk": {"ops"},
    "aiohttp": {"chat"},
    "apscheduler": {"loops.py"},
    "prometheus_client": {"ops"},
    "starlette": {"sandbox", "chat", "ops"},
    "uvicorn": {"sandbox", "serving.py"},
    "fluent": {"content"},
    "dateparser": {"content"},
    "rapidfuzz": {"content"},
    "PIL": {"pictures"},
    "fpdf": {"pictures"},
}
STANDARD_ONLY = "domain"
BANNED_NAMES = {"utils", "helpers", "common", "manager", "base", "const"}
LONGEST_FILE, LONGEST_FUNCTION = 265, 40  # lines; of a function, without its signature


def name(path: Path) -> str:
    return path.relative_to(BOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def imports(path: Path) -> frozenset[str]:
    found = set[str]()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            if node.module == "bot":
                found.update(f"bot.{alias.name}" for alias in node.names)
            else:
                found.add(node.module)
    return frozenset(found)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_room_imports_only_the_rooms_below_it(path: Path) -> None:
    room = path.relative_to(BOT).parts[0]
    if room not in ROOMS:
        return  # the composition root and the command line may see everything
    ours = {module.split(".")[1] for module in imports(path) if module.startswith("bot.")}
    assert ours <= ROOMS[room]


@pytest.mark.parametrize("library", FOREIGN)
def test_a_library_stands_only_in_its_room(library: str) -> None:
    users = {name(path) for path in FILES if library in {m.split(".")[0] for m in imports(path)}}
    allowed = FOREIGN[library]
    assert {u for u in users if u not in allowed and u.split("/")[0] not in allowed} == set()


def test_the_domain_knows_no_clock_no_waiting_and_no_log() -> None:
    for path in (BOT / STANDARD_ONLY).glob("*.py"):
        assert not any(
            isinstance(node, ast.AsyncFunctionDef | ast.Await) for node in ast.walk(parsed(path))
        )
        foreign = {module.split(".")[0] for module in imports(path)}
        assert foreign.isdisjoint({"asyncio", "logging", "time", *FOREIGN}), name(path)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_files_and_functions_stay_short(path: Path) -> None:
    assert path.read_text("utf-8").count("\n") <= LONGEST_FILE
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            assert node.end_lineno - node.body[0].lineno < LONGEST_FUNCTION, node.name


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert path.stem not in BANNED_NAMES
    if path.name != "__init__.py":
        assert ast.get_docstring(parsed(path))


def test_nothing_in_the_store_ends_a_transaction() -> None:
    for path in (BOT / "store").glob("*.py"):
        if path.stem == "turns":  # which is how SQLite's transactions begin and end
            continue
        assert ".commit(" not in path.read_text("utf-8"), name(path)
