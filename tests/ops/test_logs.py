"""The net under the log: whatever is logged by whomever, no token and no words come out."""

import io
import json
import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from structlog.contextvars import bound_contextvars

from bot.ops import logs
from bot.store.database import Database

TOKEN = "4242:AAE-a-token-that-opens-nothing-at-all"
ODD_TOKEN = "an-odd-token"
WORDS = "they will laugh at me"


class Out:
    """Loggers on their own, behind the net, and what comes out."""

    def __init__(self, style: str = "text", *, unsafe: bool = False) -> None:
        self.stream = io.StringIO()
        self.handler = logs.net(self.stream, style, token=ODD_TOKEN, unsafe=unsafe)
        self.ours = self.logger("bot.some.part")

    def logger(self, name: str) -> logging.Logger:
        logger = logging.Logger(name, logging.DEBUG)
        logger.addHandler(self.handler)
        return logger

    @property
    def lines(self) -> list[str]:
        """Without the time that stands first."""
        return [line.partition("Z ")[2] or line for line in self.stream.getvalue().splitlines()]


@pytest.fixture
def out() -> Out:
    return Out()


def test_a_token_never_comes_out_whatever_its_form(out: Out) -> None:
    out.ours.info("https://api.telegram.org/bot%s/getMe and %s", TOKEN, ODD_TOKEN)
    assert out.lines == [
        "INFO bot.some.part: https://api.telegram.org/bot<token>/getMe and <token>"
    ]


def raised() -> Exception:
    try:
        try:
            raise KeyError(WORDS)
        except KeyError as cause:
            raise ValueError(f"{WORDS} {TOKEN}") from cause
    except ValueError as mistake:
        return mistake


def test_of_an_exception_its_classes_and_places_come_out_and_no_text(out: Out) -> None:
    out.ours.error("it broke", exc_info=raised(), stack_info=True)
    told = "\n".join(out.lines)
    assert WORDS not in told
    assert "4242" not in told
    assert "\nValueError\nbecause of\n" in told
    assert told.endswith("\nKeyError")
    assert "in raised" in told


def test_a_group_of_exceptions_tells_each(out: Out) -> None:
    out.ours.error("it broke", exc_info=ExceptionGroup(WORDS, [raised(), OSError(WORDS)]))
    told = "\n".join(out.lines)
    assert WORDS not in told
    assert all(name in told for name in ("ExceptionGroup", "ValueError", "OSError"))


def test_of_a_librarys_line_only_what_a_programmer_wrote_comes_out(out: Out) -> None:
    out.logger("uvicorn.error").error("bad %s after %d\nand then %s", WORDS, 7, WORDS)
    out.logger("other").warning("%(what)s", {"what": WORDS})
    assert out.lines == ["ERROR uvicorn.error: bad <str> after 7", "WARNING other: %(what)s"]


@pytest.mark.parametrize("name", ["httpx", "httpcore.connection", "aiosqlite", "unheard.of"])
def test_what_a_library_says_below_a_warning_is_left_out(out: Out, name: str) -> None:
    out.logger(name).info(WORDS)
    out.logger(name).debug(WORDS)
    assert out.lines == []


def test_telegrams_library_is_heard_from_info_on(out: Out) -> None:
    telegram = out.logger("telegram.ext.ExtBot")
    telegram.debug(WORDS)
    telegram.info("Application started")
    assert out.lines == ["INFO telegram.ext.ExtBot: Application started"]


def test_unsafe_debug_lets_all_through_but_the_token() -> None:
    out = Out(unsafe=True)
    out.logger("telegram").debug("%s with %s", WORDS, TOKEN)
    assert out.lines == [f"DEBUG telegram: {WORDS} with <token>"]


def test_a_line_of_ours_says_whom_it_concerns() -> None:
    out = Out("json")
    with bound_contextvars(person="3f9a1c2b"):
        out.ours.warning("update %d is a dead letter", 7, exc_info=raised())
    (line,) = out.stream.getvalue().splitlines()
    told = json.loads(line)
    assert told.pop("at")
    assert "KeyError" in told.pop("exception")
    assert told == {
        "level": "WARNING",
        "logger": "bot.some.part",
        "event": "update 7 is a dead letter",
        "person": "3f9a1c2b",
    }


def test_a_line_whose_values_do_not_fit_is_written_without_them(
    out: Out, capsys: pytest.CaptureFixture[str]
) -> None:
    out.ours.info("number %d", WORDS)
    assert out.lines == ["INFO bot.some.part: number %d"]
    out.handler.setFormatter(logging.Formatter("%(nothing)s"))
    out.ours.info(WORDS)
    told = capsys.readouterr().err
    assert re.fullmatch(r"a log line from test_logs\.py:\d+ could not be written\n", told)


async def test_an_error_of_the_database_names_no_values(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'one.db'}")
    with pytest.raises(SQLAlchemyError) as mistake:
        async with database.engine.begin() as connection:
            await connection.execute(text("insert into nowhere values (:words)"), {"words": WORDS})
    await database.stop()
    assert WORDS not in str(mistake.value)


def test_what_pydantic_says_of_a_value_stays_inside(out: Out) -> None:
    class Model(BaseModel):
        number: int

    with pytest.raises(ValidationError) as mistake:
        Model(number=WORDS)  # type: ignore[arg-type]
    assert WORDS in str(mistake.value), "which is why the net drops the text of exceptions"
    out.ours.error("broken", exc_info=mistake.value)
    assert WORDS not in out.stream.getvalue()


LAST_WORDS = """
import asyncio, gc, sys, threading, warnings
from bot.ops import logs
logs.start("DEBUG", "text", token=None)
words = sys.argv[1]
warnings.warn(words)
class Dying:
    def __del__(self): raise ValueError(words)
Dying()
threading.Thread(target=lambda: int(words)).start()
async def forgotten(): raise ValueError(words)
async def main():
    task = asyncio.ensure_future(forgotten())
    await asyncio.sleep(0)
    del task
    gc.collect()
asyncio.run(main())
int(words)
"""


def test_what_nobody_catches_goes_through_the_net_too(tmp_path: Path) -> None:
    """A warning, an error in __del__, in a thread, in a task, and the one that ends it all."""
    script = tmp_path / "last_words.py"
    script.write_text(LAST_WORDS)
    done = subprocess.run(
        [sys.executable, script, WORDS], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert WORDS not in done.stdout + done.stderr
    for line in (
        "UserWarning at last_words.py",
        "an error where nobody could hear it",
        "a thread was stopped by a defect",
        "Task exception was never retrieved",
        "stopped by a defect",
    ):
        assert line in done.stderr
